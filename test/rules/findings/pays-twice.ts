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
      what: 'stages, each paying for what is above its bound',
      tables: `
    | 奖项 | 回收款 | 金额 | 方式 |
    | 清欠 | 超过10 | (最小(回收款,50)-10)*3% | 累加 |
    | 清欠 | 超过50 | (回收款-50)*1% | 累加 |`,
    },
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
