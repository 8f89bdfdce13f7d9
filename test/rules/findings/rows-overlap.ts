import type { FindingCases } from './cases';

export const rowsOverlap: FindingCases = {
  found: [
    {
      what: 'one 组, overlapping bounds, different amounts',
      tables: `
    | 奖项 | 字数 | 金额 | 组 |
    | 稿 | >=1000 | 100 | 长短 |
    | 稿 | >=800 | 50 | 长短 |`,
      cells: ['rows-overlap 3:3'],
    },
  ],
  sound: [
    {
      what: 'the same amount twice',
      tables: `
    | 奖项 | 字数 | 金额 | 组 |
    | 稿 | >=1000 | 100 | 长短 |
    | 稿 | >=800 | 100 | 长短 |`,
    },
    {
      what: 'bounds that meet without sharing a value',
      tables: `
    | 奖项 | 字数 | 金额 | 组 |
    | 稿 | >=1000 | 100 | 长短 |
    | 稿 | <1000 | 50 | 长短 |`,
    },
  ],
};
