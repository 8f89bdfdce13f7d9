import type { Candidate } from './pool';
import type { AwardView } from './view';

/** Candidates who are in: those who pass first, then by rank. */
export function winnersOf({
  pool,
  outcome,
  rule,
}: AwardView): readonly { readonly candidate: Candidate; readonly index: number }[] {
  const standings = outcome.result?.standings ?? [];
  const rankOf = (index: number): number => {
    const standing = standings[index];
    if (standing?.kind !== 'wins') return 0;
    const rank = Math.min(...standing.ranks.map((one) => one ?? Infinity));
    return rule.end === 'first' ? rank : -rank;
  };
  return pool.candidates
    .map((candidate, index) => ({ candidate, index }))
    .filter(({ index }) => ['wins', 'passes'].includes(standings[index]?.kind ?? ''))
    .sort((a, b) => rankOf(a.index) - rankOf(b.index));
}

/** Who decides, from what the rules say of it: 全体人员投票，主任办公会议审定 → 主任办公会议. */
export const deciderOf = (decidedBy: string): string =>
  (decidedBy.split(/[，,；;]/).at(-1) ?? '').trim().replace(/(?:审定|评定|评审|研究决定|决定)$/, '');
