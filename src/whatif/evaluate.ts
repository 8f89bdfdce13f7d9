import { finish } from '../base/steps';
import { equal } from '../facts/exact';
import { settleAcross } from '../rules/award/across';
import {
  assess,
  type Assessment,
  classesOfTable,
  judgeClasses,
  outcomesByClass,
  programsOf,
} from '../rules/award/assess';
import type { Classes } from '../rules/award/classes';
import type { Outcome } from '../rules/award/outcome';
import { isTable, type Rows } from '../rules/award/rows';
import type { TableRows } from '../rules/award/table-rows';
import type { Scheme } from '../rules/scheme/scheme';
import { type Body, rowsFor } from './body';
import { standingOf } from './standing';

/** What the rows come to under a scheme. */
export type Evaluate = (scheme: Scheme) => Assessment<Rows>;

/**
 * Judges the same rows under one scheme after another. As long as only amounts change, and their order by size does
 * not, the same rows are paid as before: then only what each class of rows comes to is put in anew. That is what most
 * moves of a slider ask.
 */
export function evaluator(body: Body): Evaluate {
  let last: Tried | undefined;
  return (scheme) => {
    if (scheme === body.baseline.scheme) return body.baseline;
    const rows = rowsFor(body, scheme);
    if (!isTable(rows)) return assess(scheme, body.awards, rows);
    last = tried(scheme, body.awards, rows, last);
    return last.assessment;
  };
}

/** One scheme that was tried, and all that decided who is paid. */
interface Tried {
  readonly assessment: Assessment<Rows>;
  /** The classes of each award's rows, and what each of them comes to by itself. */
  readonly classes: readonly Classes[];
  readonly judged: readonly (readonly Outcome[])[];
  readonly standing: string;
}

function tried(scheme: Scheme, awards: Body['awards'], rows: TableRows, last: Tried | undefined): Tried {
  const programs = programsOf(scheme, awards);
  const ofTable = classesOfTable(programs, rows, awards);
  const classes = [...ofTable.values()];
  const sameRows =
    last?.assessment.rows === rows &&
    classes.length === last.classes.length &&
    classes.every((one, place) => one === last.classes[place]);
  const ofClasses = new Map(
    [...judgeClasses(ofTable)].map(([program, ofClass], at) => [
      program,
      withKnown(sameRows ? last.judged[at] : [], ofClass),
    ]),
  );
  const judged = [...ofClasses.values()];
  const standing = standingOf(scheme, judged.flat());
  const settled =
    sameRows && last.standing === standing
      ? { outcomes: withFigures(last, judged), into: last.assessment.into }
      : finish(settleAcross(scheme, programs, rows, outcomesByClass(ofTable, ofClasses, programs, rows)));
  return { assessment: { scheme, rows, programs, classes: ofTable, ...settled }, classes, judged, standing };
}

/** What comes to the same as before stays the same object: a change of one amount then moves few classes, and their rows alone. */
const withKnown = (known: readonly Outcome[] = [], ofClass: readonly Outcome[]): readonly Outcome[] =>
  ofClass.map((outcome, place) => {
    const was = known[place];
    return was && paysAlike(was, outcome) ? was : outcome;
  });

const paysAlike = (a: Outcome, b: Outcome): boolean =>
  a.kind === 'paid' &&
  b.kind === 'paid' &&
  equal(a.amount, b.amount) &&
  a.unit === b.unit &&
  a.gate === b.gate &&
  a.rules.length === b.rules.length &&
  a.rules.every((rule, at) => rule === b.rules[at]);

/** Rows that were paid what their class comes to get what it comes to now; all others stay as they are. */
function withFigures({ assessment, classes, judged }: Tried, now: Tried['judged']): readonly Outcome[] {
  const outcomes = assessment.outcomes.slice();
  classes.forEach(({ of }, at) => {
    const [was = [], is = []] = [judged[at], now[at]];
    const moved = Uint8Array.from(is, (outcome, place) => (outcome === was[place] ? 0 : 1));
    for (let row = 0; row < of.length; row++) {
      const place = of[row] ?? -1;
      if (moved[place] !== 1) continue;
      const own = is[place];
      if (own && outcomes[row] === was[place]) outcomes[row] = own;
    }
  });
  return outcomes;
}
