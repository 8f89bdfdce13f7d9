import type { Facts, Matches, Rule } from './office';

/** Three outcomes for every row. 否则 matches when no other row of its 组 does. */
export function outcomesOf(rules: readonly Rule[], facts: Facts): readonly Matches[] {
  const own = rules.map((rule) => allOf(rule.when.map((condition) => condition(facts))));
  return rules.map((rule, i) => {
    if (rule.mode !== '否则') return own[i] ?? 'no';
    const others = rules.flatMap((other, j) =>
      other.group === rule.group && other.mode !== '否则' ? [not(own[j] ?? 'no')] : [],
    );
    return allOf([own[i] ?? 'no', ...others]);
  });
}

const not = (matches: Matches): Matches => (matches === 'yes' ? 'no' : matches === 'no' ? 'yes' : matches);

function allOf(list: readonly Matches[]): Matches {
  if (list.includes('no')) return 'no';
  const missing = list.flatMap((matches) => (typeof matches === 'string' ? [] : matches));
  return missing.length > 0 ? missing : 'yes';
}
