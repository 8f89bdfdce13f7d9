import { attribute, children, type Manifest } from './manifest';

/** Where the add-in is served while it is developed; a deployment replaces it as a whole. */
export const ORIGIN = 'https://localhost:3000';

const PAGES = {
  pane: '/taskpane.html',
  script: '/functions.js',
  metadata: '/functions.json',
  tooOld: '/unsupported.html',
};

/** Hosts, runtime, pages and requirements: what a schema cannot see, and what Excel answers with silence. */
export function structureFaults(manifest: Manifest, version: string): string[] {
  return [
    ...identityFaults(manifest, version),
    ...hostFaults(manifest),
    ...addressFaults(manifest),
    ...runtimeFaults(manifest),
    ...requirementFaults(manifest),
  ];
}

function identityFaults({ root }: Manifest, version: string): string[] {
  const text = (name: string): string => children(root, name)[0]?.textContent ?? '';
  const id = text('Id');
  const isGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id);
  return [
    ...(isGuid && !/^0{8}/.test(id) ? [] : [`the Id ${id} is no GUID of its own`]),
    ...(text('Version') === `${version}.0` ? [] : [`the Version is ${text('Version')}, the package's ${version}`]),
  ];
}

function hostFaults({ all, first, root }: Manifest): string[] {
  const hosts = [
    ...children(children(root, 'Hosts')[0]).map((host) => attribute(host, 'Name')),
    ...children(first('Hosts', first('VersionOverrides'))).map((host) => attribute(host, 'xsi:type')),
  ];
  const ids = [...all('Group'), ...all('Control'), ...all('OfficeTab')].map((element) => attribute(element, 'id'));
  return [
    ...hosts.filter((host) => host !== 'Workbook').map((host) => `host ${host} is not Excel's`),
    ...(hosts.length === 2 ? [] : ['Excel must be the one host, in the base and in VersionOverrides']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is there twice`),
    ...(all('Namespace').length > 0 ? ['a Namespace would prefix every function'] : []),
  ];
}

function addressFaults({ all, root }: Manifest): string[] {
  const addresses = all('*').flatMap((element) =>
    ['DefaultValue', 'Value'].map((name) => attribute(element, name)).filter((value) => /^[a-z]+:\/\//i.test(value)),
  );
  const start = attribute(children(children(root, 'DefaultSettings')[0], 'SourceLocation')[0], 'DefaultValue');
  return [
    ...addresses.filter((url) => !url.startsWith(`${ORIGIN}/`)).map((url) => `${url} is not below ${ORIGIN}`),
    ...(start === ORIGIN + PAGES.tooOld ? [] : [`an Excel that is too old would be shown ${start}`]),
  ];
}

/** One runtime for pane, commands and functions: all name the same page. */
function runtimeFaults({ all, first }: Manifest): string[] {
  const host = first('Host', first('Hosts', first('VersionOverrides')));
  const runtime = first('Runtime', host);
  const urls = new Map(all('Url').map((url) => [attribute(url, 'id'), attribute(url, 'DefaultValue')]));
  const target = (element: Element | undefined): string | undefined => urls.get(attribute(element, 'resid'));
  const pages: readonly (readonly [string, Element | undefined, string])[] = [
    ['the runtime', runtime, PAGES.pane],
    ['the page of the functions', first('SourceLocation', first('Page', host)), PAGES.pane],
    ['the script of the functions', first('SourceLocation', first('Script', host)), PAGES.script],
    ['the metadata of the functions', first('SourceLocation', first('Metadata', host)), PAGES.metadata],
    ['the page of the commands', first('FunctionFile', host), PAGES.pane],
    ...all('Action', host)
      .filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane')
      .map((action) => ['the pane', first('SourceLocation', action), PAGES.pane] as const),
  ];
  return [
    ...(children(host)[0]?.localName === 'Runtimes' ? [] : ['Runtimes must come first in Host']),
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : ['a shared runtime has the lifetime long']),
    ...pages.flatMap(([what, element, page]) =>
      target(element) === ORIGIN + page ? [] : [`${what} is ${target(element) ?? 'missing'}, not ${ORIGIN}${page}`],
    ),
  ];
}

/** Requirements stand in VersionOverrides: in the base they would hide the add-in from an older Excel. */
function requirementFaults({ all, first, root }: Manifest): string[] {
  const sets = new Map(
    all('Set', first('VersionOverrides')).map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
  );
  return [
    ...(children(root, 'Requirements').length > 0
      ? ['requirements in the base hide the add-in from an older Excel']
      : []),
    ...['SharedRuntime', 'ExcelApi', 'CustomFunctionsRuntime']
      .filter((name) => !sets.has(name))
      .map((name) => `VersionOverrides does not require ${name}`),
  ];
}
