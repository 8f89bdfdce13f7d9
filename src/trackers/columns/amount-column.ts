import { type Header, readHeader } from '../../facts/headers';
import { eachInSteps, type Steps } from '../../base/steps';
import { kindOf } from '../grid/cell-kind';
import { type Grid, valueAt } from '../grid/grid';
import type { Candidate } from '../header/candidate';
import { type ColumnLabel, headerOf } from '../header/labels';
import { spellings } from '../header/spellings';
import type { ReadSoFar } from './options';
import { amountPlace, isAmountHeader, LIKELY_PLACE } from '../words/amounts';

/** Key among the clerk's choices of columns for the one with the clerk's own result. */
export const AMOUNT_CHOICE = '金额';

/** Why one of several amount columns was taken: its name stands first, or only it is filled with figures. */
export type AmountChoice = 'name' | 'filled';

/** The column with the clerk's own result. Columns count from 0 within the header. */
export interface AmountColumn {
  readonly column: number;
  /** Columns that are headed as amounts as well and were not taken. */
  readonly others: readonly number[];
  readonly because: AmountChoice;
  /** Its header only sounds like an amount. */
  readonly likely: boolean;
}

const STANDARD = /^(?:(?:奖励|奖金|计奖|补助|补贴|发放)标准|标准|单价)$/;

/** Where a header stands among those of amounts; 小计 behind 奖励标准 is what so many come to. */
function placeAmong(headers: readonly Header[], column: number): number | undefined {
  const header = headers[column];
  if (!header) return undefined;
  const summed =
    /^(?:小计|合计|总计)$/.test(header.key) && headers.slice(0, column).some(({ key }) => STANDARD.test(key));
  return amountPlace(header) ?? (summed ? LIKELY_PLACE : undefined);
}

/**
 * The column with the clerk's own result: among those headed as amounts the likeliest name, but never an empty
 * column or one of words before one with figures.
 *
 * @param taken columns that serve facts of the award (稿费), never results
 * @param figures in how many of the data rows a column holds a figure
 */
export function amountColumn(
  headers: readonly Header[],
  taken: ReadonlySet<number>,
  figures: (column: number) => number,
): AmountColumn | undefined {
  const named = headers.flatMap((_, column) => {
    const place = placeAmong(headers, column);
    if (place === undefined || taken.has(column)) return [];
    const filled = figures(column);
    return place === LIKELY_PLACE && filled === 0 ? [] : [{ column, place, figures: filled }];
  });
  const byName = [...named].sort((a, b) => a.place - b.place || a.column - b.column);
  const filled = byName.filter((entry) => entry.figures > 0);
  const best = filled[0] ?? byName[0];
  if (!best) return undefined;
  return {
    column: best.column,
    others: byName.filter((entry) => entry !== best).map((entry) => entry.column),
    because: best === byName[0] ? 'name' : 'filled',
    likely: best.place === LIKELY_PLACE,
  };
}

/** The header as it is looked at for amounts: by the part of its label that heads amounts, with the label's unit. */
function amountHeaderOf(label: ColumnLabel): Header {
  const whole = headerOf(label);
  const names = spellings(label).map((text) => ({ ...whole, key: readHeader(text).key }));
  return names.find(isAmountHeader) ?? whole;
}

/**
 * The amount column that the clerk chose, or the likeliest one that serves no fact of the award.
 *
 * @param data rows of the grid with data
 */
export function* chooseAmount(
  grid: Grid,
  header: Candidate,
  data: readonly number[],
  { uses, chosen, awardFacts }: ReadSoFar,
): Steps<AmountColumn | undefined> {
  if (chosen?.has(AMOUNT_CHOICE)) {
    const column = chosen.get(AMOUNT_CHOICE);
    return column === undefined ? undefined : { column, others: [], because: 'name', likely: false };
  }
  const taken = uses.filter(
    (use) => use.by === 'chosen' || awardFacts === undefined || awardFacts.includes(use.fact.name),
  );
  const headers = header.labels.map(amountHeaderOf);
  const figures = new Map<number, number>();
  for (const column of headers.keys()) {
    if (placeAmong(headers, column) === undefined) continue;
    let count = 0;
    yield* eachInSteps(data, (row) => {
      if (kindOf(valueAt(grid, row, header.left + column)) === 'number') count += 1;
    });
    figures.set(column, count);
  }
  return amountColumn(headers, new Set(taken.map((use) => use.column)), (column) => figures.get(column) ?? 0);
}
