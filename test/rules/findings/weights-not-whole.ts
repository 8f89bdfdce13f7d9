import type { FindingCases } from './cases';

export const weightsNotWhole: FindingCases = {
  found: [
    {
      what: 'one weight of two',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德 | 40 |
    | 年度 | 能 | |`,
      cells: ['weights-not-whole 3:3'],
    },
    {
      what: 'a weight of 30 beside two percentages',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 德 | 40% |
    | 年终 | 能 | 30 |
    | 年终 | 绩 | 30% |`,
      cells: ['weights-not-whole 2:3'],
    },
    {
      what: 'ninety per cent, in a cell of its own way and as Excel keeps it',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 实绩 | 60% |
    | 年终 | 测评 | 30% |
    | 季度 | 实绩 | 0.6 |
    | 季度 | 测评 | 0.5 |`,
      cells: ['weights-not-whole 2:3', 'weights-not-whole 4:3'],
    },
  ],
  sound: [
    {
      what: 'no weights at all',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德 | |
    | 年度 | 能 | |`,
    },
    {
      what: 'each assessment in its own way, a percentage that Excel keeps as a number, one of 100%',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 德 | 40% |
    | 年终 | 能 | 0.6 |
    | 季度 | 德 | 40 |
    | 季度 | 能 | 60 |
    | 月度 | 绩 | 100% |`,
    },
    {
      what: 'thirds that are cut off, and parts that hang on a reading',
      tables: `
    | 考核 | 分项 | 权重 | 释义 |
    | 年终 | 德 | 33% | |
    | 年终 | 能 | 33% | |
    | 年终 | 绩 | 33% | |
    | 季度 | 德 | 60% | |
    | 季度 | 能 | 40% | 测评=计分 |
    | 季度 | 绩 | 50% | 测评=不计 |
    | 编号 | 可选 | 采用 |
    | 测评 | 计分、不计 | 计分 |`,
    },
  ],
};
