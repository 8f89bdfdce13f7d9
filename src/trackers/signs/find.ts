import type { Steps } from '../../base/steps';
import { type Grid, valueAt } from '../grid/grid';
import { isBlank } from '../grid/cell-kind';
import { type BlockHead, headAt } from './block';
import { looksLikeSign, signOf } from './signs';

/** A grid of signs: its head, and the last row that can belong to it. */
export type SignBlock = BlockHead & { readonly last: number };

/** A grid whose days are known. */
export type DatedBlock = Extract<SignBlock, { heads: 'days' }>;

/** Cells of this share and more look like signs. */
const SHARE = 0.6;
/** So many cells show what a grid holds. */
const SAMPLE = 600;
/** A dash or a stroke says nothing; a sheet with nothing else holds no signs. */
const NOTHING = /^[-—–/]$/;

const ATTENDANCE = /考勤|出勤|签到/;
/**
 * Letters and characters that only a legend explains count where the sheet calls itself one of attendance. Under weekdays
 * alone names of people on duty stand as well: there one character counts.
 */
const explained: Readonly<Record<BlockHead['heads'], RegExp>> = {
  days: /^[A-Za-z\u4e00-\u9fff]{1,3}$/,
  weekdays: /^[A-Za-z\u4e00-\u9fff]$/,
};
const NEVER = /(?!)/;

/** The sheets of people on duty look alike, and their characters (早 for the early shift) mean something else. */
const ROSTER = /排班|值班表|值班安排|轮值|课程表|值日/;

/**
 * The grids of attendance signs (names down, days across) on a sheet, from the top.
 *
 * @param rows so many rows from the top are looked at; all when not given
 */
export function* signBlocks(grid: Grid, rows = Infinity): Steps<readonly SignBlock[]> {
  const { used } = grid;
  if (!used) return [];
  const titles = titlesOf(grid);
  const attendance = titles.some((text) => ATTENDANCE.test(text));
  if (!attendance && titles.some((text) => ROSTER.test(text))) return [];
  const heads: BlockHead[] = [];
  for (let row = used.top; row <= Math.min(used.bottom, used.top + rows - 1); row++) {
    if (row % 500 === 499) yield;
    const before = heads.at(-1);
    if (before && row <= before.bottom) continue;
    const head = headAt(grid, row);
    if (head && holdsSigns(grid, head, attendance ? explained[head.heads] : NEVER)) heads.push(head);
  }
  return heads.map((head, place) => ({ ...head, last: (heads[place + 1]?.top ?? used.bottom + 1) - 1 }));
}

/** The name of the sheet and what stands alone in its first rows. */
function titlesOf({ used, sheet, filled, first }: Grid): readonly string[] {
  const texts = [sheet.sheet];
  for (let row = used?.top ?? 0; used && row <= Math.min(used.bottom, used.top + 3); row++) {
    if ((filled[row] ?? 0) <= 3) texts.push(String(sheet.values[row]?.[first[row] ?? 0] ?? ''));
  }
  return texts;
}

/** Most cells under the head are signs, by themselves or by what a legend may explain. */
function holdsSigns(grid: Grid, head: BlockHead, mayBeExplained: RegExp): boolean {
  let cells = 0;
  let signs = 0;
  let telling = 0;
  for (let row = head.bottom + 1; row <= (grid.used?.bottom ?? -1) && cells < SAMPLE; row++) {
    for (const { column } of head.columns) {
      const value = valueAt(grid, row, column);
      if (isBlank(value)) continue;
      cells += 1;
      const sign = signOf(value);
      if (!looksLikeSign(sign) && !mayBeExplained.test(sign)) continue;
      signs += 1;
      if (!NOTHING.test(sign)) telling += 1;
    }
  }
  return telling > 0 && signs >= cells * SHARE;
}
