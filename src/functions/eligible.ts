import { eligibilityItems, rulesForItem, verdictFor } from '../rules/eligibility/eligible';
import type { Row } from '../facts/row';
import type { Eligibility, Scheme } from '../rules/scheme/scheme';
import { cellOf } from './arguments/cells';
import { answerRows, readFacts } from './arguments/facts';
import { type Matrix } from './arguments/matrix';
import { type Answer, isProblem } from './arguments/answer';
import { schemeOf } from './arguments/scheme';
import { unknownName, unsettled } from './unsettled';

/** ELIGIBLE(scheme, item, facts…): TRUE or FALSE for each row. */
export function eligible(
  schemeArgument: Matrix | undefined,
  item: unknown,
  facts: readonly Matrix[],
): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const cell = cellOf(item);
  const rules = rulesForItem(scheme, String(cell ?? ''));
  if (rules.length === 0) {
    return unknownName('item', cell, eligibilityItems(scheme));
  }
  const given = readFacts(scheme, facts);
  return isProblem(given) ? given : answerRows(given, (row) => answerFor(scheme, rules, row, String(cell)));
}

function answerFor(scheme: Scheme, rules: readonly Eligibility[], row: Row, item: string): Answer {
  const verdict = verdictFor(scheme, rules, row);
  switch (verdict.kind) {
    case 'eligible':
      return true;
    case 'barred':
      return false;
    case 'blank':
      return '';
    case 'undecided':
    case 'unread':
    case 'bad':
      return unsettled(scheme, item, verdict);
  }
}
