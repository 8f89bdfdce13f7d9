import { eachInSteps, finish, mapInSteps, type Steps } from '../../base/steps';
import type { SheetPlan, StyleName } from './plan';

/** Rows that shall stand on one page, both included. */
export interface Together {
  readonly first: number;
  readonly last: number;
}

/** A4 in points, upright. */
const [SHORT, LONG] = [595.28, 841.89];
/** A half-width character of the body font and the padding of a column, in points. */
const [CHARACTER, PADDING] = [5.25, 3.75];
/** Lines that stand before the last one on the page where a table is closed: one alone would look lost. */
const COMPANY = 2;
/** Excel takes no more of them on a sheet. */
const MOST_BREAKS = 1000;
/**
 * Rows print a little higher or lower than they are told: so much of each page nobody knows, and for every page that
 * fills by itself a row that still stands on it or no longer does.
 */
const UNSURE = 0.015;
const ROW = 24;
const MOST_UNSURE = 0.25;
/** Rows between two steps. */
const SLICE = 500;

/**
 * The plan with page breaks where Excel's own would tear apart what belongs together: the last lines of a table and all
 * that closes it (sums, 大写, lines to sign, what it rests on), a subtotal and the line above it, a heading and the line
 * below it. The last page begins where it is told. Elsewhere pages are left to fill by themselves, so that a row put in
 * later does no harm.
 *
 * @param together further rows that shall stand on one page, in their order
 */
export const withBreaks = (plan: SheetPlan, together: readonly Together[] = []): SheetPlan =>
  finish(breaksInSteps(plan, together));

/** The same in steps, for a hundred thousand rows. */
export function* breaksInSteps(plan: SheetPlan, together: readonly Together[] = []): Steps<SheetPlan> {
  const room = pageRoom(plan);
  const repeated = plan.print.titleRows ? (plan.rows[plan.print.titleRows.first]?.height ?? 0) : 0;
  let all = 0;
  yield* eachInSteps(plan.rows.slice(plan.print.area.top, plan.print.area.bottom + 1), ({ height }) => (all += height));
  // One that may just fit is shrunk as well: nobody knows whether it does.
  if (all > room * (1 - UNSURE) && all <= room * plan.print.longest)
    return { ...plan, print: { ...plan.print, pagesTall: 1 } };
  // What no page can hold must not keep smaller groups from staying together.
  const fitting = together.filter(({ first, last }) => repeated + heightOf(plan, first, last) < room);
  const groups = joined([...(yield* ownGroups(plan)), ...fitting]);
  return { ...plan, print: { ...plan.print, breaks: yield* breaksFor(plan, groups, room, repeated) } };
}

/** Rows that are shrunk to a page's width have this much room on a page, in points of their own height. */
export function pageRoom({ columns, print }: Pick<SheetPlan, 'columns' | 'print'>): number {
  const { margins, orientation } = print;
  const [wide, high] = orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG];
  const printed = columns.slice(print.area.left, print.area.right + 1);
  const needed = printed.reduce((sum, width) => sum + width * CHARACTER + PADDING, 0);
  // Excel shrinks by whole percent.
  const zoom = Math.min(1, Math.floor((100 * (wide - margins.left - margins.right)) / needed) / 100);
  return (high - margins.top - margins.bottom) / zoom;
}

const heightOf = ({ rows }: SheetPlan, first: number, last: number): number =>
  rows.slice(first, last + 1).reduce((sum, { height }) => sum + height, 0);

function* breaksFor(
  plan: SheetPlan,
  groups: readonly Together[],
  room: number,
  repeated: number,
): Steps<readonly number[]> {
  const { area } = plan.print;
  const starting = new Map(groups.map((group) => [group.first, group]));
  const breaks: number[] = [];
  // Where the page began, what stands on it, and how many pages have filled since the last break of ours.
  let [top, used, free] = [area.top, 0, 1];
  const startPage = (row: number, ours: boolean): void => {
    if (ours) breaks.push(row);
    [top, used, free] = [row, repeated, ours ? 1 : free + 1];
  };
  for (let row = area.top; row <= area.bottom; row++) {
    if (row % SLICE === SLICE - 1) yield;
    const height = plan.rows[row]?.height ?? 0;
    const group = starting.get(row);
    if (group && row > top) {
      // Only what closes the sheet is worth a page that is not full.
      const closes = group.last === area.bottom;
      const unsure = closes ? unsureOf(room, free) : 0;
      const needs = heightOf(plan, group.first, group.last);
      const fits = needs + repeated < room;
      if (fits && used + needs > room - unsure) startPage(row, true);
      // Just below a break that may come a few rows later than reckoned: it is made sure of.
      else if (fits && top > area.top && breaks.at(-1) !== top && used - repeated < unsure)
        [free] = [1, breaks.push(top)];
    }
    if (used + height > room && row > top) startPage(row, false);
    used += height;
  }
  if (top > area.top && breaks.at(-1) !== top)
    breaks.push(lastPage(plan, groups, top, { free: room - used, unsure: unsureOf(room, free) }));
  return breaks.length > MOST_BREAKS ? [] : breaks;
}

const unsureOf = (room: number, free: number): number =>
  Math.min(room * MOST_UNSURE, room * UNSURE * free + ROW * (free - 1));

/**
 * Where the last page is made to begin, which would fill by itself: where fonts are missing, columns print wider, pages
 * are shrunk more and hold more than was reckoned, and nothing but the lines to sign might be left for the last one. It
 * takes so many rows from the page before that this one holds its own in any case; where it has no room for them, only
 * what closes the table begins it.
 */
function lastPage(
  plan: SheetPlan,
  groups: readonly Together[],
  top: number,
  { free, unsure }: { readonly free: number; readonly unsure: number },
): number {
  let [row, taken] = [top, 0];
  for (;;) {
    const height = plan.rows[row - 1]?.height ?? 0;
    if (taken >= unsure || taken + height > free || row - 1 <= plan.print.area.top) break;
    [row, taken] = [row - 1, taken + height];
  }
  const whole = groups.find(({ first, last }) => first < row && row <= last)?.first ?? row;
  const fits = taken + heightOf(plan, whole, row - 1) <= free;
  return fits && taken >= unsure / 2 ? whole : Math.max(top, groups.at(-1)?.first ?? top);
}

const sums: ReadonlySet<StyleName> = new Set(['subtotal', 'total', 'upper']);
const headings: ReadonlySet<StyleName> = new Set(['section', 'head', 'heading']);
const closings: ReadonlySet<StyleName> = new Set([
  ...sums,
  'note',
  'instruction',
  'signature',
  'stamp',
  'code',
  'closing',
]);

/** What belongs together by the looks of the rows: each row's first cell says what it is. */
function* ownGroups({ rows, merges, print }: SheetPlan): Steps<readonly Together[]> {
  const styles = yield* mapInSteps(rows, ({ cells }) => cells[0]?.style ?? 'plain');
  const { titleRows, area } = print;
  // Below a table a sentence over its whole width is no line of it; a text is nothing but such sentences.
  const wide = new Set(
    titleRows
      ? merges.filter(({ left, right }) => left === area.left && right === area.right).map(({ top }) => top)
      : [],
  );
  const first = (titleRows?.last ?? area.top) + 1;
  const groups: Together[] = [];
  let closing = area.bottom;
  while (closing > first && (wide.has(closing) || closings.has(styles[closing] ?? 'plain'))) closing--;
  for (let row = first; row < closing; row++) {
    if (row % SLICE === SLICE - 1) yield;
    const style = styles[row] ?? 'plain';
    if (headings.has(style)) groups.push({ first: row, last: row + 1 });
    if (sums.has(style) && row > first) groups.push({ first: row - 1, last: row });
  }
  return [...groups, { first: Math.max(first, closing - COMPANY), last: area.bottom }];
}

/** Groups in the order of their rows, those that share a row as one. */
function joined(groups: readonly Together[]): readonly Together[] {
  const all: Together[] = [];
  for (const group of [...groups].sort((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before && group.first <= before.last) {
      all[all.length - 1] = { first: before.first, last: Math.max(before.last, group.last) };
    } else all.push(group);
  }
  return all;
}
