import type { Exact } from '../../../facts/exact';
import { showExact } from '../../../facts/show';
import type { ContestResultWords } from '../../../messages/pane/contest/result';
import type { AwardView } from '../state/view';

/** Rank and votes of a candidate, 第1名 得24; of two lists side by side each under its own name. */
export function votesText(
  { voteLists }: AwardView,
  votes: readonly (Exact | undefined)[],
  ranks: readonly (number | undefined)[],
  words: ContestResultWords,
): string {
  const shown = votes.map((one) => (one === undefined ? '—' : showExact(one)));
  const rankOf = (list: number): string => String(ranks[list] ?? '');
  if (shown.length > 1)
    return shown.map((one, list) => words.onList(voteLists[list]?.header ?? '', one, rankOf(list))).join('；');
  const [rank, one] = [rankOf(0), shown[0]];
  return [rank === '' ? '' : words.rank(rank), one === undefined ? '' : words.votes(one)].filter(Boolean).join(' ');
}
