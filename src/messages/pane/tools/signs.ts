import { type Words, counted } from '../../language';

/** Columns of days that are headed by weekdays alone. */
interface WeekdaysOnly {
  readonly sheet: string;
  readonly range: string;
  /** The weekdays of the first and the last of them. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** A figure on the sheet that is not what its signs come to. */
interface DifferingFigure {
  readonly sheet: string;
  readonly cell: string;
  readonly person: string;
  readonly fact: string;
  readonly written: string;
  readonly counted: string;
}

/** Words about attendance that is kept as a grid of signs. */
interface SignsWords {
  /** What is read: 符号考勤表 A3:AG20, 12人. */
  grid(sheet: string, range: string, people: number): string;
  /** The head of a grid: 表头B2:V2只写星期（星期一到星期五，共21栏）. */
  weekdays(days: WeekdaysOnly): string;
  /** Monday to Sunday. */
  readonly names: readonly string[];
  askDays(head: string): string;
  titleDoesNotFit(head: string): string;
  daysDoNotFit(head: string, typed: string): string;
  readonly whichDays: string;
  readonly badDays: string;
  /** What was typed when the workbook was open before. */
  readonly recalledDays: string;
  readonly signs: string;
  /** Signs that nobody has explained. */
  ask(signs: readonly string[]): string;
  known(count: number): string;
  readonly pick: string;
  half(name: string): string;
  times(name: string, count: string): string;
  readonly uncounted: string;
  /** How many cells have the sign, and who says what it means. */
  cells(count: number): string;
  readonly by: { readonly clerk: string; readonly legend: string; readonly itself: string; readonly parts: string };
  /** The legend has words for it that cannot be counted. */
  said(words: string): string;
  readonly noLimits: string;
  person(month: string, parts: readonly string[]): string;
  days(fact: string, count: string, days: readonly number[]): string;
  nothing(month: string): string;
  pending(signs: readonly string[]): string;
  mergedDays(sheet: string, range: string, sign: string, days: number): string;
  otherPart(sheet: string, cell: string, sign: string): string;
  noName(sheet: string, row: number): string;
  differing(figure: DifferingFigure): string;
  readonly figures: { readonly people: string; readonly signs: string; readonly asked: string };
  readonly button: string;
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    readonly month: string;
    readonly note: string;
    legend(pairs: readonly string[]): string;
  };
}

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('、');

const zh: SignsWords = {
  grid: (sheet, range, people) => `“${sheet}” ${range}是画符号的考勤表，${people}行`,
  weekdays: ({ sheet, range, first, last, count }) => `“${sheet}”${range}只写星期（${first}到${last}，共${count}栏）`,
  names: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  askDays: (head) =>
    `${head}，表上没有写是哪年哪月，还没有计入。请填年月（如2026年11月），不是整月的填第一栏的日期（如2026-11-16）。`,
  titleDoesNotFit: (head) =>
    `${head}，和表上写的年月对不上，还没有计入。请核对；缺了几天的，填第一栏的日期（如2026-11-16）。`,
  daysDoNotFit: (head, typed) =>
    `${head}，和“${typed}”对不上，还没有计入。请核对；不是整月的填第一栏的日期（如2026-11-16）。`,
  whichDays: '年月或首日',
  badDays: '请填年月，如2026年11月；或第一栏的日期，如2026-11-16。',
  recalledDays: '这是上次填的，已记在这个工作簿里。不对请改。',
  signs: '符号',
  ask: (signs) => `${list(signs)}是什么意思，表上没有写明。请逐个选定，选好后记在这个工作簿里。`,
  known: (count) => `已知的符号 ${count}种`,
  pick: '请选',
  half: (name) => `${name}半天`,
  times: (name, count) => `${name}${count}`,
  uncounted: '不计',
  cells: (count) => `${count}格`,
  by: { clerk: '由您选定', legend: '表上写明', itself: '字面意思', parts: '合写' },
  said: (words) => `表上写“${words}”`,
  noLimits: '这份办法没有给这些次数、天数定上限，只统计，不判断能不能评。',
  person: (month, parts) => `${month}：${parts.join('、')}。`,
  days: (fact, count, days) => `${fact}${count}（${days.map((day) => `${day}日`).join('、')}）`,
  nothing: (month) => `${month}：没有迟到、缺勤等记录。`,
  pending: (signs) => `${list(signs)}的意思还没有选定，次数还不能确定。`,
  mergedDays: (sheet, range, sign, days) =>
    `“${sheet}”${range}合并写“${sign}”，按${days}天计；其中有休息日的，请取消合并后逐天填写，再重新读取。`,
  otherPart: (sheet, cell, sign) => `“${sheet}”${cell}的“${sign}”不在上午、下午里（如晚上、加班），没有计入。`,
  noName: (sheet, row) => `“${sheet}”第${row}行有符号，但不知道是谁的，没有计入。请补上姓名后重新读取。`,
  differing: ({ sheet, cell, person, fact, written, counted }) =>
    `“${sheet}”${cell}填的是${person}${fact}${written}，按符号数是${counted}。汇总按符号数，请核对。`,
  figures: { people: '人数', signs: '符号', asked: '待说明' },
  button: '生成考勤统计表',
  sheet: {
    name: '考勤符号统计',
    title: '考勤符号统计表',
    month: '月份',
    note: '未定',
    legend: (pairs) => `符号：${pairs.join('、')}。`,
  },
};

const en: SignsWords = {
  grid: (sheet, range, people) => `“${sheet}” ${range} is attendance kept by signs, ${counted(people, 'row')}`,
  weekdays: ({ sheet, range, first, last, count }) =>
    `“${sheet}” ${range} says only weekdays (${first} to ${last}, ${count} columns)`,
  names: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  askDays: (head) =>
    `${head} and no month with its year, so nothing of it is counted yet. Type the month (2026-11), or for part of a month the day of the first column (2026-11-16).`,
  titleDoesNotFit: (head) =>
    `${head}, which does not fit the month on the sheet, so nothing of it is counted yet. Check it; where days are left out, type the day of the first column (2026-11-16).`,
  daysDoNotFit: (head, typed) =>
    `${head}, which does not fit “${typed}”, so nothing of it is counted yet. Check it; for part of a month type the day of the first column (2026-11-16).`,
  whichDays: 'Month or first day',
  badDays: 'Type a month such as 2026-11, or the day of the first column such as 2026-11-16.',
  recalledDays: 'This was typed before and is kept in the workbook. Change it if it is wrong.',
  signs: 'Signs',
  ask: (signs) => `The sheet does not say what ${list(signs)} stand for. Choose for each; the workbook remembers it.`,
  known: (count) => `Known signs: ${count}`,
  pick: 'Choose',
  half: (name) => `${name} (half a day)`,
  times: (name, count) => `${name} ${count}`,
  uncounted: 'not counted',
  cells: (count) => counted(count, 'cell'),
  by: { clerk: 'chosen by you', legend: 'by the legend', itself: 'says so itself', parts: 'several signs' },
  said: (words) => `the sheet says “${words}”`,
  noLimits: 'These rules set no limit to such counts: they are counted, and nobody is judged.',
  person: (month, parts) => `${month}: ${parts.join(', ')}.`,
  days: (fact, count, days) => `${fact} ${count} (${days.join(', ')})`,
  nothing: (month) => `${month}: nothing recorded.`,
  pending: (signs) => `Nobody has said what ${list(signs)} stand for, so the counts are not known yet.`,
  mergedDays: (sheet, range, sign, days) =>
    `“${sheet}” ${range} is one cell with “${sign}” and counts as ${counted(days, 'day')}. If days of rest are among them, unmerge it, enter each day and read again.`,
  otherPart: (sheet, cell, sign) =>
    `“${sign}” in “${sheet}” ${cell} is neither forenoon nor afternoon and was not counted.`,
  noName: (sheet, row) =>
    `“${sheet}” row ${row} has signs but no name and was not counted. Enter the name and read again.`,
  differing: ({ sheet, cell, person, fact, written, counted }) =>
    `“${sheet}” ${cell} has ${fact} ${written} for ${person}; the signs come to ${counted}. The signs are taken. Check it.`,
  figures: { people: 'People', signs: 'Signs', asked: 'To explain' },
  button: 'Make the sheet of counts',
  sheet: {
    name: 'Attendance signs',
    title: 'Counts of attendance signs',
    month: 'Month',
    note: 'Open',
    legend: (pairs) => `Signs: ${pairs.join(', ')}.`,
  },
};

export const signsWords: Words<SignsWords> = { zh, en };
