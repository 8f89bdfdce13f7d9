import type { Words } from '../language';

/** Beside a sheet of attendance signs: what it is, and the tool for it. */
export const signsOffer: Words<{ readonly offer: string; readonly open: string }> = {
  zh: { offer: '这是画符号的考勤表，可以统计迟到、旷工等次数。', open: '打开考勤汇总' },
  en: { offer: 'This is attendance kept by signs; it can be counted.', open: 'Open Attendance' },
};
