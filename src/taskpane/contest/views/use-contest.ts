import { type ContestWords, contestWords } from '../../../messages/pane/contest/contest';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { type Contest, type ContestState, createContest } from '../feature';
import type { ItemView } from '../state/items';
import type { AwardView, ContestView } from '../state/view';

export interface UsedContest {
  readonly contest: Contest;
  readonly state: ContestState;
  readonly words: ContestWords;
  /** Undefined until the sheets were read for the scheme at hand. */
  readonly view: ContestView | undefined;
  readonly award: AwardView | undefined;
  readonly item: ItemView | undefined;
}

/** 评先 as it stands: what was read, what was settled, and what comes of it. */
export function useContest(): UsedContest {
  const { state: pane } = usePane();
  const contest = useFeature(createContest);
  const state = useStore(contest.store);
  const { source, readings } = pane.setup;
  const view = contest.view(source, readings);
  const award = view?.awards.find((one) => one.award === state.award);
  const item = view?.items.find((one) => one.item === state.item);
  return { contest, state, words: contestWords[pane.language], view, award, item };
}
