import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import type { Words } from '../../language';

interface TasksWords {
  readonly none: string;
  readonly doneFrom: string;
  readonly ownColumn: string;
  readonly itemOf: string;
  readonly figures: { readonly owed: string; readonly over: string; readonly money: string; readonly gone: string };
  count(rows: number): string;
  /** 信息 12/24 */
  short(item: string, done: string, target: string): string;
  readonly noTask: string;
  readonly behind: string;
  readonly undecided: string;
  owed(target: string, done: string, owed: string): string;
  over(target: string, done: string, over: string): string;
  even(target: string): string;
  pace(share: string, gone: string, pace: 'ahead' | 'level' | 'behind'): string;
  ifToday(sentence: string): string;
  counted(sheet: string, count: string): string;
  lacking(row: number, facts: readonly string[]): string;
  repeated(sheet: string, titles: number): string;
  noTracker(sheet: string): string;
  readonly button: string;
  readonly sheet: {
    readonly name: string;
    title(year: number): string;
    readonly item: string;
    readonly target: string;
    readonly done: string;
    readonly owed: string;
    readonly over: string;
    readonly share: string;
    readonly gone: string;
    readonly money: string;
    readonly basis: string;
    readonly total: string;
    readonly inYuan: string;
    note(day: string): string;
  };
}

const zh: TasksWords = {
  none: '这份办法没有按任务数、完成数奖罚的规定。',
  doneFrom: '完成数取自',
  ownColumn: '本表“完成数”列',
  itemOf: '登记的是',
  figures: { owed: '欠任务', over: '超任务', money: '折合金额', gone: '年度已过' },
  count: (rows) => `${rows}项`,
  short: (item, done, target) => `${item}${done}/${target}`,
  noTask: '无任务',
  behind: '落后',
  undecided: '待定',
  owed: (target, done, owed) => `任务${target}，已完成${done}，还欠${owed}。`,
  over: (target, done, over) => `任务${target}，已完成${done}，超${over}。`,
  even: (target) => `任务${target}，正好完成。`,
  pace: (share, gone, pace) =>
    `完成${share}，年度已过${gone}，${pace === 'behind' ? '落后于时间进度' : pace === 'ahead' ? '快于时间进度' : '与时间进度持平'}。`,
  ifToday: (sentence) => `如按今天的完成数结算：${sentence}`,
  counted: (sheet, count) => `完成数${count}由“${sheet}”逐件统计。`,
  lacking: (row, facts) => `${rowZh(row)}缺${facts.join('、')}，金额还不能确定。`,
  repeated: (sheet, titles) => `“${sheet}”有${titles}个标题不止一行，各行都计了件数，请核对是否同一篇。`,
  noTracker: (sheet) => `“${sheet}”看不出是登记表，没有统计件数。请改选登记稿件的工作表。`,
  button: '生成任务进度表',
  sheet: {
    name: '任务进度',
    title: (year) => `${year}年任务进度表`,
    item: '项目',
    target: '任务数',
    done: '完成数',
    owed: '欠',
    over: '超',
    share: '完成率',
    gone: '时间进度',
    money: '折合金额',
    basis: '依据',
    total: '合计',
    inYuan: '单位：元',
    note: (day) => `截至${day}。欠、超、完成率是公式；折合金额是按今天的完成数结算的数，年终以实际完成数为准。`,
  },
};

const en: TasksWords = {
  none: 'These rules reward and fine nothing by tasks set and done.',
  doneFrom: 'Done is taken from',
  ownColumn: 'the column 完成数 of this sheet',
  itemOf: 'It lists',
  figures: { owed: 'Owed', over: 'Over', money: 'Money', gone: 'Year gone' },
  count: (rows) => `${rows}`,
  short: (item, done, target) => `${item} ${done}/${target}`,
  noTask: 'no task',
  behind: 'behind',
  undecided: 'Open',
  owed: (target, done, owed) => `Task ${target}, done ${done}, ${owed} owed.`,
  over: (target, done, over) => `Task ${target}, done ${done}, ${over} over.`,
  even: (target) => `Task ${target}, done exactly.`,
  pace: (share, gone, pace) =>
    `${share} done with ${gone} of the year gone: ${pace === 'behind' ? 'behind' : pace === 'ahead' ? 'ahead of' : 'level with'} the calendar.`,
  ifToday: (sentence) => `If it ended today: ${sentence}`,
  counted: (sheet, count) => `${count} pieces were counted on “${sheet}”.`,
  lacking: (row, facts) => `Row ${placeName(row)}: ${facts.join(', ')} missing, so the amount cannot be told.`,
  repeated: (sheet, titles) =>
    `On “${sheet}” ${titles} titles stand in more than one row; every row was counted. Make sure they are different pieces.`,
  noTracker: (sheet) => `“${sheet}” is no list of pieces; nothing was counted. Choose the sheet that lists them.`,
  button: 'Make the progress sheet',
  sheet: {
    name: 'Task progress',
    title: (year) => `Task progress ${year}`,
    item: 'Item',
    target: 'Task',
    done: 'Done',
    owed: 'Owed',
    over: 'Over',
    share: 'Share',
    gone: 'Year gone',
    money: 'Money',
    basis: 'Why',
    total: 'Total',
    inYuan: 'In yuan',
    note: (day) => `As of ${day}. Owed, over and shares are formulas; money is what it would come to today.`,
  },
};

export const tasksWords: Words<TasksWords> = { zh, en };
