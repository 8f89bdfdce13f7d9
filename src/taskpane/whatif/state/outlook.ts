import type { Scheme } from '../../../rules/scheme/scheme';
import { EMPTY_CONTEST } from '../../contest/state/setup';
import { contestView, type ContestView } from '../../contest/state/view';
import type { Evidence } from './evidence';
import { type Ranking, type RankingLists, rankingsUnder } from './rankings';

/** What comes of the evidence under one scheme: who may win, how many do, how scores rank. */
export interface Outlook {
  readonly contest: ContestView;
  readonly rankings: readonly Ranking[];
}

export const outlookUnder = (evidence: Evidence, scheme: Scheme, lists: RankingLists): Outlook => ({
  contest: contestView(scheme, evidence.contest?.lists ?? new Map(), evidence.contest?.setup ?? EMPTY_CONTEST),
  rankings: rankingsUnder(scheme, lists),
});
