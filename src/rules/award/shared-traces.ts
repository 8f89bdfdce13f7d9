import { entryOf } from '../../base/entries';
import { slotOf } from '../../facts/book';
import type { Assessment } from './assess';
import { kindsOf } from './kinds';
import type { Program } from './program';
import { isTable, type Rows } from './rows';
import { aloneIn, otherAward, type Trace, traceOf } from './trace';
import type { UsedFact } from './used-facts';
import { otherRow } from './waiting';

/** Stands in a shared trace for the value that each row has of the fact in this slot. No workbook can hold U+FFFF. */
export const hole = (slot: number): string => `\uffff${slot}\uffff`;
export const HOLE = /\uffff(-?\d+)\uffff/;

/**
 * The traces of the rows of a table. Rows that are told in the same words but for the values share one trace (the
 * same object), with holes for the values and 0 for the other row; a row in no class has its own, without holes.
 */
export function sharedTraces(assessment: Assessment<Rows>): (index: number) => Trace | undefined {
  const { rows, programs, classes } = assessment;
  if (!isTable(rows) || !classes) return (index) => traceOf(assessment, index);
  const kinds = new Map([...classes].map(([program, groups]) => [program, kindsOf(program, rows, groups)]));
  const alone = aloneIn(assessment);
  const known = new Map<string, Trace | undefined>();
  return (index) => {
    const program = programs[index];
    const kind = program && kinds.get(program)?.of[index];
    if (!program || kind === undefined || kind < 0) return traceOf(assessment, index);
    const key = [program.award, kind, endOf(assessment, index), alone(index)].join(' ');
    return entryOf(known, key, () => withHoles(program, traceOf(assessment, index)));
  };
}

/** What 汇总 made of a row's own outcome. */
function endOf(assessment: Assessment<Rows>, index: number): string {
  const outcome = assessment.outcomes[index];
  if (outcome?.kind === 'unread') return outcome.readings.join();
  if (outcome?.kind !== 'merged') return otherRow(assessment, index) === undefined ? '' : 'waiting';
  return `${outcome.rollUp} ${otherAward(assessment, index) ?? ''}`;
}

function withHoles(program: Program, trace: Trace | undefined): Trace | undefined {
  if (!trace) return undefined;
  const open = <T extends UsedFact | undefined>(used: T): T =>
    used && { ...used, value: hole(slotOf(program.scheme.book, used.fact.name)) };
  const all = <T extends { readonly used: UsedFact }>(parts: readonly T[]): readonly T[] =>
    parts.map((part) => ({ ...part, used: open(part.used) }));
  const { nearMiss } = trace;
  return {
    ...trace,
    other: trace.other === undefined ? undefined : 0,
    steps: trace.steps.map((step) => ({
      ...step,
      held: all(step.held),
      reckoned: step.reckoned.map(open),
      date: open(step.date),
    })),
    gateFacts: trace.gateFacts.map(open),
    nearMiss: nearMiss && { ...nearMiss, failed: all(nearMiss.failed), date: open(nearMiss.date) },
  };
}
