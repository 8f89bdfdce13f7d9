import { type ICommandInfo, ICommandService, type IExecutionOptions } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { Beside } from './beside';
import { cellMeanings } from './cell-changes';
import { type ChangeListeners, type Meaning, meaning } from './change-listeners';
import { type Grid, bookOf } from './grid';
import { sheetMeanings } from './sheet-changes';

const results = (grid: Grid, listeners: ChangeListeners): Meaning =>
  meaning(SetFormulaCalculationResultMutation, ({ unitData }) => {
    for (const [sheet, cells] of Object.entries(unitData[bookOf(grid).getUnitId()] ?? {}))
      if (cells) listeners.changed({ kind: 'calculated', sheet });
  });

/** Watches Univer's mutations, whoever causes them, and tells what they mean. Call the returned function when another workbook is open. */
export function watchChanges(grid: Grid, beside: Beside, listeners: ChangeListeners): () => void {
  const commands = grid.injector.get(ICommandService);
  const sheets = sheetMeanings(grid, beside, listeners);
  const all = [...cellMeanings(listeners), ...sheets.meanings, results(grid, listeners)];
  const meanings = new Map(all.map((one) => [one.mutation, one]));

  // A sheet takes its formulas with it, and nobody names them afterwards.
  const leaving = meaning(RemoveSheetMutation, ({ subUnitId }) =>
    bookOf(grid)
      .getSheetBySheetId(subUnitId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f) listeners.replaced(subUnitId, row, column);
      }),
  );
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => leaving.tell(command));
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const meant = meanings.get(command.id);
    // Univer executes other commands before a workbook is open.
    if (!meant || options?.fromFormula) return;
    const { params = {} } = command;
    const elsewhere = 'unitId' in params && params.unitId !== bookOf(grid).getUnitId();
    if (!elsewhere) meant.tell(command);
  });
  return sheets.remember;
}
