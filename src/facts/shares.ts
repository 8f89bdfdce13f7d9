import { type Exact, multiply, toNumber } from './exact';
import type { Fact, Statement } from './fact';
import type { Header } from './headers';
import { showExact } from './show';
import { type Cell, shown } from './statement';

type GivenFigure = Extract<Statement, { kind: 'given' }> & { readonly value: Exact };

/** Conditions with a greater figure than this are of a hundred (95以上), others of one (80%, 120%以上). */
const MOST_OF_ONE = 2;

/**
 * A share in the way in which the conditions on it (`fact.bar`) are written. Beside 80%以上 a plain 85 may be 85% or 85
 * times, beside 完成率 80以上 a plain 0.85 may be 85: these are asked about.
 *
 * @param given the figure as its header scales it: under (%) an 85 is 17/20
 * @param cell as it was written
 */
export function shareAlike({ name, bar }: Fact, given: GivenFigure, { unit }: Header, cell: Cell): Statement {
  if (bar === undefined) return given;
  const inColumn = unit.kind === 'scale';
  const isMarked = inColumn || /[%‰/]|分之/.test(String(cell));
  const ofHundred = bar > MOST_OF_ONE;
  const value = ofHundred && isMarked ? multiply(given.value, 100) : given.value;
  const size = toNumber(value);
  const isOdd = ofHundred
    ? size <= 1
    : inColumn
      ? bar >= 0.5 && size <= 0.01
      : size >= (/名次|排名/.test(name) ? 1 : 2) && !isMarked;
  if (size <= 0 || !isOdd) return { ...given, value };
  const meant = ofHundred || inColumn ? showExact(multiply(value, ofHundred ? 100 : 10000)) : `${shown(cell)}%`;
  return { kind: 'bad', fault: { code: 'share-unclear', fact: name, given: shown(cell), meant } };
}
