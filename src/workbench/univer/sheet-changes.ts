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
import type { SheetId } from '../model/sheet';
import { type Beside, besideSheet } from './beside';
import { type ChangeListeners, type Meaning, meaning } from './change-listeners';
import { type Grid, bookOf } from './grid';
import { isQuiet } from './quiet';

/** Mutations of sheets and tables. Call `remember` when another workbook is open. */
export function sheetMeanings(
  grid: Grid,
  beside: Beside,
  listeners: ChangeListeners,
): { readonly meanings: readonly Meaning[]; remember(): void } {
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
  const meanings = [
    meaning(InsertSheetMutation, ({ sheet }) => {
      sheetNames.set(sheet.id, sheet.name);
      listeners.owed();
      listeners.changed({ kind: 'sheetAdded', sheet: sheet.id });
    }),
    meaning(RemoveSheetMutation, ({ subUnitId, subUnitName }) => {
      listeners.owed();
      listeners.changed({ kind: 'sheetDeleted', sheet: subUnitId, name: sheetNames.get(subUnitId) ?? subUnitName });
      activated(bookOf(grid).getActiveSheet().getSheetId());
    }),
    meaning(SetWorksheetActiveOperation, ({ subUnitId }) => activated(subUnitId)),
    meaning(SetWorksheetNameMutation, ({ subUnitId, name }) => renamed(subUnitId, name)),
    meaning(SetWorksheetOrderMutation, ({ subUnitId, fromOrder, toOrder }) =>
      listeners.changed({ kind: 'sheetMoved', sheet: subUnitId, before: fromOrder, after: toOrder }),
    ),
    meaning(SetWorksheetHideMutation, ({ subUnitId, hidden: state }) =>
      hidden(subUnitId, state === BooleanNumber.TRUE),
    ),
    meaning(AddSheetTableMutation, ({ subUnitId, tableId, name }) => {
      tableNames.set(tableId, name);
      listeners.owed();
      listeners.changed({ kind: 'tableAdded', sheet: subUnitId, table: tableId });
    }),
    meaning(SetSheetTableMutation, ({ tableId, config }) => {
      if (config.name) tableNames.set(tableId, config.name);
    }),
    meaning(DeleteSheetTableMutation, ({ subUnitId, tableId }) =>
      listeners.changed({
        kind: 'tableDeleted',
        sheet: subUnitId,
        table: tableId,
        name: tableNames.get(tableId) ?? '',
      }),
    ),
  ];
  return { meanings, remember };
}
