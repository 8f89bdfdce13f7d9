import type { SheetPlan } from '../sheets/plan/plan';
import type { ReadStamp } from '../sheets/stamp/stamp';
import type { ExcelProblem, Outcome } from './problem';

/**
 * All that the add-in asks of Excel. Nothing else in the add-in speaks to Office.js.
 *
 * Existing sheets are only ever read, but for a formula in blank cells where the clerk asks for it. No call throws:
 * what goes wrong comes back as a problem.
 */
export interface WorkbookPort {
  /** All sheets in their order, hidden ones too. */
  listSheets(): Promise<Outcome<readonly SheetInfo[]>>;
  /** Name of the sheet that the clerk is looking at. */
  activeSheet(): Promise<Outcome<string>>;
  readSheet(name: string, options?: JobOptions): Promise<Outcome<SheetCells>>;
  /** So many rows of every sheet, from its first used cell on, as far as a scheme's tables reach to the right. */
  readTops(rows: number): Promise<Outcome<readonly SheetTop[]>>;
  /** Brings the sheet to the front and selects the range, given in A1 form without the sheet. */
  select(sheet: string, address: string): Promise<Outcome<Selected>>;
  /**
   * Writes the plans as new sheets behind the last one and brings the first to the front. A name that is taken gets
   * a number, in formulas of the other plans too. When something fails the half-made sheets are removed.
   */
  writeSheets(plans: readonly SheetPlan[], options?: JobOptions): Promise<Outcome<readonly WrittenSheet[]>>;
  /** Removes exactly these sheets; one that is gone already counts as removed. */
  removeSheets(sheets: readonly WrittenSheet[]): Promise<Outcome<undefined>>;
  /** Enters a formula, unless a cell that its result fills is taken: looked at right before. Then nothing is written. */
  writeFormula(place: FormulaPlace): Promise<Outcome<FormulaWritten>>;
  /** Takes exactly this formula out again; something else in its cell stays. */
  removeFormula(place: FormulaPlace): Promise<Outcome<FormulaRemoved>>;
  /** A value kept in the workbook under the key, as JSON; undefined where there is none. Its shape is not checked. */
  readSetting(key: string): Promise<Outcome<unknown>>;
  writeSetting(key: string, value: JsonValue): Promise<Outcome<undefined>>;
  removeSetting(key: string): Promise<Outcome<undefined>>;
  /** The sheets that carry our stamp, also one that was damaged. */
  listStamps(): Promise<Outcome<readonly StampedSheet[]>>;
  readFormulas(name: string, options?: JobOptions): Promise<Outcome<SheetFormulas>>;
  /**
   * For each of these cells, in A1 form without the sheet, the range that its formula spills over; undefined where it
   * does not spill.
   */
  readSpills(
    sheet: string,
    cells: readonly string[],
    options?: JobOptions,
  ): Promise<Outcome<readonly (string | undefined)[]>>;
  /** The only call that changes a sheet of the clerk's: it writes into those cells alone that still hold what was read. */
  writeFormulas(sheet: string, changes: readonly FormulaChange[]): Promise<Outcome<FormulaReport>>;
  /** Copies a sheet beside itself and puts values into blocks of the copy. When something fails it is removed again. */
  copyAsValues(copy: ValuesCopy, options?: JobOptions): Promise<Outcome<WrittenSheet>>;
  readPrint(sheet: string): Promise<Outcome<PrintRead>>;
  machine(): Machine;
  /**
   * Calls back when the clerk selects other cells or goes to another sheet; the result ends the subscription.
   * Where Excel does not take it, `onProblem` is told once.
   */
  onMoved(listener: (place: Place) => void, onProblem?: (problem: ExcelProblem) => void): () => void;
  /** Calls back when cells were changed or sorted by anyone but this add-in; otherwise as `onMoved`. */
  onEdited(listener: (place: Place) => void, onProblem?: (problem: ExcelProblem) => void): () => void;
  display(): Display;
}

/**
 * `cells-hidden`: they are selected, but all of them lie in rows or columns that are filtered out or hidden.
 * `sheet-hidden`: nothing is selected.
 */
export type Selected = 'seen' | 'cells-hidden' | 'sheet-hidden';

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Rows read or written so far, of all. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

export type CellValue = string | number | boolean;

/** What stands on a sheet. Arrays are indexed from the first used cell, at firstRow and firstColumn of the sheet. */
export interface SheetCells {
  readonly sheet: string;
  /** From 0: row 1 of Excel is 0. */
  readonly firstRow: number;
  /** From 0: column A is 0. */
  readonly firstColumn: number;
  /** Row by row, all of one width; blank cells are "", errors their text (#N/A). Empty for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** For each column its number formats row by row; undefined for a column without numbers. */
  readonly formats: readonly (readonly string[] | undefined)[];
  /** Sheet rows from 0, ascending; undefined where some are hidden and Excel does not say which. */
  readonly hiddenRows: readonly number[] | undefined;
  /** Merged areas, those of titles and headers at least: Excel lists 512 at a time. */
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableInfo[];
}

export interface StampedSheet {
  readonly sheet: string;
  readonly stamp: ReadStamp;
}

/** What the cells of a sheet hold and show, indexed from the first used cell. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its =; the value where the cell has none. */
  readonly formulas: readonly (readonly CellValue[])[];
}

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

export interface ValuesCopy {
  readonly sheet: string;
  /** Wanted name of the copy. */
  readonly name: string;
  readonly blocks: readonly { readonly address: string; readonly values: readonly (readonly CellValue[])[] }[];
}

export interface PrintRead {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number | undefined;
  readonly area: string | undefined;
  readonly titleRows: string | undefined;
}

/** The Office that the add-in runs in. */
export interface Machine {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Requirement sets with the newest version that is there; undefined for none. */
  readonly sets: readonly { readonly name: string; readonly version: string | undefined }[];
}

/** A rectangle in rows and columns of the sheet from 0, all edges included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableInfo extends CellArea {
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The first rows of a sheet; blank cells are "", empty for an empty sheet. */
export interface SheetTop {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
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

/** A sheet that was written, by the id that stays the same when the clerk renames it. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface Place {
  readonly sheet: string;
  /** In A1 form without the sheet; undefined when only the sheet changed. */
  readonly address: string | undefined;
}

export interface Display {
  /** Office's display language, such as zh-CN. */
  readonly language: string;
  readonly theme: Theme | undefined;
}

/** Office's own colours as #rrggbb; undefined on hosts that tell none. */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly dark: boolean;
}
