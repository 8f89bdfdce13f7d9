import type { Row } from '../facts/row';
import { honoursOf } from '../rules/honours/honours';
import type { Scheme } from '../rules/scheme/scheme';
import { type Answer, isProblem, problem } from './arguments/answer';
import { answerRows, readFacts } from './arguments/facts';
import type { Matrix } from './arguments/matrix';
import { schemeOf } from './arguments/scheme';

/** HONORS(scheme, facts…): the honours whose conditions surely hold, joined by 、; "" if none. */
export function honors(schemeArgument: Matrix | undefined, facts: readonly Matrix[]): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const given = readFacts(scheme, facts);
  return isProblem(given) ? given : answerRows(given, (row) => answerFor(scheme, row));
}

function answerFor(scheme: Scheme, row: Row): Answer {
  if (row.blank) return '';
  const { names, faults } = honoursOf(scheme, row);
  return faults.length > 0 ? problem({ code: 'bad-facts', faults }) : names.join('、');
}
