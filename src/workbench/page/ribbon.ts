import type { Ribbon, RibbonButton, RibbonGroup, RibbonIcon, RibbonMenu } from '../manifest/ribbon';
import { make } from './elements';

/** Runs a button's action; the button is disabled until the promise is settled. */
export type Press = (button: RibbonButton) => Promise<void>;

type Face = Pick<RibbonButton, 'label' | 'tipTitle' | 'tipText' | 'icons'>;

/** The picture for a side of `size` pixels, sharp on dense screens where the manifest has larger ones. */
function iconOf(icons: readonly RibbonIcon[], size: number): HTMLImageElement | null {
  const fitting = (wanted: number) =>
    [...icons].sort((a, b) => a.size - b.size).find((icon) => icon.size >= wanted) ?? icons.at(-1);
  const once = fitting(size);
  if (!once) return null;
  const twice = fitting(size * 2) ?? once;
  const image = make('img', { src: once.url, alt: '' });
  image.srcset = `${once.url} 1x, ${twice.url} 2x`;
  return image;
}

const tipOf = ({ label, tipTitle, tipText }: Face): string => [tipTitle || label, tipText].filter(Boolean).join('\n');

function faceOf(control: Face, size: number, className: string): HTMLButtonElement {
  const icon = iconOf(control.icons, size);
  const button = make('button', { type: 'button', className, title: tipOf(control) }, ...(icon ? [icon] : []));
  button.append(make('span', { textContent: control.label }));
  return button;
}

function pressing(element: HTMLButtonElement, button: RibbonButton, press: Press): void {
  element.dataset.control = button.id;
  element.addEventListener('click', () => {
    element.disabled = true;
    void press(button).finally(() => {
      element.disabled = false;
    });
  });
}

function menuOf(menu: RibbonMenu, press: Press): HTMLElement {
  const face = faceOf(menu, 32, 'control');
  const list = make('div', { className: 'menu', hidden: true });
  list.setAttribute('role', 'menu');
  const show = (on: boolean) => {
    list.hidden = !on;
    face.setAttribute('aria-expanded', String(on));
    const { left, bottom } = face.getBoundingClientRect();
    Object.assign(list.style, { left: `${left}px`, top: `${bottom}px` });
  };
  face.setAttribute('aria-haspopup', 'menu');
  show(false);
  for (const item of menu.items) {
    const entry = faceOf(item, 16, '');
    entry.setAttribute('role', 'menuitem');
    pressing(entry, item, press);
    entry.addEventListener('click', () => show(false));
    list.append(entry);
  }
  face.addEventListener('click', () => show(list.hidden === true));
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !face.contains(target)) show(false);
  });
  return make('div', {}, face, list);
}

function groupOf(group: RibbonGroup, press: Press): HTMLElement {
  const controls = group.controls.map((control) => {
    if (control.kind === 'menu') return menuOf(control, press);
    const button = faceOf(control, 32, 'control');
    pressing(button, control, press);
    return button;
  });
  return make(
    'div',
    { className: 'group' },
    make('div', { className: 'controls' }, ...controls),
    make('div', { className: 'group-name', textContent: group.label }),
  );
}

/** Puts the groups of all tabs that the add-in has into one row. */
export function showRibbon(row: HTMLElement, ribbon: Ribbon, press: Press): void {
  row.replaceChildren(...ribbon.tabs.flatMap(({ groups }) => groups).map((group) => groupOf(group, press)));
}
