import { traceOf } from '../rules/award/trace';
import { explain as sentence } from '../messages/explain';
import type { Language } from '../messages/language';
import { answer } from './award';
import type { Matrix } from './matrix';
import type { Answer } from './answer';

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
  return answer(scheme, name, facts, ({ assessment }, index) => {
    const trace = traceOf(assessment, index);
    return trace && trace.outcome.kind !== 'blank' ? sentence(language, trace) : '';
  });
}
