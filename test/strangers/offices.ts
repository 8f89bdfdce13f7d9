import type { Office } from './office';

export const offices: readonly Office[] = [
  {
    what: 'a government office pays for information by the piece, in four ways of writing it',
    tables: `
      | 序号 | 奖项     | 级别   | 奖励标准  |
      | 1    | 信息采用 | 中央级 | 每篇500元 |
      | 2    | 信息采用 | 省级   | 每条200元 |
      | 3    | 信息采用 | 市级   | 100元/篇  |
      | 4    | 信息采用 | 县级   | 奖50元    |`,
    asked: [
      {
        award: '信息采用',
        list: `
          | 姓名 | 级别   | 篇数 |
          | 甲   | 国家级 | 1    |
          | 乙   | 省     | 2    |
          | 丙   | 市级   | 3    |
          | 丁   | 县     |      |`,
        due: [500, 400, 300, 50],
      },
    ],
  },
  {
    what: 'a tax office fines lateness by the time and absence by the day, double on holidays',
    tables: `
      | 奖项 | 节假日 | 金额           | 方式 |
      | 迟到 |        | 扣20元/次      |      |
      | 旷工 |        | 每旷工一天扣100元 |   |
      | 旷工 | 是     | 加倍           | 倍乘 |
      | 缺勤 |        | 缺勤一天扣发当月奖金的5% |  |`,
    asked: [
      { award: '迟到', list: '| 姓名 | 次数 |\n| 甲 | 3 |\n| 乙 | 0次 |', due: [-60, 0] },
      { award: '迟到', list: '| 姓名 | 迟到 |\n| 甲 | 2 |', due: [-40] },
      { award: '旷工', list: '| 姓名 | 旷工天数 | 节假日 |\n| 甲 | 2 | 否 |\n| 乙 | 1 | 是 |', due: [-200, -200] },
      { award: '缺勤', list: '| 姓名 | 缺勤天数 | 当月奖金 |\n| 甲 | 2 | 1000 |\n| 乙 | 1 | 800 |', due: [-100, -40] },
    ],
  },
  {
    what: 'a party branch keeps points, which are no yuan',
    tables: `
      | 奖项     | 事项     | 金额  |
      | 党建积分 | 参加党课 | 加5分 |
      | 党建积分 | 缺席会议 | 扣2分 |
      | 党建积分 | 志愿服务 | 3分/次 |`,
    asked: [
      {
        award: '党建积分',
        list: '| 姓名 | 事项 | 次数 |\n| 甲 | 参加党课 | |\n| 乙 | 缺席会议 | |\n| 丙 | 志愿服务 | 4 |',
        due: [5, -2, 12],
      },
    ],
  },
  {
    what: 'a school rewards teaching, by level and grade in words of its own',
    tables: `
      | 奖励项目 | 获奖级别 | 获奖等级 | 标准 |
      | 教学奖 | 省级以上 | 一、二等奖 | 3000元 |
      | 教学奖 | 省级以上 | 三等奖     | 1000元 |
      | 教学奖 | 市、县级 | 一等奖     | 一次性奖励800元 |
      | 教学奖 | 市、县级 | 其他       | 200元 |`,
    asked: [
      {
        award: '教学奖',
        list: `
          | 姓名 | 获奖级别 | 获奖等级 |
          | 甲   | 国家级   | 一等奖   |
          | 乙   | 省       | 2等奖    |
          | 丙   | 省级     | 三等奖   |
          | 丁   | 市级     | 一等     |
          | 戊   | 县级     | 优秀奖   |
          | 己   | 校级     | 一等奖   |`,
        due: [3000, 3000, 1000, 800, 200, 0],
      },
    ],
  },
  {
    what: 'sports: places in bands, prizes for each member, places beside the money',
    tables: `
      | 奖项   | 名次  | 名额 | 金额（元/人） |
      | 拔河   | 第1名 | 1    | 200           |
      | 拔河   | 2-3名 | 2    | 100           |
      | 拔河   | 4~6名 | 3    | 50            |`,
    asked: [
      {
        award: '拔河',
        list: '| 科室 | 名次 | 人数 |\n| 甲科 | 1 | 10 |\n| 乙科 | 第三名 | 8 |\n| 丙科 | 6 | 9 |\n| 丁科 | 7 | 9 |',
        due: [2000, 800, 450, 0],
      },
    ],
  },
  {
    what: 'investment promotion: stages, in wan of yuan in the list',
    tables: `
      | 奖项     | 引资额       | 金额 |
      | 招商引资 | 不满500万元  | 引资额的1% |
      | 招商引资 | 500万元以上  | 500万*1%+(最小(引资额,1000万)-500万)*1.5%+最大(引资额-1000万,0)*2% |`,
    asked: [
      {
        award: '招商引资',
        list: '| 姓名 | 引资额（万元） |\n| 甲 | 100 |\n| 乙 | 800 |\n| 丙 | 1200 |',
        due: [10000, 95000, 165000],
      },
    ],
  },
  {
    what: 'a newspaper office counts characters, each kind with its own rule for what is left over',
    tables: `
      | 奖项 | 类别 | 金额 |
      | 内刊 | 简讯 | 每满100字10元 |
      | 内刊 | 通讯 | 每百字10元，不足百字按百字计 |
      | 内刊 | 评论 | 每千字或不足千字50元 |
      | 内刊 | 翻译 | 0.1元/字 |`,
    asked: [
      {
        award: '内刊',
        list: '| 姓名 | 类别 | 字数 |\n| 甲 | 简讯 | 850 |\n| 乙 | 通讯 | 850 |\n| 丙 | 评论 | 1001 |\n| 丁 | 翻译 | 605 |',
        due: [80, 90, 100, 60.5],
      },
    ],
  },
  {
    what: 'whole requirements in one column',
    tables: `
      | 奖项   | 条件                 | 金额   |
      | 完成奖 | 完成数>=任务数       | 1000元 |
      | 长稿奖 | 字数≥1000且级别为省级 | 600元  |
      | 工龄奖 | 工龄满10年不满20年   | 200元  |
      | 双优奖 | 得分90分以上，名次前三名 | 300元 |
      | 新岗奖 | 日期>=2024-7-1       | 100元  |
      | 普惠奖 | ——                   | 50元   |`,
    asked: [
      { award: '完成奖', list: '| 姓名 | 完成数 | 任务数 |\n| 甲 | 5 | 5 |\n| 乙 | 4 | 5 |', due: [1000, 0] },
      {
        award: '长稿奖',
        list: '| 姓名 | 字数 | 级别 |\n| 甲 | 1000 | 省 |\n| 乙 | 999 | 省 |\n| 丙 | 1200 | 市 |',
        due: [600, 0, 0],
      },
      { award: '长稿奖', list: '| 姓名 | 字数 |\n| 甲 | 1000 |', due: ['缺级别'] },
      { award: '工龄奖', list: '| 姓名 | 工龄 |\n| 甲 | 10 |\n| 乙 | 20 |', due: [200, 0] },
      { award: '双优奖', list: '| 姓名 | 得分 | 名次 |\n| 甲 | 95 | 3 |\n| 乙 | 95 | 4 |', due: [300, 0] },
      { award: '新岗奖', list: '| 姓名 | 日期 |\n| 甲 | 2024-7-1 |\n| 乙 | 2024-6-30 |', due: [100, 0] },
      { award: '普惠奖', list: '| 姓名 | 备注 |\n| 甲 | 好 |', due: [50] },
    ],
  },
  {
    what: 'patents and grants: words around figures, wan in 单位, nothing',
    tables: `
      | 奖项 | 类型     | 金额            | 单位 |
      | 科创 | 发明专利 | 1               | 万元 |
      | 科创 | 实用新型 | 给予2000元奖励  |      |
      | 科创 | 软著     | ￥500.00        |      |
      | 科创 | 论文     | 伍佰元整        |      |
      | 科创 | 商标     | 不予奖励        |      |
      | 科创 | 成果转化 | 待定            |      |`,
    asked: [
      {
        award: '科创',
        list: '| 姓名 | 类型 |\n| 甲 | 发明专利 |\n| 乙 | 实用新型 |\n| 丙 | 软著 |\n| 丁 | 论文 |\n| 戊 | 商标 |\n| 己 | 成果转化 |',
        due: [10000, 2000, 500, 500, 0, '待定'],
      },
    ],
  },
  {
    what: 'letters and calls: outlets by name, the others below them; quarters as they are said',
    tables: `
      | 奖项 | 刊物 | 季度 | 补助标准 |
      | 用稿 | 人民日报 | 不限 | 2000 |
      | 用稿 | 甲日报、乙晚报 | / | 800 |
      | 用稿 | 其他 | | 100 |

      | 奖项 | 季度 | 奖励 |
      | 值守 | 一季度 | 100 |
      | 值守 | 二、三季度 | 200 |
      | 值守 | 其余 | 50 |`,
    asked: [
      {
        award: '用稿',
        list: '| 姓名 | 刊物 |\n| 甲 | 《人民日报》 |\n| 乙 | 乙晚报 |\n| 丙 | 丙周刊 |\n| 丁 | 其他 |',
        due: [2000, 800, 100, 100],
      },
      {
        award: '值守',
        list: '| 姓名 | 季度 |\n| 甲 | 第一季度 |\n| 乙 | 3季度 |\n| 丙 | 四季度 |',
        due: [100, 200, 50],
      },
    ],
  },
  {
    what: 'seniority and days in force, as sentences have them',
    tables: `
      | 奖项 | 工龄             | 金额  | 起 | 止 |
      | 年功 | 满10年不满20年的 | 200元 | 自2024年1月1日起 | |
      | 年功 | 20年以上者       | 400元 | 自2024年1月1日起 | |
      | 年功 | 10年以上         | 100元 | | 2023年12月31日止 |`,
    asked: [
      {
        award: '年功',
        list: '| 姓名 | 工龄 | 日期 |\n| 甲 | 10 | 2024-1-1 |\n| 乙 | 20 | 2024-1-1 |\n| 丙 | 20 | 2023-12-31 |\n| 丁 | 9 | 2024-1-1 |',
        due: [200, 400, 100, 0],
      },
    ],
  },
  {
    what: 'a hospital takes off for each fault, and once more beyond the third',
    tables: `
      | 奖项 | 差错次数 | 金额 | 方式 |
      | 质控 | 1次以上  | 扣50元/次 | 累加 |
      | 质控 | 超过3次  | 另扣100   | 累加 |`,
    asked: [{ award: '质控', list: '| 姓名 | 差错次数 |\n| 甲 | 0次 |\n| 乙 | 2 |\n| 丙 | 4 |', due: [0, -100, -300] }],
  },
];
