import type { FunctionEngine } from '../functions/engine';
import { type Area, cellArea } from '../model/area';
import { areaName, parseAddress, quoteSheetName } from '../model/address';
import type { GridChange } from '../model/change';
import { GridError } from '../model/grid-error';
import type { NameInfo } from '../model/name';
import type { Selection } from '../model/selection';
import type { SheetId } from '../model/sheet';
import type { TableInfo } from '../model/table';
import type { CellValue } from '../model/value';
import { type CalculationSource, type Spills, calculate } from './calculation';
import { type Formula, readFormula } from './formula-syntax';
import { type SheetStore, cellKey, createSheetStore, keyColumn, keyRow } from './sheet-store';

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

export function createState(sheetNames: readonly string[]): MemoryState {
  const listeners = new Set<(change: GridChange) => void>();
  const parsed = new Map<string, Formula | null>();
  let lastSheet = 0;
  let spills: Spills = new Map();
  let owed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const byName = (name: string): SheetStore | undefined =>
    state.stores.find(({ info }) => info.name.toLowerCase() === name.toLowerCase());

  const source: CalculationSource = {
    stores: () => state.stores,
    sheetByName: (name) => byName(name)?.info.id,
    address: (sheet: SheetId, area: Area) => `${quoteSheetName(state.store(sheet).info.name)}!${areaName(area)}`,
    nameTarget(name, sheet) {
      const same = state.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
      const found = same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === null);
      const target = found && parseAddress(found.formula.replace(/^=/, ''));
      if (!target) return null;
      const on = target.sheet === null ? sheet : byName(target.sheet)?.info.id;
      return on === undefined ? null : { sheet: on, area: target.area };
    },
    parsed(formula) {
      const known = parsed.get(formula);
      if (known !== undefined) return known;
      const read = readFormula(formula);
      parsed.set(formula, read);
      return read;
    },
    call: (name, args, cell) => state.engine?.evaluate(name, args, cell) ?? { error: '#NAME?' },
  };

  const state: MemoryState = {
    stores: [],
    tables: [],
    names: [],
    selection: { sheet: '', areas: [], active: { row: 0, column: 0 } },
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
      const withFormulas = state.stores.filter(({ contents }) =>
        [...contents.values()].some(({ formula }) => formula !== null),
      );
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
      state.selection = { sheet, areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };
      const stillThere = state.stores.some(({ info }) => info.id === previous);
      state.tell({ kind: 'activated', sheet, previous: stillThere ? previous : null });
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      listeners.clear();
    },
  };

  for (const name of sheetNames.length > 0 ? sheetNames : ['Sheet1']) state.addStore(name);
  const [first] = state.stores;
  if (first) {
    state.active = first.info.id;
    state.selection = { sheet: first.info.id, areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };
  }
  return state;
}
