import { type ExpectedRow, type ExpectedSheet, totalsOf } from '../expected';
import type { Chance } from '../random';
import type { CellInput, TableInput } from '../sheet';
import { type Member, members } from './office';

interface Task {
  readonly member: Member;
  readonly item: '调研' | '信息';
  /** Undefined for 后勤, which has no task. */
  readonly target: number | undefined;
  readonly done: number;
}

/** 四(五)(六), worked out plainly: what a task brings or costs, in yuan. */
function right({ member, item, target = 0, done }: Task): number {
  const each = item === '调研' ? 100 : 10;
  return member.kind === '后勤' ? done * 100 : (done - target) * each;
}

interface Slip {
  readonly mistake: string;
  readonly times: number;
  readonly paid: (task: Task) => number | undefined;
}

const slips: readonly Slip[] = [
  { mistake: '欠任务未罚', times: 2, paid: (task) => (right(task) < 0 ? 0 : undefined) },
  {
    mistake: '信息按调研标准',
    times: 2,
    paid: (task) => (task.item === '信息' && right(task) > 0 ? right(task) * 10 : undefined),
  },
  {
    mistake: '按完成数而非超额数',
    times: 2,
    paid: (task) => (task.target && right(task) > 0 ? task.done * (task.item === '调研' ? 100 : 10) : undefined),
  },
  { mistake: '后勤调研未奖', times: 1, paid: (task) => (task.member.kind === '后勤' && task.done > 0 ? 0 : undefined) },
  { mistake: '罚款写成奖励', times: 1, paid: (task) => (right(task) < 0 ? -right(task) : undefined) },
];

const HEADER_ROW = 3;
const AMOUNT = 'I';

function inventTasks(chance: Chance): readonly Task[] {
  return members.flatMap((member, i): readonly Task[] => {
    if (member.kind === '后勤')
      return i % 2 === 0 ? [{ member, item: '调研', target: undefined, done: chance.between(1, 2) }] : [];
    const research = member.section === '调研科' ? 4 : 2;
    const news = member.section === '信息科' ? 24 : 12;
    return [
      { member, item: '调研', target: research, done: Math.max(0, research + chance.between(-1, 2)) },
      { member, item: '信息', target: news, done: news + chance.between(-6, 8) },
    ];
  });
}

/** 任务完成: two lines for each of the central sections' people, one for support staff who wrote a study. */
export function tasksSheet(chance: Chance): { table: TableInput; expected: ExpectedSheet } {
  const tasks = inventTasks(chance);
  const paid = tasks.map((task) => ({ task, yuan: right(task), mistake: undefined as string | undefined }));
  for (const slip of slips) {
    const open = paid.filter(
      ({ task, mistake }) => mistake === undefined && slip.paid(task) !== undefined && slip.paid(task) !== right(task),
    );
    for (const entry of chance.shuffled(open).slice(0, slip.times)) {
      entry.yuan = slip.paid(entry.task) ?? entry.yuan;
      entry.mistake = slip.mistake;
    }
  }
  const rows = paid.map(({ task, yuan }, i): readonly CellInput[] => [
    i + 1,
    task.member.name,
    task.member.section,
    task.member.kind,
    task.item,
    task.target,
    i % 23 === 9 ? `${task.done}${task.item === '调研' ? '篇' : '条'}` : task.done,
    undefined,
    yuan,
  ]);
  const last = HEADER_ROW + rows.length;
  const sum = paid.reduce((total, { yuan }) => total + yuan, 0);
  const expectedRows = paid.map(({ task, yuan, mistake }, i): ExpectedRow => ({
    row: HEADER_ROW + 1 + i,
    person: task.member.name,
    right: right(task),
    clerk: yuan,
    mistake,
  }));
  return {
    table: {
      name: '任务完成',
      title: '2007年度调研信息任务完成情况表',
      subtitle: ['填报:信息科、调研科', '单位:篇、条、元'],
      columns: [
        { header: '序号', width: 6 },
        { header: '姓名', width: 12 },
        { header: '科室', width: 12 },
        { header: '科室性质', width: 10 },
        { header: '项目', width: 8 },
        { header: '目标数', width: 9 },
        { header: '实完成', width: 9 },
        { header: '签字', width: 12 },
        { header: '奖罚金额(元)', width: 14, align: 'right', format: '#,##0;-#,##0' },
      ],
      rows: [
        ...rows,
        [
          '合 计',
          ...new Array<CellInput>(7).fill(undefined),
          { formula: `SUM(${AMOUNT}${HEADER_ROW + 1}:${AMOUNT}${last})`, result: sum },
        ],
      ],
      closing: [['说明:后勤科室不安排任务,主动撰写调研的每篇奖励100元。']],
      orientation: 'portrait',
    },
    expected: {
      sheet: '任务完成',
      award: '任务奖罚',
      readings: {},
      header: [HEADER_ROW, HEADER_ROW],
      range: `A${HEADER_ROW}:${AMOUNT}${last}`,
      amountColumn: AMOUNT,
      rows: expectedRows,
      totals: totalsOf(expectedRows),
    },
  };
}
