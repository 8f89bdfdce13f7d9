import { equal } from '../../facts/exact';
import type { Row } from '../../facts/row';
import type { Scheme } from '../scheme/scheme';
import { settleAcross } from './across';
import { judgeRow } from './judge';
import { type Outcome, settledAmount } from './outcome';
import { type Program, programFor } from './program';
import { decisive } from './readings';

/** Rows and what they come to, with everything across rows taken into account. */
export interface Assessment {
  readonly scheme: Scheme;
  readonly rows: readonly Row[];
  /** The program of each row's award; undefined for a row without one. */
  readonly programs: readonly (Program | undefined)[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Judges rows that belong together. `awards` names each row's award; a row whose award the scheme does not know has
 * no program and is blank here: the caller says so.
 */
export function assess(scheme: Scheme, awards: readonly (string | undefined)[], rows: readonly Row[]): Assessment {
  const programs = awards.map((award) => (award === undefined ? undefined : programFor(scheme, award)));
  const judged = rows.map((row, index): Outcome => {
    const program = programs[index];
    return program ? judgeRow(program, row) : { kind: 'blank' };
  });
  let outcomes = judged;
  for (const program of new Set(programs)) {
    if (!program || program.rollUps.length === 0) continue;
    outcomes = acrossProgram(program, rows, outcomes, (index) => programs[index] === program);
  }
  return { scheme, rows, programs, outcomes };
}

/** A row that turns out differently under readings that nobody chose is undecided by these readings. */
function acrossProgram(
  program: Program,
  rows: readonly Row[],
  outcomes: readonly Outcome[],
  takes: (index: number) => boolean,
): Outcome[] {
  const { scheme } = program;
  const settled = program.variants.map((variant) => ({
    choice: variant.choice,
    outcomes: settleAcross(scheme, variant.rollUps, rows, outcomes, takes),
  }));
  const [first, ...others] = settled;
  if (!first) return [...outcomes];
  return first.outcomes.map((outcome, index) => {
    if (others.every((other) => same(outcome, other.outcomes[index]))) return outcome;
    const answers = settled.map(({ choice, outcomes }) => ({ choice, answer: outcomes[index] }));
    return { kind: 'unread', readings: decisive(answers, same) };
  });
}

/** Outcomes that come to the same, whichever row is paid for the thing. */
function same(a: Outcome | undefined, b: Outcome | undefined): boolean {
  const [left, right] = [a && settledAmount(a), b && settledAmount(b)];
  return left !== undefined && right !== undefined ? equal(left, right) : a?.kind === b?.kind;
}
