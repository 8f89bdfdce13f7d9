import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { SheetId } from '../model/sheet';
import { type Grid, bookOf } from './grid';

/** Grids whose active sheet changes for a moment only; nobody is told of it. */
const quiet = new WeakSet<object>();

/** True while a sheet is active only because Univer wants it so. */
export const isQuiet = (grid: Grid): boolean => quiet.has(grid.injector);

type Execute = (command: string, params: object) => void;

/** Does work that makes Univer activate another sheet, or that works on the active sheet alone; the sheet of before is active again afterwards. */
export function keepingActive<T>(grid: Grid, work: (execute: Execute) => T): T {
  const commands = grid.injector.get(ICommandService);
  // Some commands are declared asynchronous although their work is done when the call returns.
  const execute: Execute = (command, params) => {
    commands.executeCommand(command, params).catch((error: unknown) => console.error(command, error));
  };
  const nested = isQuiet(grid);
  const active = bookOf(grid).getActiveSheet().getSheetId();
  quiet.add(grid.injector);
  try {
    return work(execute);
  } finally {
    const book = bookOf(grid);
    if (book.getActiveSheet().getSheetId() !== active && book.getSheetBySheetId(active))
      execute(SetWorksheetActiveOperation.id, { unitId: book.getUnitId(), subUnitId: active });
    if (!nested) quiet.delete(grid.injector);
  }
}

/** As {@link keepingActive}, with the sheet active meanwhile. */
export function onSheetQuietly<T>(grid: Grid, id: SheetId, work: (execute: Execute) => T): T {
  return keepingActive(grid, (execute) => {
    const book = bookOf(grid);
    if (book.getActiveSheet().getSheetId() !== id)
      execute(SetWorksheetActiveOperation.id, { unitId: book.getUnitId(), subUnitId: id });
    return work(execute);
  });
}
