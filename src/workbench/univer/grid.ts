import {
  ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
  IUniverInstanceService,
  type IMutationInfo,
  type IRange,
  type Injector,
  RANGE_TYPE,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/sheets/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from '../model/area';
import { GridError } from '../model/grid-error';
import type { SheetId } from '../model/sheet';

/** A running Univer. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** The open workbook; there is always one. */
export function bookOf(grid: Grid): Workbook {
  const book = grid.injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!book) throw new GridError('missing', 'no workbook is open');
  return book;
}

/** A sheet by its id. */
export function sheetOf(grid: Grid, id: SheetId): Worksheet {
  const sheet = bookOf(grid).getSheetBySheetId(id);
  if (!sheet) throw new GridError('missing', `no sheet ${id}`);
  return sheet;
}

/** Univer's own handle on a sheet, for calls that are commands. */
export function facadeOf(grid: Grid, id: SheetId): FWorksheet {
  const sheet = grid.api.getActiveWorkbook()?.getSheetBySheetId(id);
  if (!sheet) throw new GridError('missing', `no sheet ${id}`);
  return sheet;
}

/** Runs a command on the open workbook, with undo. */
export function run(grid: Grid, command: { readonly id: string }, params: object): boolean {
  const all = { unitId: bookOf(grid).getUnitId(), ...params };
  return Boolean(grid.injector.get(ICommandService).syncExecuteCommand(command.id, all));
}

/** Runs mutations as one step that can be undone; the whole history is dropped where `undos` is null. */
export function mutate(
  grid: Grid,
  redos: readonly IMutationInfo[],
  undos: readonly IMutationInfo[] | null,
  options?: IExecutionOptions,
): void {
  const commands = grid.injector.get(ICommandService);
  const history = grid.injector.get(IUndoRedoService);
  const unitID = bookOf(grid).getUnitId();
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params, options);
  if (undos) history.pushUndoRedo({ unitID, redoMutations: [...redos], undoMutations: [...undos] });
  else history.clearUndoRedo(unitID);
}

/** The area without the part beyond the sheet's present size; Univer's sheets have one, Excel's do not. */
export function clip(grid: Grid, id: SheetId, area: Area): Area {
  const sheet = sheetOf(grid, id);
  const rows = isWholeColumns(area) ? sheet.getRowCount() : area.rows;
  const columns = isWholeRows(area) ? sheet.getColumnCount() : area.columns;
  return { row: area.row, column: area.column, rows, columns };
}

/** Rows and columns that a sheet grows by beyond what is asked for. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** Makes the sheet large enough for the area. */
export function grow(grid: Grid, id: SheetId, area: Area): void {
  const sheet = sheetOf(grid, id);
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > sheet.getRowCount())
    run(grid, SetWorksheetRowCountCommand, { subUnitId: id, rowCount: Math.min(MAX_ROWS, rows + SPARE_ROWS) });
  if (columns > sheet.getColumnCount())
    run(grid, SetWorksheetColumnCountCommand, {
      subUnitId: id,
      columnCount: Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS),
    });
}

/** Univer's range of an area that is on the sheet. */
export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
  rangeType: RANGE_TYPE.NORMAL,
});

/** The area of Univer's range; NaN marks an open end of whole rows or columns. */
export function areaOf(range: IRange): Area {
  const wholeRows =
    range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL || Number.isNaN(range.startColumn);
  const wholeColumns =
    range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL || Number.isNaN(range.startRow);
  return {
    row: wholeColumns ? 0 : range.startRow,
    column: wholeRows ? 0 : range.startColumn,
    rows: wholeColumns ? MAX_ROWS : range.endRow - range.startRow + 1,
    columns: wholeRows ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}

/** Points of a screen pixel. */
const POINTS_A_PIXEL = 0.75;
export const toPixels = (points: number): number => points / POINTS_A_PIXEL;
export const toPoints = (pixels: number): number => pixels * POINTS_A_PIXEL;
