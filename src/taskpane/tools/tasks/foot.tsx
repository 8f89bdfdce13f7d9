import { dailyWords } from '../../../messages/pane/tools/daily';
import { tasksWords } from '../../../messages/pane/tools/tasks';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { usePane } from '../../views/pane-context';
import { keepTasks } from './again';
import { alone } from '../daily/alone';
import { NoRulesFoot } from '../daily/no-rules-foot';
import { tasksPlan } from './plan';
import { useTasks } from './use-tasks';

/** Writes how far the tasks are. */
export function TasksFoot() {
  const { state } = usePane();
  const { tasks, choice, answer } = useTasks();
  if (answer.kind !== 'ready') return <AwardFoot />;
  const { look } = answer;
  if (look.kind === 'none') return <NoRulesFoot label={tasksWords[state.language].button} />;
  if (look.kind === 'unread') return <AwardFoot />;
  const daily = dailyWords[state.language];
  const possible = look.tasks.length > 0 && look.lacking.length === 0;
  return (
    <MainButton
      label={tasksWords[state.language].button}
      effect={possible ? daily.adds(1) : daily.nothing}
      disabled={!possible}
      onClick={() =>
        void tasks.daily.write(
          [look.list.cells, ...(look.pieces ? [look.pieces.cells] : [])],
          () => alone(tasksPlan(look, tasks.daily.today(), state.language)),
          { tool: 'tasks', choice: keepTasks(choice, tasks.daily.today()) },
        )
      }
    />
  );
}
