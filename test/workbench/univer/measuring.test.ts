import { ICommandService } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import { bookOf } from '../../../src/workbench/univer/grid';
import { createUniverGrid } from '../../../src/workbench/univer/univer-grid';
import { headlessUniver } from './headless';

test('what is still to be measured on a sheet is cancelled before the sheet goes, and only that', () => {
  const univer = headlessUniver();
  const grid = createUniverGrid(univer);
  const commands = univer.injector.get(ICommandService);
  const unitId = bookOf(univer).getUnitId();
  const [kept, gone] = [grid.activeSheet(), grid.addSheet('走')];
  const mark = (subUnitId: string, id: string) =>
    commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, ranges: [], id });
  mark(kept, '留');
  mark(gone, '一');
  mark(gone, '二');
  const done: string[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === CancelMarkDirtyRowAutoHeightOperation.id) done.push((params as { id: string }).id);
    if (id === RemoveSheetMutation.id) done.push('sheet gone');
  });
  grid.deleteSheet(gone);
  expect(done).toEqual(['一', '二', 'sheet gone']);
});
