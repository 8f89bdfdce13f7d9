import { compare, type Exact } from '../../../facts/exact';
import type { Standing } from '../../../rules/contest/contest';
import type { Candidate } from './pool';
import type { AwardView } from './view';

/** One candidate with what became of them. */
export interface ResultLine<S extends Standing = Standing> {
  readonly candidate: Candidate;
  readonly standing: S;
  /** As the vote lists stand. */
  readonly votes: readonly (Exact | undefined)[];
  readonly index: number;
}

type Of<Kind extends Standing['kind']> = Extract<Standing, { kind: Kind }>;

/** Candidates of these kinds, by rank and then as they stand. */
export function linesOf<Kind extends Standing['kind']>(
  { pool, voteLists, outcome, rule }: AwardView,
  ...kinds: readonly Kind[]
): readonly ResultLine<Of<Kind>>[] {
  const is = (standing: Standing): standing is Of<Kind> => kinds.some((kind) => kind === standing.kind);
  const lines = pool.candidates.flatMap((candidate, index): readonly ResultLine<Of<Kind>>[] => {
    const standing = outcome.result?.standings[index];
    if (!standing || !is(standing)) return [];
    return [{ candidate, standing, votes: voteLists.map(({ votes }) => votes.get(candidate.key)), index }];
  });
  return [...lines].sort((a, b) => compareVotes(a.votes, b.votes) * (rule.end === 'first' ? 1 : -1));
}

/** Those of whom nobody knows yet whether they may win, and who would be in if they may. */
export const wouldBeIn = (award: AwardView): readonly ResultLine<Of<'undecided'>>[] =>
  linesOf(award, 'undecided').filter(({ standing }) => standing.matters);

/** Higher votes on the first list first; who has none comes last. */
function compareVotes([a]: readonly (Exact | undefined)[], [b]: readonly (Exact | undefined)[]): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compare(b, a);
}
