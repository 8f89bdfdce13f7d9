import { textKey } from '../../facts/text';
import type { Issue } from './issues';
import type { Reckoning } from './reckoning';
import { isUndecided } from './totals';

/** Which rows the list shows. */
export type RowFilter =
  { readonly kind: 'all' } | { readonly kind: 'undecided' } | { readonly kind: 'issue'; readonly issue: Issue };

export const ALL_ROWS: RowFilter = { kind: 'all' };

/**
 * Places of the rows that pass, in the tracker's order. A query is looked for in the person's name, the section, the
 * award and every cell of the row; several words must all be there.
 */
export function rowsPassing({ tracker, assessment }: Reckoning, filter: RowFilter, query: string): readonly number[] {
  const words = query
    .split(/\s+/)
    .map(textKey)
    .filter((word) => word !== '');
  const places = filter.kind === 'issue' ? filter.issue.rows : tracker.rows.map((_, index) => index);
  return places.filter((index) => {
    const outcome = assessment.outcomes[index];
    if (filter.kind === 'undecided' && !(outcome && isUndecided(outcome))) return false;
    return words.length === 0 || hasWords(tracker.rows[index]?.cells ?? [], assessment.programs[index]?.award, words);
  });
}

function hasWords(cells: readonly unknown[], award: string | undefined, words: readonly string[]): boolean {
  const text = textKey([...cells, award ?? ''].join('\n'));
  return words.every((word) => text.includes(word));
}
