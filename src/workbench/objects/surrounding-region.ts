import { type Area, intersect } from '../model/area';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';

/** The block of cells around `start` that empty rows and columns (or the sheet's edges) separate from all others. */
export function surroundingRegion(grid: GridPort, sheet: SheetId, start: Area): Area {
  const used = grid.usedArea(sheet, true);
  if (!used) return { ...start, rows: 1, columns: 1 };
  const filled = grid.values(sheet, used).map((row) => row.map((value) => value !== null && value !== ''));
  const has = (area: Area): boolean => {
    const within = intersect(area, used);
    if (!within) return false;
    for (let row = within.row; row < within.row + within.rows; row++) {
      for (let column = within.column; column < within.column + within.columns; column++) {
        if (filled[row - used.row]?.[column - used.column]) return true;
      }
    }
    return false;
  };
  let area = start;
  for (;;) {
    // A border of one cell on each side, corners included, joins its neighbours.
    const above = { row: area.row - 1, column: area.column - 1, rows: 1, columns: area.columns + 2 };
    const below = { ...above, row: area.row + area.rows };
    const before = { row: area.row - 1, column: area.column - 1, rows: area.rows + 2, columns: 1 };
    const after = { ...before, column: area.column + area.columns };
    const up = area.row > 0 && has(above) ? 1 : 0;
    const left = area.column > 0 && has(before) ? 1 : 0;
    const grown = {
      row: area.row - up,
      column: area.column - left,
      rows: area.rows + up + (has(below) ? 1 : 0),
      columns: area.columns + left + (has(after) ? 1 : 0),
    };
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}
