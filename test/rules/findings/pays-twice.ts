import type { FindingCases } from './cases';

export const paysTwice: FindingCases = {
  found: [
    {
      what: '≥2500 and ≥5000 as 累加',
      tables: `
    | 奖项 | 字数 | 金额 | 方式 |
    | 稿 | >=2500 | 600 | 累加 |
    | 稿 | >=5000 | 1200 | 累加 |`,
      cells: ['pays-twice 3:3'],
    },
  ],
  sound: [
    {
      what: 'the same in one 组',
      tables: `
    | 奖项 | 字数 | 金额 | 方式 | 组 |
    | 稿 | >=2500 | 600 | 累加 | 长 |
    | 稿 | >=5000 | 600 | 累加 | 长 |`,
    },
    {
      what: 'bounds apart',
      tables: `
    | 奖项 | 字数 | 金额 | 方式 |
    | 稿 | <2500 | 1 | 累加 |
    | 稿 | >=2500 | 2 | 累加 |`,
    },
  ],
};
