import { IUniverInstanceService } from '@univerjs/core';
import type { FunctionEngine } from '../functions/engine';
import { type Area, isWholeColumns, isWholeRows } from '../model/area';
import type { GridChange } from '../model/change';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import type { WorkbookContents } from '../xlsx/contents';
import { placeAnswers } from './arrivals';
import { type Beside, besideSheet, createBeside } from './beside';
import { watchCalculation } from './calculation';
import * as cells from './cells';
import { watchChanges } from './changes';
import * as edits from './edits';
import { registerFunctions } from './function-bridge';
import { movedFormulas } from './function-cells';
import { frozenOf } from './extras';
import { type Grid, bookOf, sheetOf } from './grid';
import { layingFirst } from './later';
import * as lines from './lines';
import * as look from './look';
import { laidPart } from './laid-part';
import { watchMeasuring } from './measuring';
import * as merges from './merges';
import * as names from './names';
import { asOneStep } from './one-step';
import { openContents } from './opening';
import { select, selection, watchSelection } from './selection';
import * as sheets from './sheets';
import * as tables from './tables';
import { thaw } from './thaw';

/** Univer behind the port, with what only the page needs. */
export interface UniverGrid extends GridPort {
  /** Takes the place of the open workbook. */
  open(contents: WorkbookContents): void;
  rowIsAutomatic(sheet: SheetId, row: number): boolean;
  /** A cell's formula that cannot be calculated, its functions being unknown; the cell shows its saved result. */
  savedFormula(sheet: SheetId, row: number, column: number): string | null;
  /** Takes back the last step, whoever made it. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Makes an add-in's functions formulas of the grid. */
  connect(engine: FunctionEngine): void;
}

/** Puts the port over a running Univer in which a workbook is open. */
export function createUniverGrid(grid: Grid): UniverGrid {
  const beside: Beside = createBeside();
  let engine: FunctionEngine | null = null;
  const calculation = watchCalculation(grid, (cells) => (engine ? placeAnswers(grid, engine, cells) : cells));
  const stopMeasuring = watchMeasuring(grid);
  const listeners = new Set<(change: GridChange) => void>();
  let functionNames: string[] = [];
  let silent = false;
  const tell = (change: GridChange) => {
    if (!silent) for (const listener of listeners) listener(change);
  };
  const silently = (work: () => void) => {
    silent = true;
    try {
      work();
    } finally {
      silent = false;
    }
  };
  const afterOpening = watchChanges(grid, beside, {
    changed: tell,
    replaced: (sheet, row, column) => engine?.release({ sheet, row, column }),
    owed: () => calculation.owe(),
    shifted(sheet, area, count) {
      const { now, before } = movedFormulas(grid, sheet, area, count, new Set(functionNames));
      for (const cell of before) engine?.release(cell);
      if (now.length > 0) calculation.recalculate(now);
    },
  });
  calculation.onEnd(() => engine?.calculationEnded());

  watchSelection(grid, tell);

  function connect(functions: FunctionEngine): void {
    engine = functions;
    const register = () => {
      functionNames = registerFunctions(grid, functions, functionNames);
      thaw(grid);
      calculation.recalculateAll();
    };
    functions.onDirty((dirty) => calculation.recalculate(dirty));
    functions.onFunctions(register);
    if (functions.functions().length > 0) register();
  }

  function open(contents: WorkbookContents): void {
    stopMeasuring();
    // What is built up is not what happens in the workbook.
    silently(() => openContents(grid, beside, contents));
    afterOpening();
    calculation.owe();
    tell({ kind: 'opened' });
  }

  /** Shifts cells; Univer reports that as edits of the cells that went and came. */
  function shift(sheet: SheetId, area: Area, change: 'CellInserted' | 'CellDeleted', work: () => void): void {
    if (isWholeRows(area) || isWholeColumns(area)) {
      work();
      return;
    }
    silently(work);
    tell({ kind: 'edited', sheet, area, change });
  }

  async function step(direction: 'undo' | 'redo'): Promise<void> {
    // Univer's history is that of the workbook in focus.
    grid.injector.get(IUniverInstanceService).focusUnit(bookOf(grid).getUnitId());
    await grid.api[direction]();
  }

  const { later, part } = laidPart(grid);
  const port: UniverGrid = {
    ...part,
    open,
    connect,
    undo: () => step('undo'),
    redo: () => step('redo'),
    rowIsAutomatic: (sheet, row) => lines.rowIsAutomatic(grid, sheet, row),
    savedFormula: (sheet, row, column) => frozenOf(sheetOf(grid, sheet).getCellRaw(row, column))?.formula ?? null,
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
    values: (sheet, area) => cells.values(grid, sheet, area),
    formulas: (sheet, area) => cells.formulas(grid, sheet, area),
    texts: (sheet, area) => cells.texts(grid, sheet, area),
    clear: (sheet, area, what) => edits.clear(grid, sheet, area, what),
    usedArea: (sheet, valuesOnly) => cells.usedArea(grid, sheet, valuesOnly),
    spillAt: (sheet, row, column) => cells.spillAt(grid, sheet, row, column),
    insert: (sheet, area, direction) =>
      shift(sheet, area, 'CellInserted', () => edits.insert(grid, sheet, area, direction)),
    remove: (sheet, area, direction) =>
      shift(sheet, area, 'CellDeleted', () => edits.remove(grid, sheet, area, direction)),
    styles: (sheet, area) => look.styles(grid, sheet, area),
    rowHeight: (sheet, row, count) => lines.rowHeight(grid, sheet, row, count),
    columnWidth: (sheet, column, count) => lines.columnWidth(grid, sheet, column, count),
    setColumnWidth: (sheet, column, count, points) => lines.setColumnWidth(grid, sheet, column, count, points),
    autofitRows: (sheet, row, count) => lines.autofitRows(grid, sheet, row, count),
    autofitColumns: (sheet, column, count) => lines.autofitColumns(grid, sheet, column, count),
    rowsHidden: (sheet, row, count) => lines.rowsHidden(grid, sheet, row, count),
    setRowsHidden: (sheet, row, count, hidden) => lines.setRowsHidden(grid, sheet, row, count, hidden),
    columnsHidden: (sheet, column, count) => lines.columnsHidden(grid, sheet, column, count),
    setColumnsHidden: (sheet, column, count, hidden) => lines.setColumnsHidden(grid, sheet, column, count, hidden),
    merges: (sheet, area) => merges.merges(grid, sheet, area),
    merge: (sheet, area) => asOneStep(grid, () => merges.merge(grid, sheet, area)),
    unmerge: (sheet, area) => merges.unmerge(grid, sheet, area),
    freeze: (sheet) => merges.freeze(grid, sheet),
    setFreeze: (sheet, freeze) => merges.setFreeze(grid, sheet, freeze),
    pageLayout: (sheet) => besideSheet(beside, sheetOf(grid, sheet).getSheetId()).layout,
    setPageLayout(sheet, layout) {
      sheetOf(grid, sheet);
      besideSheet(beside, sheet).layout = layout;
    },
    charts: (sheet) => besideSheet(beside, sheetOf(grid, sheet).getSheetId()).charts,
    setCharts(sheet, charts) {
      besideSheet(beside, sheetOf(grid, sheet).getSheetId()).charts = charts;
    },
    tables: () => tables.tables(grid, beside),
    addTable: (table) => tables.addTable(grid, beside, table),
    updateTable: (id, patch) => tables.updateTable(grid, beside, id, patch),
    deleteTable: (id) => tables.deleteTable(grid, beside, id),
    names: () => names.names(grid),
    setName: (name) => names.setName(grid, name),
    deleteName: (name, scope) => names.deleteName(grid, name, scope),
    selection: () => selection(grid),
    select: (sheet, area) => select(grid, sheet, area),
    settle: () => calculation.settle(),
    isLate: () => later.isLate(),
    recalculate(full) {
      if (full) calculation.recalculateAll();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return layingFirst(port, later);
}
