import {
  CellValueType,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  type ISetRangeValuesMutationParams,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from '@univerjs/sheets';
import { type Area, isWholeColumns, isWholeRows } from '../model/area';
import type { CellInput, ClearWhat } from '../model/port';
import type { SheetId } from '../model/sheet';
import type { Piece } from './later';
import { type CellValue, isCellError } from '../model/value';
import { extrasOf, toCustom } from './extras';
import { type Grid, bookOf, clip, facadeOf, grow, mutate, rangeOf, sheetOf } from './grid';
import { onSheetQuietly } from './quiet';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Cells that one step may change and still be undone; beyond that the history is dropped, for the time that copies take. */
const UNDOABLE_CELLS = 20_000;

/** What empties a cell, its look left alone. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

function typeOf(value: CellValue): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** Univer's form of a value. */
export function toCellData(value: CellValue): ICellData {
  if (value === null) return { ...EMPTY };
  const raw = isCellError(value) ? value.error : typeof value === 'boolean' ? Number(value) : value;
  return { ...EMPTY, v: raw, t: typeOf(value) };
}

function inputToCell(input: Exclude<CellInput, null>, before: Nullable<ICellData>): ICellData {
  const { frozen, ...kept } = extrasOf(before);
  const custom = frozen ? { custom: toCustom(kept) } : {};
  if ('formula' in input) return { ...EMPTY, f: input.formula, ...custom };
  const style = input.numberFormat === undefined ? {} : { s: { n: { pattern: input.numberFormat } } };
  return { ...toCellData(input.value), ...style, ...custom };
}

/**
 * Changes cells by Univer's mutation, which has no side effects but one: where only a look is given, Univer takes the formula under it away,
 * unless the change is "local", or the formula is given again (as it has to be for redo).
 */
export function setCells(grid: Grid, id: SheetId, cellValue: CellMatrix, what: 'value' | 'style'): void {
  const count = Object.values(cellValue).reduce((sum, row) => sum + Object.keys(row ?? {}).length, 0);
  if (count === 0) return;
  const params: ISetRangeValuesMutationParams = {
    unitId: bookOf(grid).getUnitId(),
    subUnitId: id,
    cellValue: what === 'style' ? withFormulas(grid, id, cellValue) : cellValue,
    trigger: what === 'style' ? SetStyleCommand.id : SetRangeValuesCommand.id,
  };
  const mutation = (changed: ISetRangeValuesMutationParams): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: changed,
  });
  const undos =
    count > UNDOABLE_CELLS
      ? null
      : [mutation(grid.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params)))];
  mutate(grid, [mutation(params)], undos, what === 'style' ? { onlyLocal: true } : undefined);
}

function withFormulas(grid: Grid, id: SheetId, cellValue: CellMatrix): CellMatrix {
  const matrix = sheetOf(grid, id).getCellMatrix();
  const filled: CellMatrix = {};
  for (const [row, line] of Object.entries(cellValue))
    for (const [column, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      const { f, si } = matrix.getValue(Number(row), Number(column)) ?? {};
      (filled[Number(row)] ??= {})[Number(column)] = { ...cell, ...(f ? { f } : {}), ...(si ? { si } : {}) };
    }
  return filled;
}

/** Cells that are given to Univer at once: what it makes of more takes too much memory. */
export const MOST_CELLS = 200_000;

export function write(grid: Grid, id: SheetId, pieces: readonly Piece[]): void {
  const sheet = sheetOf(grid, id);
  const matrix = sheet.getCellMatrix();
  let cellValue: CellMatrix = {};
  let count = 0;
  for (const { area, cells } of pieces) {
    grow(grid, id, area);
    cells.forEach((line, i) =>
      line.forEach((input, j) => {
        const [row, column] = [area.row + i, area.column + j];
        if (input === null || isCovered(grid, id, row, column)) return;
        (cellValue[row] ??= {})[column] = inputToCell(input, matrix.getValue(row, column));
      }),
    );
    count += area.rows * area.columns;
    if (count < MOST_CELLS) continue;
    setCells(grid, id, cellValue, 'value');
    [cellValue, count] = [{}, 0];
  }
  setCells(grid, id, cellValue, 'value');
}

/** True for the cells that a merge hides; what is written there is lost, as in Excel. */
function isCovered(grid: Grid, id: SheetId, row: number, column: number): boolean {
  const merged = sheetOf(grid, id).getMergedCell(row, column);
  return Boolean(merged && (merged.startRow !== row || merged.startColumn !== column));
}

/** Existing cells of an area, with something made of each. */
export function eachCell(
  grid: Grid,
  id: SheetId,
  area: Area,
  change: (cell: ICellData, place: { readonly row: number; readonly column: number }) => ICellData | null,
): CellMatrix {
  const { row, column, rows, columns } = area;
  const cellValue: CellMatrix = {};
  const sheet = sheetOf(grid, id);
  const lines = sheet.getCellMatrix().getMatrix();
  for (let r = row; r < Math.min(row + rows, sheet.getRowCount()); r++)
    for (const [place, cell] of Object.entries((lines[r] ?? {}) as Record<string, Nullable<ICellData>>)) {
      const c = Number(place);
      if (!cell || c < column || c >= column + columns) continue;
      const changed = change(cell, { row: r, column: c });
      if (changed) (cellValue[r] ??= {})[c] = changed;
    }
  return cellValue;
}

export function clear(grid: Grid, id: SheetId, area: Area, what: ClearWhat): void {
  const cellValue = eachCell(grid, id, area, (cell) => {
    const { style, frozen } = extrasOf(cell);
    switch (what) {
      case 'contents':
        return { ...EMPTY, custom: toCustom(style ? { style } : {}) };
      case 'formats':
        return { s: null, custom: toCustom(frozen ? { frozen } : {}) };
      case 'all':
        return { ...EMPTY, s: null, custom: null };
    }
  });
  setCells(grid, id, cellValue, what === 'formats' ? 'style' : 'value');
}

/**
 * Runs one of the commands that shift cells; they know no other sheet than the active one, and do their work before they return.
 * Whole rows and columns are moved on any sheet, yet formulas follow as if it had been the active one.
 */
const shift = (grid: Grid, id: SheetId, command: { readonly id: string }, area: Area) =>
  onSheetQuietly(grid, id, (execute) => execute(command.id, { range: rangeOf(area) }));

export function insert(grid: Grid, id: SheetId, area: Area, direction: 'down' | 'right'): void {
  grow(grid, id, {
    ...area,
    rows: isWholeColumns(area) ? 1 : area.rows,
    columns: isWholeRows(area) ? 1 : area.columns,
  });
  if (isWholeRows(area)) onSheetQuietly(grid, id, () => facadeOf(grid, id).insertRows(area.row, area.rows));
  else if (isWholeColumns(area))
    onSheetQuietly(grid, id, () => facadeOf(grid, id).insertColumns(area.column, area.columns));
  else shift(grid, id, direction === 'down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, area);
}

export function remove(grid: Grid, id: SheetId, area: Area, direction: 'up' | 'left'): void {
  const { row, column, rows, columns } = clip(grid, id, area);
  if (isWholeRows(area)) onSheetQuietly(grid, id, () => facadeOf(grid, id).deleteRows(row, rows));
  else if (isWholeColumns(area)) onSheetQuietly(grid, id, () => facadeOf(grid, id).deleteColumns(column, columns));
  else shift(grid, id, direction === 'up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, area);
}
