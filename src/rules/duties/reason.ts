import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import { factsOfRequirement } from '../conditions/requirement';
import { verdictFor } from '../eligibility/eligible';
import type { Eligibility, Scheme } from '../scheme/scheme';

const DONE = '完成';
const REASON = '原因';

/** The rows of 资格 that ask for a reason where an item is not done. */
export const reasonRules = (scheme: Scheme): readonly Eligibility[] =>
  scheme.eligibility.filter(({ requirement }) => {
    const facts = factsOfRequirement(requirement);
    return facts.includes(DONE) && facts.includes(REASON);
  });

/** The rules that an item fails by being not done without a reason; none where it is well. */
export function reasonLacking(
  scheme: Scheme,
  rules: readonly Eligibility[],
  row: Row,
  done: boolean,
): readonly Eligibility[] {
  const values = [...row.values];
  values[slotOf(scheme.book, DONE)] = done;
  const verdict = verdictFor(scheme, rules, { ...row, values, blank: false });
  return verdict.kind === 'barred' ? verdict.bars : [];
}
