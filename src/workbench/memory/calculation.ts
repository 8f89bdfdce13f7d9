import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from '../functions/argument';
import { type Area, block, isWholeColumns, isWholeRows } from '../model/area';
import { firstOf } from '../model/block';
import type { CellValue } from '../model/value';
import type { Formula } from './formula-syntax';
import { type FormulaScope, type RangeValues, evaluateFormula } from './formula-value';
import { type SheetStore, cellKey, keyColumn, keyRow } from './sheet-store';
import { type Results, type Spills, SPILL_ERROR, placeResults, sameSpills } from './spills';

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

/** Arrays may feed one another: each round knows the spills of the one before. */
const MAX_ROUNDS = 10;

/** Whole rows and columns end where the contents end; one cell is left of those without any. */
function withinContents(area: Area, ...contents: readonly (ReadonlyMap<number, unknown> | undefined)[]): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  let [rows, columns] = [0, 0];
  for (const keys of contents.map((cells) => cells?.keys() ?? [])) {
    for (const key of keys) {
      rows = Math.max(rows, keyRow(key) + 1);
      columns = Math.max(columns, keyColumn(key) + 1);
    }
  }
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, rows - area.row)),
    columns: Math.max(1, Math.min(area.columns, columns - area.column)),
  };
}

/** Evaluates every formula once, each after those that it refers to. */
function evaluateAll(source: CalculationSource, spills: Spills): Results {
  const stores = new Map(source.stores().map((store) => [store.info.id, store]));
  const results = new Map([...stores.keys()].map((sheet) => [sheet, new Map<number, FunctionResult>()]));
  const running = new Set<string>();

  function cellValue(sheet: string, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const content = stores.get(sheet)?.contents.get(key);
    if (!content) return spills.get(sheet)?.get(key)?.value ?? null;
    if (content.formula === null) return content.value;
    const result = formulaResult(sheet, key, content.formula);
    if (!isBlock(result)) return result;
    return spills.get(sheet)?.get(key)?.spill === null ? SPILL_ERROR : firstOf(result);
  }

  function read(sheet: string, area: Area): RangeValues {
    const within = withinContents(area, stores.get(sheet)?.contents, spills.get(sheet));
    const values = block(within, (row, column) => cellValue(sheet, row, column));
    return { values, address: source.address(sheet, area) };
  }

  function scopeOf(cell: CellPosition): FormulaScope {
    return {
      read(name, area) {
        const sheet = name === null ? cell.sheet : source.sheetByName(name);
        return sheet === undefined ? null : read(sheet, area);
      },
      name(name) {
        const target = source.nameTarget(name, cell.sheet);
        return target && read(target.sheet, target.area);
      },
      call: (name, args) => source.call(name, args, cell),
    };
  }

  function formulaResult(sheet: string, key: number, text: string): FunctionResult {
    const known = results.get(sheet)?.get(key);
    if (known !== undefined) return known;
    const id = `${sheet} ${key}`;
    // A circle: Excel warns and shows 0.
    if (running.has(id)) return 0;
    running.add(id);
    const formula = source.parsed(text);
    const scope = scopeOf({ sheet, row: keyRow(key), column: keyColumn(key) });
    // A formula that refers to a blank cell shows 0.
    const result = formula ? (evaluateFormula(formula, scope) ?? 0) : { error: '#NAME?' };
    running.delete(id);
    results.get(sheet)?.set(key, result);
    return result;
  }

  for (const [sheet, { contents }] of stores) {
    for (const [key, { formula }] of contents) if (formula !== null) formulaResult(sheet, key, formula);
  }
  return results;
}

/** Calculates all formulas; writes results into the contents and returns what arrays spill. */
export function calculate(source: CalculationSource, before: Spills): Spills {
  let spills = before;
  for (let i = 0; i < MAX_ROUNDS; i++) {
    const next = placeResults(source.stores(), evaluateAll(source, spills));
    if (sameSpills(spills, next)) return next;
    spills = next;
  }
  return spills;
}
