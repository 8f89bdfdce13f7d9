import { add, type Exact, roundTo, toNumber } from '../../facts/exact';
import { eachInSteps, mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { dailyWords } from '../../messages/pane/tools/daily';
import { tasksWords } from '../../messages/pane/tools/tasks';
import { at, blank, down, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { whoCells, whoColumns } from './who-columns';

interface TaskLine {
  readonly person: string;
  readonly section: string;
  readonly item: string;
  readonly target: Exact | undefined;
  readonly done: Exact | undefined;
  readonly owed: Exact;
  readonly over: Exact;
  readonly share: Exact | undefined;
  /** Undefined where it is not settled. */
  readonly yuan: Exact | undefined;
  readonly basis: string;
}

interface TasksSheet {
  readonly year: number;
  /** How much of the year has passed, from 0 to 1. */
  readonly gone: Exact;
  /** The day on which that is so, as it is printed. */
  readonly day: string;
  readonly lines: readonly TaskLine[];
}

/** Columns of the task and of the money, from 0; done, owed, over, share and year gone stand between them. */
const [TARGET, MONEY] = [4, 10];

/** Tasks, what was done, owed and over, and what it comes to if the year ended today. In steps, for many tasks. */
export function* planTasks(
  { year, gone, day, lines }: TasksSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = tasksWords[language].sheet;
  const { heads } = dailyWords[language];
  const rows = yield* mapInSteps(lines, (line, index) => cellsOf(line, index, gone));
  let sum: Exact = 0;
  yield* eachInSteps(lines, ({ yuan }) => {
    if (yuan !== undefined) sum = add(sum, roundTo(yuan, 2));
  });
  const figures = [words.target, words.done, words.owed, words.over, words.share];
  return yield* planListInSteps(
    {
      name: words.name,
      title: words.title(year),
      right: words.inYuan,
      columns: [
        ...whoColumns(heads),
        { kind: 'text', head: words.item, least: 8, most: 14 },
        ...figures.map((name) => ({ kind: 'figure', head: name, least: 8 }) as const),
        { kind: 'figure', head: words.gone, least: 10 },
        { kind: 'figure', head: words.money, least: 12 },
        { kind: 'text', head: words.basis, least: 24, most: 60 },
      ],
      rows: [...rows, totalOf(sum, lines.length, words.total)],
      notes: [words.note(day)],
      signed: true,
    },
    head,
    language,
  );
}

function cellsOf(line: TaskLine, index: number, gone: Exact): Cell[] {
  const row = FIRST_LIST_ROW + index;
  const [target, done] = [at(row, TARGET), at(row, TARGET + 1)];
  const figure = (value: Exact | undefined): Cell =>
    value === undefined ? blank('count') : number('count', toNumber(value));
  const difference = (content: string, value: Exact): Cell =>
    formula('count', `=IF(COUNT(${target}:${done})<2,"",MAX(0,${content}))`, bothKnown(line) ? toNumber(value) : '');
  return [
    ...whoCells(line, index),
    text('centred', line.item),
    figure(line.target),
    figure(line.done),
    difference(`${target}-${done}`, line.owed),
    difference(`${done}-${target}`, line.over),
    formula(
      'percent',
      `=IF(N(${target})=0,"",${done}/${target})`,
      line.share === undefined ? '' : toNumber(line.share),
    ),
    number('percent', toNumber(gone)),
    line.yuan === undefined ? blank('money') : number('money', toNumber(line.yuan)),
    text('text', line.basis),
  ];
}

function totalOf(sum: Exact, count: number, label: string): Cell[] {
  const amounts = down(MONEY, FIRST_LIST_ROW, FIRST_LIST_ROW + count - 1);
  return [
    text('total', label),
    ...Array.from({ length: MONEY - 1 }, () => blank('total')),
    count === 0 ? number('totalMoney', 0) : formula('totalMoney', `=ROUND(SUM(${amounts}),2)`, toNumber(sum)),
    blank('total'),
  ];
}

const bothKnown = ({ target, done }: TaskLine): boolean => target !== undefined && done !== undefined;
