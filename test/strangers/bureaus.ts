import type { Doubtful, Office } from './office';

/** Papers of bureaus and villages: counts and units of their own, the same unit twice, what is taken away altogether. */
export const bureaus: readonly Office[] = [
  {
    what: 'a canteen and an archive: so much for each meal, each volume, each kilometre, beside the figure or above it',
    tables: `
      | 奖项     | 事由   | 标准（元） |
      | 误餐补助 |        | 20元/餐    |
      | 下乡补助 |        | 每公里0.8元 |

      | 奖项     | 金额（元/卷） |
      | 整档补贴 | 5             |

      | 奖项 | 金额（万元/个） |
      | 示范 | 0.5             |

      | 奖项     | 补助标准  |
      | 宣讲补助 | 50元/场次 |`,
    asked: [
      { award: '误餐补助', list: '| 姓名 | 餐数 |\n| 甲 | 6 |\n| 乙 | 1 |', due: [120, 20] },
      { award: '下乡补助', list: '| 姓名 | 公里数 |\n| 甲 | 30 |\n| 乙 | 12.5 |', due: [24, 10] },
      { award: '整档补贴', list: '| 姓名 | 卷数 |\n| 甲 | 300 |\n| 乙 | 20卷 |', due: [1500, 100] },
      { award: '示范', list: '| 村 | 个数 |\n| 甲村 | 3 |', due: [15000] },
      { award: '宣讲补助', list: '| 姓名 | 场次 |\n| 甲 | 3 |\n| 乙 | 2 |', due: [150, 100] },
    ],
  },
  {
    what: 'village income: the unit of the header stands in the cells once more, at one end of an interval too',
    tables: `
      | 奖项       | 经营性收入（万元）     | 奖励标准（万元） |
      | 集体经济奖 | 10至20万元             | 0.2    |
      | 集体经济奖 | 20万元以上不足50万元   | 0.5万元 |
      | 集体经济奖 | 50万元以上             | 3万元   |

      | 奖项   | 办结率（%） | 奖罚标准 |
      | 办结奖 | 98%以上     | 2000元   |
      | 办结奖 | 低于90%     | -500     |`,
    asked: [
      {
        award: '集体经济奖',
        list: '| 村 | 经营性收入（万元） |\n| 甲 | 9.9 |\n| 乙 | 10 |\n| 丙 | 20 |\n| 丁 | 49.9 |\n| 戊 | 50 |',
        due: [0, 2000, 5000, 5000, 30000],
      },
      { award: '办结奖', list: '| 局 | 办结率 |\n| 甲 | 98% |\n| 乙 | 90% |\n| 丙 | 89.5% |', due: [2000, 0, -500] },
    ],
  },
  {
    what: 'drivers and petitions: taken away altogether, halved, paid in parts',
    tables: `
      | 奖项   | 违章次数 | 事故责任 | 奖罚标准     | 方式 |
      | 驾驶奖 |          |          | 300元        |      |
      | 驾驶奖 | 2次      |          | 扣100元      | 累加 |
      | 驾驶奖 | 累计3次以上 |       | 取消当月奖金 |      |
      | 驾驶奖 |          | 次要责任 | 减半发放     | 倍乘 |

      | 奖项   | 学历 | 夫妻双方 | 补贴标准（万元） | 方式 |
      | 安家费 | 博士 |          | 30               |      |
      | 安家费 | 硕士 |          | 10               |      |
      | 安家费 |      |          | 按20%发放        | 倍乘 |
      | 安家费 |      | √        | 一次性另奖2万元  | 乘后加 |`,
    asked: [
      {
        award: '驾驶奖',
        list: `
          | 姓名 | 违章次数 | 事故责任 |
          | 甲 | 0 | 无 |
          | 乙 | 2 | 无 |
          | 丙 | 4 | 无 |
          | 丁 | 2 | 次要责任 |`,
        due: [300, 200, 0, 100],
      },
      { award: '安家费', list: '| 姓名 | 学历 | 夫妻双方 |\n| 甲 | 博士 | |\n| 乙 | 硕士 | √ |', due: [60000, 40000] },
    ],
  },
  {
    what: 'a village team: the count that bounds a row pays another; not content, up to the mark are words',
    tables: `
      | 奖项     | 驻村天数 | 群众评价 | 补贴标准 | 方式 |
      | 驻村补助 |          |          | 60元/天  |      |
      | 驻村补助 | 不足20天 |          | 减半     | 倍乘 |
      | 驻村补助 |          | 不满意   | 不发放   |      |

      | 奖项   | 达标情况 | 金额 |
      | 达标奖 | 达标     | 500  |

      | 奖项 | 金额          |
      | 退兵 | 每人扣1000元 |`,
    asked: [
      {
        award: '驻村补助',
        list: `
          | 队员 | 驻村天数 | 群众评价 |
          | 甲 | 22 | 满意 |
          | 乙 | 20 | 基本满意 |
          | 丙 | 15 | 满意 |
          | 丁 | 25 | 不满意 |`,
        due: [1320, 1200, 450, 0],
      },
      { award: '达标奖', list: '| 村 | 达标情况 |\n| 甲 | 达标 |\n| 乙 | 未达标 |', due: [500, 0] },
      { award: '退兵', list: '| 村 | 退兵人数 |\n| 甲 | 2 |\n| 乙 | 1 |', due: [-2000, -1000] },
    ],
  },
  {
    what: 'heat and credits: degrees, credits',
    tables: `
      | 奖项     | 气温             | 标准     |
      | 高温津贴 | 35℃以上不足38℃ | 12元/天 |
      | 高温津贴 | 38℃以上         | 18元/天 |

      | 奖项 | 培训级别 | 金额        |
      | 学分 | 国家级   | 每次1学分   |
      | 学分 | 省级     | 0.5学分/次 |

      | 奖项   | 全年学分     | 奖金 |
      | 学分奖 | 30学分以上   | 向下取整((全年学分-25)/5)*100 |`,
    asked: [
      {
        award: '高温津贴',
        list: '| 姓名 | 气温 | 天数 |\n| 甲 | 36 | 10 |\n| 乙 | 38℃ | 5 |\n| 丙 | 34.9 | 9 |',
        due: [120, 90, 0],
      },
      { award: '学分', list: '| 姓名 | 培训级别 | 次数 |\n| 甲 | 国家级 | 3 |\n| 乙 | 省级 | 4 |', due: [3, 2] },
      { award: '学分奖', list: '| 姓名 | 全年学分 |\n| 甲 | 30 |\n| 乙 | 41.5 |\n| 丙 | 29 |', due: [100, 300, 0] },
    ],
  },
];

/** Of the same kind, but each of these could be paid in two ways, or cannot be read. */
export const bureausDoubted: readonly Doubtful[] = [
  {
    what: 'places in a ranking, heads and days at once, a limit on what is fixed',
    tables: `
      | 奖项   | 金额              | 最高   |
      | 进位奖 | 每前进一名奖100元 |        |
      | 退位   | 每下降一位扣50元  |        |
      | 出工   | 80元/人/天        |        |
      | 增税奖 | 5000元            | 8000元 |

      | 奖项 | 金额（元/人·天） |
      | 巡逻 | 30               |

      | 奖项 | 金额（元/天·人） |
      | 执勤 | 40               |`,
    said: [
      ['2:2', '前进名次*100元'],
      ['3:2', '下降名次*-50元'],
      ['4:2', '人数*天数*80元'],
      ['5:2', '每人上限=8000元'],
      ['8:2', '人数*天数*30'],
      ['11:2', '人数*天数*40'],
    ],
  },
  {
    what: 'a step of kilometres, another unit than that of the header, figures in words that are no bound',
    tables: `
      | 奖项   | 字数（千字） | 金额               |
      | 行车奖 |              | 每满1000公里30元 |
      | 长稿   | 3000字以上   | 100元              |

      | 奖项   | 事假天数     | 金额  |
      | 考勤   | 大约超过15天 | -100元 |`,
    said: [
      ['2:3', '向下取整(公里数/1000)*30元'],
      ['3:2', '3000字以上'],
      ['6:2', '大约超过15天'],
    ],
  },
];
