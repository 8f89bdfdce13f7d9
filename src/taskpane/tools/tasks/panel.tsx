import { toNumber } from '../../../facts/exact';
import { money } from '../../../messages/money';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { tasksWords } from '../../../messages/pane/tools/tasks';
import { Line, useLineStyles } from '../../views/line';
import { usePane, useStore } from '../../views/pane-context';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { EntryList, Figures, type ListedEntry, NoList, Say, Settings } from '../daily/parts';
import type { Task, TasksLook } from './look';
import { amountOf, inShort, percent, sayTask, taskFindings, type Tasks } from './say';
import type { TasksFeature } from './tasks';
import { useTasks } from './use-tasks';

/** 任务进度: what is owed, what is over, and the money so far. */
export function TasksPanel() {
  const { tasks, answer } = useTasks();
  return (
    <Looked
      answer={answer}
      resume={tasks.looking.resume}
      listIn={(look) => (look.kind === 'tasks' ? look.list : undefined)}
    >
      {(look) => <LookedAt look={look} tasks={tasks} />}
    </Looked>
  );
}

function LookedAt({ look, tasks }: { readonly look: TasksLook; readonly tasks: TasksFeature }) {
  const { state } = usePane();
  switch (look.kind) {
    case 'none':
      return <Say>{tasksWords[state.language].none}</Say>;
    case 'unread':
      return <NoList reading={look.reading} />;
    case 'tasks':
      return <List look={look} tasks={tasks} />;
  }
}

function List({ look, tasks }: { readonly look: Tasks; readonly tasks: TasksFeature }) {
  const { language } = usePane().state;
  const words = tasksWords[language];
  const daily = dailyWords[language];
  const goTo = (sheetRow: number) => () => void tasks.daily.goTo(look.list.tracker, sheetRow);
  const count = (of: (task: Task) => boolean): number => look.tasks.filter(of).length;
  const owed = count(({ progress }) => toNumber(progress.owed) > 0);
  const show = (task: Task): ListedEntry => {
    const undecided = look.assessment.outcomes[task.index]?.kind !== 'paid';
    return {
      place: daily.row(task.sheetRow),
      name: task.person === '' ? task.section : task.person,
      what: [inShort(task, language), task.progress.pace === 'behind' ? words.behind : ''].join(' ').trim(),
      figure: amountOf(look, task, language),
      tone: undecided ? 'look' : task.progress.pace === 'behind' ? 'bad' : 'plain',
      sentence: sayTask(look, task, language),
      onGo: goTo(task.sheetRow),
      hint: daily.goTo(task.sheetRow),
    };
  };
  return (
    <>
      <Pieces look={look} tasks={tasks} />
      {look.lacking.length > 0 ? <Say warn>{daily.lacksColumns(look.lacking)}</Say> : undefined}
      <Figures
        figures={[
          { label: words.figures.owed, text: words.count(owed), tone: owed > 0 ? 'bad' : 'plain' },
          { label: words.figures.over, text: words.count(count(({ progress }) => toNumber(progress.over) > 0)) },
          { label: words.figures.money, text: money(look.yuan) },
          { label: words.figures.gone, text: percent(look.gone) },
        ]}
      />
      <EntryList label={words.sheet.name} items={look.tasks} keyOf={({ sheetRow }) => sheetRow} show={show} />
      <FindingsBar
        items={taskFindings(look, language)}
        show={({ say, sheetRow }) => ({ text: say(), onGo: sheetRow === undefined ? undefined : goTo(sheetRow) })}
      />
    </>
  );
}

/** Where 完成数 comes from: the list itself, or pieces counted on another sheet. */
function Pieces({ look, tasks }: { readonly look: Tasks; readonly tasks: TasksFeature }) {
  const { state } = usePane();
  const words = tasksWords[state.language];
  const line = useLineStyles();
  const chosen = useStore(tasks.store).pieces?.sheet;
  const names = state.sheets
    .filter(({ name, visible }) => visible && name !== look.list.cells.sheet)
    .map(({ name }) => name);
  if (names.length === 0) return undefined;
  return (
    <Settings>
      <Line
        label={words.doneFrom}
        groups={[
          {
            name: 'pieces',
            current: chosen ?? '',
            choices: [
              { key: '', text: words.ownColumn, onPick: () => void tasks.countOn(undefined) },
              ...names.map((name) => ({ key: name, text: name, onPick: () => void tasks.countOn(name) })),
            ],
          },
        ]}
      >
        <span className={line.strong}>{chosen ?? words.ownColumn}</span>
      </Line>
      {look.pieceItem === undefined ? undefined : (
        <Line
          label={words.itemOf}
          groups={[
            {
              name: 'item',
              current: look.pieceItem,
              choices: look.items.map((item) => ({ key: item, text: item, onPick: () => tasks.store.set({ item }) })),
            },
          ]}
        >
          <span className={line.strong}>{look.pieceItem}</span>
        </Line>
      )}
    </Settings>
  );
}
