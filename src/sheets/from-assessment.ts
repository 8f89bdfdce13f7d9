import { slotOf } from '../facts/book';
import { isZero, type Exact } from '../facts/exact';
import type { Row } from '../facts/row';
import type { Language } from '../messages/language';
import { noteOf } from '../messages/notes';
import type { Assessment } from '../rules/award/assess';
import { type Trace, traceOf } from '../rules/award/trace';
import type { Scheme } from '../rules/scheme/scheme';
import type { ListTracker } from '../trackers/reading';
import { type RowLine, YUAN } from './award-line';
import { reasonOf } from './reason';

/**
 * The line of an award sheet for one row of a tracker, with its reason, its clause and how the amount came about;
 * undefined for a row that gives none: nothing is due, the same thing is paid in another row, or the row is blank.
 *
 * @param index the row's place in the assessment, which is its place among the tracker's rows
 */
export function awardLineOf(
  assessment: Assessment,
  tracker: ListTracker,
  index: number,
  language: Language,
): RowLine | undefined {
  const outcome = assessment.outcomes[index];
  if (!outcome || outcome.kind === 'blank' || outcome.kind === 'merged') return undefined;
  if (outcome.kind === 'paid' && isZero(outcome.amount)) return undefined;
  const trace = traceOf(assessment, index);
  const program = assessment.programs[index];
  const at = tracker.rows[index];
  const row = assessment.rows.at(index);
  if (!trace || !program || !at || !row) return undefined;
  const base = {
    person: at.person,
    section: at.section,
    award: trace.award,
    reason: reasonOf(program, tracker, at, row, language, outcome.kind === 'paid' ? decisiveFacts(trace) : undefined),
    clause: clausesOf(trace, language),
    sourceRow: at.sheetRow,
  };
  if (outcome.kind !== 'paid') {
    const note = noteOf(language, outcome, trace.rules);
    return { ...base, state: 'undecided', quantity: quantityOf(assessment.scheme, row), unit: YUAN, note };
  }
  const { unitPrice, quantity } = factorsOf(trace, outcome.amount);
  return { ...base, state: 'certain', unitPrice, quantity, amount: outcome.amount, unit: outcome.unit, note: '' };
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

function quantityOf(scheme: Scheme, row: Row): Exact {
  const value = row.values[slotOf(scheme.book, '数量')];
  return typeof value === 'number' || typeof value === 'object' ? value : 1;
}
