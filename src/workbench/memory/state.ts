import type { FunctionEngine } from '../functions/engine';
import { cellArea } from '../model/area';
import type { GridChange } from '../model/change';
import { GridError } from '../model/grid-error';
import type { NameInfo } from '../model/name';
import type { Selection } from '../model/selection';
import type { SheetId } from '../model/sheet';
import type { TableInfo } from '../model/table';
import type { CellValue } from '../model/value';
import { calculate } from './calculation';
import { calculationSource } from './calculation-source';
import { type SheetStore, cellKey, createSheetStore, keyColumn, keyRow } from './sheet-store';
import type { Spills } from './spills';

/** What a workbook in memory consists of, and what its parts do together. */
export interface MemoryState {
  readonly stores: SheetStore[];
  tables: readonly TableInfo[];
  names: readonly NameInfo[];
  selection: Selection;
  active: SheetId;
  structureProtected: boolean;
  engine: FunctionEngine | null;
  /** The sheet with that id; throws GridError "missing". */
  store(sheet: SheetId): SheetStore;
  addStore(name: string): SheetStore;
  tell(change: GridChange): void;
  listen(listener: (change: GridChange) => void): () => void;
  /** Formulas have to be calculated: before they are read next, or soon if nobody reads. */
  owe(): void;
  calculateOwed(): void;
  spills(): Spills;
  cellValue(sheet: SheetStore, row: number, column: number): CellValue;
  /** The formula in the cell (if any) goes: its custom functions are no longer wanted there. */
  releaseCell(sheet: SheetStore, key: number): void;
  activate(sheet: SheetId): void;
  close(): void;
}

/** A sheet's first cell, selected. */
const onFirstCell = (sheet: SheetId): Selection => ({
  sheet,
  areas: [cellArea(0, 0)],
  active: { row: 0, column: 0 },
});

const hasFormulas = ({ contents }: SheetStore): boolean =>
  [...contents.values()].some(({ formula }) => formula !== null);

/** A workbook of empty sheets, the first of them active; of one sheet where no names are given. */
export function createState(sheetNames: readonly string[]): MemoryState {
  const listeners = new Set<(change: GridChange) => void>();
  let lastSheet = 0;
  let spills: Spills = new Map();
  let owed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const state: MemoryState = {
    stores: [],
    tables: [],
    names: [],
    selection: onFirstCell(''),
    active: '',
    structureProtected: false,
    engine: null,
    store(sheet) {
      const found = state.stores.find(({ info }) => info.id === sheet);
      if (!found) throw new GridError('missing', `no sheet ${sheet}`);
      return found;
    },
    addStore(name) {
      lastSheet += 1;
      const sheet = createSheetStore(`{00000000-0001-0000-${String(lastSheet).padStart(4, '0')}-000000000000}`, name);
      state.stores.push(sheet);
      return sheet;
    },
    tell(change) {
      for (const listener of [...listeners]) listener(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    owe() {
      owed = true;
      timer ??= setTimeout(() => {
        timer = null;
        state.calculateOwed();
      });
    },
    calculateOwed() {
      if (!owed) return;
      owed = false;
      const withFormulas = state.stores.filter(hasFormulas);
      spills = calculate(source, spills);
      state.engine?.calculationEnded();
      for (const { info } of withFormulas) state.tell({ kind: 'calculated', sheet: info.id });
    },
    spills: () => spills,
    cellValue(sheet, row, column) {
      const key = cellKey(row, column);
      const content = sheet.contents.get(key);
      return content ? content.value : (spills.get(sheet.info.id)?.get(key)?.value ?? null);
    },
    releaseCell(sheet, key) {
      const formula = sheet.contents.get(key)?.formula ?? null;
      if (formula !== null) state.engine?.release({ sheet: sheet.info.id, row: keyRow(key), column: keyColumn(key) });
    },
    activate(sheet) {
      const previous = state.active;
      if (previous === sheet) return;
      state.active = sheet;
      state.selection = onFirstCell(sheet);
      const stillThere = state.stores.some(({ info }) => info.id === previous);
      state.tell({ kind: 'activated', sheet, previous: stillThere ? previous : null });
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      listeners.clear();
    },
  };

  const source = calculationSource(state);

  const [first] = (sheetNames.length > 0 ? sheetNames : ['Sheet1']).map((name) => state.addStore(name));
  if (first) state.activate(first.info.id);
  return state;
}
