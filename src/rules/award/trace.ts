import { slotOf } from '../../facts/book';
import { entryOf } from '../../base/entries';
import type { Row } from '../../facts/row';
import type { FactCondition } from '../conditions/condition';
import { factsOfRequirement } from '../conditions/requirement';
import { factsOfAmount } from '../scheme/amount';
import type { Outlet, Reading, RollUp, Rule } from '../scheme/scheme';
import { joinsRows } from './across';
import type { Assessment } from './assess';
import { defaultsUsed } from './defaults';
import { judgeRow } from './judge';
import { nearestMiss, type NearMiss } from './near-miss';
import type { Outcome } from './outcome';
import type { Program } from './program';
import { recordedFacts } from './recorded';
import { readingsOf } from './readings';
import { type Rows, valuesIn } from './rows';
import { dateOf, usedFact, type UsedFact, usedFacts } from './used-facts';
import { otherRow } from './waiting';
import { measureOf, type Worth } from './worth';

/** A rule whose amount went into the answer, and the facts that made it hold. */
export interface Step {
  readonly rule: Rule;
  readonly worth: Extract<Worth, { kind: 'figure' }>;
  readonly held: readonly { readonly condition: FactCondition; readonly used: UsedFact }[];
  /** Facts that the amount is reckoned from. */
  readonly reckoned: readonly UsedFact[];
  /** The fact that multiplies the amount (数量, 人数). */
  readonly measure?: UsedFact;
  /** 日期, where the row is dated. */
  readonly date?: UsedFact;
}

/** How one answer came about: what the sentence, the pane and the sheets are written from. */
export interface Trace {
  readonly award: string;
  readonly outcome: Outcome;
  readonly steps: readonly Step[];
  /** Rules named by an outcome without a figure: open, pending, refused. */
  readonly rules: readonly Rule[];
  readonly gate?: RollUp;
  /** Facts that the gate speaks of. */
  readonly gateFacts: readonly UsedFact[];
  /** The roll-up that paid another row for the same thing. */
  readonly rollUp?: RollUp;
  /** The award under which that row is paid, where it is another one. */
  readonly paidUnder?: string;
  /** The row, from 0, that is paid in place of this one; for a paid row one that has no amount yet and may be. */
  readonly other?: number;
  readonly nearMiss?: NearMiss;
  readonly defaults: readonly UsedFact[];
  /** Readings in force of the rules that counted; for an answer that hangs on readings nobody chose, these. */
  readonly readings: readonly Reading[];
  /** The outlet whose listed level was taken. */
  readonly outlet?: Outlet;
  /** Facts whose 0 may have been a blank cell. */
  readonly zeros: readonly string[];
  /**
   * Nobody looked for the same article elsewhere, where 汇总 asks for it: the row stands by itself (no names), or lacks these
   * facts of its key.
   */
  readonly alone?: readonly string[];
}

/** The trace of one row of an assessment, recomputed by the same evaluator with a recorder. */
export function traceOf(assessment: Assessment<Rows>, index: number): Trace | undefined {
  const program = assessment.programs[index];
  const row = assessment.rows.at(index);
  const outcome = assessment.outcomes[index];
  if (!program || !row || !outcome) return undefined;
  const steps: Step[] = [];
  let gate: RollUp | undefined;
  const judged = judgeRow(program, row, {
    counted: (rule, worth) => steps.push(stepOf(program, row, rule, worth)),
    gated: (rollUp) => {
      gate = rollUp;
    },
  });
  const ids = 'rules' in outcome ? outcome.rules : [];
  const merged = outcome.kind === 'merged' ? outcome : undefined;
  const rollUp = program.rollUps.find(({ id }) => id === merged?.rollUp);
  const nearMiss = outcome.kind === 'paid' && steps.length === 0 ? nearestMiss(program, row) : undefined;
  return {
    award: program.award,
    outcome,
    steps,
    rules: program.rules.filter((rule) => ids.includes(rule.id)),
    gate,
    gateFacts: gate?.gate ? usedFacts(program, row, factsOfRequirement(gate.gate)) : [],
    rollUp,
    paidUnder: merged && otherAward(assessment, index),
    other: otherRow(assessment, index),
    nearMiss,
    defaults: usedFacts(program, row, defaultsUsed(program, row, judged)),
    readings:
      outcome.kind === 'unread' ? readingsOfId(program, outcome.readings) : readingsUsed(program, steps, rollUp),
    outlet: listedOutlet(program, row),
    zeros: doubtfulZeros(program, row),
    alone: aloneIn(assessment)(index),
  };
}

const ofAssessments = new WeakMap<Assessment<Rows>, (index: number) => readonly string[] | undefined>();

/** For each row what `Trace.alone` says of it. */
export const aloneIn = (assessment: Assessment<Rows>): ((index: number) => readonly string[] | undefined) =>
  entryOf(ofAssessments, assessment, () => {
    const { scheme, programs, rows } = assessment;
    const values = new Map<string, (index: number) => unknown>();
    const lacks = (name: string, index: number): boolean =>
      entryOf(values, name, () => valuesIn(rows, slotOf(scheme.book, name)))(index) === undefined;
    return (index) => {
      const joining = programs[index]?.rollUps.filter(joinsRows) ?? [];
      if (rows.length === 1) return joining.length ? [] : undefined;
      const without = joining.find(({ keys }) => keys.every((key) => key.some((name) => lacks(name, index))));
      return without?.keys.at(-1)?.filter((name) => lacks(name, index));
    };
  });

/** The award of the row that is paid, where it is not that of the row that is not. */
export function otherAward({ programs, into }: Assessment<Rows>, index: number): string | undefined {
  const paid = programs[into[index] ?? index];
  return paid === programs[index] ? undefined : paid?.award;
}

function doubtfulZeros(program: Program, row: Row): readonly string[] {
  if (row.zeros.size === 0) return [];
  const asked = new Set([...program.facts, ...recordedFacts(program.scheme, program.facts)]);
  return [...row.zeros].map((slot) => program.scheme.book.facts[slot]?.name ?? '').filter((name) => asked.has(name));
}

function listedOutlet(program: Program, row: Row): Trace['outlet'] {
  const name = row.values[slotOf(program.scheme.book, '媒体')];
  return row.levelListed && program.facts.has('级别') ? program.scheme.outlets.get(String(name)) : undefined;
}

function stepOf(program: Program, row: Row, rule: Rule, worth: Step['worth']): Step {
  const held = rule.when.flatMap((condition) => {
    const fact = usedFact(program, row, condition.fact);
    return fact ? [{ condition, used: fact }] : [];
  });
  const measureName = measureOf(rule);
  const measure = measureName === undefined ? undefined : usedFact(program, row, measureName);
  return {
    rule,
    worth,
    held,
    reckoned: usedFacts(program, row, factsOfAmount(rule)),
    measure,
    date: dateOf(program, row, rule),
  };
}

/** The readings under which the rules that counted hold. */
function readingsUsed(program: Program, steps: readonly Step[], rollUp: RollUp | undefined): readonly Reading[] {
  const ids = [...steps.map((step) => step.rule), ...(rollUp ? [rollUp] : [])].flatMap(readingsOf);
  return readingsOfId(program, ids).filter((reading) => reading.chosen !== undefined);
}

const readingsOfId = (program: Program, ids: readonly string[]): readonly Reading[] =>
  program.scheme.readings.filter((reading) => ids.includes(reading.id));
