import type { Resources } from './resources';
import { attribute, child, childText, children, xsiType } from './xml';

export interface RibbonIcon {
  /** Pixels of its side. */
  readonly size: number;
  readonly url: string;
}

type RibbonAction =
  | {
      readonly kind: 'showTaskpane';
      readonly taskpaneId: string | null;
      readonly url: string | null;
      readonly title: string | null;
    }
  | { readonly kind: 'executeFunction'; readonly functionName: string };

export interface RibbonButton {
  readonly kind: 'button';
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: 'menu';
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  readonly icons: readonly RibbonIcon[];
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: readonly RibbonIcon[];
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

interface RibbonTab {
  readonly id: string;
  /** null: one of Excel's own tabs, such as TabHome. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

export interface Ribbon {
  readonly tabs: readonly RibbonTab[];
}

const icons = (element: Element, resources: Resources): RibbonIcon[] =>
  children(child(element, 'Icon'), 'Image').flatMap((image) => {
    const url = resources.image(attribute(image, 'resid'));
    return url === null ? [] : [{ size: Number(attribute(image, 'size')), url }];
  });

const text = (element: Element | null, name: string, resources: Resources): string =>
  resources.text(attribute(child(element, name), 'resid')) ?? '';

function readAction(control: Element, resources: Resources): RibbonAction {
  const action = child(control, 'Action');
  const type = action && xsiType(action);
  if (type === 'ExecuteFunction') {
    const functionName = childText(action, 'FunctionName');
    if (functionName === null)
      throw new Error(`Control ${attribute(control, 'id')}: ExecuteFunction without FunctionName.`);
    return { kind: 'executeFunction', functionName };
  }
  if (type === 'ShowTaskpane') {
    return {
      kind: 'showTaskpane',
      taskpaneId: childText(action, 'TaskpaneId'),
      url: resources.url(attribute(child(action, 'SourceLocation'), 'resid')),
      title: resources.text(attribute(child(action, 'Title'), 'resid')),
    };
  }
  throw new Error(`Control ${attribute(control, 'id')}: unknown action ${type ?? 'none'}.`);
}

/** What buttons and menus have in common. */
function face(element: Element, resources: Resources) {
  const tip = child(element, 'Supertip');
  return {
    id: attribute(element, 'id') ?? '',
    label: text(element, 'Label', resources),
    tipTitle: text(tip, 'Title', resources),
    tipText: text(tip, 'Description', resources),
    icons: icons(element, resources),
  };
}

const readButton = (element: Element, resources: Resources): RibbonButton => ({
  kind: 'button',
  ...face(element, resources),
  action: readAction(element, resources),
});

function readControl(element: Element, resources: Resources): RibbonButton | RibbonMenu {
  if (xsiType(element) !== 'Menu') return readButton(element, resources);
  const items = children(child(element, 'Items'), 'Item').map((item) => readButton(item, resources));
  return { kind: 'menu', ...face(element, resources), items };
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  const own = tab.localName === 'CustomTab';
  return {
    id: attribute(tab, 'id') ?? '',
    label: own ? text(tab, 'Label', resources) : null,
    groups: children(tab, 'Group').map((group) => ({
      id: attribute(group, 'id') ?? '',
      label: text(group, 'Label', resources),
      icons: icons(group, resources),
      controls: children(group, 'Control').map((control) => readControl(control, resources)),
    })),
  };
}

/** Reads the tabs of the add-in's ribbon, Excel's own and its own. */
export function readRibbon(formFactor: Element | null, resources: Resources): Ribbon {
  const points = children(formFactor, 'ExtensionPoint').filter((point) => xsiType(point) === 'PrimaryCommandSurface');
  const tabs = points.flatMap((point) => [...children(point, 'OfficeTab'), ...children(point, 'CustomTab')]);
  return { tabs: tabs.map((tab) => readTab(tab, resources)) };
}

/** All buttons of a ribbon, those in menus too. */
export const ribbonButtons = ({ tabs }: Ribbon): RibbonButton[] =>
  tabs
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]));
