import { honoursOf } from '../rules/honours/honours';
import { type Answer, isProblem } from './answer';
import { answerRows, readFacts } from './facts';
import type { Matrix } from './matrix';
import { schemeOf } from './scheme-argument';

/** HONORS(scheme, facts…): the honours whose conditions surely hold, joined by 、; "" if none. */
export function honors(schemeArgument: Matrix | undefined, facts: readonly Matrix[]): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const given = readFacts(scheme, facts);
  if (isProblem(given)) return given;
  return answerRows(given, (row) => (row.blank ? '' : honoursOf(scheme, row).join('、')));
}
