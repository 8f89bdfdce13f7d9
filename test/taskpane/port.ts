import type {
  FormulaChange,
  FormulaPlace,
  FormulaRemoved,
  FormulaWritten,
  SheetFormulas,
  ValuesCopy,
} from '../../src/excel/formula-values';
import type { Display } from '../../src/excel/machine-values';
import type {
  JobOptions,
  JsonValue,
  Place,
  Selected,
  SheetCells,
  SheetInfo,
  WorkbookPort,
  WrittenSheet,
} from '../../src/excel/port';
import { done, failed } from '../../src/excel/problem';
import { at } from '../../src/sheets/plan/cells';
import { freeName } from '../../src/sheets/plan/names';
import { gridOfPlan } from '../../src/recheck/grid';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { stampOf } from '../sheets/stamp-of';
import { areaOf } from '../../src/taskpane/state/addresses';
import { portCalls, type PortCalls } from './port-calls';

/** A workbook in memory behind the add-in's port, and the strings to pull on it. */
export interface FakeWorkbook extends Pick<PortCalls, 'failNext' | 'holdNext'> {
  readonly port: WorkbookPort;
  readonly sheets: Map<string, SheetCells>;
  readonly settings: Map<string, unknown>;
  /** Plans by the name under which they were written. */
  readonly plans: Map<string, SheetPlan>;
  readonly selected: Place[];
  /** What stands in the cells of a sheet, where that is other than its values. */
  readonly formulas: Map<string, SheetFormulas>;
  /** Copies of values that were made, and changes of formulas by sheet. */
  readonly copies: ValuesCopy[];
  readonly entered: Map<string, FormulaChange[]>;
  /** Formulas that were entered in blank cells, by sheet!cell. */
  readonly placed: Map<string, string>;
  active: string;
  /** What Office shows itself in. */
  display: Display;
  moveTo(place: Place): void;
  /** A written sheet gets another name, by the clerk's hand or 撤销; without one it is removed. */
  rename(written: string, name?: string): void;
  /** Cells were changed, and what stands on the sheet from then on. */
  edit(cells: SheetCells, address: string): void;
}

export function fakeWorkbook(
  given: readonly SheetCells[],
  display: Display = { language: 'zh-CN', theme: undefined },
): FakeWorkbook {
  const sheets = new Map(given.map((cells) => [cells.sheet, cells]));
  const settings = new Map<string, unknown>();
  const plans = new Map<string, SheetPlan>();
  const selected: Place[] = [];
  const formulas = new Map<string, SheetFormulas>();
  const copies: ValuesCopy[] = [];
  const entered = new Map<string, FormulaChange[]>();
  const placed = new Map<string, string>();
  const listeners = new Set<(place: Place) => void>();
  const sheetListeners = new Set<() => void>();
  const editListeners = new Set<(place: Place) => void>();
  const { answer, failNext, holdNext } = portCalls();
  let ids = 0;
  const written = new Map<string, string>();

  const cancelled = ({ signal }: JobOptions = {}): boolean => signal?.aborted === true;

  const fake: FakeWorkbook = {
    sheets,
    settings,
    plans,
    selected,
    formulas,
    copies,
    entered,
    placed,
    active: given[0]?.sheet ?? '',
    display,
    failNext,
    holdNext,
    moveTo(place) {
      fake.active = place.sheet;
      for (const listener of listeners) listener(place);
    },
    rename(before, name) {
      const plan = plans.get(before);
      const [id] = [...written].find(([, called]) => called === before) ?? [];
      if (!plan || id === undefined) throw new Error(`${before} was not written.`);
      plans.delete(before);
      if (name !== undefined) {
        plans.set(name, plan);
        written.set(id, name);
      }
      for (const listener of sheetListeners) listener();
    },
    edit(cells, address) {
      sheets.set(cells.sheet, cells);
      for (const listener of editListeners) listener({ sheet: cells.sheet, address });
    },
    port: {
      listSheets: () =>
        answer('listSheets', (): readonly SheetInfo[] => [...sheets.keys()].map((name) => ({ name, visible: true }))),
      activeSheet: () => answer('activeSheet', () => fake.active),
      async readSheet(name, options) {
        const outcome = await answer('readSheet', () => sheets.get(name));
        if (!outcome.ok) return outcome;
        if (cancelled(options)) return failed({ kind: 'cancelled' });
        const cells = outcome.value;
        options?.onProgress?.({ done: cells?.values.length ?? 0, total: cells?.values.length ?? 0 });
        return cells ? done(cells) : failed({ kind: 'sheetMissing', sheet: name });
      },
      readTops: (rows) =>
        answer('readTops', () =>
          [...sheets.values()].map(({ sheet, values }) => ({ sheet, values: values.slice(0, rows) })),
        ),
      select: (sheet, address) =>
        answer('select', (): Selected => {
          selected.push({ sheet, address });
          fake.moveTo({ sheet, address });
          const { top, bottom } = areaOf(address);
          return top === bottom && sheets.get(sheet)?.hiddenRows?.includes(top) ? 'cells-hidden' : 'seen';
        }),
      async writeSheets(newPlans, options) {
        const outcome = await answer('writeSheets', () => undefined);
        if (!outcome.ok) return outcome;
        if (cancelled(options)) return failed({ kind: 'cancelled' });
        return done(
          newPlans.map((plan): WrittenSheet => {
            const name = freeName(plan.name, [...sheets.keys(), ...plans.keys()]);
            plans.set(name, plan);
            const id = `{${++ids}}`;
            written.set(id, name);
            return { id, name };
          }),
        );
      },
      stillThere: (asked) =>
        answer('stillThere', () =>
          asked.flatMap(({ id }) => {
            const name = written.get(id);
            return name !== undefined && plans.has(name) ? [{ id, name }] : [];
          }),
        ),
      removeSheets: (removed) =>
        answer('removeSheets', () => {
          for (const { id } of removed) plans.delete(written.get(id) ?? '');
          return undefined;
        }),
      writeFormula: (place) =>
        answer('writeFormula', (): FormulaWritten => {
          const taken = takenCell(sheets.get(place.sheet), placed, place);
          if (taken !== undefined) return { kind: 'occupied', cell: taken };
          placed.set(`${place.sheet}!${place.cell}`, place.formula);
          return { kind: 'written' };
        }),
      removeFormula: ({ sheet, cell, formula }) =>
        answer('removeFormula', (): FormulaRemoved => {
          const key = `${sheet}!${cell}`;
          if (placed.get(key) !== formula) return 'changed';
          placed.delete(key);
          return 'removed';
        }),
      readSetting: (key) => answer('readSetting', () => settings.get(key)),
      writeSetting: (key, value: JsonValue) =>
        answer('writeSetting', () => {
          settings.set(key, JSON.parse(JSON.stringify(value)));
          return undefined;
        }),
      removeSetting: (key) =>
        answer('removeSetting', () => {
          settings.delete(key);
          return undefined;
        }),
      listStamps: () =>
        answer('listStamps', () =>
          [...plans].flatMap(([sheet, plan]) => {
            const stamp = stampOf(plan);
            return stamp.kind === 'none' ? [] : [{ sheet, stamp }];
          }),
        ),
      async readFormulas(name) {
        const outcome = await answer('readFormulas', () => formulasOf(fake, name));
        if (!outcome.ok) return outcome;
        return outcome.value ? done(outcome.value) : failed({ kind: 'sheetMissing', sheet: name });
      },
      readSpills: (_, cells) => answer('readSpills', () => cells.map(() => undefined)),
      writeFormulas: (sheet, changes) =>
        answer('writeFormulas', () => {
          entered.set(sheet, [...(entered.get(sheet) ?? []), ...changes]);
          return { written: changes.map(({ address }) => address), left: [] };
        }),
      copyAsValues: (copy) =>
        answer('copyAsValues', () => {
          copies.push(copy);
          return { id: `{${++ids}}`, name: freeName(copy.name, [...sheets.keys(), ...plans.keys()]) };
        }),
      readPrint: () =>
        answer('readPrint', () => ({
          orientation: 'Landscape',
          paper: 'A4',
          pagesWide: 1,
          area: undefined,
          titleRows: undefined,
        })),
      machine: () => ({
        host: 'Excel',
        platform: 'OfficeOnline',
        version: '16.0',
        displayLanguage: 'zh-CN',
        contentLanguage: 'zh-CN',
        sets: [{ name: 'ExcelApi', version: '1.16' }],
      }),
      onMoved(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onSheets(listener) {
        sheetListeners.add(listener);
        return () => sheetListeners.delete(listener);
      },
      onEdited(listener) {
        editListeners.add(listener);
        return () => editListeners.delete(listener);
      },
      display: () => fake.display,
    },
  };
  return fake;
}

/** What the cells of a sheet hold: of a written one by its plan, of another what the test gave, else its values. */
function formulasOf({ plans, sheets, formulas }: FakeWorkbook, name: string): SheetFormulas | undefined {
  const plan = plans.get(name);
  const cells = sheets.get(name);
  if (!plan) return formulas.get(name) ?? (cells && { ...cells, formulas: cells.values });
  const grid = gridOfPlan(plan);
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    values: grid.map((row) => row.map(({ value }) => value)),
    formulas: grid.map((row) => row.map(({ value, formula }) => formula ?? value)),
  };
}

/** The first cell of those that a formula would fill which is not blank. */
function takenCell(
  cells: SheetCells | undefined,
  placed: ReadonlyMap<string, string>,
  { sheet, fills }: FormulaPlace,
): string | undefined {
  const area = areaOf(fills);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = cells?.values[row - cells.firstRow]?.[column - cells.firstColumn] ?? '';
      if (value !== '' || placed.has(`${sheet}!${at(row, column)}`)) return at(row, column);
    }
  }
  return undefined;
}
