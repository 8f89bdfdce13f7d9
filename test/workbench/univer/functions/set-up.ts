import type { CellPosition } from '../../../../src/workbench/functions/argument';
import type { SheetId } from '../../../../src/workbench/model/sheet';
import type { UniverGrid } from '../../../../src/workbench/univer/univer-grid';
import { areaOf, type Cells, cellsOf } from '../../support/cells';
import { headlessGrid } from '../headless';
import { createTestEngine, type TestEngine } from './engine';

export interface FunctionTest extends Cells {
  /** A new grid for each test. */
  readonly grid: UniverGrid;
  /** Its one sheet, which is active. */
  readonly sheet: SheetId;
  /** What plays the add-in. */
  readonly engine: TestEngine;
  /** A cell of the sheet, as the engine is told of it. */
  position(address: string): CellPosition;
}

/** Gives each test of the block a grid of its own, with an engine connected to it. */
export function functionsForTests(): FunctionTest {
  let running: { grid: UniverGrid; sheet: SheetId; engine: TestEngine } | undefined;

  beforeEach(() => {
    const grid = headlessGrid();
    running = { grid, sheet: grid.activeSheet(), engine: createTestEngine() };
    grid.connect(running.engine);
  });

  const now = () => {
    if (!running) throw new Error('The grid is there only inside a test.');
    return running;
  };
  return {
    ...cellsOf(() => now().grid),
    position(address) {
      const { row, column } = areaOf(address);
      return { sheet: now().sheet, row, column };
    },
    get grid() {
      return now().grid;
    },
    get sheet() {
      return now().sheet;
    },
    get engine() {
      return now().engine;
    },
  };
}
