import { showValue } from '../facts/show';
import type { Assessment } from '../rules/award/assess';
import { type Otherwise, otherwiseIn } from '../rules/award/otherwise';
import { type Rows, valuesIn } from '../rules/award/rows';
import { HOLE, hole, sharedTraces } from '../rules/award/shared-traces';
import { type Trace, traceOf } from '../rules/award/trace';
import { otherRow } from '../rules/award/waiting';
import { explain as sentence } from '../messages/rules/explain';
import type { Language } from '../messages/language';
import { inTable, sumRow } from '../messages/rules/outcomes';
import { answer } from './award';
import type { Matrix } from './arguments/matrix';
import type { Answer } from './arguments/answer';

/**
 * EXPLAIN(scheme, award, facts…): the sentence for each row: which row applied, how the amount came about, which
 * clause, which defaults and readings. A row without an amount gets the sentence that says why.
 */
export function explain(
  language: Language,
  scheme: Matrix | undefined,
  name: Matrix | undefined,
  facts: readonly Matrix[],
): Answer | readonly Answer[] {
  return answer(scheme, name, facts, ({ assessment, given }) => {
    const say = sentences(language, assessment);
    return (index) => (given.sums?.has(index) ? sumRow[language] : say(index));
  });
}

/** Stands for the other row of the same thing: the one that is paid, or the one that may be. */
const OTHER_ROW = -1;

/** The sentence of each row. Rows that share a trace share its sentence, with their own values filled in. */
export function sentences(language: Language, assessment: Assessment<Rows>): (index: number) => string {
  const { rows, scheme } = assessment;
  const otherwise = otherwiseIn(assessment);
  if (!assessment.classes) {
    return (index) => {
      const trace = traceOf(assessment, index);
      return trace && trace.outcome.kind !== 'blank' ? sentence(language, trace, undefined, otherwise(index)) : '';
    };
  }
  const traces = sharedTraces(assessment);
  const known = new Map<readonly Otherwise[], Map<Trace, readonly string[]>>();
  const texts = new Map<number, (index: number) => string>();
  const textsOf = (slot: number): ((index: number) => string) => {
    const fact = scheme.book.facts[slot];
    const valueOf = valuesIn(rows, slot);
    return (index) => {
      const value = valueOf(index);
      return fact && value !== undefined ? showValue(fact, value) : '';
    };
  };
  return (index) => {
    const trace = traces(index);
    if (!trace || trace.outcome.kind === 'blank') return '';
    const others = otherwise(index);
    const told = known.get(others) ?? new Map<Trace, readonly string[]>();
    known.set(others, told);
    const parts = told.get(trace) ?? sentence(language, trace, () => hole(OTHER_ROW), others).split(HOLE);
    told.set(trace, parts);
    let text = parts[0] ?? '';
    for (let at = 1; at < parts.length; at += 2) {
      const slot = Number(parts[at]);
      if (slot === OTHER_ROW) {
        const row = otherRow(assessment, index);
        text += row === undefined ? '' : inTable[language](row);
      } else {
        const textOf = texts.get(slot) ?? textsOf(slot);
        texts.set(slot, textOf);
        text += textOf(index);
      }
      text += parts[at + 1] ?? '';
    }
    return text;
  };
}
