import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import { type Words, counted } from '../../language';
import { cited } from '../cited';

interface DutiesWords {
  readonly day: string;
  readonly badDay: string;
  readonly figures: {
    readonly done: string;
    readonly overdue: string;
    readonly soon: string;
    readonly reason: string;
  };
  of(count: number, all: number): string;
  readonly states: {
    readonly done: string;
    overdue(days: number): string;
    readonly today: string;
    soon(days: number): string;
    readonly open: string;
    readonly noDate: string;
    readonly unclear: string;
  };
  readonly noReason: string;
  readonly unnamed: string;
  whole(item: string): string;
  due(date: string): string;
  readonly withoutDate: string;
  reason(text: string): string;
  lacksReason(consequence: string, clause: string, note: string): string;
  readonly noReasonRule: string;
  carried(month: string): string;
  unclearDone(row: number, item: string, text: string): string;
  unclearDate(row: number, item: string, text: string): string;
  yearTaken(rows: number, year: number): string;
  month(year: number, month: number): string;
  readonly button: string;
  readonly sheet: {
    readonly name: string;
    title(day: string): string;
    readonly item: string;
    readonly section: string;
    readonly due: string;
    readonly done: string;
    readonly status: string;
    readonly days: string;
    readonly reason: string;
    readonly result: string;
    readonly yes: string;
    readonly no: string;
    /** @param lacking items without a reason; undefined where the rules ask for none */
    summary(all: number, done: number, overdue: number, lacking: number | undefined): string;
    nextName(month: string): string;
    nextTitle(month: string): string;
    readonly before: string;
    nextNote(day: string): string;
  };
}

const zh: DutiesWords = {
  day: '检查日期',
  badDay: '检查日期看不懂，请填如2024-9-30。',
  figures: { done: '已完成', overdue: '逾期', soon: '快到期', reason: '缺原因' },
  of: (count, all) => `${count}/${all}`,
  states: {
    done: '完成',
    overdue: (days) => `逾期${days}天`,
    today: '今天到期',
    soon: (days) => `还有${days}天`,
    open: '未到期',
    noDate: '无期限',
    unclear: '待核',
  },
  noReason: '缺原因',
  unnamed: '未填事项',
  whole: (item) => `${item}。`,
  due: (date) => `期限${date}。`,
  withoutDate: '没有写期限，不计逾期。',
  reason: (text) => `未完成原因：${text}。`,
  lacksReason: (consequence, clause, note) => `未完成，也没有说明原因：${consequence}${cited.zh(clause, note)}。`,
  noReasonRule: '这份办法没有要求未完成事项说明原因，只列到期和逾期。',
  carried: (month) => `转入${month}。`,
  unclearDone: (row, item, text) => `${rowZh(row)}“${item}”的完成情况“${text}”看不出完成没有。请写“是”或“否”。`,
  unclearDate: (row, item, text) => `${rowZh(row)}“${item}”的期限“${text}”看不出是哪一天。请写成如2024-9-30。`,
  yearTaken: (rows, year) => `有${rows}行的期限没有写年份，按${year}年算。`,
  month: (year, month) => `${year}年${month}月`,
  button: '生成督办情况和下月清单',
  sheet: {
    name: '督办情况',
    title: (day) => `督办事项完成情况表（截至${day}）`,
    item: '事项',
    section: '责任科室',
    due: '期限',
    done: '完成',
    status: '状态',
    days: '逾期天数',
    reason: '原因',
    result: '结论',
    yes: '是',
    no: '否',
    summary: (all, done, overdue, lacking) =>
      `共${all}项，完成${done}项，逾期${overdue}项${lacking === undefined ? '' : `，未完成又没有说明原因的${lacking}项`}。`,
    nextName: (month) => `${month}督办事项`,
    nextTitle: (month) => `${month}督办事项（上月转入）`,
    before: '上月原因',
    nextNote: (day) =>
      `转入截至${day}尚未完成的事项；完成、原因两栏留空待填，新增事项在上面插入行填写；下月把本表当作台账读取，再转下一个月。`,
  },
};

const en: DutiesWords = {
  day: 'As of',
  badDay: 'This is no date. Write it like 2024-9-30.',
  figures: { done: 'Done', overdue: 'Overdue', soon: 'Due soon', reason: 'No reason' },
  of: (count, all) => `${count} of ${all}`,
  states: {
    done: 'done',
    overdue: (days) => `${counted(days, 'day')} over`,
    today: 'due today',
    soon: (days) => `${counted(days, 'day')} left`,
    open: 'not due',
    noDate: 'no date',
    unclear: 'open',
  },
  noReason: 'no reason',
  unnamed: 'no item',
  whole: (item) => `${item}.`,
  due: (date) => `Due ${date}.`,
  withoutDate: 'No date is written; it cannot be overdue.',
  reason: (text) => `Reason: ${text}.`,
  lacksReason: (consequence, clause, note) => `Not done and no reason given: ${consequence}${cited.en(clause, note)}.`,
  noReasonRule: 'These rules ask for no reasons; only what is due and overdue is listed.',
  carried: (month) => `Carried over to ${month}.`,
  unclearDone: (row, item, text) =>
    `Row ${placeName(row)}, ${item}: “${text}” does not say whether it is done. Write 是 or 否.`,
  unclearDate: (row, item, text) => `Row ${placeName(row)}, ${item}: “${text}” is no day. Write it like 2024-9-30.`,
  yearTaken: (rows, year) => `${counted(rows, 'date has', 'dates have')} no year; ${year} was taken.`,
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  button: 'Make the status and next month’s list',
  sheet: {
    name: 'Supervised tasks',
    title: (day) => `Supervised tasks as of ${day}`,
    item: 'Item',
    section: 'Section',
    due: 'Due',
    done: 'Done',
    status: 'Status',
    days: 'Days over',
    reason: 'Reason',
    result: 'Result',
    yes: '是',
    no: '否',
    summary: (all, done, overdue, lacking) =>
      `${counted(all, 'item')}, ${done} done, ${overdue} overdue${lacking === undefined ? '' : `, ${lacking} neither done nor explained`}.`,
    nextName: (month) => `Tasks ${month}`,
    nextTitle: (month) => `Supervised tasks ${month} (carried over)`,
    before: 'Reason last month',
    nextNote: (day) =>
      `What was not done by ${day}. Done and Reason are left to fill in; insert rows above for new items. Next month this sheet is read as the list.`,
  },
};

export const dutiesWords: Words<DutiesWords> = { zh, en };
