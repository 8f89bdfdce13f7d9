import { type Area, isWholeColumns, isWholeRows } from '../model/area';
import type { GridChange } from '../model/change';
import type { Phase } from '../model/phase';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import * as cells from './cells';
import * as edits from './edits';
import type { Grid } from './grid';

type CellsPart = Pick<
  GridPort,
  'values' | 'formulas' | 'texts' | 'clear' | 'usedArea' | 'spillAt' | 'insert' | 'remove'
>;

/** Contents of cells, as far as they are not laid in one go. */
export function cellsPart(grid: Grid, silence: Phase, tell: (change: GridChange) => void): CellsPart {
  /** Shifts cells; Univer reports that as edits of the cells that went and came. */
  function shift(sheet: SheetId, area: Area, change: 'CellInserted' | 'CellDeleted', work: () => void): void {
    if (isWholeRows(area) || isWholeColumns(area)) {
      work();
      return;
    }
    silence.during(work);
    tell({ kind: 'edited', sheet, area, change });
  }

  return {
    values: (sheet, area) => cells.values(grid, sheet, area),
    formulas: (sheet, area) => cells.formulas(grid, sheet, area),
    texts: (sheet, area) => cells.texts(grid, sheet, area),
    clear: (sheet, area, what) => edits.clear(grid, sheet, area, what),
    usedArea: (sheet, valuesOnly) => cells.usedArea(grid, sheet, valuesOnly),
    spillAt: (sheet, row, column) => cells.spillAt(grid, sheet, row, column),
    insert: (sheet, area, direction) =>
      shift(sheet, area, 'CellInserted', () => edits.insert(grid, sheet, area, direction)),
    remove: (sheet, area, direction) =>
      shift(sheet, area, 'CellDeleted', () => edits.remove(grid, sheet, area, direction)),
  };
}
