import type { FindingCases } from './cases';

/** Cells are drawn as text; a figure stands there as the number that Excel keeps for a day. */
export const conditionIsDate: FindingCases = {
  found: [
    {
      what: 'places that Excel took for a day',
      tables: `
    | 奖项 | 名次 | 金额 |
    | 甲 | 前3名 | 500 |
    | 甲 | 45355 | 300 |`,
      cells: ['condition-is-date 3:2'],
    },
  ],
  sound: [
    {
      what: 'places as a document writes them',
      tables: `
    | 奖项 | 名次 | 金额 |
    | 甲 | 1-3名 | 500 |
    | 甲 | 4 | 300 |`,
    },
    {
      what: 'a figure that may be as large',
      tables: `
    | 奖项 | 引资额 | 金额 |
    | 甲 | 45355 | 500 |`,
    },
  ],
};
