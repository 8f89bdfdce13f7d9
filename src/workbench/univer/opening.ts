import { IUniverInstanceService } from '@univerjs/core';
import type { WorkbookContents } from '../xlsx/contents';
import { type Beside, besideSheet } from './beside';
import { knowsFunction } from './function-bridge';
import { type Grid, bookOf } from './grid';
import { setName } from './names';
import { activate } from './sheets';
import { shortId } from './short-id';
import { toSnapshot } from './snapshot';
import { addTable } from './tables';

/** Puts a file's workbook in the place of the open one, with what is kept beside. */
export function openContents(grid: Grid, beside: Beside, contents: WorkbookContents): void {
  const ids = contents.sheets.map(shortId);
  beside.sheets.clear();
  beside.tables.clear();
  beside.structureProtected = contents.structureProtected;
  beside.font = contents.defaultFont;
  grid.injector.get(IUniverInstanceService).disposeUnit(bookOf(grid).getUnitId());
  grid.api.createWorkbook(toSnapshot(contents, ids, (name) => knowsFunction(grid, name)));
  contents.sheets.forEach((sheet, i) => {
    const id = ids[i] ?? '';
    const { layout, showHeadings, visibility, protected: isProtected } = sheet;
    Object.assign(besideSheet(beside, id), {
      layout,
      showHeadings,
      protected: isProtected,
      ...(visibility === 'Visible' ? {} : { hiddenAs: visibility }),
    });
    for (const table of sheet.tables) addTable(grid, beside, { ...table, sheet: id }, false);
  });
  for (const { scope, ...name } of contents.names)
    setName(grid, { ...name, scope: scope === null ? null : (ids[scope] ?? null) });
  const active = ids[contents.active];
  if (active !== undefined) activate(grid, active);
}
