import type { GridChange } from '../../../../src/workbench/model/change';
import type { GridPort } from '../../../../src/workbench/model/port';
import type { SheetId } from '../../../../src/workbench/model/sheet';
import { type Cells, cellsOf } from '../../support/cells';

export interface PortTest extends Cells {
  /** A new grid for each test. */
  readonly grid: GridPort;
  /** Its one sheet, which is active. */
  readonly sheet: SheetId;
  /** What the grid told of since the test began. */
  readonly changes: readonly GridChange[];
}

/** Gives each test of the block a grid of its own. */
export function portForTests(create: () => GridPort & { close?(): void }): PortTest {
  let running: { grid: ReturnType<typeof create>; sheet: SheetId; changes: GridChange[] } | undefined;

  beforeEach(() => {
    const grid = create();
    const changes: GridChange[] = [];
    grid.subscribe((change) => changes.push(change));
    running = { grid, sheet: grid.activeSheet(), changes };
  });

  afterEach(() => {
    running?.grid.close?.();
    running = undefined;
  });

  const now = () => {
    if (!running) throw new Error('The grid is there only inside a test.');
    return running;
  };
  return {
    ...cellsOf(() => now().grid),
    get grid() {
      return now().grid;
    },
    get sheet() {
      return now().sheet;
    },
    get changes() {
      return now().changes;
    },
  };
}
