import { dailyWords } from '../../../messages/pane-daily';
import { tasksWords } from '../../../messages/pane-tasks';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { tasksPlan } from './plan';
import { createTasks } from './tasks';

/** Writes how far the tasks are. */
export function TasksFoot() {
  const { state } = usePane();
  const tasks = useFeature(createTasks);
  const look = tasks.look(state, useStore(tasks.store));
  if (look.kind !== 'tasks') return <AwardFoot />;
  const daily = dailyWords[state.language];
  const possible = look.tasks.length > 0 && look.lacking.length === 0;
  return (
    <MainButton
      label={tasksWords[state.language].button}
      effect={possible ? daily.adds(1) : daily.nothing}
      disabled={!possible}
      onClick={() =>
        void tasks.daily.write([look.list.cells, ...(look.pieces ? [look.pieces.cells] : [])], () => [
          tasksPlan(look, tasks.daily.today(), state.language),
        ])
      }
    />
  );
}
