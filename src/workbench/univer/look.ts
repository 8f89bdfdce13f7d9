import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetColDataCommand, SetRowDataCommand } from '@univerjs/sheets';
import { type Area, block, isWholeColumns } from '../model/area';
import type { SheetId } from '../model/sheet';
import type { Runs } from '../model/runs';
import type { CellStyle, CommonStyle, StylePatch } from '../model/style';
import { type CellMatrix, eachCell, MOST_CELLS, setCells } from './edits';
import { type ExtraStyle, extrasOf, toCustom } from './extras';
import { type Grid, clip, grow, run, sheetOf } from './grid';
import type { LookPatch } from './later';
import { patchExtra, toCellStyle, toStyleData } from './styles';

/** Reads cells' styles; cells that look alike share one object. */
function styleReader(sheet: Worksheet): (row: number, column: number) => CellStyle {
  const matrix = sheet.getCellMatrix();
  const known = new Map<string, CellStyle>();
  // Most cells have the name of a style, and neither they nor their row or column anything beside.
  const textOf = (style: unknown): string => (typeof style === 'object' ? JSON.stringify(style) : String(style ?? ''));
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    const extra: ExtraStyle | undefined = extrasOf(cell).style;
    const text = `${textOf(cell?.s)}|${textOf(sheet.getRowStyle(row))}|${textOf(sheet.getColumnStyle(column))}|${textOf(extra)}`;
    const style = known.get(text) ?? toCellStyle(sheet.getComposedCellStyleByCellData(row, column, cell), extra ?? {});
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

const dataOf = ({ style, numberFormat }: LookPatch): IStyleData => ({
  ...toStyleData(style),
  ...(numberFormat === undefined ? {} : { n: numberFormat === 'General' ? null : { pattern: numberFormat } }),
});

/** Gives whole rows or columns a look. */
export function setLineLook(grid: Grid, id: SheetId, area: Area, patch: LookPatch): void {
  const data = dataOf(patch);
  const present = clip(grid, id, area);
  grow(grid, id, present);
  const sheet = sheetOf(grid, id);
  if (isWholeColumns(area)) {
    const columnData = lineData(span(present.column, present.columns), (index) => sheet.getColumnStyle(index), data);
    run(grid, SetColDataCommand, { subUnitId: id, columnData });
  } else {
    const rowData = lineData(span(present.row, present.rows), (index) => sheet.getRowStyle(index), data);
    run(grid, SetRowDataCommand, { subUnitId: id, rowData });
  }
  // Cells that have a look of their own, which goes before that of their row or column.
  const own = eachCell(grid, id, present, (cell) => restyled(cell, data, patch.style));
  setCells(grid, id, own, 'style');
}

/** Gives cells their looks. */
export function setLooks(grid: Grid, id: SheetId, looks: Runs<LookPatch>): void {
  const matrix = sheetOf(grid, id).getCellMatrix();
  const known = new Map<LookPatch, IStyleData>();
  let cellValue: CellMatrix = {};
  let count = 0;
  const give = (): void => {
    setCells(grid, id, cellValue, 'style');
    [cellValue, count] = [{}, 0];
  };
  for (const [column, runs] of looks) {
    const last = runs.at(-1);
    if (last) grow(grid, id, { row: last.until - 1, column, rows: 1, columns: 1 });
    for (const { from, until, is } of runs) {
      const data = known.get(is) ?? dataOf(is);
      known.set(is, data);
      for (let row = from; row < until; row++) {
        (cellValue[row] ??= {})[column] = restyled(matrix.getValue(row, column), data, is.style);
        count++;
        if (count === MOST_CELLS) give();
      }
    }
  }
  give();
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
