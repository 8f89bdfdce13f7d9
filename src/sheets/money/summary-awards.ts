import { eachInSteps, type Steps } from '../../base/steps';
import { add, compare, type Exact, sign } from '../../facts/exact';
import type { CertainLine } from './award-line';
import { awardLabel } from './lines';

/** Which awards have a column of their own on the summary. */
export interface AwardColumns {
  readonly own: readonly string[];
  /** Awards that share the column 其他奖项, since a page has no room for more. */
  readonly others: readonly string[];
}

/** Columns of awards that an A4 page in landscape holds in a size that can be read. */
const MOST = 8;

/**
 * The awards in the order of the lines; beyond eight the seven that come to most have columns of their own. In steps,
 * for many lines.
 */
export function* awardColumns(lines: readonly CertainLine[]): Steps<AwardColumns> {
  const sums = new Map<string, Exact>();
  yield* eachInSteps(lines, ({ award, amount }) => {
    const label = awardLabel(award);
    sums.set(label, add(sums.get(label) ?? 0, sign(amount) > 0 ? amount : 0));
  });
  const paid = Array.from(sums).filter(([, sum]) => sign(sum) > 0);
  if (paid.length <= MOST) return { own: paid.map(([award]) => award), others: [] };
  const largest = new Set(
    [...paid]
      .sort(([, a], [, b]) => compare(b, a))
      .slice(0, MOST - 1)
      .map(([award]) => award),
  );
  const awards = paid.map(([award]) => award);
  return { own: awards.filter((award) => largest.has(award)), others: awards.filter((award) => !largest.has(award)) };
}

/**
 * Whether SUMIFS finds exactly this award when the name is its criterion: it reads * ? ~ as wildcards, < > = as
 * comparisons, digits as numbers, and holds capitals and small letters equal.
 */
export const isPlainCriterion = (award: string): boolean =>
  award.length <= 100 && /^\p{Script=Han}[\p{Script=Han}0-9、（）·]*$/u.test(award);
