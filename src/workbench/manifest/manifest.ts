import { type Ribbon, readRibbon, ribbonButtons } from './ribbon';
import { type Resources, localized, readResources } from './resources';
import { type XmlParser, attribute, child, childText, children, descend, parseXml, xsiType } from './xml';

/** Where the custom functions of an add-in are. */
interface ManifestFunctions {
  readonly scriptUrl: string | null;
  readonly pageUrl: string | null;
  readonly metadataUrl: string;
  /** null: the functions stand without a prefix. */
  readonly namespace: string | null;
}

/** An add-in-only manifest, read for one language. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly provider: string;
  readonly displayName: string;
  readonly description: string;
  readonly iconUrl: string | null;
  readonly highResolutionIconUrl: string | null;
  /** The task pane's page: that of the first button that shows one, else that of an Excel without such buttons. */
  readonly sourceLocation: string;
  readonly permissions: string;
  /** Names and versions of what the add-in requires of Excel. */
  readonly requirements: readonly { readonly name: string; readonly minVersion: string }[];
  /** Pane, commands and functions live in one page. */
  readonly sharedRuntime: boolean;
  /** Page of ribbon commands where there is no shared runtime. */
  readonly functionFile: string | null;
  readonly functions: ManifestFunctions | null;
  readonly ribbon: Ribbon;
}

function required(value: string | null, what: string): string {
  if (value === null || value === '') throw new Error(`The manifest has no ${what}.`);
  return value;
}

/** The part that speaks to Excel with a ribbon and functions; null in a manifest that only has a pane. */
function workbookOverrides(root: Element): { overrides: Element; host: Element } | null {
  for (const overrides of children(root, 'VersionOverrides')) {
    const host = children(child(overrides, 'Hosts'), 'Host').find((one) => xsiType(one) === 'Workbook');
    if (host) return { overrides, host };
  }
  return null;
}

function readFunctions(formFactor: Element | null, resources: Resources): ManifestFunctions | null {
  const point = children(formFactor, 'ExtensionPoint').find((one) => xsiType(one) === 'CustomFunctions');
  if (!point) return null;
  const url = (part: string) => resources.url(attribute(descend(point, part, 'SourceLocation'), 'resid'));
  return {
    scriptUrl: url('Script'),
    pageUrl: url('Page'),
    metadataUrl: required(url('Metadata'), 'address of the functions’ metadata'),
    namespace: resources.text(attribute(child(point, 'Namespace'), 'resid')),
  };
}

/** An Excel that knows the ribbon's buttons opens their page, and never the page for an older Excel. */
const paneOf = (ribbon: Ribbon): string | null =>
  ribbonButtons(ribbon)
    .map(({ action }) => (action.kind === 'showTaskpane' ? action.url : null))
    .find((url) => url !== null) ?? null;

/**
 * Reads a manifest for a language; texts and addresses that are not given for it are those of the default language.
 * Throws an Error that says what is missing.
 */
export function readManifest(text: string, locale: string, parser: XmlParser): Manifest {
  const root = parseXml(text, parser);
  if (root.localName !== 'OfficeApp')
    throw new Error('This is not an add-in-only manifest: its root is not OfficeApp.');
  const ofRoot = (name: string) => localized(child(root, name), locale);
  const found = workbookOverrides(root);
  const resources = readResources(child(found?.overrides ?? null, 'Resources'), locale);
  const functionsAt = child(found?.host ?? null, 'AllFormFactors');
  const ribbonAt = child(found?.host ?? null, 'DesktopFormFactor');
  const functions = readFunctions(functionsAt, resources);
  const runtimes = children(child(found?.host ?? null, 'Runtimes'), 'Runtime');
  const commandFile = attribute(child(ribbonAt, 'FunctionFile'), 'resid');
  const ribbon = readRibbon(ribbonAt, resources);
  const oldestPane = localized(descend(root, 'DefaultSettings', 'SourceLocation'), locale);
  return {
    id: required(childText(root, 'Id'), 'Id'),
    version: required(childText(root, 'Version'), 'Version'),
    provider: childText(root, 'ProviderName') ?? '',
    displayName: required(ofRoot('DisplayName'), 'DisplayName'),
    description: ofRoot('Description') ?? '',
    iconUrl: ofRoot('IconUrl'),
    highResolutionIconUrl: ofRoot('HighResolutionIconUrl'),
    sourceLocation: required(paneOf(ribbon) ?? oldestPane, 'SourceLocation'),
    permissions: childText(root, 'Permissions') ?? 'Restricted',
    requirements: [...root.getElementsByTagName('*')]
      .filter(({ localName }) => localName === 'Set')
      .map((set) => ({ name: attribute(set, 'Name') ?? '', minVersion: attribute(set, 'MinVersion') ?? '1.1' })),
    sharedRuntime: runtimes.some((runtime) => attribute(runtime, 'lifetime') === 'long'),
    functionFile: commandFile === null ? null : resources.url(commandFile),
    functions,
    ribbon,
  };
}
