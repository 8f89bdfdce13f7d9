import type JSZip from 'jszip';
import { encodeXml, elements, readAttributes } from './xml';

/** An add-in in a file: its part with what it keeps in the workbook, and how its pane stands beside the cells ([MS-OWEXML]). */
export interface WebExtension {
  /** Id of the add-in's manifest, in lower case. */
  readonly addin: string;
  /** The part webextension#.xml. */
  readonly part: string;
  /** Attributes of its pane, as they stand in the file. */
  readonly pane: string;
}

/** What an add-in keeps: names, each with its value as JSON text. */
export type Kept = Iterable<readonly [name: string, json: string]>;

const FOLDER = 'xl/webextensions';
const PANES = `${FOLDER}/taskpanes.xml`;
const PANES_RELATIONS = `${FOLDER}/_rels/taskpanes.xml.rels`;
const NAMESPACES = {
  extension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  panes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  reference: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const TYPE = 'application/vnd.ms-office.webextension';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A pane that does not open by itself. */
const CLOSED_PANE = 'dockstate="right" visibility="0" width="350" row="1"';

const text = async (zip: JSZip, path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';

const idOf = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();

/** The add-ins with a pane that a package knows. */
export async function readExtensions(zip: JSZip): Promise<readonly WebExtension[]> {
  const [panes, relations] = await Promise.all([text(zip, PANES), text(zip, PANES_RELATIONS)]);
  const targets = new Map(elements(relations, 'Relationship').map(({ attributes: a }) => [a.Id, a.Target ?? '']));
  const found = elements(panes, 'taskpane').map(async ({ source }): Promise<WebExtension | null> => {
    const target = targets.get(elements(source, 'webextensionref')[0]?.attributes['r:id']);
    const part = target ? await text(zip, target.startsWith('/') ? target.slice(1) : `${FOLDER}/${target}`) : '';
    const addin = elements(part, 'reference')[0]?.attributes.id;
    const pane = /^<[\w:]+\s+([^>]*?)\s*\/?>/.exec(source)?.[1] ?? '';
    return addin === undefined ? null : { addin: idOf(addin), part, pane: pane.replace(/\s*xmlns:?\w*="[^"]*"/g, '') };
  });
  return (await Promise.all(found)).filter((extension) => extension !== null);
}

/** What an add-in keeps in a file. */
export function keptIn(extensions: readonly WebExtension[], addin: string): (readonly [string, string])[] {
  const part = extensions.find((one) => one.addin === idOf(addin))?.part ?? '';
  // A value may hold ">", which ends a tag only outside of quotes.
  return [...part.matchAll(/<(?:\w+:)?property\s+(?:[\w:]+="[^"]*"\s*)+\/?>/g)].map(([tag]) => {
    const { name = '', value = '' } = readAttributes(tag);
    return [name, value];
  });
}

const PROPERTIES = /<(?:\w+:)?properties\s*\/>|<(?:\w+:)?properties>.*?<\/(?:\w+:)?properties>/s;

const propertiesOf = (kept: readonly (readonly [string, string])[]): string =>
  `<we:properties xmlns:we="${NAMESPACES.extension}">${kept
    .map(([name, json]) => `<we:property name="${encodeXml(name)}" value="${encodeXml(json)}"/>`)
    .join('')}</we:properties>`;

/** A part as Excel writes it for an add-in from a catalogue of the machine. */
const newPart = (id: string, version: string): string =>
  `${HEAD}<we:webextension xmlns:we="${NAMESPACES.extension}" id="{${id.toUpperCase()}}">` +
  `<we:reference id="${encodeXml(id)}" version="${encodeXml(version)}" store="developer" storeType="Registry"/>` +
  `<we:alternateReferences/><we:properties/><we:bindings/>` +
  `<we:snapshot xmlns:r="${NAMESPACES.reference}"/></we:webextension>`;

/** The extensions with what one add-in keeps now; those of others stay as they are. */
export function withKept(
  extensions: readonly WebExtension[],
  addin: { readonly id: string; readonly version: string },
  entries: Kept,
): readonly WebExtension[] {
  const id = idOf(addin.id);
  const kept = [...entries];
  const known = extensions.find((one) => one.addin === id);
  if (!known && kept.length === 0) return extensions;
  const before = known && PROPERTIES.test(known.part) ? known.part : newPart(id, addin.version);
  const part = before.replace(PROPERTIES, () => propertiesOf(kept));
  const changed = { addin: id, part, pane: known?.pane ?? CLOSED_PANE };
  return known ? extensions.map((one) => (one === known ? changed : one)) : [...extensions, changed];
}

async function append(zip: JSZip, path: string, end: string, xml: string): Promise<void> {
  zip.file(
    path,
    (await text(zip, path)).replace(end, () => xml + end),
  );
}

/** Puts the extensions into a package that has none. */
export async function writeExtensions(zip: JSZip, extensions: readonly WebExtension[]): Promise<void> {
  if (extensions.length === 0) return;
  const file = (index: number): string => `webextension${index + 1}.xml`;
  extensions.forEach(({ part }, index) => zip.file(`${FOLDER}/${file(index)}`, part));
  const panes = extensions.map(
    ({ pane }, index) =>
      `<wetp:taskpane ${pane}><wetp:webextensionref xmlns:r="${NAMESPACES.reference}" r:id="rId${index + 1}"/></wetp:taskpane>`,
  );
  zip.file(PANES, `${HEAD}<wetp:taskpanes xmlns:wetp="${NAMESPACES.panes}">${panes.join('')}</wetp:taskpanes>`);
  const relations = extensions.map(
    (_one, index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}" Target="${file(index)}"/>`,
  );
  zip.file(
    PANES_RELATIONS,
    `${HEAD}<Relationships xmlns="${NAMESPACES.relations}">${relations.join('')}</Relationships>`,
  );
  await append(
    zip,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdTaskpanes" Type="${RELATION}taskpanes" Target="${PANES}"/>`,
  );
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}+xml"/>`;
  const overrides = extensions.map((_one, index) => override(`${FOLDER}/${file(index)}`, TYPE)).join('');
  await append(zip, '[Content_Types].xml', '</Types>', override(PANES, `${TYPE}taskpanes`) + overrides);
}
