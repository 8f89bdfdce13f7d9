import type { Office } from './office';

/** Papers of other fields, as their clerks type them. None of the tables may be doubted: what they say is sound. */
export const papers: readonly Office[] = [
  {
    what: 'hazards reported: a share of the fine within limits, more for insiders, nothing for inspectors',
    tables: `
      | 举报奖励标准 |
      | 序号 | 奖项   | 举报类型     | 奖励标准 |
      | 1    | 举报奖 | 重大事故隐患 | 罚款金额的15%，最低3000元，最高不超过30万元 |
      | 2    | 举报奖 | 一般违法行为 | 按罚款金额15%，最低200元，最高30万元 |

      | 奖项   | 内部职工 | 监管人员 | 金额     | 方式 |
      | 举报奖 | 是       |          | 上浮20%  | 倍乘 |
      | 举报奖 |          | 是       | 不予奖励 |      |

      | 奖项   | 事故等级 | 金额        | 计量 | 最高   |
      | 瞒报奖 | 一般     | 人数*3万元  | -    | 30万元 |
      | 瞒报奖 | 较大     | 人数*4万元  | -    | 30万元 |
      注：同一事项奖最先举报的人。`,
    asked: [
      {
        award: '举报奖',
        list: `
          | 举报人 | 举报类型     | 罚款金额（万元） | 内部职工 | 监管人员 |
          | 甲     | 重大事故隐患 | 10  |    |    |
          | 乙     | 重大事故隐患 | 1   |    |    |
          | 丙     | 一般违法行为 | 0.1 |    |    |
          | 丁     | 一般违法行为 | 300 |    |    |
          | 戊     | 重大事故隐患 | 10  | 是 |    |
          | 己     | 重大事故隐患 | 10  |    | √  |`,
        due: [15000, 3000, 200, 300000, 18000, 0],
      },
      {
        award: '瞒报奖',
        list: '| 举报人 | 事故等级 | 人数 |\n| 甲 | 一般 | 2 |\n| 乙 | 较大 | 9 |',
        due: [60000, 300000],
      },
    ],
  },
  {
    what: 'river wardens: points off within limits, so many a row, written in two ways',
    tables: `
      | 奖项     | 垃圾处数 | 少巡次数 | 通报级别 | 金额                  | 方式 |
      | 河长考核 | 1处以上  |          |          | 扣最小(垃圾处数*2,10)分 | 累加 |
      | 河长考核 |          | 1次以上  |          | 最大(少巡次数*-1分,-5分) | 累加 |
      | 河长考核 |          |          | 县级     | 扣3分                 | 累加 |
      | 河长考核 |          |          | 市级以上 | 扣5分                 | 累加 |`,
    asked: [
      {
        award: '河长考核',
        list: `
          | 河长 | 垃圾处数 | 少巡次数 | 通报级别 |
          | 甲   | 3 | 2 | 无   |
          | 乙   | 7 | 9 | 无   |
          | 丙   | 0 | 0 | 县级 |
          | 丁   | 6 | 0 | 省级 |`,
        due: [-8, -15, -3, -15],
      },
    ],
  },
  {
    what: 'petitions: the column that bounds is the one that is counted; doubled twice',
    tables: `
      | 奖项     | 上访地点 | 人次     | 特护期 | 金额            | 方式 |
      | 信访扣款 | 进京     |          |        | 每人次扣2000元  |      |
      | 信访扣款 | 赴省     |          |        | 扣1000元/人次   |      |
      | 信访扣款 |          | 5人次以上（含5人次） | | 加倍        | 倍乘 |
      | 信访扣款 |          |          | 是     | 再加倍          | 倍乘 |`,
    asked: [
      {
        award: '信访扣款',
        list: `
          | 村   | 上访地点 | 人次 | 特护期 |
          | 甲村 | 进京 | 1 | 否 |
          | 乙村 | 赴省 | 3 |    |
          | 丙村 | 进京 | 6 | 否 |
          | 丁村 | 赴省 | 2 | √  |
          | 戊村 | 赴省 | 5 | 是 |`,
        due: [-2000, -3000, -24000, -4000, -20000],
      },
    ],
  },
  {
    what: 'civilised units: amounts in wan, of which those kept get a share',
    tables: `
      |          | 文明创建奖励标准表 |      |                  |      |
      | 奖项     | 级别 | 类型     | 奖励金额（万元） | 方式 |
      | 文明单位 | 省级 |          | 3                |      |
      | 文明单位 | 市级 |          | 1.5              |      |
      | 文明单位 | 县级 |          | 0.5              |      |
      | 文明单位 |      | 复查保留 | 0.3              | 倍乘 |`,
    asked: [
      {
        award: '文明单位',
        list: '| 单位 | 级别 | 类型 |\n| 甲 | 省级 | 新创 |\n| 乙 | 市级 | 复查保留 |\n| 丙 | 县级 | 新创 |\n| 丁 | 省级 | 复查保留 |',
        due: [30000, 4500, 5000, 9000],
      },
    ],
  },
  {
    what: 'a village clinic: bed days, visits, sheets; so much off for each point below the mark',
    tables: `
      | 奖项   | 满意度   | 金额 |
      | 住院   |          | 每床日8元 |
      | 门诊   |          | 1.5元/人次 |
      | 病历   |          | 每份扣50元 |
      | 满意度 | 低于85%  | 扣(85%-满意度)*100*20元 |`,
    asked: [
      { award: '住院', list: '| 姓名 | 床日 |\n| 甲 | 10 |\n| 乙 | 0 |', due: [80, 0] },
      { award: '门诊', list: '| 姓名 | 门诊人次 |\n| 甲 | 100 |\n| 乙 | 33 |', due: [150, 49.5] },
      { award: '病历', list: '| 姓名 | 不合格份数 |\n| 甲 | 2 |', due: ['不合格份数'] },
      { award: '满意度', list: '| 姓名 | 满意度 |\n| 甲 | 80% |\n| 乙 | 86% |\n| 丙 | 84.5% |', due: [-100, 0, -10] },
    ],
  },
  {
    what: 'forest rangers: so much off for each day short, nothing at all for ten days and fewer',
    tables: `
      | 奖项     | 巡山天数 | 火情起数 | 补贴标准     | 方式 |
      | 巡护补助 |          |          | 600元        |      |
      | 巡护补助 | 不足20天 |          | 每少一天扣30元 | 累加 |
      | 巡护补助 | 10天以下 |          | 不发         |      |
      | 巡护补助 |          | 1起以上  | 每起扣300元  | 累加 |`,
    asked: [
      {
        award: '巡护补助',
        list: '| 姓名 | 巡山天数 | 火情起数 |\n| 甲 | 22 | 0 |\n| 乙 | 17 | 0 |\n| 丙 | 10 | 0 |\n| 丁 | 20 | 1 |\n| 戊 | 19 | 2起 |',
        due: [600, 510, 0, 300, -30],
      },
    ],
  },
];
