import type { FindingCases } from './cases';

export const deadlineUnreadable: FindingCases = {
  found: [
    {
      what: 'a deadline that is none',
      tables: `
    | 事项 | 周期 | 期限 |
    | 例会 | 每月 | 尽快 |`,
      cells: ['deadline-unreadable 2:3'],
    },
  ],
  sound: [
    {
      what: 'a day of the month',
      tables: `
    | 事项 | 周期 | 期限 |
    | 例会 | 每月 | 26日 |`,
    },
  ],
};
