import { useFeature, usePane, useStore } from '../../views/pane-context';
import { useLooking } from '../daily/use-looking';
import { createScores } from './scores';

/** 考核计分 and what it finds: panel and foot ask the same question. */
export function useScores() {
  const { cells, setup } = usePane().state;
  const scores = useFeature(createScores);
  const choice = useStore(scores.store);
  return { scores, choice, answer: useLooking(scores.looking, cells, setup, choice) };
}
