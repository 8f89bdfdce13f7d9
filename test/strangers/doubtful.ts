import type { Doubtful } from './office';

/** What a clerk types without a second thought and what nobody can pay: each cell says what to write instead. */
export const doubtful: readonly Doubtful[] = [
  {
    what: 'ranges',
    tables: `
      | 奖项 | 级别 | 金额 |
      | 贡献奖 | 省级 | 5000元—10000元 |
      | 贡献奖 | 市级 | 1000-3000元 |
      | 贡献奖 | 县级 | 500元左右 |
      | 贡献奖 | 乡级 | 不超过300元 |`,
    said: [
      ['2:3', '待定'],
      ['3:3', '待定'],
      ['4:3', '待定'],
      ['5:3', '待定'],
    ],
  },
  {
    what: 'a share of nothing',
    tables: `
      | 奖项 | 引资额 | 金额 |
      | 招商 | 不满500万元 | 1% |
      | 招商 | 500万元以上 | 2倍 |`,
    said: [
      ['2:3', '引资额*1%'],
      ['3:3', '倍乘'],
    ],
  },
  {
    what: 'percents that Excel kept as numbers; points and what is paid for each may be below one',
    tables: `
      | 奖项 | 引资额 | 金额 | 计量 | 单位 | 方式 |
      | 招商 | 不满500万元 | 0.01 | | | |
      | 招商 | 500万元以上 | 0.5 | | | 累加 |
      | 招商 | 500万元以上 | 0.5 | | | 倍乘 |
      | 校对 | | 0.1 | 字数 | | |
      | 加分 | | 0.5 | | 分 | |`,
    said: [
      ['2:3', '引资额*0.01'],
      ['3:3', '0.5元'],
    ],
  },
  {
    what: 'an outlet at two levels, and a ratio that Excel kept as a number under a % of its own',
    tables: `
      | 媒体   | 级别 |
      | 甲日报 | 省级 |
      | 《甲日报》 | 市级 |

      | 奖项 | 比例(%) |
      | 先进 | 0.15 |
      | 优秀 | 15 |
      | 标兵 | 5‰ |`,
    said: [
      ['3:2', '省'],
      ['6:2', '如15%或1/3'],
      ['8:2', '如15%或1/3'],
    ],
  },
  {
    what: 'the better ones, whose numbers are smaller; a bound that names another column',
    tables: `
      | 奖项 | 等次 | 名次 | 分数 | 金额 |
      | 甲 | 三等奖及以上 | | | 100 |
      | 乙 | | 第三名以上 | | 100 |
      | 丙 | | | 90＜得分≤100 | 100 |`,
    said: [
      ['2:2', '等次'],
      ['3:3', '名次'],
      ['4:4', '分数'],
    ],
  },
  {
    what: 'steps with an end that nobody settled',
    tables: `
      | 奖项 | 金额 |
      | 甲 | 每百字10元 |
      | 乙 | 50元/千字 |
      | 丙 | 每满5篇奖100元 |`,
    said: [
      ['2:2', '向上取整(字数/100)*10元'],
      ['3:2', '向下取整(字数/1000)*50元'],
      ['4:2', '向下取整(篇数/5)*100元'],
    ],
  },
  {
    what: 'an extra that would be the award, and an amount for each of what may be all or the excess',
    tables: `
      | 奖项 | 发稿篇数 | 迟到次数 | 金额 |
      | 上稿 | 5篇以上 | | 另加50元 |
      | 上稿 | 5篇以上 | | 50元/篇 |
      | 考勤 | | 超过3次 | 扣20元/次 |`,
    said: [
      ['2:4', '累加'],
      ['3:4', '(发稿篇数-5)*50元'],
      ['4:4', '(迟到次数-3)*-20元'],
    ],
  },
  {
    what: 'cells that point at others, or that Excel took for a day',
    tables: `
      | 奖项 | 级别 | 名次 | 金额 |
      | 竞赛 | 省级 | 45355 | 500 |
      | 竞赛 | 同上 | 第四名 | 300 |`,
    said: [
      ['2:3', '1至3'],
      ['3:2', '同上'],
    ],
  },
  {
    what: 'requirements that one row cannot hold',
    tables: `
      | 奖项 | 条件 | 金额 |
      | 甲 | 完成数>=任务数或得分>=90 | 100 |
      | 乙 | 完成数/任务数>=80% | 100 |
      | 丙 | 表现好 | 100 |`,
    said: [
      ['2:2', '分成两行'],
      ['3:2', '算式'],
      ['4:2', '字数1000字以上'],
    ],
  },
  {
    what: 'a second table whose header is none',
    tables: `
      | 奖项 | 级别 | 金额 |
      | 信息 | 省级 | 200 |

      | 奖项 | 职称 | 课时费 |
      | 授课 | 高级 | 80 |`,
    said: [['4:1', '“金额”列']],
  },
  {
    what: 'merged cells, which arrive blank: told, since blank means any',
    tables: `
      | 奖项 | 级别 | 等次 | 金额 |
      | 竞赛 | 省级 | 一等奖 | 1000 |
      |      |      | 二等奖 | 600 |
      | 征文 | 市级 | 一等奖 | 500 |
      |      |      | 二等奖 | 300 |`,
    said: [
      ['3:1', '竞赛'],
      ['5:1', '征文'],
      ['5:4', '每一行都写上'],
    ],
  },
  {
    what: 'deductions of which only one would be made',
    tables: `
      | 奖项 | 迟到次数 | 旷工天数 | 金额 |
      | 考勤 | 1次以上 | | 扣20元/次 |
      | 考勤 | | 1天以上 | 扣100元/天 |`,
    said: [['3:4', '累加']],
  },
  {
    what: 'ranks in an order that nobody wrote',
    tables: `
      | 奖项 | 学历 | 职称 | 金额 |
      | 津贴 | 本科以上 | | 500 |
      | 补贴 | | 中级以上 | 200 |`,
    said: [
      ['2:2', '“学历”一行，“取值”从高到低'],
      ['3:3', '“职称”一行，“取值”从高到低'],
    ],
  },
  {
    what: 'places from the end as a condition, fines until nothing is left, counts and weights in words',
    tables: `
      | 奖项 | 名次 | 金额 |
      | 末位 | 后2名 | 扣100元 |
      | 考勤 | | 每次扣20元，扣完当月奖金为止 |
      | 贡献 | | 一事一议 |

      | 奖项 | 名额 | 至多 |
      | 先进 | 不少于3名 | |
      | 贡献 | 5 | 不少于3名 |

      | 考核 | 分项 | 权重 |
      | 年终 | 德 | 40% |
      | 年终 | 能 | 60 |

      | 事实 | 类型 |
      | 档位 | 数 |
      | 档位 | 文字 |`,
    said: [
      ['2:2', '倒数名次'],
      ['3:3', '最大(次数*-20,-当月奖金)'],
      ['7:2', '“至少”'],
      ['8:3', '“至少”'],
      ['11:3', '都写成40%'],
      ['16:1', '合并成一行'],
    ],
  },
];
