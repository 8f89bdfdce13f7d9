import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { format } from 'numfmt';
import { type Area, block, bounding, cellArea } from '../model/area';
import type { Spill } from '../model/port';
import type { SheetId } from '../model/sheet';
import { type CellValue, isCellError, isErrorText } from '../model/value';
import { frozenOf } from './extras';
import { type Grid, areaOf, bookOf, sheetOf } from './grid';

type Cell = Nullable<ICellData>;

/** Text of formatted text, without the mark that ends it. */
const richText = (cell: ICellData): string | null =>
  cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') : null;

/** What a cell of Univer holds. A text that is an error's name counts as the error, as for Univer's own engine. */
export function valueOf(cell: Cell): CellValue {
  if (!cell) return null;
  const raw = cell.v ?? richText(cell);
  if (raw === null || raw === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN) return raw === true || Number(raw) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(raw);
  if (typeof raw === 'string') return isErrorText(raw) ? { error: raw } : raw;
  return raw;
}

/** Cells that spilled arrays fill, by row and column; the formula's own cell among them. */
function spilledCells(grid: Grid, id: SheetId): (row: number, column: number) => Cell {
  const data = grid.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[bookOf(grid).getUnitId()]?.[id];
  return (row, column) => data?.[row]?.[column];
}

/** A cell's own value, or what an array put there. */
function readers(grid: Grid, id: SheetId) {
  const matrix = sheetOf(grid, id).getCellMatrix();
  const spilled = spilledCells(grid, id);
  return {
    cell: (row: number, column: number): Cell => matrix.getValue(row, column),
    value: (row: number, column: number): CellValue =>
      valueOf(matrix.getValue(row, column)) ?? valueOf(spilled(row, column)),
  };
}

export function values(grid: Grid, id: SheetId, area: Area): CellValue[][] {
  return block(area, readers(grid, id).value);
}

export function formulas(grid: Grid, id: SheetId, area: Area): (string | null)[][] {
  const { cell } = readers(grid, id);
  const model = grid.injector.get(FormulaDataModel);
  const unit = bookOf(grid).getUnitId();
  return block(area, (row, column) => {
    const held = cell(row, column);
    if (!held) return null;
    const frozen = frozenOf(held);
    if (frozen) return frozen.formula;
    return held.f || held.si ? (model.getFormulaStringByCell(row, column, id, unit) ?? null) : null;
  });
}

/** Number format of a cell, "General" where none is set. */
function patternOf(grid: Grid, id: SheetId): (row: number, column: number) => string {
  const sheet = sheetOf(grid, id);
  const matrix = sheet.getCellMatrix();
  return (row, column) =>
    sheet.getComposedCellStyleByCellData(row, column, matrix.getValue(row, column)).n?.pattern ?? 'General';
}

export const numberFormats = (grid: Grid, id: SheetId, area: Area): string[][] => block(area, patternOf(grid, id));

/** The text that a value shows under a number format. */
function shownText(value: CellValue, pattern: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(pattern, value, { throws: false, invalid: String(value), locale: 'zh-CN' });
}

export function texts(grid: Grid, id: SheetId, area: Area): string[][] {
  const { value } = readers(grid, id);
  const pattern = patternOf(grid, id);
  return block(area, (row, column) => shownText(value(row, column), pattern(row, column)));
}

/** Arrays that spill on a sheet. */
function spillsOf(grid: Grid, id: SheetId): Spill[] {
  const ranges = grid.injector.get(FormulaDataModel).getArrayFormulaRange()?.[bookOf(grid).getUnitId()]?.[id] ?? {};
  const matrix = sheetOf(grid, id).getCellMatrix();
  return Object.entries(ranges).flatMap(([row, columns]) =>
    Object.entries<IRange | null>(columns ?? {}).flatMap(([column, range]) => {
      const anchor = { row: Number(row), column: Number(column) };
      const cell = matrix.getValue(anchor.row, anchor.column);
      // A range may outlive its formula until the next calculation.
      const value = valueOf(cell);
      if (!range || (!cell?.f && !cell?.si) || value === null) return [];
      // An array may begin with any error but this one, which stands where there was no room for it.
      return isCellError(value) && value.error === '#SPILL!' ? [] : [{ anchor, area: areaOf(range) }];
    }),
  );
}

export function spillAt(grid: Grid, id: SheetId, row: number, column: number): Spill | null {
  const inside = ({ area }: Spill) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return spillsOf(grid, id).find((spill) => spill.area.rows * spill.area.columns > 1 && inside(spill)) ?? null;
}

export const hasContents = (cell: Cell): boolean => Boolean(cell && (cell.f || cell.si || valueOf(cell) !== null));

export function usedArea(grid: Grid, id: SheetId, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  const see = (area: Area) => {
    used = used ? bounding(used, area) : area;
  };
  sheetOf(grid, id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (hasContents(cell) || (!valuesOnly && cell?.s)) see(cellArea(row, column));
    });
  for (const spill of spillsOf(grid, id)) see(spill.area);
  return used;
}
