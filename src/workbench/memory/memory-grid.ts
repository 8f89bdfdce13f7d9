import type { FunctionEngine } from '../functions/engine';
import type { GridPort } from '../model/port';
import { cellsPart } from './cells-part';
import { linesPart } from './lines-part';
import { lookPart } from './look-part';
import { sheetsPart } from './sheets-part';
import { createState } from './state';
import { tablesPart } from './tables-part';

/** A workbook in memory, for tests and for add-ins without a page to look at. */
export interface MemoryGrid extends GridPort {
  /** Custom functions that formulas may call; null: none. */
  useFunctions(engine: FunctionEngine | null): void;
  /** Stops what is scheduled. */
  close(): void;
}

export interface MemoryGridOptions {
  /** Default Book1.xlsx. */
  readonly name?: string;
  /** Names of the sheets; default Sheet1. */
  readonly sheets?: readonly string[];
}

/**
 * Makes an empty workbook. Its formulas know constants, references, names, + - * / ^ &, comparisons, SUM and custom functions;
 * any other function gives #NAME?, since a wrong number would be worse than none.
 */
export function createMemoryGrid(options: MemoryGridOptions = {}): MemoryGrid {
  const state = createState(options.sheets ?? ['Sheet1']);
  let ends: (() => void)[] = [];

  const stopListening = (): void => {
    for (const end of ends) end();
    ends = [];
  };

  return {
    workbook: () => ({ name: options.name ?? 'Book1.xlsx', structureProtected: state.structureProtected }),
    protectStructure(on) {
      state.structureProtected = on;
    },
    ...sheetsPart(state),
    ...cellsPart(state),
    ...linesPart(state),
    ...lookPart(state),
    ...tablesPart(state),
    selection: () => state.selection,
    select(sheet, area) {
      state.activate(state.store(sheet).info.id);
      state.selection = { sheet, areas: [area], active: { row: area.row, column: area.column } };
      state.tell({ kind: 'selected', selection: state.selection });
    },
    isLate: () => false,
    settle() {
      state.calculateOwed();
      return Promise.resolve();
    },
    recalculate: () => state.owe(),
    subscribe: (listener) => state.listen(listener),
    useFunctions(engine) {
      stopListening();
      state.engine = engine;
      if (engine) ends = [engine.onDirty(() => state.owe()), engine.onFunctions(() => state.owe())];
      state.owe();
    },
    close() {
      stopListening();
      state.close();
    },
  };
}
