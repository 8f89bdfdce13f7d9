import type { SheetPlan } from '../sheets/plan/plan';
import type { ReadStamp } from '../sheets/stamp/stamp';
import type { CellRows } from './cell-value';
import type {
  FormulaChange,
  FormulaPlace,
  FormulaRemoved,
  FormulaReport,
  FormulaWritten,
  SheetFormulas,
  ValuesCopy,
} from './formula-values';
import type { Display, Machine, PrintRead } from './machine-values';
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
  /** The first rows of every sheet, from its first used cell on, as wide as the tables of a scheme can be. */
  readTops(rows: number): Promise<Outcome<readonly SheetTop[]>>;
  /** Brings the sheet to the front and selects the range, given in A1 form without the sheet. */
  select(sheet: string, address: string): Promise<Outcome<Selected>>;
  /**
   * Writes the plans as new sheets behind the last one and brings the first to the front. A name that is taken gets
   * a number, in formulas of the other plans too. When something fails the half-made sheets are removed.
   */
  writeSheets(plans: readonly SheetPlan[], options?: JobOptions): Promise<Outcome<readonly WrittenSheet[]>>;
  /** Those of these sheets that are still there, by the names that they have by now. */
  stillThere(sheets: readonly WrittenSheet[]): Promise<Outcome<readonly WrittenSheet[]>>;
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
  /** Calls back when a sheet was removed or, where Excel tells of it, got another name; otherwise as `onMoved`. */
  onSheets(listener: () => void, onProblem?: (problem: ExcelProblem) => void): () => void;
  /** Calls back when cells were changed or sorted by anyone but this add-in; otherwise as `onMoved`. */
  onEdited(listener: (place: Place) => void, onProblem?: (problem: ExcelProblem) => void): () => void;
  display(): Display;
}

/**
 * `cells-hidden`: they are selected, but all of them lie in rows or columns that are filtered out or hidden.
 * `sheet-hidden`: nothing is selected.
 */
export type Selected = 'seen' | 'cells-hidden' | 'sheet-hidden';

/** A sheet of the workbook; `visible` is false for hidden ones. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
}

/** For jobs that take long: `signal` cancels between two requests, `onProgress` is told after each. */
export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Rows read or written so far, of all. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What stands on a sheet. Arrays are indexed from the first used cell, at firstRow and firstColumn of the sheet. */
export interface SheetCells {
  readonly sheet: string;
  /** From 0: row 1 of Excel is 0. */
  readonly firstRow: number;
  /** From 0: column A is 0. */
  readonly firstColumn: number;
  /** Row by row, all of one width; blank cells are "", errors their text (#N/A). Empty for an empty sheet. */
  readonly values: CellRows;
  /** Sheet rows from 0, ascending; undefined where some are hidden and Excel does not say which. */
  readonly hiddenRows: readonly number[] | undefined;
  /** Merged areas, those of titles and headers at least: Excel lists 512 at a time. */
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableInfo[];
}

/** A sheet that we wrote, and what its stamp says. */
export interface StampedSheet {
  readonly sheet: string;
  readonly stamp: ReadStamp;
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
  readonly values: CellRows;
}

/** A sheet that was written, by the id that stays the same when the clerk renames it. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** What the workbook keeps under a key: plain data. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Where the clerk is, or where cells were changed. */
export interface Place {
  readonly sheet: string;
  /** In A1 form without the sheet; undefined when only the sheet changed. */
  readonly address: string | undefined;
}
