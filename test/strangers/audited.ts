import type { Office } from './office';

/** Offices whose papers and lists hide the figure that is meant; each was paid wrongly, or not at all, before it was looked at. */
export const audited: readonly Office[] = [
  {
    what: 'rates written as percents, whose list has them in every way that Excel keeps them',
    tables: `
      | 奖项   | 完成率          | 金额 |
      | 完成奖 | 100%以上        | 1000 |
      | 完成奖 | 80%以上不满100% | 500  |`,
    asked: [
      {
        award: '完成奖',
        list: '| 姓名 | 完成率 |\n| 甲 | 0.85 |\n| 乙 | 85% |\n| 丙 | 85 |\n| 丁 | 70 |\n| 戊 | 1.2 |\n| 己 | 0 |',
        due: [500, 500, '请改为85%', '请改为70%', 1000, 0],
      },
      {
        award: '完成奖',
        list: '| 姓名 | 完成率（%） |\n| 甲 | 85 |\n| 乙 | 0.85 |\n| 丙 | 120 |\n| 丁 | 300 |',
        due: [500, '请改为85', 1000, 1000],
      },
    ],
  },
  {
    what: 'rates written out of a hundred, one of them so small that a part of one is meant',
    tables: `
      | 奖项   | 合格率 | 差错率（%） | 金额 |
      | 质量奖 | 95以上 |             | 800  |
      | 质量奖 | 90以上不满95 |       | 300  |
      | 准确奖 |        | 1以下       | 200  |`,
    asked: [
      {
        award: '质量奖',
        list: '| 姓名 | 合格率 |\n| 甲 | 96 |\n| 乙 | 96% |\n| 丙 | 0.96 |\n| 丁 | 1 |\n| 戊 | 89.5 |',
        due: [800, 800, '请改为96', '请改为100', 0],
      },
      { award: '质量奖', list: '| 姓名 | 合格率(%) |\n| 甲 | 96 |\n| 乙 | 0.96 |', due: [800, '请改为96'] },
      {
        award: '准确奖',
        list: '| 姓名 | 差错率(%) |\n| 甲 | 0.5 |\n| 乙 | 1 |\n| 丙 | 1.5 |',
        due: [200, 200, 0],
      },
    ],
  },
  {
    what: 'amended in the middle of the year, the days kept as eight digits',
    tables: `
      | 奖项 | 金额 | 起       | 止        |
      | 信息 | 100  |          | 2024-6-30 |
      | 信息 | 200  | 20240701 |           |`,
    asked: [
      {
        award: '信息',
        list: '| 姓名 | 日期 |\n| 甲 | 20240630 |\n| 乙 | 20240701 |\n| 丙 | 2024年3月1日 |\n| 丁 | 2024 |\n| 戊 | 202407 |\n| 己 | 20241301 |',
        due: [100, 200, 100, '不是日期', '不是日期', '不是日期'],
      },
    ],
  },
  {
    what: 'lists with sums, halves side by side, and counts under headers of their own',
    tables: `
      | 奖项     | 值班类型   | 补助标准（元/天） |
      | 值班补助 | 工作日     | 50  |
      | 值班补助 | 双休日     | 100 |
      | 值班补助 | 法定节假日 | 150 |

      | 奖项 | 级别 | 金额 |
      | 信息 | 省级 | 200  |
      | 信息 | 市级 | 每篇50元 |`,
    asked: [
      {
        award: '值班补助',
        list: '| 姓名 | 值班类型 | 值班天数 |\n| 甲 | 工作日 | 2 |\n| 乙 | 双休日 | 2天 |\n| 小 计 | | 4 |',
        due: [100, 200, ''],
      },
      {
        award: '值班补助',
        list: '| 姓名 | 值班类型 | 实际在岗天数 |\n| 甲 | 工作日 | 2 |\n| 合计 | | 2 |',
        due: ['实际在岗天数', ''],
      },
      {
        award: '信息',
        list: '| 姓名 | 级别 | 采用篇数 |\n| 甲 | 省级 | 3 |\n| 乙 | 县级 | 3 |',
        due: ['采用篇数', '采用篇数'],
      },
      {
        award: '信息',
        list: '| 序号 | 姓名 | 级别 | 篇数 | 备注 |\n| 1 | 甲 | 省级 | 3 | 合计三篇 |\n| 合计 | | | 3 | |',
        due: [600, ''],
      },
      {
        award: '信息',
        list: '| 姓名 | 级别 | 姓名 | 级别 |\n| 甲 | 省级 | 乙 | 市级 |\n| 丙 | 市级 | | |',
        due: ['给了两次', '给了两次'],
      },
    ],
  },
];
