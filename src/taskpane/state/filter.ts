import { finish, type Steps } from '../../base/steps';
import { textKey } from '../../facts/text';
import type { Issue } from './issue';
import type { Reckoning } from './reckoning';
import { waitsAt } from './totals';

/** Which rows the list shows. */
export type RowFilter =
  { readonly kind: 'all' } | { readonly kind: 'undecided' } | { readonly kind: 'issue'; readonly issue: Issue };

export const ALL_ROWS: RowFilter = { kind: 'all' };

/**
 * Places of the rows that pass, in the tracker's order. A query is looked for in the person's name, the section, the
 * award and every cell of the row; several words must all be there.
 */
export const rowsPassing = (reckoning: Reckoning, filter: RowFilter, query: string): readonly number[] =>
  finish(passingInSteps(reckoning, filter, query));

/** Rows looked through between two steps. */
const SLICE = 250;

/** The same in steps, for many rows. */
export function* passingInSteps(
  { tracker, assessment }: Reckoning,
  filter: RowFilter,
  query: string,
): Steps<readonly number[]> {
  const words = query
    .split(/\s+/)
    .map(textKey)
    .filter((word) => word !== '');
  const places = filter.kind === 'issue' ? filter.issue.rows : tracker.rows.map((_, index) => index);
  const textAt = words.length > 0 ? textsOf(tracker, assessment) : undefined;
  const waits = waitsAt(assessment);
  const passing: number[] = [];
  for (const [place, index] of places.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    if (filter.kind === 'undecided' && !waits(index)) continue;
    if (!textAt || words.every((word) => textAt(index).includes(word))) passing.push(index);
  }
  return passing;
}

const texts = new WeakMap<Reckoning['assessment'], (string | undefined)[]>();

/** What a row is searched by, put together when a row is first looked at. */
function textsOf(tracker: Reckoning['tracker'], assessment: Reckoning['assessment']): (index: number) => string {
  const known = texts.get(assessment) ?? [];
  texts.set(assessment, known);
  return (index) => {
    const cells = tracker.rows[index]?.cells ?? [];
    return (known[index] ??= textKey([...cells, assessment.programs[index]?.award ?? ''].join('\n')));
  };
}
