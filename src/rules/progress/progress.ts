import { compare, divide, type Exact, greatest, isZero, subtract } from '../../facts/exact';
import { dayOfSerial, serialOfDay } from '../../facts/dates';
import { slotOf } from '../../facts/book';
import { isFigure } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { awardNames, programFor } from '../award/program';
import { factsOfAmount } from '../scheme/amount';
import type { Scheme } from '../scheme/scheme';

/** Facts that a task is made of. */
export const TARGET = '任务数';
export const DONE = '完成数';

/** Awards and penalties whose amount is reckoned from what was to be done and what was done. */
export const taskAwards = (scheme: Scheme): readonly string[] =>
  awardNames(scheme).filter((award) =>
    programFor(scheme, award)?.rules.some((rule) => [TARGET, DONE].every((fact) => factsOfAmount(rule).includes(fact))),
  );

/** How far a task is. `share` is what was done of what was to be done; undefined without a task. */
export interface Progress {
  readonly target: Exact | undefined;
  readonly done: Exact | undefined;
  readonly owed: Exact;
  readonly over: Exact;
  readonly share: Exact | undefined;
  /** Against the share of the year that is gone; undefined where one of the two is not known. */
  readonly pace: 'ahead' | 'level' | 'behind' | undefined;
}

/** @param gone the share of the year that is gone, from 0 to 1 */
export function progressOf(scheme: Scheme, row: Row, gone: Exact): Progress {
  const figure = (fact: string): Exact | undefined => {
    const value = row.values[slotOf(scheme.book, fact)];
    return isFigure(value) ? value : undefined;
  };
  const [target, done] = [figure(TARGET), figure(DONE)];
  if (target === undefined || done === undefined) {
    return { target, done, owed: 0, over: 0, share: undefined, pace: undefined };
  }
  const share = isZero(target) ? undefined : divide(done, target);
  const order = share === undefined ? undefined : compare(share, gone);
  return {
    target,
    done,
    owed: greatest(0, subtract(target, done)),
    over: greatest(0, subtract(done, target)),
    share,
    pace: order === undefined ? undefined : order < 0 ? 'behind' : order > 0 ? 'ahead' : 'level',
  };
}

/** The share of a year that is gone at the end of a day: 1 after the year, 0 before it. */
export function shareGone(year: number, today: number): Exact {
  const now = dayOfSerial(today).year;
  if (now !== year) return now > year ? 1 : 0;
  const first = serialOfDay(year, 1, 1) ?? today;
  const days = (serialOfDay(year + 1, 1, 1) ?? today) - first;
  return divide(today - first + 1, days);
}
