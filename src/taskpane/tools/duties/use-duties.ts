import { useFeature, usePane, useStore } from '../../views/pane-context';
import { useLooking } from '../daily/use-looking';
import { createDuties } from './duties';

/** 督办事项 and what it finds: panel and foot ask the same question. */
export function useDuties() {
  const { cells, setup } = usePane().state;
  const duties = useFeature(createDuties);
  const { day } = useStore(duties.store);
  return { duties, day, answer: useLooking(duties.looking, cells, setup, day, duties.daily.today()) };
}
