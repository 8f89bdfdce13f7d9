import { entryOf } from '../../base/entries';
import type { RollUp } from '../scheme/scheme';
import { joinsRows, settledTogether } from './across';
import type { Assessment } from './assess';
import { orderBy } from './highest';
import { thingsOf } from './one-thing';
import { BLANK, type Outcome } from './outcome';
import { type Program, programsIn, rollUpsUnder } from './program';
import { choicesFor } from './readings';
import type { Rows } from './rows';

type WaitingAt = (index: number) => number | undefined;

const ofAssessments = new WeakMap<Assessment<Rows>, WaitingAt>();

/**
 * For each row that is paid a row, from 0, that is the same thing by 汇总 and has no amount yet: once it has one, it may
 * be that row which is paid. Undefined where there is none, or where 取 puts the row that is paid first whatever comes.
 */
export const waitingIn = (assessment: Assessment<Rows>): WaitingAt =>
  entryOf(ofAssessments, assessment, (): WaitingAt => {
    const { scheme, programs, outcomes } = assessment;
    const found = new Map<number, number>();
    if (!outcomes.some(isWaiting)) return () => undefined;
    const [choice] = choicesFor(scheme, scheme.rollUps);
    for (const rollUp of rollUpsUnder(scheme.rollUps.filter(joinsRows), choice ?? new Map())) {
      for (const together of settledTogether(rollUp, programsIn(programs))) lookAt(assessment, rollUp, together, found);
    }
    return (index) => found.get(index);
  });

/** The other row, from 0, of the same thing: the one that is paid in place of a merged row, or may be in place of a paid one. */
export const otherRow = (assessment: Assessment<Rows>, index: number): number | undefined =>
  assessment.outcomes[index]?.kind === 'merged' ? assessment.into[index] : waitingIn(assessment)(index);

const isWaiting = ({ kind }: Outcome): boolean => kind !== 'paid' && kind !== 'merged' && kind !== 'blank';

function lookAt(
  { scheme, programs, rows, outcomes }: Assessment<Rows>,
  rollUp: RollUp,
  together: readonly Program[],
  found: Map<number, number>,
): void {
  if (rollUp.picks.some((pick) => pick.by === 'all')) return;
  const isOf = (index: number): boolean => together.some((program) => program === programs[index]);
  const things = thingsOf(scheme, rollUp, rows, isOf);
  const waiting = new Map<number, number[]>();
  things.rows.forEach((index, place) => {
    if (isOf(index) && isWaiting(outcomes[index] ?? BLANK))
      entryOf(waiting, things.of[place] ?? -1, () => []).push(index);
  });
  // Amounts that nobody knows yet stand for no order: the facts asked before them may.
  const byAmount = rollUp.picks.findIndex(({ by }) => by === 'amount');
  const order = orderBy(scheme, byAmount < 0 ? rollUp.picks : rollUp.picks.slice(0, byAmount), rows, outcomes);
  things.rows.forEach((index, at) => {
    if (!isOf(index) || outcomes[index]?.kind !== 'paid') return;
    const other = waiting.get(things.of[at] ?? -1)?.find((row) => {
      const place = order(index, row);
      return place > 0 || (place === 0 && (byAmount >= 0 || row < index));
    });
    if (other !== undefined && !found.has(index)) found.set(index, other);
  });
}
