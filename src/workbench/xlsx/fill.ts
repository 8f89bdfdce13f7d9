import { type Area, cellArea, contains } from '../model/area';
import type { CellInput, GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import type { CellContents, SheetContents, WorkbookContents } from './contents';

/** What goes into a cell; values that a formula spills are left to the formula. */
function inputOf(cell: CellContents, spills: readonly Area[]): CellInput {
  if (cell.formula !== null) return { formula: cell.formula };
  const spilled = spills.some((area) => contains(area, cellArea(cell.row, cell.column)));
  return spilled || cell.value === null ? null : { value: cell.value };
}

function fillCells(grid: GridPort, id: SheetId, sheet: SheetContents, contents: WorkbookContents): void {
  for (const cell of sheet.cells) {
    const at = cellArea(cell.row, cell.column);
    const look = cell.look === null ? undefined : contents.looks[cell.look];
    if (look) {
      grid.setStyle(id, at, look.style);
      grid.setNumberFormats(id, at, look.numberFormat);
    }
    grid.write(id, at, [[inputOf(cell, sheet.spills)]]);
  }
}

function fillSheet(grid: GridPort, id: SheetId, sheet: SheetContents, contents: WorkbookContents): void {
  fillCells(grid, id, sheet, contents);
  for (const area of sheet.merges) grid.merge(id, area);
  for (const { index, size, hidden } of sheet.rows) {
    if (size !== null) grid.setRowHeight(id, index, 1, size);
    if (hidden) grid.setRowsHidden(id, index, 1, true);
  }
  for (const { index, size, hidden } of sheet.columns) {
    if (size !== null) grid.setColumnWidth(id, index, 1, size);
    if (hidden) grid.setColumnsHidden(id, index, 1, true);
  }
  grid.setFreeze(id, sheet.freeze);
  grid.setPageLayout(id, sheet.layout);
  for (const table of sheet.tables) grid.addTable({ ...table, sheet: id });
}

/**
 * Writes a file's contents into a grid that was just made, call by call; its sheets are replaced. Slower than an engine's own way to open a workbook,
 * and there for any engine. Functions that the engine does not know show #NAME?.
 */
export function fillGrid(grid: GridPort, contents: WorkbookContents): void {
  const old = grid.sheets().map(({ id }) => id);
  old.forEach((id, i) => grid.updateSheet(id, { name: `~${i}~` }));
  const ids = contents.sheets.map(({ name }) => grid.addSheet(name));
  for (const id of old) grid.deleteSheet(id);
  contents.sheets.forEach((sheet, i) => fillSheet(grid, ids[i] ?? '', sheet, contents));
  for (const { scope, ...name } of contents.names)
    grid.setName({ ...name, scope: scope === null ? null : (ids[scope] ?? null) });
  const active = ids[contents.active];
  if (active !== undefined) grid.activate(active);
  contents.sheets.forEach(({ visibility, tabColor, showGridlines, showHeadings, protected: isProtected }, i) =>
    grid.updateSheet(ids[i] ?? '', { visibility, tabColor, showGridlines, showHeadings, protected: isProtected }),
  );
  grid.protectStructure(contents.structureProtected);
  grid.select(grid.activeSheet(), cellArea(0, 0));
}
