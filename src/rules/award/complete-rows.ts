import type { Row } from '../../facts/row';
import { finish, mapInSteps, type Steps } from '../../base/steps';
import { aggregatesIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { aggregator } from './aggregate';
import { withFact } from './derive';
import { withLevel } from './levels';

/**
 * Rows with all that follows from what was given: the level of an outlet, the facts that the scheme reckons itself
 * (算式), each after those it is reckoned from.
 */
export const completeRows = (scheme: Scheme, rows: readonly Row[]): readonly Row[] =>
  finish(completeRowsInSteps(scheme, rows));

/** The same in steps, for many rows. */
export function* completeRowsInSteps(scheme: Scheme, rows: readonly Row[]): Steps<readonly Row[]> {
  let completed: readonly Row[] = yield* mapInSteps(rows, (row) => withLevel(scheme, row));
  for (const derived of scheme.derived) {
    const ranges = aggregatesIn(derived.expression).length > 0;
    const aggregate = ranges ? aggregator(scheme, completed, derived.by) : undefined;
    completed = yield* withFact(scheme, completed, derived, aggregate);
  }
  return completed;
}
