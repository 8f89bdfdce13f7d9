import type {
  Cell,
  CellValue as FileValue,
  PageSetup,
  Workbook,
  WorkbookView,
  Worksheet,
  WorksheetView,
} from 'exceljs';

/** A table as exceljs holds it, whether it was read from a file or added; not in its type declarations. */
export interface FileTable {
  name: string;
  displayName?: string;
  tableRef: string;
  autoFilterRef?: string;
  ref?: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  columns: { name: string; filterButton?: boolean }[];
  style?: { theme?: string; showRowStripes?: boolean };
}

/** An array formula's first cell. */
export interface ArrayFormula {
  formula: string;
  shareType: 'array';
  ref: string;
  result?: FileValue;
}

interface Internals {
  readonly tables: Record<string, { table?: FileTable; model?: FileTable }>;
  readonly _merges: Record<string, { readonly range: string }>;
  sheetProtection?: { sheet?: boolean } | null;
  orderNo: number;
}

const internals = (sheet: Worksheet): Internals => sheet as unknown as Internals;

/** The tables of a sheet. */
export const tablesOf = (sheet: Worksheet): FileTable[] =>
  Object.values(internals(sheet).tables).flatMap((holder) => holder.table ?? holder.model ?? []);

/** Addresses of the merged areas of a sheet. */
export const mergesOf = (sheet: Worksheet): string[] =>
  Object.values(internals(sheet)._merges).map((merge) => merge.range);

/** Puts the sheet at a position among the tabs. */
export const setPosition = (sheet: Worksheet, position: number): void => {
  internals(sheet).orderNo = position;
};

/** Protects the sheet without a password, or ends its protection. */
export const setProtected = (sheet: Worksheet, on: boolean): void => {
  internals(sheet).sheetProtection = on ? { sheet: true } : null;
};

export const isProtected = (sheet: Worksheet): boolean => internals(sheet).sheetProtection?.sheet === true;

/** The array formula of a cell; undefined where it has none. */
export const arrayFormulaOf = (value: FileValue): ArrayFormula | undefined => {
  const held = value as Partial<ArrayFormula> | null;
  return held !== null &&
    typeof held === 'object' &&
    held.shareType === 'array' &&
    held.formula !== undefined &&
    held.ref
    ? (held as ArrayFormula)
    : undefined;
};

/** A cell's value with its result; `value` alone leaves out results that are 0, false or empty. */
export function wholeValue(cell: Cell): FileValue {
  const { value } = cell;
  const result = cell.formula ? (cell.result as FileValue | undefined) : undefined;
  return value !== null && typeof value === 'object' && result !== undefined
    ? ({ ...value, result } as FileValue)
    : value;
}

/** exceljs leaves null where a file has no views. */
export const viewOf = (sheet: Worksheet): Partial<WorksheetView> | undefined =>
  (sheet.views as WorksheetView[] | null)?.[0];

export const windowOf = (workbook: Workbook): WorkbookView | undefined =>
  (workbook.views as WorkbookView[] | null)?.[0];

/** Whether a file gives its first page a number of its own. */
export const usesFirstPageNumber = (setup: Partial<PageSetup>): boolean =>
  (setup as { useFirstPageNumber?: boolean }).useFirstPageNumber ?? false;
