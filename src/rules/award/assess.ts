import { finish, mapInSteps, type Steps } from '../../base/steps';
import type { Row } from '../../facts/row';
import type { Scheme } from '../scheme/scheme';
import { settleAcross, type Settled } from './across';
import { judgeRow } from './judge';
import { BLANK, type Outcome } from './outcome';
import { type Program, programFor, programsIn } from './program';
import { type Classes, classesFor } from './classes';
import { isTable, type Rows } from './rows';
import type { TableRows } from './table-rows';

/** Rows and what they come to, with everything across rows taken into account. */
export interface Assessment<R extends Rows = Rows> extends Settled {
  readonly scheme: Scheme;
  readonly rows: R;
  /** The program of each row's award; undefined for a row without one. */
  readonly programs: readonly (Program | undefined)[];
  /** The classes of the rows of a table, by program. */
  readonly classes?: ReadonlyMap<Program, Classes>;
}

/**
 * Judges rows that belong together. `awards` names each row's award; a row whose award the scheme does not know has
 * no program and is blank here: the caller says so.
 */
export const assess = <R extends Rows>(
  scheme: Scheme,
  awards: readonly (string | undefined)[],
  rows: R,
): Assessment<R> => finish(assessInSteps(scheme, awards, rows));

/** The same in steps, for a hundred thousand rows. */
export function* assessInSteps<R extends Rows>(
  scheme: Scheme,
  awards: readonly (string | undefined)[],
  rows: R,
): Steps<Assessment<R>> {
  const programs = programsOf(scheme, awards);
  const classes = isTable(rows) ? classesOfTable(programs, rows, awards) : undefined;
  yield;
  const { outcomes, into } = yield* outcomesInSteps(scheme, programs, rows, classes);
  return { scheme, rows, programs, outcomes, into, classes };
}

/** The program of each row's award; rows of one award, as most tables have them, share it without a search for each. */
export function programsOf(scheme: Scheme, awards: readonly (string | undefined)[]): readonly (Program | undefined)[] {
  const programs = new Array<Program | undefined>(awards.length);
  const known = new Map<string | undefined, Program | undefined>();
  for (let first = 0, next = 0; first < awards.length; first = next) {
    const award = awards[first];
    while (next < awards.length && awards[next] === award) next++;
    if (award !== undefined && !known.has(award)) known.set(award, programFor(scheme, award));
    programs.fill(known.get(award), first, next);
  }
  return programs;
}

/** What rows come to under the program of each, by the classes of a table. */
export function* outcomesInSteps(
  scheme: Scheme,
  programs: Assessment['programs'],
  rows: Rows,
  classes: Assessment['classes'],
): Steps<Settled> {
  const alone = classes
    ? outcomesByClass(classes, judgeClasses(classes), programs, rows)
    : yield* mapInSteps(programs, (program, index) => judged(program, rows.at(index)));
  return yield* settleAcross(scheme, programs, rows, alone);
}

const judged = (program: Program | undefined, row: Row | undefined): Outcome =>
  program && row ? judgeRow(program, row) : BLANK;

/** The classes of the rows of each program. */
export function classesOfTable(
  programs: readonly (Program | undefined)[],
  rows: TableRows,
  awards: readonly (string | undefined)[],
): ReadonlyMap<Program, Classes> {
  const classes = (program: Program): Classes =>
    classesFor(program, rows, awards, (index) => rows.blank[index] === 0 && programs[index] === program);
  return new Map(programsIn(programs).map((program) => [program, classes(program)]));
}

/** What each class comes to, by its sample. */
export type Judged = ReadonlyMap<Program, readonly Outcome[]>;

export const judgeClasses = (classes: ReadonlyMap<Program, Classes>): Judged =>
  new Map([...classes].map(([program, { samples }]) => [program, samples.map((row) => judged(program, row))]));

/** Each row with what its class comes to; rows in no class are judged one by one. */
export function outcomesByClass(
  classes: ReadonlyMap<Program, Classes>,
  ofClasses: Judged,
  programs: readonly (Program | undefined)[],
  rows: Rows,
): Outcome[] {
  const outcomes = new Array<Outcome>(rows.length).fill(BLANK);
  for (const [program, { of }] of classes) {
    const ofClass = ofClasses.get(program) ?? [];
    for (let index = 0; index < of.length; index++) {
      const place = of[index] ?? -1;
      const known = place < 0 ? undefined : ofClass[place];
      if (known) outcomes[index] = known;
      else if (programs[index] === program) outcomes[index] = judged(program, rows.at(index));
    }
  }
  return outcomes;
}
