import { useFeature, usePane, useStore } from '../../views/pane-context';
import { useLooking } from '../daily/use-looking';
import { createAllot } from './allot';

/** 名额分配 and what it finds: panel and foot ask the same question. */
export function useAllot() {
  const { cells, setup } = usePane().state;
  const allot = useFeature(createAllot);
  const choice = useStore(allot.store);
  return { allot, choice, answer: useLooking(allot.looking, cells, setup, choice) };
}
