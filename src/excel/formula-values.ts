import type { CellRows, CellValue } from './cell-value';

/** What the cells of a sheet hold and show, indexed from the first used cell. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: CellRows;
  /** The formula with its =; the value where the cell has none. */
  readonly formulas: CellRows;
}

/** A cell and what is to be entered there. */
export interface FormulaChange {
  /** One cell in A1 form without the sheet. */
  readonly address: string;
  /** What the cell must still hold: its formula, or its value where it has none. */
  readonly was: CellValue;
  /** "" empties the cell. */
  readonly formula: string;
}

/** Addresses of the cells that were written, and of those that held something else by then. */
export interface FormulaReport {
  readonly written: readonly string[];
  readonly left: readonly string[];
}

/** A sheet that is to be copied, and the values that take the place of formulas in the copy, by the addresses of blocks. */
export interface ValuesCopy {
  readonly sheet: string;
  /** Wanted name of the copy. */
  readonly name: string;
  readonly blocks: readonly { readonly address: string; readonly values: CellRows }[];
}

/** A formula and where it goes, addresses in A1 form without the sheet. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The cells that its result fills, `cell` among them as the first. */
  readonly fills: string;
  /** With its =, as Excel has it in English. */
  readonly formula: string;
}

/** The formula was entered, or why nothing was written. */
export type FormulaWritten =
  | { readonly kind: 'written' }
  /** The first cell that is not blank, or merged. */
  | { readonly kind: 'occupied'; readonly cell: string }
  /** A result of several cells cannot spread inside an Excel table. */
  | { readonly kind: 'in-table'; readonly table: string }
  /** The cell is formatted as text: a formula would stay text. */
  | { readonly kind: 'text-format'; readonly cell: string };

/** `changed`: the cell holds something else by now and was left alone. */
export type FormulaRemoved = 'removed' | 'changed';
