import type { GridPort } from '../model/port';
import type { Grid } from './grid';
import * as lines from './lines';
import * as look from './look';
import * as merges from './merges';
import { asOneStep } from './one-step';

type LookPart = Pick<
  GridPort,
  | 'styles'
  | 'rowHeight'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'autofitRows'
  | 'autofitColumns'
  | 'rowsHidden'
  | 'setRowsHidden'
  | 'columnsHidden'
  | 'setColumnsHidden'
  | 'merges'
  | 'merge'
  | 'unmerge'
  | 'freeze'
  | 'setFreeze'
>;

/** The look of cells, rows and columns, as far as it is not laid in one go. */
export const lookPart = (grid: Grid): LookPart => ({
  styles: (sheet, area) => look.styles(grid, sheet, area),
  rowHeight: (sheet, row, count) => lines.rowHeight(grid, sheet, row, count),
  columnWidth: (sheet, column, count) => lines.columnWidth(grid, sheet, column, count),
  setColumnWidth: (sheet, column, count, points) => lines.setColumnWidth(grid, sheet, column, count, points),
  autofitRows: (sheet, row, count) => lines.autofitRows(grid, sheet, row, count),
  autofitColumns: (sheet, column, count) => lines.autofitColumns(grid, sheet, column, count),
  rowsHidden: (sheet, row, count) => lines.rowsHidden(grid, sheet, row, count),
  setRowsHidden: (sheet, row, count, hidden) => lines.setRowsHidden(grid, sheet, row, count, hidden),
  columnsHidden: (sheet, column, count) => lines.columnsHidden(grid, sheet, column, count),
  setColumnsHidden: (sheet, column, count, hidden) => lines.setColumnsHidden(grid, sheet, column, count, hidden),
  merges: (sheet, area) => merges.merges(grid, sheet, area),
  merge: (sheet, area) => asOneStep(grid, () => merges.merge(grid, sheet, area)),
  unmerge: (sheet, area) => merges.unmerge(grid, sheet, area),
  freeze: (sheet) => merges.freeze(grid, sheet),
  setFreeze: (sheet, freeze) => merges.setFreeze(grid, sheet, freeze),
});
