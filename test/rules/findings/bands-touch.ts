import type { FindingCases } from './cases';

export const bandsTouch: FindingCases = {
  found: [
    {
      what: '60分以下 and 60分以上 both include 60',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | 60分以下 | 扣500 |
    | 绩效 | 60分以上 | 0元 |`,
      cells: ['bands-touch 3:2'],
    },
    {
      what: 'bands that each begin where the one before ends, in any order',
      tables: `
    | 奖项 | 级别 | 得分 | 金额 |
    | 绩效 | 省级 | 40至60分 | 扣300 |
    | 绩效 | 省级 | 60至80分 | 扣200 |
    | 绩效 | 省级 | 40分以下 | 扣500 |`,
      cells: ['bands-touch 2:3', 'bands-touch 3:3'],
    },
  ],
  sound: [
    {
      what: 'one of the two excludes it',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | 不足60分 | 扣500 |
    | 绩效 | 60分以上 | 0元 |`,
    },
    {
      what: 'rewards, of which the higher is paid',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | 60至80分 | 100 |
    | 绩效 | 80分以上 | 200 |`,
    },
    {
      what: 'the same amount either way',
      tables: `
    | 奖项 | 得分 | 金额 |
    | 绩效 | 60分以下 | 500 |
    | 绩效 | 60分以上 | 500元 |`,
    },
    {
      what: 'rows that are meant together',
      tables: `
    | 奖项 | 完成数 | 任务数 | 金额 | 方式 |
    | 任务 | 5篇以下 | 5 | (完成数-5)*10 | 累加 |
    | 任务 | 5篇以上 | 5 | (完成数-5)*20 | 累加 |`,
    },
  ],
};
