import { type Area, cellArea } from '../model/area';
import type { ChartInfo } from '../model/chart';
import type { PageLayout } from '../model/page-layout';
import type { NameInfo } from '../model/name';
import type { GridPort, Spill } from '../model/port';
import type { Freeze, SheetId, SheetInfo } from '../model/sheet';
import type { TableInfo } from '../model/table';
import { type CellStyle, DEFAULT_STYLE } from '../model/style';
import type { CellValue } from '../model/value';

/** Rows that the grid sized by itself; Excel does that again when it opens the file. */
export type RowIsAutomatic = (sheet: SheetId, row: number) => boolean;

/** A row or column: its size in points, null where it fits its contents by itself. */
export interface Line {
  readonly size: number | null;
  readonly hidden: boolean;
}

/** Everything of a sheet that a file can keep, at one moment. */
export interface CapturedSheet {
  readonly info: SheetInfo;
  /** Cells of the blocks below; null: an empty sheet. */
  readonly area: Area | null;
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
  readonly styles: CellStyle[][];
  readonly spills: readonly Spill[];
  /** From the first row on; rows beyond have the sheet's usual size. */
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Look of a cell that nobody has touched. */
  readonly usualStyle: CellStyle;
  readonly usualRow: number | null;
  readonly usualColumn: number | null;
  readonly merges: readonly Area[];
  readonly freeze: Freeze;
  readonly layout: PageLayout;
  readonly charts: readonly ChartInfo[];
}

/** Everything of a workbook that a file can keep, at one moment. */
export interface CapturedWorkbook {
  readonly structureProtected: boolean;
  readonly sheets: readonly CapturedSheet[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly active: SheetId;
}

/** Rows and columns looked at beyond the used ones, for sizes that were set in advance. */
const BEYOND = 20;
/** A row and a column that nobody has sized. */
const UNTOUCHED_ROW = 900;
const UNTOUCHED_COLUMN = 200;

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

function spillsOf(grid: GridPort, sheet: SheetId, area: Area, formulas: (string | null)[][]): Spill[] {
  return formulas.flatMap((row, i) =>
    row.flatMap((formula, j) => (formula === null ? [] : (grid.spillAt(sheet, area.row + i, area.column + j) ?? []))),
  );
}

function captureSheet(grid: GridPort, info: SheetInfo, rowIsAutomatic: RowIsAutomatic): CapturedSheet {
  const { id } = info;
  const area = grid.usedArea(id, false);
  const formulas = area ? grid.formulas(id, area) : [];
  const rowCount = (area ? area.row + area.rows : 0) + BEYOND;
  const columnCount = (area ? area.column + area.columns : 0) + BEYOND;
  const untouchedRow = Math.max(UNTOUCHED_ROW, rowCount);
  const untouchedColumn = Math.max(UNTOUCHED_COLUMN, columnCount);
  return {
    info,
    area,
    values: area ? grid.values(id, area) : [],
    formulas,
    numberFormats: area ? grid.numberFormats(id, area) : [],
    styles: area ? grid.styles(id, area) : [],
    spills: area ? spillsOf(grid, id, area, formulas) : [],
    rows: times(rowCount, (row) => ({
      size: rowIsAutomatic(id, row) ? null : grid.rowHeight(id, row, 1),
      hidden: grid.rowsHidden(id, row, 1) ?? false,
    })),
    columns: times(columnCount, (column) => ({
      size: grid.columnWidth(id, column, 1),
      hidden: grid.columnsHidden(id, column, 1) ?? false,
    })),
    usualStyle: grid.styles(id, cellArea(untouchedRow, untouchedColumn))[0]?.[0] ?? DEFAULT_STYLE,
    usualRow: grid.rowHeight(id, untouchedRow, 1),
    usualColumn: grid.columnWidth(id, untouchedColumn, 1),
    merges: area ? grid.merges(id, area) : [],
    freeze: grid.freeze(id),
    layout: grid.pageLayout(id),
    charts: grid.charts(id),
  };
}

/** Reads all that a file keeps out of a grid. Taken once after opening and once at saving, the difference is what was changed. */
export function capture(grid: GridPort, rowIsAutomatic: RowIsAutomatic = () => false): CapturedWorkbook {
  return {
    structureProtected: grid.workbook().structureProtected,
    sheets: grid.sheets().map((info) => captureSheet(grid, info, rowIsAutomatic)),
    tables: grid.tables(),
    names: grid.names(),
    active: grid.activeSheet(),
  };
}
