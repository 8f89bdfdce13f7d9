import type JSZip from 'jszip';
import type { NameContents } from './contents';
import { toFile } from './formula-text';
import { sheetPaths } from './package-parts';
import { elements, encodeXml } from './xml';

/** What is put into a package after exceljs has written it. */
export interface PackageAdditions {
  readonly workbookProtection: string | null;
  readonly names: readonly NameContents[];
  /** Elements of Excel's own names, their sheet positions up to date. */
  readonly builtInNames: readonly string[];
  readonly defaultFont: string | null;
  readonly dynamicArrays: ReadonlyMap<string, ReadonlySet<string>>;
}

const METADATA_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" ' +
  'merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const METADATA_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(path)?.async('string');
  if (xml !== undefined) zip.file(path, change(xml));
}

function nameElement(name: NameContents): string {
  const attributes = [
    `name="${encodeXml(name.name)}"`,
    name.scope === null ? '' : `localSheetId="${name.scope}"`,
    name.comment ? `comment="${encodeXml(name.comment)}"` : '',
    name.visible ? '' : 'hidden="1"',
  ];
  return `<definedName ${attributes.filter(Boolean).join(' ')}>${encodeXml(toFile(name.formula))}</definedName>`;
}

/** exceljs writes print areas with relative rows ($A1:$H40), which Excel moves along with the active cell. */
const absolutePrintArea = (element: string): string => element.replace(/\$([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The names that exceljs writes are replaced, but for print areas and titles, which it takes from the page set-up. */
function writeNames(book: string, additions: PackageAdditions): string {
  const printing = elements(book, 'definedName').filter(({ attributes: a }) => /^_xlnm\.Print_/.test(a.name ?? ''));
  const all = [
    ...printing.map(({ source }) => absolutePrintArea(source)),
    ...additions.builtInNames,
    ...additions.names.map(nameElement),
  ];
  const block = all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : '';
  const bare = book.replace(/<definedNames\/>|<definedNames>.*?<\/definedNames>/s, '');
  return bare.replace('</sheets>', () => `</sheets>${block}`);
}

const protect = (book: string, protection: string | null): string =>
  protection ? book.replace(/<bookViews|<sheets/, (tag) => protection + tag) : book;

/** The first font of a file is that of its default style; exceljs always puts Calibri there. */
const writeDefaultFont = (styles: string, font: string): string =>
  styles.replace(/(<fonts[^>]*>)\s*(<font>.*?<\/font>|<font\/>)/s, (_whole, start: string) => start + font);

const markDynamic = (sheet: string, cells: ReadonlySet<string>): string =>
  sheet.replace(/<c r="([A-Z]+\d+)"/g, (tag, address: string) => (cells.has(address) ? `${tag} cm="1"` : tag));

async function writeDynamicArrays(zip: JSZip, arrays: PackageAdditions['dynamicArrays']): Promise<void> {
  const paths = await sheetPaths(zip);
  const wanted = [...arrays].filter(([name, cells]) => cells.size > 0 && paths.has(name));
  if (wanted.length === 0) return;
  for (const [name, cells] of wanted) await edit(zip, paths.get(name) ?? '', (xml) => markDynamic(xml, cells));
  zip.file('xl/metadata.xml', METADATA_XML);
  await edit(zip, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/xl/metadata.xml" ContentType="${METADATA_TYPE}"/></Types>`),
  );
  await edit(zip, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdMetadata" Type="${METADATA_RELATION}" Target="metadata.xml"/></Relationships>`,
    ),
  );
}

/** Puts into a package what exceljs has no place for. */
export async function writeParts(zip: JSZip, additions: PackageAdditions): Promise<void> {
  await edit(zip, 'xl/workbook.xml', (book) => protect(writeNames(book, additions), additions.workbookProtection));
  const font = additions.defaultFont;
  if (font) await edit(zip, 'xl/styles.xml', (styles) => writeDefaultFont(styles, font));
  await writeDynamicArrays(zip, additions.dynamicArrays);
}
