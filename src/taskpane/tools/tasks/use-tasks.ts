import { useFeature, usePane, useStore } from '../../views/pane-context';
import { useLooking } from '../daily/use-looking';
import { createTasks } from './tasks';

/** 任务进度 and what it finds: panel and foot ask the same question. */
export function useTasks() {
  const { cells, setup } = usePane().state;
  const tasks = useFeature(createTasks);
  const choice = useStore(tasks.store);
  return { tasks, choice, answer: useLooking(tasks.looking, cells, setup, choice, tasks.daily.today()) };
}
