import { type Area } from '../model/area';
import type { CellInput, GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import type { CellStyle } from '../model/style';

/**
 * A copy of a sheet, added at the end under the name: cells, formulas, looks, sizes, merges and printing. Spilled cells
 * are left out, as their formulas spill again. Tables stay behind: the copy has their cells.
 */
export function copySheet(grid: GridPort, sheet: SheetId, name: string): SheetId {
  const copy = grid.addSheet(name);
  const used = grid.usedArea(sheet, false);
  if (used) {
    const area: Area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    copyLooks(grid, sheet, copy, area);
    copyCells(grid, sheet, copy, area);
    copySizes(grid, sheet, copy, area);
    for (const merge of grid.merges(sheet, area)) grid.merge(copy, merge);
  }
  grid.setFreeze(copy, grid.freeze(sheet));
  grid.setPageLayout(copy, grid.pageLayout(sheet));
  const info = grid.sheets().find(({ id }) => id === sheet);
  if (info) {
    const { tabColor, showGridlines, showHeadings } = info;
    grid.updateSheet(copy, { tabColor, showGridlines, showHeadings });
  }
  return copy;
}

function copyCells(grid: GridPort, sheet: SheetId, copy: SheetId, area: Area): void {
  const formulas = grid.formulas(sheet, area);
  const cells = grid.values(sheet, area).map((row, i) =>
    row.map((value, j): CellInput => {
      const formula = formulas[i]?.[j];
      if (typeof formula === 'string') return { formula };
      const spill = grid.spillAt(sheet, area.row + i, area.column + j);
      return spill || value === null ? null : { value };
    }),
  );
  grid.setNumberFormats(copy, area, grid.numberFormats(sheet, area));
  grid.write(copy, area, cells);
}

/** Stretches of a row that look alike are set at once. */
function copyLooks(grid: GridPort, sheet: SheetId, copy: SheetId, area: Area): void {
  grid.styles(sheet, area).forEach((row, i) => {
    let first = 0;
    for (let j = 1; j <= row.length; j++) {
      const style = row[first];
      if (!style || (j < row.length && same(style, row[j]))) continue;
      grid.setStyle(copy, { row: area.row + i, column: area.column + first, rows: 1, columns: j - first }, style);
      first = j;
    }
  });
}

const same = (a: CellStyle, b: CellStyle | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function copySizes(grid: GridPort, sheet: SheetId, copy: SheetId, area: Area): void {
  for (let row = 0; row < area.rows; row++) {
    const height = grid.rowHeight(sheet, row, 1);
    if (height !== null && height !== grid.rowHeight(copy, row, 1)) grid.setRowHeight(copy, row, 1, height);
    if (grid.rowsHidden(sheet, row, 1) === true) grid.setRowsHidden(copy, row, 1, true);
  }
  for (let column = 0; column < area.columns; column++) {
    const width = grid.columnWidth(sheet, column, 1);
    if (width !== null) grid.setColumnWidth(copy, column, 1, width);
    if (grid.columnsHidden(sheet, column, 1) === true) grid.setColumnsHidden(copy, column, 1, true);
  }
}
