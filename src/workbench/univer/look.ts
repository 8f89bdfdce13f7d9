import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetColDataCommand, SetRowDataCommand } from '@univerjs/sheets';
import { type Area, block, isWholeColumns, isWholeRows } from '../model/area';
import type { SheetId } from '../model/port';
import type { CellStyle, CommonStyle, StylePatch } from '../model/style';
import { type CellMatrix, eachCell, setCells } from './edits';
import { type ExtraStyle, extrasOf, toCustom } from './extras';
import { type Grid, clip, grow, run, sheetOf } from './grid';
import { patchExtra, toCellStyle, toStyleData } from './styles';

/** Reads cells' styles; cells that look alike share one object. */
function styleReader(sheet: Worksheet): (row: number, column: number) => CellStyle {
  const matrix = sheet.getCellMatrix();
  const known = new Map<string, CellStyle>();
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    const extra: ExtraStyle = extrasOf(cell).style ?? {};
    const own = typeof cell?.s === 'object' ? JSON.stringify(cell.s) : (cell?.s ?? '');
    const key = [
      own,
      JSON.stringify(sheet.getRowStyle(row) ?? ''),
      JSON.stringify(sheet.getColumnStyle(column) ?? ''),
      JSON.stringify(extra),
    ];
    const text = key.join('|');
    const style = known.get(text) ?? toCellStyle(sheet.getComposedCellStyleByCellData(row, column, cell), extra);
    known.set(text, style);
    return style;
  };
}

export const styles = (grid: Grid, id: SheetId, area: Area): CellStyle[][] =>
  block(area, styleReader(sheetOf(grid, id)));

/** What all cells of an area have in common; of whole rows and columns, those that exist. */
export function style(grid: Grid, id: SheetId, area: Area): CommonStyle {
  const { row, column, rows, columns } = clip(grid, id, area);
  const read = styleReader(sheetOf(grid, id));
  let common: CommonStyle = read(row, column);
  const seen = new Set<CellStyle>();
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) {
      const next = read(r, c);
      if (seen.has(next)) continue;
      seen.add(next);
      common = inCommon(common, next);
    }
  return common;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const inCommon = (a: CommonStyle, b: CellStyle): CommonStyle =>
  Object.fromEntries(Object.entries(a).filter(([key, value]) => same(value, b[key as keyof CellStyle]))) as CommonStyle;

/** A cell's change of look: Univer's part, and the part kept beside where that changes. */
function restyled(cell: Nullable<Nullable<ICellData>>, data: IStyleData, patch: StylePatch): ICellData {
  const { style: extra = {}, frozen } = extrasOf(cell);
  const next = patchExtra(extra, patch);
  const custom = next ? { custom: toCustom(frozen ? { style: next, frozen } : { style: next }) } : {};
  return { s: { ...data }, ...custom };
}

/** What rows or columns look like where no cell says otherwise. */
const lineData = (indexes: readonly number[], before: (index: number) => Nullable<IStyleData>, data: IStyleData) =>
  Object.fromEntries(indexes.map((index) => [index, { s: { ...before(index), ...data } }]));

const span = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);

export function setStyle(grid: Grid, id: SheetId, area: Area, patch: StylePatch): void {
  setLook(grid, id, area, toStyleData(patch), patch);
}

/** Gives one number format to an area. */
export function setNumberFormat(grid: Grid, id: SheetId, area: Area, pattern: string): void {
  setLook(grid, id, area, { n: pattern === 'General' ? null : { pattern } }, {});
}

function setLook(grid: Grid, id: SheetId, area: Area, data: IStyleData, patch: StylePatch): void {
  const present = clip(grid, id, area);
  grow(grid, id, present);
  const sheet = sheetOf(grid, id);
  if (isWholeColumns(area)) {
    const columnData = lineData(span(present.column, present.columns), (index) => sheet.getColumnStyle(index), data);
    run(grid, SetColDataCommand, { subUnitId: id, columnData });
  } else if (isWholeRows(area)) {
    const rowData = lineData(span(present.row, present.rows), (index) => sheet.getRowStyle(index), data);
    run(grid, SetRowDataCommand, { subUnitId: id, rowData });
  }
  setCells(
    grid,
    id,
    isWholeColumns(area) || isWholeRows(area)
      ? ownLook(grid, id, present, data, patch)
      : all(grid, id, present, data, patch),
    'style',
  );
}

/** Cells that have a look of their own, which goes before that of their row or column. */
const ownLook = (grid: Grid, id: SheetId, area: Area, data: IStyleData, patch: StylePatch): CellMatrix =>
  eachCell(grid, id, area, (cell) => restyled(cell, data, patch));

function all(grid: Grid, id: SheetId, area: Area, data: IStyleData, patch: StylePatch): CellMatrix {
  const matrix = sheetOf(grid, id).getCellMatrix();
  const cellValue: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++)
      line[column] = restyled(matrix.getValue(row, column), data, patch);
    cellValue[row] = line;
  }
  return cellValue;
}

/** A number format for each cell; null leaves a cell's. */
export function setNumberFormats(
  grid: Grid,
  id: SheetId,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  grow(grid, id, area);
  const cellValue: CellMatrix = {};
  formats.forEach((line, i) =>
    line.forEach((pattern, j) => {
      if (pattern === null) return;
      (cellValue[area.row + i] ??= {})[area.column + j] = { s: { n: pattern === 'General' ? null : { pattern } } };
    }),
  );
  setCells(grid, id, cellValue, 'style');
}
