import type JSZip from 'jszip';
import type { NameContents } from './contents';
import { fromFile } from './formula-text';
import { type WebExtension, readExtensions } from './web-extensions';
import { type Element, elements, readAttributes } from './xml';

/** What a file holds beyond the knowledge of exceljs, and what must not be lost on save. */
export interface PackageParts {
  readonly structureProtected: boolean;
  /** The element <workbookProtection …/>; null where the file has none. */
  readonly workbookProtection: string | null;
  /** Defined names that users make; print areas and titles are part of the sheets. */
  readonly names: readonly NameContents[];
  /** Excel's own names (_xlnm._FilterDatabase), kept as they are. */
  readonly builtInNames: readonly { readonly scope: number | null; readonly source: string }[];
  /** The <font> of the workbook's default style: column widths are counted in its digits. */
  readonly defaultFont: string | null;
  /** By sheet name: cells whose array formula spills by itself (dynamic), not one entered with Ctrl+Shift+Enter. */
  readonly dynamicArrays: ReadonlyMap<string, ReadonlySet<string>>;
  /** By sheet name: rows, from 0, that begin a page because somebody wants it. */
  readonly rowBreaks: ReadonlyMap<string, readonly number[]>;
  /** Add-ins that keep something in the file. */
  readonly extensions: readonly WebExtension[];
}

const text = async (zip: JSZip, path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';

/** Path in the package of a sheet's file, by the sheet's name. */
export async function sheetPaths(zip: JSZip): Promise<Map<string, string>> {
  const [book, relations] = await Promise.all([text(zip, 'xl/workbook.xml'), text(zip, 'xl/_rels/workbook.xml.rels')]);
  const targets = new Map(
    elements(relations, 'Relationship').map(({ attributes: a }) => [a.Id, (a.Target ?? '').replace(/^\/xl\//, '')]),
  );
  const paths = elements(book, 'sheet').map(({ attributes: a }): [string, string] => [
    a.name ?? '',
    `xl/${targets.get(a['r:id'] ?? '') ?? ''}`,
  ]);
  return new Map(paths);
}

const scopeOf = ({ attributes }: Element): number | null =>
  attributes.localSheetId === undefined ? null : Number(attributes.localSheetId);

const toName = (element: Element): NameContents => ({
  name: element.attributes.name ?? '',
  scope: scopeOf(element),
  formula: fromFile(element.text),
  comment: element.attributes.comment ?? '',
  visible: element.attributes.hidden !== '1',
});

/** Cells that point to cell metadata; Excel uses that for nothing but dynamic arrays. */
function dynamicCells(sheetXml: string): Set<string> {
  const tags = sheetXml.match(/<c\s[^>]*\bcm="[^>]*>/g) ?? [];
  return new Set(tags.map((tag) => readAttributes(tag).r ?? ''));
}

async function readDynamicArrays(zip: JSZip): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [name, path] of await sheetPaths(zip)) found.set(name, dynamicCells(await text(zip, path)));
  return found;
}

/** A break stands behind so many rows; those that Excel sets by itself are not marked `man`. */
function rowBreaksIn(sheetXml: string): readonly number[] {
  return elements(sheetXml, 'rowBreaks').flatMap(({ source }) =>
    elements(source, 'brk')
      .filter(({ attributes: a }) => a.man === '1' || a.man === 'true')
      .map(({ attributes: a }) => Number(a.id)),
  );
}

async function readRowBreaks(zip: JSZip): Promise<Map<string, readonly number[]>> {
  const found = new Map<string, readonly number[]>();
  for (const [name, path] of await sheetPaths(zip)) found.set(name, rowBreaksIn(await text(zip, path)));
  return found;
}

function defaultFont(styles: string): string | null {
  const fonts = elements(styles, 'fonts')[0];
  return (fonts && elements(fonts.source, 'font')[0]?.source) ?? null;
}

const PRINTING = ['_xlnm.Print_Area', '_xlnm.Print_Titles'];

/** Reads the parts from an opened .xlsx package. */
export async function readParts(zip: JSZip): Promise<PackageParts> {
  const [book, styles] = await Promise.all([text(zip, 'xl/workbook.xml'), text(zip, 'xl/styles.xml')]);
  const names = elements(book, 'definedName').filter(({ attributes: a }) => !PRINTING.includes(a.name ?? ''));
  const builtIn = (element: Element) => element.attributes.name?.startsWith('_xlnm.') ?? false;
  const protection = elements(book, 'workbookProtection')[0];
  return {
    structureProtected: ['1', 'true'].includes(protection?.attributes.lockStructure ?? ''),
    workbookProtection: protection?.source ?? null,
    names: names.filter((element) => !builtIn(element)).map(toName),
    builtInNames: names.filter(builtIn).map((element) => ({ scope: scopeOf(element), source: element.source })),
    defaultFont: defaultFont(styles),
    dynamicArrays: await readDynamicArrays(zip),
    rowBreaks: await readRowBreaks(zip),
    extensions: await readExtensions(zip),
  };
}

/** The parts of a workbook that was never a file. */
export const NO_PARTS: PackageParts = {
  structureProtected: false,
  workbookProtection: null,
  names: [],
  builtInNames: [],
  defaultFont: null,
  dynamicArrays: new Map(),
  rowBreaks: new Map(),
  extensions: [],
};
