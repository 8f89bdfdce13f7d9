import type { ICellData } from '@univerjs/core';
import { calledFunctions } from '../xlsx/formula-text';
import { knowsFunction } from './function-bridge';
import { type CellMatrix, setCells } from './edits';
import { extrasOf, frozenOf, toCustom } from './extras';
import { type Grid, bookOf } from './grid';

/** Gives formulas back to the cells that only showed their saved results, where all their functions are known by now. */
export function thaw(grid: Grid): void {
  for (const sheet of bookOf(grid).getSheets()) {
    const cells: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const frozen = frozenOf(cell);
      if (!frozen || !calledFunctions(frozen.formula).every((name) => knowsFunction(grid, name))) return;
      const { style } = extrasOf(cell);
      const thawed: ICellData = { f: frozen.formula, v: null, custom: toCustom(style ? { style } : {}) };
      const { rows, columns } = frozen.fills ?? { rows: 1, columns: 1 };
      // What the array filled when the file was saved would block it now.
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) (cells[r] ??= {})[c] = { v: null, t: null };
      (cells[row] ??= {})[column] = thawed;
    });
    setCells(grid, sheet.getSheetId(), cells, 'value');
  }
}
