import { toNumber } from '../facts/exact';
import { shown } from '../facts/statement';
import type { Row } from '../facts/row';
import { assessments, partsOf, scoreOf } from '../rules/score/score';
import type { Scheme, ScorePart } from '../rules/scheme/scheme';
import { type Answer, isProblem, problem } from './answer';
import { cellOf } from './cells';
import { answerRows, readFacts } from './facts';
import type { Matrix } from './matrix';
import { schemeOf } from './scheme-argument';

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
    return problem({ code: 'unknown-name', what: 'assessment', given: shown(assessment), known: assessments(scheme) });
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
      return problem({ code: 'undecided', subject: assessment, missing: result.missing });
    case 'unread':
      return problem({ code: 'unread', readings: result.readings, offered: scheme.readings });
    case 'bad':
      return problem({ code: 'bad-facts', faults: result.faults });
  }
}
