import { entryOf } from '../../base/entries';
import { slotOf } from '../../facts/book';
import { isFigure, type Value } from '../../facts/fact';
import { isZero, type Exact } from '../../facts/exact';
import type { Language } from '../../messages/language';
import { noteOf } from '../../messages/rules/notes';
import type { Assessment } from '../../rules/award/assess';
import type { Program } from '../../rules/award/program';
import { valuesIn } from '../../rules/award/rows';
import { sharedTraces } from '../../rules/award/shared-traces';
import type { Trace } from '../../rules/award/trace';
import type { ListTracker } from '../../trackers/reading';
import { type RowLine, YUAN } from './award-line';
import { isUnknownAward, unknownAwardLine } from './unknown-award';
import { reasonOf, type ReasonSource, reasonSource } from './reason';

/** What the lines of all rows say alike that share a trace. */
interface Told {
  readonly source: ReasonSource;
  readonly clause: string;
}

/**
 * The lines of an award sheet for the rows of a tracker, each with its reason, its clause and how the amount came
 * about; undefined for a row that gives none: nothing is due, the same thing is paid in another row, or the row is
 * blank. A row whose award the rules lack has one without an amount. Asked for a row by its place in the assessment, which
 * is its place among the tracker's rows.
 */
export function awardLinesOf(
  assessment: Assessment,
  tracker: ListTracker,
  language: Language,
): (index: number) => RowLine | undefined {
  const { scheme, rows, outcomes, programs } = assessment;
  const traceAt = sharedTraces(assessment);
  const told = new Map<Trace, Told>();
  const tell = (program: Program, trace: Trace): Told => {
    const decisive = trace.outcome.kind === 'paid' ? decisiveFacts(trace) : undefined;
    return { source: reasonSource(program, tracker, decisive), clause: clausesOf(trace, language) };
  };
  const columns = new Map<number, (index: number) => Value | undefined>();
  const valueAt = (index: number, slot: number): Value | undefined =>
    entryOf(columns, slot, () => valuesIn(rows, slot))(index);
  const quantitySlot = slotOf(scheme.book, '数量');
  return (index) => {
    const outcome = outcomes[index];
    const at = tracker.rows[index];
    if (at && isUnknownAward(assessment, index)) return unknownAwardLine(tracker, at, language);
    if (!outcome || outcome.kind === 'blank' || outcome.kind === 'merged') return undefined;
    if (outcome.kind === 'paid' && isZero(outcome.amount)) return undefined;
    const trace = traceAt(index);
    const program = programs[index];
    if (!trace || !program || !at) return undefined;
    const { source, clause } = entryOf(told, trace, () => tell(program, trace));
    // Written out below instead of spread: a hundred thousand objects made alike are read several times faster.
    const { person, section, sheetRow: sourceRow } = at;
    const { award } = trace;
    const said = reasonOf(source, at, (slot) => valueAt(index, slot), language);
    if (outcome.kind !== 'paid') {
      const quantity = valueAt(index, quantitySlot);
      const counted = isFigure(quantity) ? quantity : 1;
      const note = noteOf(language, outcome, trace.rules);
      return { state: 'undecided', person, section, award, reason: said, clause, sourceRow, quantity: counted, unit: YUAN, note }; // prettier-ignore
    }
    // Where nothing but the award itself decides, as 通讯员补助 for everyone, that is what the line is for.
    const reason = said || award;
    const { unitPrice, quantity } = factorsOf(trace, outcome.amount);
    const { amount, unit } = outcome;
    return { state: 'certain', person, section, award, reason, clause, sourceRow, unitPrice, quantity, amount, unit, note: '' }; // prettier-ignore
  };
}

/** The facts that made the rules hold and their amounts. */
const decisiveFacts = (trace: Trace): ReadonlySet<string> =>
  new Set(
    trace.steps.flatMap(({ held, reckoned }) => [
      ...held.map(({ used }) => used.fact.name),
      ...reckoned.map(({ fact }) => fact.name),
    ]),
  );

/** The rule's own price and count where one rule made the amount; else the amount is the price of one. */
function factorsOf(trace: Trace, amount: Exact): { readonly unitPrice: Exact; readonly quantity: Exact } {
  const [step, another] = trace.steps;
  if (!step || another) return { unitPrice: amount, quantity: 1 };
  return { unitPrice: step.worth.each, quantity: step.worth.times };
}

/** Every clause that had a part in the answer, each once, in the order of its part. */
function clausesOf(trace: Trace, language: Language): string {
  const rules = [...trace.steps.map((step) => step.rule), ...trace.rules];
  const clauses = rules.map(({ source }) => source.clause).filter((clause) => clause !== '');
  return [...new Set(clauses)].join(language === 'zh' ? '、' : ', ');
}
