import { ICommandService } from '@univerjs/core';
import {
  FormulaDataModel,
  type IFormulaDirtyData,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { CellPosition } from '../functions/argument';
import { type Grid, bookOf } from './grid';
import { toRanges } from './runs';

const NOTHING_DIRTY: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Starts a calculation; one that works is started anew. */
const trigger = (grid: Grid, dirty: Partial<IFormulaDirtyData>): void => {
  const data: IFormulaDirtyData = { ...NOTHING_DIRTY, ...dirty };
  grid.injector
    .get(ICommandService)
    .syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, data, { onlyLocal: true });
};

/** Calculates all formulas. */
export const calculateAll = (grid: Grid): void => trigger(grid, { forceCalculation: true });

/** Calculates the formulas of the cells, and what depends on them. */
export function calculateCells(grid: Grid, cells: readonly CellPosition[]): void {
  const unitId = bookOf(grid).getUnitId();
  const dirtyRanges = toRanges(cells).map(({ sheet, column, first, last }) => ({
    unitId,
    sheetId: sheet,
    range: { startRow: first, endRow: last, startColumn: column, endColumn: column },
  }));
  trigger(grid, { dirtyRanges });
}

/** Whether any sheet of the open workbook has a formula. */
export function hasFormulas(grid: Grid): boolean {
  const sheets = grid.injector.get(FormulaDataModel).getFormulaData()[bookOf(grid).getUnitId()] ?? {};
  return Object.values(sheets).some((rows) =>
    Object.values(rows ?? {}).some((row) => Object.values(row ?? {}).some(Boolean)),
  );
}
