import { IUniverInstanceService } from '@univerjs/core';
import type { FunctionEngine } from '../functions/engine';
import type { GridChange } from '../model/change';
import { createPhase } from '../model/phase';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import type { WorkbookContents } from '../xlsx/contents';
import { placeAnswers } from './arrivals';
import { createBeside } from './beside';
import { bookPart } from './book-part';
import { watchCalculation } from './calculation';
import { cellsPart } from './cells-part';
import { watchChanges } from './changes';
import { frozenOf } from './extras';
import { registerFunctions } from './function-bridge';
import { movedFormulas } from './function-cells';
import { type Grid, bookOf, sheetOf } from './grid';
import { laidPart } from './laid-part';
import { layingFirst } from './later';
import { rowIsAutomatic } from './lines';
import { lookPart } from './look-part';
import { watchMeasuring } from './measuring';
import { openContents } from './opening';
import { select, selection, watchSelection } from './selection';
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

/** Takes back or does again one step; Univer's history is that of the workbook in focus. */
async function step(grid: Grid, direction: 'undo' | 'redo'): Promise<void> {
  grid.injector.get(IUniverInstanceService).focusUnit(bookOf(grid).getUnitId());
  await grid.api[direction]();
}

/** Puts the port over a running Univer in which a workbook is open. */
export function createUniverGrid(grid: Grid): UniverGrid {
  const beside = createBeside();
  const silence = createPhase();
  const listeners = new Set<(change: GridChange) => void>();
  const tell = (change: GridChange): void => {
    if (!silence.isOn()) for (const listener of listeners) listener(change);
  };

  let engine: FunctionEngine | null = null;
  let functionNames: string[] = [];
  const calculation = watchCalculation(grid, (cells) => (engine ? placeAnswers(grid, engine, cells) : cells));
  calculation.onEnd(() => engine?.calculationEnded());
  const stopMeasuring = watchMeasuring(grid);
  const afterOpening = watchChanges(grid, beside, {
    changed: tell,
    replaced: (sheet, row, column) => engine?.release({ sheet, row, column }),
    owed: () => calculation.owe(),
    shifted(sheet, area, count) {
      const { now, before } = movedFormulas(grid, { sheet, area, count }, functionNames);
      for (const cell of before) engine?.release(cell);
      if (now.length > 0) calculation.recalculate(now);
    },
  });
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
    silence.during(() => openContents(grid, beside, contents));
    afterOpening();
    calculation.owe();
    tell({ kind: 'opened' });
  }

  const { later, part } = laidPart(grid);
  const port: UniverGrid = {
    ...bookPart(grid, beside, tell),
    ...cellsPart(grid, silence, tell),
    ...lookPart(grid),
    ...part,
    open,
    connect,
    undo: () => step(grid, 'undo'),
    redo: () => step(grid, 'redo'),
    rowIsAutomatic: (sheet, row) => rowIsAutomatic(grid, sheet, row),
    savedFormula: (sheet, row, column) => frozenOf(sheetOf(grid, sheet).getCellRaw(row, column))?.formula ?? null,
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
