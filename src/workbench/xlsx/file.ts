import ExcelJS, { type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { cellName } from '../model/address';
import type { NameInfo } from '../model/name';
import type { SheetId } from '../model/sheet';
import type { CapturedSheet, CapturedWorkbook } from './capture';
import { spellOutFormats } from './chinese-formats';
import type { NameContents, WorkbookContents } from './contents';
import { setPosition, usesFirstPageNumber, windowOf } from './file-types';
import { NO_PARTS, type PackageParts, readParts } from './package-parts';
import { type PackageAdditions, writeParts } from './package-write';
import { readContents } from './read';
import { type WebExtension, writeExtensions } from './web-extensions';
import { type SheetCharts, writeCharts } from './write-charts';
import { writeSheet } from './write-sheet';
import { writeTables } from './write-tables';

const STYLES = 'xl/styles.xml';

/** Height of a row in points, where nothing is said. */
const USUAL_HEIGHT = 15;

/** A workbook that was opened: its bytes, which every save starts from, and what was read of them. */
export interface OpenedFile {
  readonly bytes: ArrayBuffer;
  readonly parts: PackageParts;
  readonly contents: WorkbookContents;
}

/** Puts right what exceljs would write otherwise than it has read. */
function mend(sheet: Worksheet): void {
  // It reads a first page number of 1 where the file leaves that open.
  if (!usesFirstPageNumber(sheet.pageSetup)) Object.assign(sheet.pageSetup, { firstPageNumber: undefined });
  // It leaves out rows that are hidden and empty, unless they have a height.
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.hidden && !row.height && row.cellCount === 0)
      row.height = sheet.properties.defaultRowHeight || USUAL_HEIGHT;
  });
}

async function load(bytes: ArrayBuffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const zip = await JSZip.loadAsync(bytes);
  const styles = await zip.file(STYLES)?.async('string');
  if (styles) zip.file(STYLES, spellOutFormats(styles));
  await workbook.xlsx.load(await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }));
  workbook.worksheets.forEach(mend);
  return workbook;
}

/**
 * Reads an .xlsx file.
 * @throws where the bytes are no .xlsx package (an old .xls, a file with a password)
 */
export async function openFile(bytes: ArrayBuffer, name: string): Promise<OpenedFile> {
  const parts = await readParts(await JSZip.loadAsync(bytes));
  return { bytes, parts, contents: readContents(await load(bytes), parts, name) };
}

/** Sheets of the file that the grid's sheets come from; the grid opened them in the file's order. */
function match(workbook: ExcelJS.Workbook, before: CapturedWorkbook | null): Map<SheetId, Worksheet> {
  const files = workbook.worksheets;
  return new Map((before?.sheets ?? []).flatMap(({ info }, i) => (files[i] ? [[info.id, files[i]]] : [])));
}

/** Makes the file's sheets those of the grid: deletes, adds, renames, orders. */
function arrangeSheets(
  workbook: ExcelJS.Workbook,
  files: Map<SheetId, Worksheet>,
  now: CapturedWorkbook,
): Map<SheetId, Worksheet> {
  const wanted = new Set(now.sheets.map(({ info }) => info.id));
  for (const [id, file] of files) if (!wanted.has(id)) workbook.removeWorksheet(file.id);
  const renamed = now.sheets.filter(({ info }) => files.has(info.id) && files.get(info.id)?.name !== info.name);
  // Through names that nobody has, so that two sheets can swap theirs.
  renamed.forEach(({ info }, i) => Object.assign(files.get(info.id) ?? {}, { name: `~${i}~` }));
  for (const { info } of renamed) Object.assign(files.get(info.id) ?? {}, { name: info.name });
  const arranged = new Map<SheetId, Worksheet>();
  now.sheets.forEach(({ info }, position) => {
    const file = files.get(info.id) ?? workbook.addWorksheet(info.name);
    setPosition(file, position);
    arranged.set(info.id, file);
  });
  return arranged;
}

/** Cells whose array formula spills by itself: those of the file that are still there, and all that the grid made. */
function dynamicCells(sheet: CapturedSheet, before: CapturedSheet | undefined, parts: PackageParts): Set<string> {
  const inFile = before ? parts.dynamicArrays.get(before.info.name) : undefined;
  const formulaAt = (held: CapturedSheet | undefined, row: number, column: number) =>
    held?.area ? (held.formulas[row - held.area.row]?.[column - held.area.column] ?? null) : null;
  const made = sheet.spills
    .filter(({ anchor: { row, column } }) => formulaAt(before, row, column) !== formulaAt(sheet, row, column))
    .map(({ anchor }) => cellName(anchor.row, anchor.column));
  return new Set([...(inFile ?? []), ...made]);
}

function additions(parts: PackageParts, before: CapturedWorkbook | null, now: CapturedWorkbook): PackageAdditions {
  const position = (id: SheetId) => now.sheets.findIndex(({ info }) => info.id === id);
  const byId = new Map((before?.sheets ?? []).map((sheet) => [sheet.info.id, sheet]));
  const toContents = ({ name, scope, formula, comment, visible }: NameInfo): NameContents => ({
    name,
    scope: scope === null ? null : position(scope),
    formula,
    comment,
    visible,
  });
  const builtInNames = parts.builtInNames.flatMap(({ scope, source }) => {
    if (scope === null) return [source];
    const id = before?.sheets[scope]?.info.id;
    const at = id === undefined ? -1 : position(id);
    return at < 0 ? [] : [source.replace(/localSheetId="\d+"/, `localSheetId="${at}"`)];
  });
  const protection = now.structureProtected
    ? (parts.workbookProtection ?? '<workbookProtection lockStructure="1"/>')
    : null;
  return {
    workbookProtection: parts.structureProtected === now.structureProtected ? parts.workbookProtection : protection,
    names: now.names.map(toContents).filter(({ scope }) => scope !== -1),
    builtInNames,
    defaultFont: parts.defaultFont,
    dynamicArrays: new Map(
      now.sheets.map((sheet) => [sheet.info.name, dynamicCells(sheet, byId.get(sheet.info.id), parts)]),
    ),
  };
}

/** The charts that were made here; a chart whose figures went with their sheet is not kept. */
const chartsOf = ({ sheets }: CapturedWorkbook): readonly SheetCharts[] =>
  sheets.map(({ info, charts }) => ({
    sheet: info.name,
    charts: charts.flatMap((chart) => {
      const source = sheets.find((one) => one.info.id === chart.source.sheet);
      return source ? [{ chart, sourceSheet: source.info.name }] : [];
    }),
  }));

/**
 * The workbook as .xlsx: the file that was opened (null: a new workbook) with the differences between `before`, taken from the grid right
 * after opening, and `now` written over it. What was not changed comes back as it was. `extensions`: what add-ins keep in it, by default as in
 * the file.
 */
export async function saveFile(
  opened: OpenedFile | null,
  before: CapturedWorkbook | null,
  now: CapturedWorkbook,
  extensions: readonly WebExtension[] = opened?.parts.extensions ?? [],
): Promise<ArrayBuffer> {
  const workbook = opened ? await load(opened.bytes) : new ExcelJS.Workbook();
  const base = opened ? before : null;
  const files = arrangeSheets(workbook, match(workbook, base), now);
  const byId = new Map((base?.sheets ?? []).map((sheet) => [sheet.info.id, sheet]));
  const tablesOf = (held: CapturedWorkbook | null, id: SheetId) =>
    held?.tables.filter((table) => table.sheet === id) ?? [];
  for (const sheet of now.sheets) {
    const file = files.get(sheet.info.id);
    if (!file) continue;
    writeSheet(file, byId.get(sheet.info.id) ?? null, sheet);
    writeTables(file, tablesOf(base, sheet.info.id), tablesOf(now, sheet.info.id));
  }
  const activeTab = Math.max(
    0,
    now.sheets.findIndex(({ info }) => info.id === now.active),
  );
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      visibility: 'visible',
      ...windowOf(workbook),
      activeTab,
    },
  ];
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  await writeParts(zip, additions(opened?.parts ?? NO_PARTS, base, now));
  await writeCharts(zip, chartsOf(now));
  await writeExtensions(zip, extensions);
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
