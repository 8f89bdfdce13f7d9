import { useMemo } from 'react';
import { type ContestWords, contestWords } from '../../../messages/pane-contest';
import { schemeUnder } from '../../state/scheme-choice';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { type Contest, type ContestState, createContest } from '../feature';
import { type AwardView, contestView, type ContestView } from '../state/view';

export interface UsedContest {
  readonly contest: Contest;
  readonly state: ContestState;
  readonly words: ContestWords;
  /** Undefined until the sheets were read for the scheme at hand. */
  readonly view: ContestView | undefined;
  readonly award: AwardView | undefined;
}

/** 评先 as it stands: what was read, what was settled, and what comes of it. */
export function useContest(): UsedContest {
  const { state: pane } = usePane();
  const contest = useFeature(createContest);
  const state = useStore(contest.store);
  const { source, readings } = pane.setup;
  const { lists, setup } = state;
  const ready = source !== undefined && state.source?.tables === source.tables && state.source.id === source.id;
  const scheme = useMemo(
    () => (source && ready ? schemeUnder(source, readings) : undefined),
    [source, ready, readings],
  );
  const view = useMemo(() => scheme && contestView(scheme, lists, setup), [scheme, lists, setup]);
  const award = view?.awards.find((one) => one.award === state.award);
  return { contest, state, words: contestWords[pane.language], view, award };
}
