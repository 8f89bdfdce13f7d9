import {
  BooleanNumber,
  type IColumnData,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { type Area, contains } from '../model/area';
import { calledFunctions } from '../xlsx/formula-text';
import type { CellContents, DefaultFont, LineContents, Look, SheetContents, WorkbookContents } from '../xlsx/contents';
import { toCellData } from './edits';
import { type Extras, type ExtraStyle, type Frozen, toCustom } from './extras';
import { rangeOf, toPixels } from './grid';
import { NEW_SHEET, defaultStyle } from './sheets';
import { shortId } from './short-id';
import { patchExtra, toStyleData } from './styles';

/** Rows and columns beyond the used ones. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;

/** A file's look in Univer: what its style says, and what it cannot say. */
interface UniverLook {
  readonly id: string;
  readonly data: IStyleData;
  readonly extra: ExtraStyle;
}

function toUniverLook({ style, numberFormat }: Look, index: number): UniverLook {
  const data = withoutNulls(toStyleData(style));
  if (numberFormat !== 'General') data.n = { pattern: numberFormat };
  return { id: `look${index}`, data, extra: patchExtra({}, style) ?? {} };
}

/** A patch ends properties with null; a stored style leaves them out. */
function withoutNulls(style: IStyleData): IStyleData {
  const bd = style.bd && Object.fromEntries(Object.entries(style.bd).filter(([, line]) => line !== null));
  const kept = Object.entries({ ...style, bd: bd && Object.keys(bd).length > 0 ? bd : null });
  return Object.fromEntries(kept.filter(([, value]) => value !== null && value !== undefined)) as IStyleData;
}

/** What all sheets of a file share. */
interface Shared {
  readonly font: DefaultFont;
  readonly looks: readonly UniverLook[];
  /** The formula only shows the values of the file: it calls functions that nobody here knows. */
  isFrozen(formula: string): boolean;
}

/** Arrays of a sheet by what becomes of them. */
interface Arrays {
  /** Calculated anew: the values in them are left out, which would block the spill. */
  readonly live: readonly Area[];
  /** Shown as the file has them. */
  readonly frozen: readonly Area[];
}

function frozenCell(formula: string, cell: CellContents, shown: ICellData['v'], arrays: Arrays): Frozen {
  const array = arrays.frozen.find((area) => area.row === cell.row && area.column === cell.column);
  return { formula, shown: shown ?? null, ...(array ? { fills: { rows: array.rows, columns: array.columns } } : {}) };
}

function toCell(cell: CellContents, arrays: Arrays, { looks, isFrozen }: Shared): ICellData | null {
  const look = cell.look === null ? undefined : looks[cell.look];
  const data: ICellData = {};
  let extras: Extras = look && Object.keys(look.extra).length > 0 ? { style: look.extra } : {};
  const frozen = cell.formula !== null && isFrozen(cell.formula);
  const spilled =
    cell.formula === null &&
    arrays.live.some((area) => contains(area, { row: cell.row, column: cell.column, rows: 1, columns: 1 }));
  if (cell.value !== null && !spilled) {
    const { v, t } = toCellData(cell.value);
    Object.assign(data, { v, t });
  }
  if (frozen && cell.formula !== null) extras = { ...extras, frozen: frozenCell(cell.formula, cell, data.v, arrays) };
  else if (cell.formula !== null) data.f = cell.formula;
  // Univer gives a formula the number format of what it refers to, unless it has one.
  if (look) data.s = cell.formula !== null && !look.data.n ? { ...look.data, n: { pattern: 'General' } } : look.id;
  const custom = toCustom(extras);
  if (custom) data.custom = custom;
  return Object.keys(data).length > 0 ? data : null;
}

function toLines<T extends IRowData | IColumnData>(
  lines: readonly LineContents[],
  make: (size: number | null, hidden: boolean) => T,
): IObjectArrayPrimitiveType<T> {
  return Object.fromEntries(lines.map(({ index, size, hidden }) => [index, make(size, hidden)]));
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function toRow(size: number | null, hidden: boolean): IRowData {
  // A height that the file gives is kept; Univer would fit the row anew.
  return { ...(size === null ? {} : { h: toPixels(size), ia: BooleanNumber.FALSE }), hd: flag(hidden) };
}

const toColumn = (size: number | null, hidden: boolean): IColumnData => ({
  ...(size === null ? {} : { w: toPixels(size) }),
  hd: flag(hidden),
});

function arraysOf({ cells, spills }: SheetContents, { isFrozen }: Shared): Arrays {
  const isLive = ({ row, column }: Area): boolean => {
    const formula = cells.find((cell) => cell.row === row && cell.column === column)?.formula;
    return Boolean(formula) && !isFrozen(formula ?? '');
  };
  return { live: spills.filter(isLive), frozen: spills.filter((area) => !isLive(area)) };
}

type CellData = Record<number, Record<number, ICellData>>;

/** Cells that hold something, and how many rows and columns they reach. */
function toCells(
  sheet: SheetContents,
  shared: Shared,
): { readonly cellData: CellData; readonly rows: number; readonly columns: number } {
  const arrays = arraysOf(sheet, shared);
  const cellData: CellData = {};
  let [rows, columns] = [0, 0];
  for (const cell of sheet.cells) {
    const data = toCell(cell, arrays, shared);
    if (!data) continue;
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
    (cellData[cell.row] ??= {})[cell.column] = data;
  }
  return { cellData, rows, columns };
}

function toSheet(id: string, sheet: SheetContents, shared: Shared): Partial<IWorksheetData> {
  const { cellData, rows, columns } = toCells(sheet, shared);
  const { freeze } = sheet;
  const start = (count: number) => (count > 0 ? count : -1);
  return {
    ...NEW_SHEET,
    defaultStyle: defaultStyle(shared.font),
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'Visible'),
    tabColor: sheet.tabColor,
    showGridlines: flag(sheet.showGridlines),
    rowCount: Math.max(NEW_SHEET.rowCount, rows + SPARE_ROWS),
    columnCount: Math.max(NEW_SHEET.columnCount, columns + SPARE_COLUMNS),
    defaultRowHeight: toPixels(sheet.defaultRowHeight),
    defaultColumnWidth: toPixels(sheet.defaultColumnWidth),
    cellData,
    rowData: toLines(sheet.rows, toRow),
    columnData: toLines(sheet.columns, toColumn),
    mergeData: sheet.merges.map(rangeOf),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: start(freeze.rows),
      startColumn: start(freeze.columns),
    },
  };
}

/** A file's contents as Univer opens them. Sheets get the ids given, in their order. */
export function toSnapshot(
  contents: WorkbookContents,
  ids: readonly string[],
  knows: (functionName: string) => boolean,
): IWorkbookData {
  const looks = contents.looks.map(toUniverLook);
  const shared: Shared = {
    font: contents.defaultFont,
    looks,
    isFrozen: (formula) => calledFunctions(formula).some((name) => !knows(name)),
  };
  const sheets = contents.sheets.map((sheet, i): [string, Partial<IWorksheetData>] => {
    const id = ids[i] ?? `sheet${i}`;
    return [id, toSheet(id, sheet, shared)];
  });
  return {
    id: shortId(),
    name: contents.name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(looks.map(({ id, data }) => [id, data])),
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}
