import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import type { SheetId } from '../model/port';
import { type Beside, besideSheet } from './beside';
import type { ChangeListeners, Meanings, OnSheet } from './change-listeners';
import { type Grid, bookOf } from './grid';
import { isQuiet } from './quiet';

/** Mutations of sheets and tables. Call `remember` when another workbook is open. */
export function sheetMeanings(
  grid: Grid,
  beside: Beside,
  listeners: ChangeListeners,
): { readonly meanings: Meanings; remember(): void } {
  // Mutations name what is; these are what was.
  let active: SheetId = '';
  const sheetNames = new Map<SheetId, string>();
  const tableNames = new Map<string, string>();

  function remember(): void {
    active = bookOf(grid).getActiveSheet().getSheetId();
    for (const sheet of bookOf(grid).getSheets()) sheetNames.set(sheet.getSheetId(), sheet.getName());
    for (const table of grid.injector.get(TableManager).getTableList(bookOf(grid).getUnitId()))
      tableNames.set(table.id, table.name);
  }

  function activated(sheet: SheetId): void {
    if (isQuiet(grid) || sheet === active) return;
    const previous = bookOf(grid).getSheetBySheetId(active) ? active : null;
    active = sheet;
    listeners.changed({ kind: 'activated', sheet, previous });
  }

  function renamed(sheet: SheetId, after: string): void {
    const before = sheetNames.get(sheet) ?? after;
    sheetNames.set(sheet, after);
    if (before !== after) listeners.changed({ kind: 'sheetRenamed', sheet, before, after });
  }

  function hidden(sheet: SheetId, isHidden: boolean): void {
    const { hiddenAs } = besideSheet(beside, sheet);
    const [before, after] = isHidden ? (['Visible', hiddenAs] as const) : ([hiddenAs, 'Visible'] as const);
    listeners.changed({ kind: 'visibilityChanged', sheet, before, after });
    activated(bookOf(grid).getActiveSheet().getSheetId());
  }

  remember();
  const meanings: Meanings = {
    [InsertSheetMutation.id]: ({ sheet }: { sheet: { id: SheetId; name: string } }) => {
      sheetNames.set(sheet.id, sheet.name);
      listeners.owed();
      listeners.changed({ kind: 'sheetAdded', sheet: sheet.id });
    },
    [RemoveSheetMutation.id]: ({ subUnitId, subUnitName }: OnSheet & { subUnitName: string }) => {
      listeners.owed();
      listeners.changed({ kind: 'sheetDeleted', sheet: subUnitId, name: sheetNames.get(subUnitId) ?? subUnitName });
      activated(bookOf(grid).getActiveSheet().getSheetId());
    },
    [SetWorksheetActiveOperation.id]: ({ subUnitId }: OnSheet) => activated(subUnitId),
    [SetWorksheetNameMutation.id]: ({ subUnitId, name }: OnSheet & { name: string }) => renamed(subUnitId, name),
    [SetWorksheetOrderMutation.id]: ({
      subUnitId,
      fromOrder,
      toOrder,
    }: OnSheet & { fromOrder: number; toOrder: number }) =>
      listeners.changed({ kind: 'sheetMoved', sheet: subUnitId, before: fromOrder, after: toOrder }),
    [SetWorksheetHideMutation.id]: ({ subUnitId, hidden: state }: OnSheet & { hidden: BooleanNumber }) =>
      hidden(subUnitId, state === BooleanNumber.TRUE),
    [AddSheetTableMutation.id]: ({ subUnitId, tableId, name }: OnSheet & { tableId: string; name: string }) => {
      tableNames.set(tableId, name);
      listeners.owed();
      listeners.changed({ kind: 'tableAdded', sheet: subUnitId, table: tableId });
    },
    [SetSheetTableMutation.id]: ({ tableId, config }: OnSheet & { tableId: string; config: { name?: string } }) => {
      if (config.name) tableNames.set(tableId, config.name);
    },
    [DeleteSheetTableMutation.id]: ({ subUnitId, tableId }: OnSheet & { tableId: string }) =>
      listeners.changed({
        kind: 'tableDeleted',
        sheet: subUnitId,
        table: tableId,
        name: tableNames.get(tableId) ?? '',
      }),
  };
  return { meanings, remember };
}
