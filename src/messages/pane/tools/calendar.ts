import type { Words } from '../../language';
import { cited } from '../cited';

interface CalendarWords {
  readonly year: string;
  readonly badYear: string;
  readonly none: string;
  readonly figures: { readonly items: string; readonly days: string; readonly rest: string };
  unknownYear(year: number): string;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** 9月30日 周一 */
  day(month: number, day: number, weekday: string): string;
  readonly restDay: string;
  /** The document names the period, no day in it. */
  readonly dayOpen: string;
  /** 每月，月末，办公室负责（依据五） */
  sentence(parts: readonly string[], clause: string): string;
  inCharge(who: string): string;
  readonly why: {
    event(item: string, clause: string): string;
    /** How the days of an event's duty are found all the same. */
    readonly eventHow: string;
    notInForce(item: string, year: number): string;
    unknown(item: string, year: number): string;
    unread(item: string, readings: readonly string[]): string;
  };
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  file(scheme: string, year: number): string;
  readonly fileHint: string;
  readonly button: string;
  readonly sheet: {
    readonly name: string;
    title(year: number): string;
    readonly date: string;
    readonly weekday: string;
    readonly item: string;
    readonly period: string;
    readonly inCharge: string;
    readonly note: string;
    readonly done: string;
  };
}

const zh: CalendarWords = {
  year: '年份',
  badYear: '年份请填四位数，如2024。',
  none: '这份办法没有规定日程。',
  figures: { items: '事项', days: '到期次数', rest: '遇休息日' },
  unknownYear: (year) =>
    `${year}年的放假安排还不知道，休息日没有标出，按工作日计算的日期没有列。可以在办法里加“节假日”表写明。`,
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  day: (month, day, weekday) => `${month}月${day}日 ${weekday}`,
  restDay: '休息日',
  dayOpen: '没有写哪一天，列在期末',
  sentence: (parts, clause) => `${parts.join('，')}${cited.zh(clause)}。`,
  inCharge: (who) => `${who}负责`,
  why: {
    event: (item, clause) => `“${item}”从事情发生之日起算，没有固定日期${cited.zh(clause)}。`,
    eventHow: '逐件的到期日，请用“公式助手”里的“DUE 到期日”，填事情发生的日期所在的格子。',
    notInForce: (item, year) => `“${item}”在${year}年不在执行期内，没有列。`,
    unknown: (item, year) => `“${item}”按工作日计算，${year}年的放假安排还不知道，部分日期没有列。`,
    unread: (item, readings) => `“${item}”取决于释义“${readings.join('、')}”，还没有选定，没有列。`,
  },
  download: '下载日历文件',
  copy: '复制日历文字',
  copied: '已复制。粘贴到记事本，存成以.ics结尾的文件，再导入日历。',
  copyByHand: '这里不能自动复制。请全选下面的文字复制，粘贴到记事本，存成以.ics结尾的文件，再导入日历。',
  file: (scheme, year) => `${scheme}${year}年日程`,
  fileHint: '日历文件的内容',
  button: '生成全年日程表',
  sheet: {
    name: '全年日程',
    title: (year) => `${year}年工作日程表`,
    date: '到期日',
    weekday: '星期',
    item: '事项',
    period: '周期',
    inCharge: '责任',
    note: '备注',
    done: '办理情况',
  },
};

const en: CalendarWords = {
  year: 'Year',
  badYear: 'Enter a year of four digits, such as 2024.',
  none: 'These rules have no calendar.',
  figures: { items: 'Duties', days: 'Dates', rest: 'On rest days' },
  unknownYear: (year) =>
    `The holidays of ${year} are not known: days of rest are not marked, and dates that count working days are left out. A table 节假日 in the rules can name them.`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  day: (month, day, weekday) => `${month}-${day} ${weekday}`,
  restDay: 'day of rest',
  dayOpen: 'no day is named, listed at the end of the period',
  sentence: (parts, clause) => `${parts.join(', ')}${cited.en(clause)}.`,
  inCharge: (who) => `by ${who}`,
  why: {
    event: (item, clause) => `${item} counts from the day of an event and has no date of its own${cited.en(clause)}.`,
    eventHow: 'For the day of each, use DUE in the formula helper, with the cell that has the day of the event.',
    notInForce: (item, year) => `${item} is not in force in ${year} and was left out.`,
    unknown: (item, year) =>
      `${item} counts working days; the holidays of ${year} are not known, so dates are missing.`,
    unread: (item, readings) =>
      `${item} hangs on ${readings.join(', ')}, for which no reading is chosen. It was left out.`,
  },
  download: 'Download calendar file',
  copy: 'Copy calendar text',
  copied: 'Copied. Paste it into a text file whose name ends in .ics and open that in your calendar.',
  copyByHand:
    'It cannot be copied from here. Select the text below, copy it into a text file whose name ends in .ics and open that in your calendar.',
  file: (scheme, year) => `${scheme} ${year}`,
  fileHint: 'What the calendar file holds',
  button: 'Make the calendar sheet',
  sheet: {
    name: 'Calendar',
    title: (year) => `Calendar ${year}`,
    date: 'Due',
    weekday: 'Day',
    item: 'Duty',
    period: 'Period',
    inCharge: 'In charge',
    note: 'Note',
    done: 'Done',
  },
};

export const calendarWords: Words<CalendarWords> = { zh, en };
