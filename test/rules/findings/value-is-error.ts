import type { FindingCases } from './cases';

export const valueIsError: FindingCases = {
  found: [
    {
      what: 'an error in a cell of the table',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 甲 | #N/A | 500 |`,
      cells: ['value-is-error 2:2'],
    },
  ],
  sound: [
    {
      what: 'text that only looks like one',
      tables: `
    | 奖项 | 金额 | 备注 |
    | 甲 | 500 | 见#3 |`,
    },
  ],
};
