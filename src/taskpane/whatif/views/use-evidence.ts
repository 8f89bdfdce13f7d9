import { useMemo } from 'react';
import { createContest } from '../../contest/feature';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import type { Evidence } from '../state/evidence';

/** What the pane knows by now; undefined without a scheme. The same object as long as nothing of it changed. */
export function useEvidence(): Evidence | undefined {
  const { state } = usePane();
  const { setup, result, cells } = state;
  const { source } = setup;
  const contest = useStore(useFeature(createContest).store);
  const { lists, cells: read, setup: settled } = contest;
  // The sheets were read for the facts of one scheme: those of another are read anew.
  const loaded = source !== undefined && contest.source?.id === source.id && contest.source.tables === source.tables;
  return useMemo(
    () =>
      source && {
        source,
        setup,
        result,
        cells,
        contest: loaded ? { lists, cells: read, setup: settled } : undefined,
      },
    [source, setup, result, cells, loaded, lists, read, settled],
  );
}
