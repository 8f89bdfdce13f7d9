import type { FindingCases } from './cases';

export const dayUnreadable: FindingCases = {
  found: [
    {
      what: 'a day that is neither off nor worked',
      tables: `
    | 日期 | 性质 |
    | 2012-9-3 | 半天 |`,
      cells: ['day-unreadable 2:2'],
    },
  ],
  sound: [
    {
      what: 'days off and worked',
      tables: `
    | 日期 | 性质 |
    | 2012-9-3 | 放假 |
    | 2012-9-29 | 上班 |`,
    },
  ],
};
