import { type IMutationInfo, IUniverInstanceService } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  DeleteSheetTableMutation,
  type ITableInfoWithUnitId,
  type ITableSetConfig,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
  getExistingNamesSet,
  validateSheetTableName,
} from '@univerjs/sheets-table';
import { GridError } from '../model/grid-error';
import type { TableInfo, TablePatch } from '../model/table';
import { type Beside, DEFAULT_TABLE } from './beside';
import { type Grid, areaOf, bookOf, grow, mutate, rangeOf, run, sheetOf } from './grid';
import { themeOf } from './table-themes';

const managed = (grid: Grid): ITableInfoWithUnitId[] =>
  grid.injector.get(TableManager).getTableList(bookOf(grid).getUnitId());

function toInfo(table: ITableInfoWithUnitId, beside: Beside): TableInfo {
  const { style, showTotals, showBandedRows, showFilterButton } = beside.tables.get(table.id) ?? DEFAULT_TABLE;
  const area = areaOf(table.range);
  return {
    id: table.id,
    name: table.name,
    sheet: table.subUnitId,
    area,
    showHeaders: table.showHeader,
    style,
    showTotals,
    showBandedRows,
    showFilterButton,
  };
}

export const tables = (grid: Grid, beside: Beside): TableInfo[] => managed(grid).map((table) => toInfo(table, beside));

function tableOf(grid: Grid, id: string): ITableInfoWithUnitId {
  const table = managed(grid).find((known) => known.id === id);
  if (!table) throw new GridError('missing', `no table ${id}`);
  return table;
}

/** Adds a table by Univer's mutation: its command gives another name where a sheet has the name already, which Excel allows. */
export function addTable(grid: Grid, beside: Beside, table: Omit<TableInfo, 'id'>, undoable = true): string {
  sheetOf(grid, table.sheet);
  grow(grid, table.sheet, table.area);
  const { name, sheet: subUnitId, area, showHeaders, ...rest } = table;
  const tableId = crypto.randomUUID();
  const unitId = bookOf(grid).getUnitId();
  const options = { showHeader: showHeaders, tableStyleId: themeOf(table.style) };
  const header = grid.injector.get(TableManager).getColumnHeader(unitId, subUnitId, rangeOf(area));
  beside.tables.set(tableId, rest);
  const add: IMutationInfo = {
    id: AddSheetTableMutation.id,
    params: { unitId, subUnitId, tableId, name, range: rangeOf(area), header, options },
  };
  const remove: IMutationInfo = { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } };
  mutate(grid, [add], undoable ? [remove] : null);
  return tableId;
}

function configure(grid: Grid, table: ITableInfoWithUnitId, config: ITableSetConfig, before: ITableSetConfig): void {
  const mutation = (changed: ITableSetConfig): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { unitId: table.unitId, subUnitId: table.subUnitId, tableId: table.id, config: changed },
  });
  mutate(grid, [mutation(config)], [mutation(before)]);
}

/** By Univer's command, which renames the table in formulas; by its mutation where the command would refuse a name that Excel allows. */
function rename(grid: Grid, table: ITableInfoWithUnitId, name: string): void {
  const taken = grid.injector.invoke((accessor) =>
    getExistingNamesSet(table.unitId, {
      univerInstanceService: accessor.get(IUniverInstanceService),
      tableManager: accessor.get(TableManager),
      definedNamesService: accessor.get(IDefinedNamesService),
    }),
  );
  if (validateSheetTableName(name, taken).valid) run(grid, SetSheetTableCommand, { tableId: table.id, name });
  else configure(grid, table, { name }, { name: table.name });
}

export function updateTable(grid: Grid, beside: Beside, id: string, patch: TablePatch): void {
  const table = tableOf(grid, id);
  const { name, area, showHeaders, ...rest } = patch;
  const held = beside.tables.get(id) ?? DEFAULT_TABLE;
  beside.tables.set(id, { ...held, ...rest });
  if (name !== undefined && name !== table.name) rename(grid, table, name);
  if (area) {
    grow(grid, table.subUnitId, area);
    configure(grid, table, { updateRange: { newRange: rangeOf(area) } }, { updateRange: { newRange: table.range } });
  }
  if (showHeaders !== undefined && showHeaders !== table.showHeader)
    configure(grid, table, { options: { showHeader: showHeaders } }, { options: { showHeader: table.showHeader } });
  if (rest.style !== undefined) configure(grid, table, { theme: themeOf(rest.style) }, { theme: themeOf(held.style) });
}

export function deleteTable(grid: Grid, beside: Beside, id: string): void {
  const { subUnitId } = tableOf(grid, id);
  run(grid, DeleteSheetTableCommand, { subUnitId, tableId: id });
  beside.tables.delete(id);
}
