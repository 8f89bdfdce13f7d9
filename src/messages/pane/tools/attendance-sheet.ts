import type { Words } from '../../language';

/** The sheets that 考勤汇总 writes. */
export interface AttendanceSheetWords {
  readonly sheet: {
    readonly yearName: string;
    readonly monthName: string;
    readonly failedName: string;
    /** The year that the titles of the months name. */
    period(year: number): string;
    title(item: string): string;
    monthTitle(item: string): string;
    failedTitle(item: string): string;
    readonly fact: string;
    readonly total: string;
    readonly allowed: string;
    readonly result: string;
    readonly note: string;
    readonly days: string;
    readonly met: string;
    readonly failed: string;
    readonly open: string;
    readonly place: string;
    readonly why: string;
    shareNote(percent: string): string;
    /** What the columns of the months count. */
    readonly daysNote: string;
  };
}

const zh: AttendanceSheetWords = {
  sheet: {
    yearName: '考勤汇总',
    monthName: '考勤逐月',
    failedName: '不达标明细',
    period: (year) => `${year}年`,
    title: (item) => `${item}考勤汇总表`,
    monthTitle: (item) => `${item}考勤逐月登记表`,
    failedTitle: (item) => `${item}不达标明细表`,
    fact: '指标',
    total: '全年合计',
    allowed: '不超过',
    result: '结果',
    note: '说明',
    days: '记录次数',
    met: '达标',
    failed: '不达标',
    open: '待核',
    place: '出处',
    why: '情况',
    shareNote: (percent) => `达到上限的${percent}%即提醒。合计是公式，取自“考勤逐月”；结果按生成时的数写入。`,
    daysNote: '各月栏是当月不达标的次数，空着是没有。',
  },
};

const en: AttendanceSheetWords = {
  sheet: {
    yearName: 'Attendance',
    monthName: 'Attendance by month',
    failedName: 'Not met',
    period: (year) => String(year),
    title: (item) => `Attendance: ${item}`,
    monthTitle: (item) => `Attendance by month: ${item}`,
    failedTitle: (item) => `Not met: ${item}`,
    fact: 'Count',
    total: 'Year',
    allowed: 'At most',
    result: 'Result',
    note: 'Note',
    days: 'Records',
    met: 'Met',
    failed: 'Not met',
    open: 'Open',
    place: 'Where',
    why: 'What',
    shareNote: (percent) =>
      `Warns from ${percent}% of a limit. Sums are formulas over the sheet by month; results were written with the counts of that time.`,
    daysNote: 'The columns of the months count what was not met; a blank is none.',
  },
};

export const attendanceSheetWords: Words<AttendanceSheetWords> = { zh, en };
