import type { Doubtful } from './office';

/** Papers whose sentences leave out what money hangs on: what nobody may guess, and what the clerk could write. */
export const asked: readonly Doubtful[] = [
  {
    what: 'limits of what is paid for each: of a row, of a month, of all?',
    tables: `
      | 奖项 | 考核内容 | 金额 |
      | 河长 | 垃圾 | 每处扣2分，最多扣10分 |
      | 河长 | 上报 | 每条2元，每月封顶300元 |
      | 河长 | 瞒报 | 每人4万元，最高不超过30万元 |`,
    said: [
      ['2:3', '最大(处数*-2分,-10分)'],
      ['3:3', '最小(条数*2元,300元)'],
      ['4:3', '最小(人数*4万元,30万元)'],
    ],
  },
  {
    what: 'steps beyond a bound, of which a part may or may not count',
    tables: `
      | 奖项 | 年纳税额 | 满意度 | 金额 | 方式 |
      | 贡献奖 | 1000万元以上 | | 每增加100万元加奖1万元 | 累加 |
      | 医德 | | 低于85% | 每低1个百分点扣20元 | |
      | 医德 | | 低于85% | 扣20元/分 | |`,
    said: [
      ['2:4', '向下取整((年纳税额-10000000)/100万)*1万元'],
      ['3:4', '向上取整((0.85-满意度)/1%)*-20元'],
      ['4:4', '看不懂'],
    ],
  },
  {
    what: 'parts of days, both heads and days, a year that was not served in full',
    tables: `
      | 奖项 | 类别 | 金额 | 方式 |
      | 加班 | 双休日 | 100元/天，不足半天的按半天计算 | |
      | 驻村 | 生活 | 每人每天80元 | |
      | 驻村 | 年终 | 按在岗月数折算 | 倍乘 |
      | 积分 | 服务 | 每满1小时1分 | |`,
    said: [
      ['2:3', '向上取整(天数*2)/2*100元'],
      ['3:3', '人数*天数*80元'],
      ['4:3', '在岗月数/12'],
      ['5:3', '向下取整(小时数)*1分'],
    ],
  },
  {
    what: 'a first table whose header is none',
    tables: `
      | 奖项 | 加班类别 | 每次多少 |
      | 加班 | 双休日 | 100 |

      | 奖项 | 金额 |
      | 夜餐 | 15元/人次 |`,
    said: [['1:1', '“金额”列']],
  },
  {
    what: 'bands that leave out a part, in the words of the table; bands that meet twice',
    tables: `
      | 奖项 | 办结率 | 得分 | 金额 | 方式 |
      | 办结 | 95%以上 | | 200 | |
      | 办结 | 80%至90% | | 100 | |
      | 补贴 | | 70—79 | 70% | 倍乘 |
      | 补贴 | | 70分以下 | 不发 | 倍乘 |
      | 补贴 | | | 1000 | |`,
    said: [
      ['2:2', '不满95%'],
      ['5:4', '不满70'],
    ],
  },
  {
    what: 'the last ones, a share of the excess without a figure for it',
    tables: `
      | 奖项 | 名次 | 引资额 | 金额 |
      | 评比 | 最后一名 | | 罚200元 |
      | 引资 | | 1亿元以上 | 1‰ |
      | 引资 | | | 超过部分1.5‰ |`,
    said: [
      ['2:2', '看不懂'],
      ['3:4', '(引资额-100000000)*1‰'],
      ['4:4', '(完成数-任务数)*1.5‰'],
    ],
  },
];
