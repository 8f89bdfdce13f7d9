import type { FindingCases } from './cases';

export const bandGap: FindingCases = {
  found: [
    {
      what: '80至89 and 90至100 leave out 89.5',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | 80至89 | 500 |
    | 绩效 | 90至100 | 1000 |`,
      cells: ['band-gap 3:2'],
    },
    {
      what: 'ends that both exclude the number',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | <90 | 500 |
    | 绩效 | >90 | 1000 |`,
      cells: ['band-gap 3:2'],
    },
  ],
  sound: [
    {
      what: 'days, of which one follows the other',
      tables: `
    | 奖项 | 日期 | 金额 |
    | 值班 | 2024-1-1至2024-6-30 | 100 |
    | 值班 | 2024-7-1起 | 150 |`,
    },
    {
      what: 'places, which are whole',
      tables: `
    | 奖项 | 名次 | 金额 |
    | 竞赛 | 前三名 | 500 |
    | 竞赛 | 第四名至第六名 | 200 |`,
    },
    {
      what: 'bands that touch',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | [80..90) | 500 |
    | 绩效 | 90分以上 | 1000 |`,
    },
    {
      what: 'ranks one by one are no bands',
      tables: `
    | 奖项 | 名次 | 金额 |
    | 竞赛 | 1 | 500 |
    | 竞赛 | 3 | 200 |`,
    },
  ],
};
