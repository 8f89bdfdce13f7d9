import { type ICommandInfo, ICommandService, type IExecutionOptions } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { SheetId } from '../model/port';
import type { Beside } from './beside';
import { cellMeanings } from './cell-changes';
import type { ChangeListeners, Meanings, OnSheet } from './change-listeners';
import { type Grid, bookOf } from './grid';
import { sheetMeanings } from './sheet-changes';

const resultMeanings = (grid: Grid, listeners: ChangeListeners): Meanings => ({
  [SetFormulaCalculationResultMutation.id]: ({
    unitData,
  }: {
    unitData: Record<string, Record<SheetId, unknown> | undefined>;
  }) => {
    for (const [sheet, cells] of Object.entries(unitData[bookOf(grid).getUnitId()] ?? {}))
      if (cells) listeners.changed({ kind: 'calculated', sheet });
  },
});

/** Watches Univer's mutations, whoever causes them, and tells what they mean. Call the returned function when another workbook is open. */
export function watchChanges(grid: Grid, beside: Beside, listeners: ChangeListeners): () => void {
  const commands = grid.injector.get(ICommandService);
  const sheets = sheetMeanings(grid, beside, listeners);
  const meanings: Meanings = { ...cellMeanings(listeners), ...sheets.meanings, ...resultMeanings(grid, listeners) };

  // A sheet takes its formulas with it, and nobody names them afterwards.
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== RemoveSheetMutation.id) return;
    const { subUnitId } = command.params as OnSheet;
    bookOf(grid)
      .getSheetBySheetId(subUnitId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f) listeners.replaced(subUnitId, row, column);
      });
  });
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const meaning = meanings[command.id];
    if (!meaning || options?.fromFormula) return;
    const params = (command.params ?? {}) as { unitId?: string };
    if (params.unitId !== undefined && params.unitId !== bookOf(grid).getUnitId()) return;
    meaning(params as never);
  });
  return sheets.remember;
}
