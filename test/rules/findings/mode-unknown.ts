import type { FindingCases } from './cases';

export const modeUnknown: FindingCases = {
  found: [
    {
      what: 'a mode nobody knows',
      tables: `
    | 奖项 | 金额 | 方式 |
    | 甲 | 500 | 叠加 |`,
      cells: ['mode-unknown 2:3'],
    },
  ],
  sound: [
    {
      what: 'every mode',
      tables: `
    | 奖项 | 金额 | 方式 |
    | 甲 | 500 | 取高 |
    | 甲 | 500 | 累加 |
    | 甲 | 2 | 倍乘 |
    | 甲 | 50 | 乘后加 |
    | 乙 | 1 | 否则 |`,
    },
  ],
};
