import { isZero } from '../../facts/exact';
import type { Steps } from '../../base/steps';
import type { RollUp, Scheme } from '../scheme/scheme';
import { firstOfEach, orderBy } from './highest';
import { groupsOf } from './one-thing';
import { BLANK, type Outcome, sameOutcome, settledAmount } from './outcome';
import { type Program, programsIn, rollUpsUnder, speaksOf } from './program';
import { choicesFor, decisive } from './readings';
import type { Rows } from './rows';

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
): Steps<readonly Outcome[]> {
  if (rows.length < 2) return outcomes;
  const distinct = programsIn(programs);
  const rollUps = scheme.rollUps.filter(
    (rollUp) => joinsRows(rollUp) && distinct.some(({ award }) => speaksOf(rollUp.awards, award)),
  );
  const answers: { readonly choice: ReadonlyMap<string, string>; readonly outcomes: readonly Outcome[] }[] = [];
  for (const choice of choicesFor(scheme, rollUps)) {
    let settled = outcomes;
    for (const rollUp of rollUpsUnder(rollUps, choice)) {
      for (const together of settledTogether(rollUp, distinct)) {
        yield;
        settled = settleOne(scheme, rollUp, { programs, together, rows, outcomes: settled });
      }
    }
    answers.push({ choice, outcomes: settled });
  }
  const settled = answers[0]?.outcomes ?? outcomes;
  if (answers.length < 2) return settled;
  return settled.map((outcome, index) => {
    const given = answers.map(({ choice, outcomes }) => ({ choice, answer: outcomes[index] ?? BLANK }));
    const agree = given.every(({ answer }) => sameOutcome(outcome, answer));
    return agree ? outcome : { kind: 'unread', readings: decisive(given, sameOutcome) };
  });
}

/** The awards that a row of 汇总 speaks of, those together whose rows may be one thing. */
export function settledTogether(rollUp: RollUp, programs: readonly Program[]): readonly (readonly Program[])[] {
  const named = programs.filter(({ award }) => speaksOf(rollUp.awards, award));
  return joinsAwards(rollUp) ? [named] : named.map((program) => [program]);
}

/** What one row of 汇总 looks at: the rows of the awards that stand together, and what they come to so far. */
interface Field {
  readonly programs: Programs;
  readonly together: readonly Program[];
  readonly rows: Rows;
  readonly outcomes: readonly Outcome[];
}

/**
 * Of each award the highest of the rows that are one thing is paid; of these, where there are several awards, the highest
 * that comes to something: what comes to nothing under its own award puts no other award out.
 */
function settleOne(scheme: Scheme, rollUp: RollUp, { programs, together, rows, outcomes }: Field): readonly Outcome[] {
  if (rollUp.picks.some((pick) => pick.by === 'all')) return outcomes;
  const [only, another] = together;
  const isOf = (index: number): boolean =>
    another ? together.some((program) => program === programs[index]) : programs[index] === only;
  const groups = groupsOf(scheme, rollUp, rows, (index) => outcomes[index]?.kind === 'paid' && isOf(index));
  const order = orderBy(scheme, rollUp.picks, rows, outcomes);
  const neither = neitherHigher(scheme, rollUp, rows, outcomes);
  const ofAward = new Map<Program | undefined, Int32Array>(
    together.map((program) => [
      program,
      firstOfEach(groups, order, another && ((index) => programs[index] === program)),
    ]),
  );
  const isPaid = (index: number): boolean => !isZero(settledAmount(outcomes[index] ?? BLANK) ?? 0);
  const isFirst = (index: number): boolean => firstIn(ofAward.get(programs[index]), groups[index]) === index;
  const ofAll = another && firstOfEach(groups, order, (index) => isFirst(index) && isPaid(index));
  const settled = outcomes.slice();
  const firstOfOnly = another ? undefined : ofAward.get(only);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const own = firstIn(firstOfOnly ?? ofAward.get(programs[row]), group) ?? row;
    const into = (ofAll && isPaid(own) ? firstIn(ofAll, group) : undefined) ?? own;
    const outcome = into === row ? undefined : outcomes[row];
    if (outcome?.kind !== 'paid') continue;
    const ahead = outcomes[into];
    if (ahead?.kind === 'paid' && neither(row, into)) {
      settled[row] = unlike(outcome.rules);
      settled[into] = unlike(ahead.rules);
    } else settled[row] = { kind: 'merged', into, rollUp: rollUp.id, unit: outcome.unit, rules: outcome.rules };
  }
  return settled;
}

const unlike = (rules: readonly string[]): Outcome => ({ kind: 'unreckonable', why: 'mixed-units', rules });

/** Whether of two rows only the amounts could say which is higher, and they are in different units: 100元 is no more than 5分. */
function neitherHigher(
  scheme: Scheme,
  { picks }: RollUp,
  rows: Rows,
  outcomes: readonly Outcome[],
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

function firstIn(firsts: Int32Array | undefined, group: number | undefined): number | undefined {
  const first = firsts?.[group ?? -1] ?? -1;
  return first < 0 ? undefined : first;
}
