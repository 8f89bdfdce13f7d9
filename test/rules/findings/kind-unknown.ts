import type { FindingCases } from './cases';

export const kindUnknown: FindingCases = {
  found: [
    {
      what: 'a kind nobody knows',
      tables: `
    | 事实 | 类型 |
    | 类别 | 列表 |`,
      cells: ['kind-unknown 2:2'],
    },
  ],
  sound: [
    {
      what: 'every kind',
      tables: `
    | 事实 | 类型 |
    | 子 | 数 |
    | 丑 | 文字 |
    | 寅 | 是否 |
    | 卯 | 日期 |`,
    },
  ],
};
