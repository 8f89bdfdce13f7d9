import { asText } from '../base/as-text';
import type { Assessment } from '../rules/award/assess';
import { isTable, type Rows } from '../rules/award/rows';
import { aggregatesIn } from '../rules/expressions/expression';
import type { Scheme } from '../rules/scheme/scheme';
import { ownersIn } from '../rules/totals/owners';

/** The rows that scenarios are tried on: what does not change from one to the next is found once. */
export interface Body {
  readonly baseline: Assessment;
  readonly awards: readonly (string | undefined)[];
  /** For each row the place of its person among `people`. */
  readonly personOf: Int32Array;
  readonly people: readonly Person[];
  /** The rows as the baseline's facts read them. */
  readonly rows: Rows;
  /** The rows read anew, for a scheme whose facts are read or reckoned otherwise. */
  readonly rowsUnder: (scheme: Scheme) => Rows;
}

export interface Person {
  /** The key of the name; undefined where nobody is named. */
  readonly key: string | undefined;
  /** The row, from 0, in which the person stands first. */
  readonly firstRow: number;
}

/**
 * @param awards each row's award, as `assess` had it
 * @param rowsUnder the rows as a scheme's facts read them: a table is judged by classes of rows, which is quick
 */
export function bodyOf(
  baseline: Assessment,
  awards: readonly (string | undefined)[],
  rowsUnder: (scheme: Scheme) => Rows,
): Body {
  const places = new Map<string | undefined, number>();
  const people: Person[] = [];
  const personOf = new Int32Array(baseline.rows.length);
  const ownerAt = ownersIn(baseline);
  personOf.forEach((_, index) => {
    const key = ownerAt(index);
    const place = places.get(key) ?? people.length;
    if (place === people.length) {
      places.set(key, place);
      people.push({ key, firstRow: index });
    }
    personOf[index] = place;
  });
  const rows = isTable(baseline.rows) ? baseline.rows : rowsUnder(baseline.scheme);
  return { baseline, awards, personOf, people, rows, rowsUnder };
}

/** The rows as a scheme sees them: the baseline's, unless a fact is read or reckoned otherwise. */
export function rowsFor({ baseline, rows, rowsUnder }: Body, scheme: Scheme): Rows {
  return sameFacts(baseline.scheme, scheme) ? rows : rowsUnder(scheme);
}

/** Whether all that decides how rows are read is the same. A fact that is reckoned from amounts (奖额) changes with any of them. */
const sameFacts = (a: Scheme, b: Scheme): boolean =>
  alike(a.book.facts, b.book.facts) &&
  alike([...a.outlets], [...b.outlets]) &&
  alike(a.derived, b.derived) &&
  !a.derived.some(({ expression }) => aggregatesIn(expression).some(({ name }) => name === '奖额'));

const alike = (a: unknown, b: unknown): boolean => a === b || asText(a) === asText(b);
