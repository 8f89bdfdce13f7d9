import type { Words } from '../language';

/** Beside a sheet that is made for a tool: what it is, and the button that opens the tool. */
interface ToolOfferWords {
  readonly attendance: { readonly offer: string; readonly open: string };
  readonly duties: { readonly offer: string; readonly open: string };
  readonly scores: { readonly offer: (assessment: string) => string; readonly open: string };
}

export const toolOfferWords: Words<ToolOfferWords> = {
  zh: {
    attendance: { offer: '这是画符号的考勤表，可以统计迟到、旷工等次数。', open: '打开考勤汇总' },
    duties: { offer: '这是督办台账，可以列出到期、逾期的事项。', open: '打开督办事项' },
    scores: { offer: (assessment) => `这张表有“${assessment}”的得分，可以计分、排名。`, open: '打开考核计分' },
  },
  en: {
    attendance: { offer: 'This is attendance kept by signs; it can be counted.', open: 'Open Attendance' },
    duties: {
      offer: 'This is a list of supervised tasks; what is due and overdue can be listed.',
      open: 'Open Supervised tasks',
    },
    scores: { offer: (assessment) => `This sheet has scores of ${assessment}; it can be ranked.`, open: 'Open Scores' },
  },
};
