import { type FunctionResult, isBlock } from '../functions/argument';
import { type Area, intersect, onSheet } from '../model/area';
import { type Block, firstOf, isOneCell } from '../model/block';
import type { Spill } from '../model/port';
import type { CellValue } from '../model/value';
import { type SheetStore, cellKey, keyColumn, keyRow } from './sheet-store';

/** A cell that an array fills, its anchor included. */
interface SpilledCell {
  /** null: the array found no room, and its anchor shows #SPILL!. */
  readonly spill: Spill | null;
  readonly value: CellValue;
}

/** What arrays spill: by sheet, then by the cell's key. */
export type Spills = ReadonlyMap<string, ReadonlyMap<number, SpilledCell>>;

/** What formulas gave: by sheet, then by the cell's key. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, FunctionResult>>;

export const SPILL_ERROR: CellValue = { error: '#SPILL!' };

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);

/** Whether arrays fill the same cells with the same values: nothing is left to calculate. */
export function sameSpills(a: Spills, b: Spills): boolean {
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

/** A blank cell that a formula shows is 0. */
const shown = (value: CellValue): CellValue => value ?? 0;

/** Spills an array from its anchor, where the cells around it are free; returns what the anchor shows. */
function spill(store: SheetStore, spilled: Map<number, SpilledCell>, anchor: number, values: Block): CellValue {
  const [row, column] = [keyRow(anchor), keyColumn(anchor)];
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  if (!isFree(store, spilled, area, anchor)) {
    spilled.set(anchor, { spill: null, value: SPILL_ERROR });
    return SPILL_ERROR;
  }
  const array: Spill = { anchor: { row, column }, area };
  values.forEach((line, i) =>
    line.forEach((value, j) => spilled.set(cellKey(row + i, column + j), { spill: array, value: shown(value) })),
  );
  return shown(firstOf(values));
}

/** Puts results into the cells, and returns what arrays spill. */
export function placeResults(stores: readonly SheetStore[], results: Results): Spills {
  const spills = new Map<string, Map<number, SpilledCell>>();
  for (const store of stores) {
    const spilled = new Map<number, SpilledCell>();
    // Where arrays meet, the upper one has its room.
    const inOrder = [...(results.get(store.info.id) ?? [])].sort(([a], [b]) => a - b);
    for (const [key, result] of inOrder) {
      const content = store.contents.get(key);
      if (!content) continue;
      if (!isBlock(result)) content.value = result;
      else content.value = isOneCell(result) ? shown(firstOf(result)) : spill(store, spilled, key, result);
    }
    spills.set(store.info.id, spilled);
  }
  return spills;
}
