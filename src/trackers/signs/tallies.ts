import type { Exact } from '../../facts/exact';
import { exactFromText } from '../../facts/quantity';
import { meaningOfWords } from '../../rules/attendance/sign-meaning';
import { isBlank } from '../grid/cell-kind';
import { type Grid, mergeAt, valueAt } from '../grid/grid';
import type { SignBlock } from './find';
import type { PersonRows } from './people';
import { addressOf, type SignGrid } from './sign-grid';

/** What the clerk summed up for a person beside the days: 迟到(次) 3. */
export interface Tally {
  readonly fact: string;
  readonly value: Exact;
  readonly cell: string;
}

/** Offices count days on duty and of rest in different ways (出差 as 出勤): a difference says nothing. */
const LOOSE: ReadonlySet<string> = new Set(['出勤', '休息', '加班', '值班']);

/** The sums beside the days whose heads name one kind of sign. */
export function tallies(signGrid: SignGrid, block: SignBlock, { rows }: PersonRows): readonly Tally[] {
  const { grid } = signGrid;
  const row = rows[0]?.row ?? 0;
  const days = new Set(block.columns.map(({ column }) => column));
  const found: Tally[] = [];
  for (let column = grid.used?.left ?? 0; column <= (grid.used?.right ?? -1); column++) {
    if (days.has(column)) continue;
    const fact = factOf(grid, block, column);
    const written = valueAt(grid, row, column);
    if (fact === undefined || isBlank(written)) continue;
    const value = exactFromText(String(written));
    if (value === undefined) continue;
    found.push({ fact, value, cell: addressOf(signGrid, row, column) });
  }
  return found;
}

function factOf(grid: Grid, { top, bottom }: SignBlock, column: number): string | undefined {
  for (let row = bottom; row >= top; row--) {
    const merge = mergeAt(grid, row, column);
    const text = String(valueAt(grid, merge?.top ?? row, merge?.left ?? column));
    if (isBlank(text)) continue;
    const word = text.replace(/\s|[(（].*[)）]|次数|天数|合计|小计|累计|数$/g, '');
    const [count] = meaningOfWords(word)?.counts ?? [];
    return count?.amount === 1 && !LOOSE.has(count.kind.name) ? count.kind.fact : undefined;
  }
  return undefined;
}
