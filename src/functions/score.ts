import { toNumber } from '../facts/exact';
import type { Row } from '../facts/row';
import { assessments, partsOf, scoreOf } from '../rules/score/score';
import type { Scheme, ScorePart } from '../rules/scheme/scheme';
import { type Answer, isProblem } from './arguments/answer';
import { cellOf } from './arguments/cells';
import { answerRows, readFacts } from './arguments/facts';
import type { Matrix } from './arguments/matrix';
import { schemeOf } from './arguments/scheme';
import { unknownName, unsettled } from './unsettled';

/** SCORE(scheme, assessment, facts…): the weighted score of each row, two decimals. */
export function score(
  schemeArgument: Matrix | undefined,
  name: unknown,
  facts: readonly Matrix[],
): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const assessment = String(cellOf(name) ?? '');
  const parts = partsOf(scheme, assessment);
  if (parts.length === 0) {
    return unknownName('assessment', assessment, assessments(scheme));
  }
  const given = readFacts(scheme, facts);
  return isProblem(given) ? given : answerRows(given, (row) => answerFor(scheme, parts, row, assessment));
}

function answerFor(scheme: Scheme, parts: readonly ScorePart[], row: Row, assessment: string): Answer {
  const result = scoreOf(scheme, parts, row);
  switch (result.kind) {
    case 'score':
      return toNumber(result.score);
    case 'blank':
      return '';
    case 'undecided':
    case 'unread':
    case 'bad':
      return unsettled(scheme, assessment, result);
  }
}
