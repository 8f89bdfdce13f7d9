import { isZero } from '../../facts/exact';
import type { Steps } from '../../base/steps';
import type { RollUp, Scheme } from '../scheme/scheme';
import { firstOfEach, orderBy } from './highest';
import { thingsOf } from './one-thing';
import { BLANK, type Outcome, sameOutcome, settledAmount } from './outcome';
import { type Program, programsIn, rollUpsUnder, speaksOf } from './program';
import { choicesFor, decisive } from './readings';
import type { Rows } from './rows';
import { hasOwn } from './worth';

/** What rows come to with 汇总 applied. */
export interface Settled {
  readonly outcomes: readonly Outcome[];
  /** For each merged row the row, from 0, that is paid in its place. Rows with the same outcome share it, so this stands beside. */
  readonly into: Int32Array;
}

/** Rows of some awards: the program of each row, undefined for a row without one. */
type Programs = readonly (Program | undefined)[];

/** Whether a row of 汇总 makes several rows one thing. */
export const joinsRows = ({ keys }: RollUp): boolean => keys.length > 0;

/** Whether a row of 汇总 joins rows of several awards: it lists them by name. Without a name each award is for itself. */
export const joinsAwards = (rollUp: RollUp): boolean => joinsRows(rollUp) && (rollUp.awards?.length ?? 0) > 1;

/**
 * The outcomes with 汇总 applied: of the rows that are one thing one is paid, the others say which. A row that turns out
 * differently under readings that nobody chose is undecided by these readings.
 */
export function* settleAcross(
  scheme: Scheme,
  programs: Programs,
  rows: Rows,
  outcomes: readonly Outcome[],
): Steps<Settled> {
  if (rows.length < 2) return { outcomes, into: NOWHERE };
  const distinct = programsIn(programs);
  const rollUps = scheme.rollUps.filter(
    (rollUp) => joinsRows(rollUp) && distinct.some(({ award }) => speaksOf(rollUp.awards, award)),
  );
  const answers: (Settled & { readonly choice: ReadonlyMap<string, string> })[] = [];
  for (const choice of choicesFor(scheme, rollUps)) {
    let settled = outcomes;
    const into = new Int32Array(rows.length);
    for (const rollUp of rollUpsUnder(rollUps, choice)) {
      for (const together of settledTogether(rollUp, distinct)) {
        yield;
        settled = settleOne(scheme, rollUp, { programs, together, rows, outcomes: settled, into });
      }
    }
    answers.push({ choice, outcomes: settled, into });
  }
  const [settled = { outcomes, into: NOWHERE }] = answers;
  if (answers.length < 2) return settled;
  const agreed = settled.outcomes.map((outcome, index): Outcome => {
    const given = answers.map(({ choice, outcomes }) => ({ choice, answer: outcomes[index] ?? BLANK }));
    const agree = given.every(({ answer }) => sameOutcome(outcome, answer));
    return agree ? outcome : { kind: 'unread', readings: decisive(given, sameOutcome) };
  });
  return { outcomes: agreed, into: settled.into };
}

const NOWHERE = new Int32Array(0);

/** The awards that a row of 汇总 speaks of, those together whose rows may be one thing. */
export function settledTogether(rollUp: RollUp, programs: readonly Program[]): readonly (readonly Program[])[] {
  const named = programs.filter(({ award }) => speaksOf(rollUp.awards, award));
  return joinsAwards(rollUp) ? [named] : named.map((program) => [program]);
}

/** What one row of 汇总 looks at: the rows of the awards that stand together, and what they come to so far. It fills `into`. */
interface Field extends Settled {
  readonly programs: Programs;
  readonly together: readonly Program[];
  readonly rows: Rows;
}

/**
 * Of each award the highest of the rows that are one thing is paid; of these, where there are several awards, the highest
 * that comes to something: what comes to nothing under its own award puts no other award out. Nor does a row whose amount
 * was taken away put out one that has its own: it stays as it is.
 */
function settleOne(scheme: Scheme, rollUp: RollUp, field: Field): readonly Outcome[] {
  const { programs, together, rows, outcomes, into } = field;
  if (rollUp.picks.some((pick) => pick.by === 'all')) return outcomes;
  const [only, another] = together;
  const isOf = (index: number): boolean =>
    another ? together.some((program) => program === programs[index]) : programs[index] === only;
  const takes = (index: number): boolean => outcomes[index]?.kind === 'paid' && isOf(index);
  const things = thingsOf(scheme, rollUp, rows, takes);
  const order = orderBy(scheme, rollUp.picks, rows, outcomes);
  const lost = (index: number): boolean => isTakenAway(outcomes[index], programs[index]);
  const before = (a: number, b: number): number => Number(lost(a)) - Number(lost(b)) || order(a, b);
  const neither = neitherHigher(scheme, rollUp, field);
  const firstsOf = (program: Program | undefined): Int32Array =>
    firstOfEach(things, before, (index) => takes(index) && programs[index] === program);
  const ofAward = new Map<Program | undefined, Int32Array>(together.map((program) => [program, firstsOf(program)]));
  const isPaid = (index: number): boolean => !isZero(settledAmount(outcomes[index] ?? BLANK) ?? 0);
  const isFirst = (index: number, thing: number): boolean => ofAward.get(programs[index])?.[thing] === index;
  const ofAll = another && firstOfEach(things, order, (index, thing) => isFirst(index, thing) && isPaid(index));
  const settled = outcomes.slice();
  let merged: Extract<Outcome, { kind: 'merged' }> | undefined;
  const firstOfOnly = another ? undefined : ofAward.get(only);
  for (let place = 0; place < things.rows.length; place++) {
    const row = things.rows[place] ?? -1;
    const thing = things.of[place] ?? -1;
    if (!takes(row)) continue;
    const own = (firstOfOnly ?? ofAward.get(programs[row]))?.[thing] ?? row;
    const first = (ofAll && isPaid(own) ? ofAll[thing] : own) ?? own;
    const outcome = first === row ? undefined : outcomes[row];
    if (outcome?.kind !== 'paid' || (order(row, first) < 0 && lost(row))) continue;
    const ahead = neither(row, first) ? outcomes[first] : undefined;
    if (ahead?.kind === 'paid') {
      settled[row] = unlike(outcome);
      settled[first] = unlike(ahead);
      continue;
    }
    if (merged?.unit !== outcome.unit) merged = { kind: 'merged', rollUp: rollUp.id, unit: outcome.unit };
    settled[row] = merged;
    into[row] = first;
  }
  return settled;
}

/** Whether a 门槛 or a factor made nothing of what a row would have come to: no rule pays for it. */
const isTakenAway = (outcome = BLANK, program?: Program): boolean =>
  outcome.kind === 'paid' &&
  isZero(outcome.amount) &&
  (outcome.gate !== undefined || !!program?.rules.some((rule) => !hasOwn(rule) && outcome.rules.includes(rule.id)));

const unlike = ({ rules }: Extract<Outcome, { kind: 'paid' }>): Outcome => ({
  kind: 'unreckonable',
  why: 'mixed-units',
  rules,
});

/** Whether of two rows only the amounts could say which is higher, and they are in different units: 100元 is no more than 5分. */
function neitherHigher(
  scheme: Scheme,
  { picks }: RollUp,
  { rows, outcomes }: Field,
): (a: number, b: number) => boolean {
  const byAmount = picks.findIndex((pick) => pick.by === 'amount');
  if (byAmount < 0) return () => false;
  const before = orderBy(scheme, picks.slice(0, byAmount), rows, outcomes);
  const unitOf = (outcome = BLANK): string | undefined =>
    outcome.kind === 'paid' && !isZero(outcome.amount) ? outcome.unit : undefined;
  return (a, b) => {
    const [one, other] = [unitOf(outcomes[a]), unitOf(outcomes[b])];
    return one !== undefined && other !== undefined && one !== other && before(a, b) === 0;
  };
}
