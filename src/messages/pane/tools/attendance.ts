import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import type { Words } from '../../language';
import { type AttendanceSheetWords, attendanceSheetWords } from './attendance-sheet';
import { cited } from '../cited';

/** What a year's count of one fact is held to. */
interface CountSaid {
  readonly fact: string;
  readonly total: string;
  /** Month by month, where it was not 0. */
  readonly months: readonly string[];
  readonly rule: string;
  readonly consequence: string;
  readonly clause: string;
}

export interface AttendanceWords extends AttendanceSheetWords {
  readonly item: string;
  readonly none: string;
  /** The sheets that are added up with the pane's own. */
  readonly sheets: string;
  monthSheets(count: number): string;
  /** An input for a time that holds for everybody. */
  forAll(fact: string): string;
  /** Times that no column gives and nobody has typed yet. */
  lacksTimes(facts: readonly string[]): string;
  readonly share: string;
  readonly percent: string;
  readonly badShare: string;
  readonly figures: {
    readonly people: string;
    readonly barred: string;
    readonly near: string;
    readonly open: string;
    readonly days: string;
    readonly met: string;
    readonly failed: string;
  };
  readonly states: { readonly barred: string; readonly near: string; readonly fine: string; readonly open: string };
  /** 迟到次数8/10 */
  count(fact: string, total: string, allowed: string): string;
  /** 8天中2天不达标 */
  days(all: number, failed: number, open: number): string;
  month(month: number): string;
  readonly noMonth: string;
  perMonth(month: string, count: string): string;
  /** 迟到次数合计8（1月4、2月4），超过10次取消评先资格，还可2次 */
  counted(count: CountSaid): string;
  left(count: string): string;
  reached(): string;
  passed(): string;
  bar(rule: string, consequence: string, clause: string): string;
  failedDay(row: string, rule: string, shown: string, clause: string): string;
  allMet(count: number): string;
  /** Nothing is recorded against a person. */
  readonly clean: string;
  notAttendance(sheet: string): string;
  unnamed(sheet: string, row: number): string;
  twice(person: string, month: string): string;
  fault(sheet: string, row: number, person: string, fault: string): string;
  open(person: string, facts: readonly string[]): string;
  readonly button: string;
}

const zh: AttendanceWords = {
  ...attendanceSheetWords.zh,
  item: '项目',
  none: '这份办法没有考勤方面的规定。',
  sheets: '一起汇总',
  monthSheets: (count) => `加入全部月份表（${count}张）`,
  forAll: (fact) => `表里没有“${fact}”列，全体按`,
  lacksTimes: (facts) =>
    `还不知道${facts.join('、')}时间。全体相同的，填在上面；各人不同的，在表里补上这一列后重新读取。`,
  share: '提醒线',
  percent: '%',
  badShare: '提醒线请填1到100之间的数。',
  figures: {
    people: '人数',
    barred: '已取消',
    near: '要提醒',
    open: '待核',
    days: '记录',
    met: '达标',
    failed: '不达标',
  },
  states: { barred: '取消', near: '提醒', fine: '正常', open: '待核' },
  count: (fact, total, allowed) => `${fact}${total}/${allowed}`,
  days: (all, failed, open) => `${all}次中${failed}次不达标${open > 0 ? `，${open}次待核` : ''}`,
  month: (month) => `${month}月`,
  noMonth: '未注明月份',
  perMonth: (month, count) => `${month}${count}`,
  counted: ({ fact, total, months, rule, consequence, clause }) =>
    `${fact}合计${total}${months.length > 0 ? `（${months.join('、')}）` : ''}，${rule}${consequence}${cited.zh(clause)}`,
  left: (count) => `，还差${count}到限`,
  reached: () => '，已到限，再有一次即取消',
  passed: () => '，已超过',
  bar: (rule, consequence, clause) => `${rule}，${consequence}${cited.zh(clause)}。`,
  failedDay: (row, rule, shown, clause) => `${row}：${shown}，应${rule}${cited.zh(clause)}。`,
  allMet: (count) => `${count}次记录全部达标。`,
  clean: '没有要扣减的记录。',
  notAttendance: (sheet) => `“${sheet}”没有这个项目要的列，没有计入。`,
  unnamed: (sheet, row) => `“${sheet}”${rowZh(row)}没有姓名，没有计入。`,
  twice: (person, month) => `${person}${month}有不止一行，已相加。如果是重复登记，请删去一行后重新读取。`,
  fault: (sheet, row, person, fault) => `“${sheet}”${rowZh(row)}${person}：${fault}`,
  open: (person, facts) => `${person}缺${facts.join('、')}，能不能评还不能确定。`,
  button: '生成考勤汇总表',
};

const en: AttendanceWords = {
  ...attendanceSheetWords.en,
  item: 'Item',
  none: 'These rules say nothing about attendance.',
  sheets: 'Together with',
  monthSheets: (count) => `Add all sheets of months (${count})`,
  forAll: (fact) => `No column ${fact}: for everybody`,
  lacksTimes: (facts) =>
    `${facts.join(', ')}: no time given. Type it above where it holds for everybody, or add the column and read again.`,
  share: 'Warn at',
  percent: '%',
  badShare: 'Enter a number from 1 to 100.',
  figures: {
    people: 'People',
    barred: 'Barred',
    near: 'To warn',
    open: 'Open',
    days: 'Records',
    met: 'Met',
    failed: 'Not met',
  },
  states: { barred: 'Barred', near: 'Warn', fine: 'Fine', open: 'Open' },
  count: (fact, total, allowed) => `${fact} ${total}/${allowed}`,
  days: (all, failed, open) => `${failed} of ${all} not met${open > 0 ? `, ${open} open` : ''}`,
  month: (month) => `month ${month}`,
  noMonth: 'no month',
  perMonth: (month, count) => `${month}: ${count}`,
  counted: ({ fact, total, months, rule, consequence, clause }) =>
    `${fact} ${total} in all${months.length > 0 ? ` (${months.join(', ')})` : ''}; ${rule}: ${consequence}${cited.en(clause)}`,
  left: (count) => `, ${count} left`,
  reached: () => ', one more bars',
  passed: () => ', passed',
  bar: (rule, consequence, clause) => `${rule}: ${consequence}${cited.en(clause)}.`,
  failedDay: (row, rule, shown, clause) => `${row}: ${shown}; wanted ${rule}${cited.en(clause)}.`,
  allMet: (count) => `All ${count} records meet the demands.`,
  clean: 'Nothing is recorded.',
  notAttendance: (sheet) => `“${sheet}” has no column for this item and was left out.`,
  unnamed: (sheet, row) => `“${sheet}” row ${placeName(row)} names nobody and was left out.`,
  twice: (person, month) =>
    `${person} has more than one row for ${month}; they were added. Delete one if it stands twice.`,
  fault: (sheet, row, person, fault) => `“${sheet}” row ${placeName(row)}, ${person}: ${fault}`,
  open: (person, facts) => `${person}: ${facts.join(', ')} missing, so it cannot be told yet.`,
  button: 'Make the attendance sheets',
};

export const attendanceWords: Words<AttendanceWords> = { zh, en };
