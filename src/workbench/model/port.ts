import type { Area } from './area';
import type { GridChange } from './change';
import type { ChartInfo } from './chart';
import type { NameInfo } from './name';
import type { PageLayout } from './page-layout';
import type { Selection } from './selection';
import type { Freeze, SheetId, SheetInfo, SheetPatch } from './sheet';
import type { CellStyle, CommonStyle, StylePatch } from './style';
import type { TableInfo, TablePatch } from './table';
import type { CellValue } from './value';

/**
 * What is put into a cell. null leaves the cell as it is; `{ value: null }` empties it. A value is taken as given: text is text, nothing is converted
 * (the host has done that). `numberFormat`, where present, goes with it (a date that was typed brings its format). A formula begins with "=".
 */
export type CellInput =
  { readonly value: CellValue; readonly numberFormat?: string } | { readonly formula: string } | null;

/** A spilled array: the cell with the formula and all cells that it fills. */
export interface Spill {
  readonly anchor: { readonly row: number; readonly column: number };
  readonly area: Area;
}

interface WorkbookInfo {
  readonly name: string;
  /** Sheets may not be added, deleted, renamed or moved. */
  readonly structureProtected: boolean;
}

export type ClearWhat = 'all' | 'contents' | 'formats';

/**
 * The seam between Office's object classes and a grid engine. All calls are synchronous except {@link settle}; all work on blocks.
 * The host has checked names, sizes and protection before it calls, and clips nothing: an area may be whole rows or whole columns in calls marked (whole),
 * elsewhere it is bounded. An engine with a fixed sheet size grows on write and gives empty cells beyond its size on read.
 * Unknown ids throw {@link GridError} "missing".
 */
export interface GridPort {
  workbook(): WorkbookInfo;
  protectStructure(on: boolean): void;

  // Sheets
  /** In the order of the tabs. */
  sheets(): readonly SheetInfo[];
  activeSheet(): SheetId;
  /** Adds at the end, without activating it. */
  addSheet(name: string): SheetId;
  updateSheet(sheet: SheetId, patch: SheetPatch): void;
  moveSheet(sheet: SheetId, position: number): void;
  deleteSheet(sheet: SheetId): void;
  activate(sheet: SheetId): void;

  // Cells, in blocks of the area's size
  values(sheet: SheetId, area: Area): CellValue[][];
  /** The formula of each cell as the user sees it; null where the cell has none (spilled cells too). */
  formulas(sheet: SheetId, area: Area): (string | null)[][];
  /** The text that each cell shows. */
  texts(sheet: SheetId, area: Area): string[][];
  numberFormats(sheet: SheetId, area: Area): string[][];
  /** `cells` has the area's size. */
  write(sheet: SheetId, area: Area, cells: readonly (readonly CellInput[])[]): void;
  /** One format for the area (whole), or one for each cell, null leaves a cell's. */
  setNumberFormats(sheet: SheetId, area: Area, formats: string | readonly (readonly (string | null)[])[]): void;
  /** (whole) */
  clear(sheet: SheetId, area: Area, what: ClearWhat): void;
  /** Smallest rectangle with all values and formulas, spilled ones included; with `valuesOnly` false, with formats too. null: an empty sheet. */
  usedArea(sheet: SheetId, valuesOnly: boolean): Area | null;
  /** The spilled array that the cell is part of. */
  spillAt(sheet: SheetId, row: number, column: number): Spill | null;
  /** Entire rows or columns where the area is whole, else cells shift. References in formulas, tables and names follow. (whole) */
  insert(sheet: SheetId, area: Area, shift: 'down' | 'right'): void;
  /** (whole) */
  remove(sheet: SheetId, area: Area, shift: 'up' | 'left'): void;

  // Look
  /** What all cells have in common. Where `only` is given, nothing else is asked for, and may be left out. (whole) */
  style(sheet: SheetId, area: Area, only?: keyof CellStyle): CommonStyle;
  /** Each cell's full style. */
  styles(sheet: SheetId, area: Area): CellStyle[][];
  /** (whole) */
  setStyle(sheet: SheetId, area: Area, patch: StylePatch): void;
  /** Height in points that `count` rows have in common; null where they differ. */
  rowHeight(sheet: SheetId, row: number, count: number): number | null;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void;
  columnWidth(sheet: SheetId, column: number, count: number): number | null;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void;
  autofitRows(sheet: SheetId, row: number, count: number): void;
  autofitColumns(sheet: SheetId, column: number, count: number): void;
  /** null where some are hidden and some are not. */
  rowsHidden(sheet: SheetId, row: number, count: number): boolean | null;
  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  columnsHidden(sheet: SheetId, column: number, count: number): boolean | null;
  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  /** Merged areas that share a cell with the area (whole). */
  merges(sheet: SheetId, area: Area): readonly Area[];
  merge(sheet: SheetId, area: Area): void;
  /** Dissolves every merge that shares a cell with the area (whole). */
  unmerge(sheet: SheetId, area: Area): void;
  freeze(sheet: SheetId): Freeze;
  setFreeze(sheet: SheetId, freeze: Freeze): void;

  // Printing: stored, and kept in the file
  pageLayout(sheet: SheetId): PageLayout;
  setPageLayout(sheet: SheetId, layout: PageLayout): void;

  // Charts: stored, and kept in the file
  charts(sheet: SheetId): readonly ChartInfo[];
  setCharts(sheet: SheetId, charts: readonly ChartInfo[]): void;

  // Tables and names
  tables(): readonly TableInfo[];
  /** Returns the new table's id. Header cells are already written. */
  addTable(table: Omit<TableInfo, 'id'>): string;
  updateTable(id: string, patch: TablePatch): void;
  /** The table goes, its cells stay. */
  deleteTable(id: string): void;
  names(): readonly NameInfo[];
  /** Adds the name or replaces the one of the same name and scope. */
  setName(name: NameInfo): void;
  deleteName(name: string, scope: SheetId | null): void;

  // Selection
  selection(): Selection;
  /** Activates the sheet too (whole). */
  select(sheet: SheetId, area: Area): void;

  // Calculation
  /** Resolves when formulas show what they calculate; custom functions may still show #GETTING_DATA. At once where nothing is owed. */
  settle(): Promise<void>;
  /** Calculates formulas again: `full` all of them, else those that are owed. */
  recalculate(full: boolean): void;

  /** Whether the change that is told of was asked for by an earlier call: long contents are laid once all pieces came. */
  isLate(): boolean;
  /** Calls back after every change, of looks and long contents once they are laid; returns the function that ends it. */
  subscribe(listener: (change: GridChange) => void): () => void;
}
