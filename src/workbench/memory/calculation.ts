import { type Area, intersect, isWholeColumns, isWholeRows, onSheet } from '../model/area';
import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from '../functions/argument';
import type { Spill } from '../model/port';
import type { CellValue } from '../model/value';
import type { Formula } from './formula-syntax';
import { type FormulaScope, evaluateFormula } from './formula-value';
import { type SheetStore, cellKey, keyColumn, keyRow } from './sheet-store';

/** Where the calculation finds cells and functions. */
export interface CalculationSource {
  stores(): readonly SheetStore[];
  /** Id of a sheet by its name. */
  sheetByName(name: string): string | undefined;
  address(sheet: string, area: Area): string;
  nameTarget(name: string, sheet: string): { readonly sheet: string; readonly area: Area } | null;
  parsed(formula: string): Formula | null;
  call(name: string, args: readonly FunctionArgument[], cell: CellPosition): FunctionResult;
}

/** A cell that an array fills, its anchor included. */
interface SpilledCell {
  /** null: the array found no room, and its anchor shows #SPILL!. */
  readonly spill: Spill | null;
  readonly value: CellValue;
}

/** What arrays spill: by sheet, then by the cell's key. */
export type Spills = ReadonlyMap<string, ReadonlyMap<number, SpilledCell>>;

const SPILL_ERROR: CellValue = { error: '#SPILL!' };

/** Arrays may feed one another: each round knows the spills of the one before. */
const MAX_ROUNDS = 10;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);

function sameSpills(a: Spills, b: Spills): boolean {
  const cells = (spills: Spills) => [...spills.values()].reduce((sum, { size }) => sum + size, 0);
  if (cells(a) !== cells(b)) return false;
  for (const [sheet, map] of a) {
    for (const [key, { value }] of map) {
      const other = b.get(sheet)?.get(key);
      if (!other || !sameValue(other.value, value)) return false;
    }
  }
  return true;
}

/** Evaluates every formula once, each after those that it refers to. */
function round(source: CalculationSource, spills: Spills): Map<string, Map<number, FunctionResult>> {
  const stores = new Map(source.stores().map((store) => [store.info.id, store]));
  const results = new Map<string, Map<number, FunctionResult>>();
  const running = new Set<string>();

  const cellValue = (sheet: string, row: number, column: number): CellValue => {
    const key = cellKey(row, column);
    const content = stores.get(sheet)?.contents.get(key);
    if (!content) return spills.get(sheet)?.get(key)?.value ?? null;
    if (content.formula === null) return content.value;
    const result = formulaResult(sheet, key, content.formula);
    if (!isBlock(result)) return result;
    return spills.get(sheet)?.get(key)?.spill === null ? SPILL_ERROR : (result[0]?.[0] ?? null);
  };

  const read = (sheet: string, area: Area): { values: CellValue[][]; address: string } => {
    // Whole rows and columns end where the sheet's contents end.
    const unbounded = isWholeColumns(area) || isWholeRows(area);
    const used = unbounded ? usedBounds(stores.get(sheet), spills.get(sheet)) : null;
    const rows = used ? Math.max(1, Math.min(area.rows, used.rows - area.row)) : area.rows;
    const columns = used ? Math.max(1, Math.min(area.columns, used.columns - area.column)) : area.columns;
    const values = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_unused, j) => cellValue(sheet, area.row + i, area.column + j)),
    );
    return { values, address: source.address(sheet, area) };
  };

  const scopeOf = (sheet: string, key: number): FormulaScope => {
    const cell = { sheet, row: keyRow(key), column: keyColumn(key) };
    return {
      cell,
      read: (name, area) => {
        const target = name === null ? sheet : source.sheetByName(name);
        return target === undefined ? null : read(target, area);
      },
      name: (name) => {
        const target = source.nameTarget(name, sheet);
        return target && read(target.sheet, target.area);
      },
      call: (name, args) => source.call(name, args, cell),
    };
  };

  function formulaResult(sheet: string, key: number, text: string): FunctionResult {
    const known = results.get(sheet)?.get(key);
    if (known !== undefined) return known;
    const id = `${sheet} ${key}`;
    // A circle: Excel warns and shows 0.
    if (running.has(id)) return 0;
    running.add(id);
    const formula = source.parsed(text);
    const result = formula ? evaluateFormula(formula, scopeOf(sheet, key)) : { error: '#NAME?' };
    running.delete(id);
    // A formula that refers to a blank cell shows 0.
    const shown = result === null ? 0 : result;
    (results.get(sheet) ?? results.set(sheet, new Map()).get(sheet))?.set(key, shown);
    return shown;
  }

  for (const [sheet, store] of stores) {
    for (const [key, { formula }] of store.contents) if (formula !== null) formulaResult(sheet, key, formula);
  }
  return results;
}

function usedBounds(
  store: SheetStore | undefined,
  spilled: ReadonlyMap<number, unknown> | undefined,
): { rows: number; columns: number } {
  const bounds = { rows: 0, columns: 0 };
  for (const keys of [store?.contents.keys() ?? [], spilled?.keys() ?? []]) {
    for (const key of keys) {
      bounds.rows = Math.max(bounds.rows, keyRow(key) + 1);
      bounds.columns = Math.max(bounds.columns, keyColumn(key) + 1);
    }
  }
  return bounds;
}

/** Whether an array may fill the area around its anchor. */
function isFree(store: SheetStore, taken: ReadonlyMap<number, SpilledCell>, area: Area, anchor: number): boolean {
  if (!onSheet(area) || store.merges.some((merge) => intersect(merge, area))) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = cellKey(row, column);
      if (key !== anchor && (store.contents.has(key) || taken.has(key))) return false;
    }
  }
  return true;
}

/** Puts results into the cells; arrays spill where the cells around them are free, else their anchor shows #SPILL!. */
function place(source: CalculationSource, results: ReadonlyMap<string, ReadonlyMap<number, FunctionResult>>): Spills {
  const spills = new Map<string, Map<number, SpilledCell>>();
  for (const store of source.stores()) {
    const sheet = store.info.id;
    const spilled = new Map<number, SpilledCell>();
    const inOrder = [...(results.get(sheet) ?? [])].sort(([a], [b]) => a - b);
    for (const [key, result] of inOrder) {
      const content = store.contents.get(key);
      if (!content) continue;
      if (!isBlock(result)) {
        content.value = result;
        continue;
      }
      const [row, column] = [keyRow(key), keyColumn(key)];
      const area = { row, column, rows: result.length, columns: result[0]?.length ?? 0 };
      if (area.rows === 1 && area.columns === 1) {
        content.value = result[0]?.[0] ?? 0;
        continue;
      }
      if (!isFree(store, spilled, area, key)) {
        content.value = SPILL_ERROR;
        spilled.set(key, { spill: null, value: SPILL_ERROR });
        continue;
      }
      const spill: Spill = { anchor: { row, column }, area };
      result.forEach((line, i) =>
        line.forEach((value, j) =>
          spilled.set(cellKey(row + i, column + j), { spill, value: value === null ? 0 : value }),
        ),
      );
      content.value = result[0]?.[0] ?? 0;
    }
    spills.set(sheet, spilled);
  }
  return spills;
}

/** Calculates all formulas; writes results into the contents and returns what arrays spill. */
export function calculate(source: CalculationSource, before: Spills): Spills {
  let spills = before;
  for (let i = 0; i < MAX_ROUNDS; i++) {
    const next = place(source, round(source, spills));
    if (sameSpills(spills, next)) return next;
    spills = next;
  }
  return spills;
}
