import { type ICommandInfo, ICommandService } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { SheetId } from '../model/sheet';
import { meaning } from './change-listeners';
import { type Grid, bookOf } from './grid';

/** Forgets what is still to be measured on all sheets; to be called before another workbook takes the place of this one. */
export type StopMeasuring = () => void;

/**
 * Univer measures the rows of long writes later, when the page is idle, and throws for a sheet that went meanwhile; after that it never
 * measures again. So what is still to be measured on a sheet is cancelled before the sheet goes, whoever deletes it.
 */
export function watchMeasuring(grid: Grid): StopMeasuring {
  const commands = grid.injector.get(ICommandService);
  const pending = new Map<SheetId, Set<string>>();

  function cancel(subUnitId: SheetId): void {
    const unitId = bookOf(grid).getUnitId();
    for (const id of pending.get(subUnitId) ?? [])
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id });
    pending.delete(subUnitId);
  }

  const waiting = meaning(MarkDirtyRowAutoHeightOperation, ({ subUnitId, id }) => {
    const ids = pending.get(subUnitId) ?? new Set();
    pending.set(subUnitId, ids.add(id));
  });
  const leaving = meaning(RemoveSheetMutation, ({ subUnitId }) => cancel(subUnitId));
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    waiting.tell(command);
    leaving.tell(command);
  });

  return () => {
    for (const sheet of [...pending.keys()]) cancel(sheet);
  };
}
