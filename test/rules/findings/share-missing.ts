import type { FindingCases } from './cases';

export const shareMissing: FindingCases = {
  found: [
    {
      what: 'places without a share',
      tables: `
    | 奖项 | 比例 | 基数 |
    | 甲 | | 总数 |`,
      cells: ['share-missing 2:1'],
    },
  ],
  sound: [
    {
      what: 'a count in place of a ratio',
      tables: `
    | 奖项 | 比例 | 名额 |
    | 甲 | | 3 |`,
    },
  ],
};
