import fc from 'fast-check';
import type { Facts, Value } from '../office';
import { domains, richDomains } from './domains';

/** A tracker by what its cells stand for; undefined is a blank row, or a cell that nobody filled. */
interface Tracker {
  readonly columns: readonly string[];
  readonly rows: readonly (Readonly<Record<string, Value | undefined>> | undefined)[];
}

/** Facts that a tracker of these schemes may have a column for. */
export const columns = Object.keys(domains);

/** Trackers with as many of the columns at least. */
const trackersOf = (values: typeof domains, least = 0): fc.Arbitrary<Tracker> =>
  fc.record({
    columns: fc.shuffledSubarray(Object.keys(values), { minLength: least }),
    rows: fc.array(
      fc.option(
        fc.record(
          Object.fromEntries(
            Object.entries(values).map(([name, some]) => [
              name,
              fc.oneof(
                { weight: 5, arbitrary: fc.constantFrom(...some) },
                { weight: 1, arbitrary: fc.constant(undefined) },
              ),
            ]),
          ),
        ),
        { freq: 12, nil: undefined },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  }) as fc.Arbitrary<Tracker>;

export const trackers = trackersOf(domains);
export const richTrackers = trackersOf(richDomains);

/** A tracker whose column 奖项 says under which award each row stands. */
interface AwardsTracker extends Tracker {
  readonly awards: readonly string[];
}

/** Trackers of two awards, with nearly all columns. */
export const trackersOfTwoAwards: fc.Arbitrary<AwardsTracker> = fc
  .tuple(trackersOf(domains, columns.length - 1), fc.array(fc.constantFrom('奖', '另'), { minLength: 5, maxLength: 5 }))
  .map(([tracker, awards]) => ({ ...tracker, awards: tracker.rows.map((_, index) => awards[index] ?? '') }));

/** How a clerk writes a value. */
export function written(value: Value | undefined): unknown {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'object' ? Number(value.n) / Number(value.d) : value;
}

/** The cells of a tracker: a header row, then a row each; 姓名, which keeps a row from being blank, and 备注 stand around the columns. */
export const cellsOf = ({ columns: used, rows }: Tracker): unknown[][] => [
  ['姓名', ...used, '备注'],
  ...rows.map((row) =>
    row ? ['某人', ...used.map((name) => written(row[name])), ''] : ['', ...used.map(() => ''), ''],
  ),
];

/** The cells with the column 奖项 behind the others. */
export const cellsWithAwards = ({ awards, ...tracker }: AwardsTracker): unknown[][] =>
  cellsOf(tracker).map((row, index) => [
    ...row,
    index === 0 ? '奖项' : tracker.rows[index - 1] ? awards[index - 1] : '',
  ]);

/** What is known of each row: its cells, no for a blank under a yes/no header, and the defaults. */
export const factsOf = ({ columns: used, rows }: Tracker): readonly (Facts | undefined)[] =>
  rows.map((row) => {
    if (!row) return undefined;
    // Where no 作者 stands, 姓名 is the author.
    const facts: Record<string, Value> = { 数量: 1, 人数: 1, ...(used.includes('作者') ? {} : { 作者: '某人' }) };
    for (const name of used) {
      const value = row[name];
      if (value !== undefined) facts[name] = value;
      else if (typeof domains[name]?.[0] === 'boolean') facts[name] = false;
    }
    return facts;
  });
