import type { GridChange } from '../model/change';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import { type Beside, type SheetBeside, besideSheet } from './beside';
import { type Grid, bookOf, sheetOf } from './grid';
import * as names from './names';
import * as sheets from './sheets';
import * as tables from './tables';

type BookPart = Pick<
  GridPort,
  | 'workbook'
  | 'protectStructure'
  | 'sheets'
  | 'activeSheet'
  | 'addSheet'
  | 'updateSheet'
  | 'moveSheet'
  | 'deleteSheet'
  | 'activate'
  | 'pageLayout'
  | 'setPageLayout'
  | 'charts'
  | 'setCharts'
  | 'tables'
  | 'addTable'
  | 'updateTable'
  | 'deleteTable'
  | 'names'
  | 'setName'
  | 'deleteName'
>;

/** The workbook's sheets, tables and names, and what is kept beside them. */
export function bookPart(grid: Grid, beside: Beside, tell: (change: GridChange) => void): BookPart {
  const besideOf = (sheet: SheetId): SheetBeside => besideSheet(beside, sheetOf(grid, sheet).getSheetId());

  return {
    workbook: () => ({ name: bookOf(grid).name, structureProtected: beside.structureProtected }),
    protectStructure(on) {
      beside.structureProtected = on;
    },
    sheets: () => sheets.sheets(grid, beside),
    activeSheet: () => sheets.activeSheet(grid),
    addSheet: (name) => sheets.addSheet(grid, beside, name),
    updateSheet(sheet, patch) {
      const was = besideSheet(beside, sheet).protected;
      sheets.updateSheet(grid, beside, sheet, patch);
      if (patch.protected !== undefined && patch.protected !== was)
        tell({ kind: 'protectionChanged', sheet, protected: patch.protected });
    },
    moveSheet: (sheet, position) => sheets.moveSheet(grid, sheet, position),
    deleteSheet: (sheet) => sheets.deleteSheet(grid, beside, sheet),
    activate: (sheet) => sheets.activate(grid, sheet),
    pageLayout: (sheet) => besideOf(sheet).layout,
    setPageLayout(sheet, layout) {
      besideOf(sheet).layout = layout;
    },
    charts: (sheet) => besideOf(sheet).charts,
    setCharts(sheet, charts) {
      besideOf(sheet).charts = charts;
    },
    tables: () => tables.tables(grid, beside),
    addTable: (table) => tables.addTable(grid, beside, table),
    updateTable: (id, patch) => tables.updateTable(grid, beside, id, patch),
    deleteTable: (id) => tables.deleteTable(grid, beside, id),
    names: () => names.names(grid),
    setName: (name) => names.setName(grid, name),
    deleteName: (name, scope) => names.deleteName(grid, name, scope),
  };
}
