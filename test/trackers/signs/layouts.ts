import type { LabelledSheet } from '../sheet';

/** A sheet of attendance signs, and what a careful reader makes of it. */
export interface DrawnGrid extends Omit<LabelledSheet, 'office' | 'award' | 'expect'> {
  /** Person, section and month, then what the signs come to without days on duty: 甲 秘书科 3月 迟到次数2 旷工天数0.5. */
  readonly counts: readonly string[];
  /** Signs that nobody can know the meaning of. */
  readonly asked?: string;
  /** What the clerk says of them. */
  readonly chosen?: Readonly<Record<string, string>>;
  readonly range?: string;
  /** Kinds of what was not counted or is to be looked at. */
  readonly unread?: readonly string[];
  /** Cells of sums that are not what the signs come to. */
  readonly differing?: readonly string[];
}

const days = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place).join('|');

/** A row of signs: one character a day, a point for nothing. */
const signs = (text: string): string => [...text].map((sign) => (sign === '.' ? '' : sign)).join('|');

export const layouts: readonly DrawnGrid[] = [
  {
    name: '一个月三十一天,图例在上',
    cells: `
2024年3月考勤表
√出勤 △迟到 ○旷工 ×早退
序号|姓名|科室|${days(1, 31)}
1|甲|秘书科|${signs('√√√..√△√√√..√√○√√..√√√√√..√√△√√..')}
2|乙|信息科|${signs('√√√..√√√√√..√√√√√..×√√√√..√√√√√..')}`,
    merges: 'A1:AH1 A2:AH2',
    counts: ['甲 秘书科 3月 迟到次数2 旷工天数1', '乙 信息科 3月 早退次数1'],
    range: 'B3:AH5',
  },
  {
    name: '图例在下,先说后画,标题里年月分开写',
    cells: `
某某局考勤登记表
|2024|年|4|月|
姓名|${days(1, 30)}|备注
甲|${signs('√√√..√△√√√..√√○√√..√√√√√..√√△√')}|
乙|${signs('√√√..√√√√√..√√√√√..☆√√√√..√√√√')}|☆见假条
合计
说明：出勤√、迟到△、事假○、病假☆
制表人：丙||||审核：`,
    counts: ['甲  4月 迟到次数2 事假天数1', '乙  4月 病假天数1'],
  },
  {
    name: '一个字的符号,没有图例',
    cells: `
5月份考勤
姓名|部门|${days(1, 10)}
甲|办公室|${signs('迟.旷病事.早√√公')}
乙|办公室|${signs('√√√√√√√√√年')}`,
    counts: ['甲 办公室 5月 迟到次数1 旷工天数1 病假天数1 事假天数1 早退次数1 公出天数1', '乙 办公室 5月 年休假天数1'],
    asked: '√',
    chosen: { '√': '出勤' },
  },
  {
    name: '画的符号没有说明,一律要问',
    cells: `
6月考勤
姓名|${days(1, 8)}
甲|${signs('√√△√○√√√')}
乙|${signs('√√√√√√√×')}`,
    counts: ['甲  6月 迟到次数1 旷工天数0.5', '乙  6月'],
    asked: '√△○×',
    chosen: { '√': '出勤', '△': '迟到', '○': '旷工半天', '×': '不计' },
  },
  {
    name: '一人两行,上午下午,姓名合并',
    cells: `
2024年7月考勤表
序号|姓名|科室|时间|${days(1, 6)}
1|甲|秘书科|上午|√|√|○|√|△|√
|||下午|√|√|√|√|√|☆
2|乙|信息科|上午|√|○|√|√|√|√
|||下午|√|○|√|√|√|√
注：√—出勤，○—旷工，△—迟到，☆—病假`,
    merges: 'A3:A4 B3:B4 C3:C4 A5:A6 B5:B6 C5:C6',
    counts: ['甲 秘书科 7月 旷工天数0.5 迟到次数1 病假天数0.5', '乙 信息科 7月 旷工天数1'],
  },
  {
    name: '上午下午两行,没有合并,姓名只写一次',
    cells: `
姓名||1日|2日|3日|4日|5日
甲|上|√|√|旷|√|√
|下|√|√|旷|√|√
乙|上|√|√|√|√|√
|下|√|√|√|√|事
图例|√|出勤`,
    counts: ['甲   旷工天数1', '乙   事假天数0.5'],
  },
  {
    name: '每天两列,日期合并,下面是上午下午',
    cells: `
机关考勤表（2024年8月）
姓名|科室|1||2||3||4||5|
||上午|下午|上午|下午|上午|下午|上午|下午|上午|下午
甲|后勤科|√|√|迟|√|×|×|√|×|√|√
乙|后勤科|√|√|√|√|√|√|√|√|√|早
符号：√ 出勤 × 旷工 迟 迟到 早 早退`,
    merges: 'A2:A3 B2:B3 C2:D2 E2:F2 G2:H2 I2:J2 K2:L2',
    counts: ['甲 后勤科 8月 迟到次数1 旷工天数1.5', '乙 后勤科 8月 早退次数1'],
  },
  {
    name: '日期是真日期,下面一行星期,从二十六日到二十五日',
    cells: `
2024年9月考勤统计
姓名|部门|45530|45531|45532|45533|45534|45535|45536|45537
||一|二|三|四|五|六|日|一
甲|综合股|√|√|△|√|√|||△
乙|综合股|√|√|√|√|√|||√
√：正常|△：迟到`,
    merges: 'A2:A3 B2:B3',
    counts: ['甲 综合股 9月 迟到次数2', '乙 综合股 9月'],
  },
  {
    name: '一格两个符号:上午下午,又到又迟',
    cells: `
10月考勤
姓名|${days(1, 6)}
甲|√/×|√迟|√|√/√|事0.5|病假半天
乙|√|√|√|迟早|√|√
√到岗，×旷工`,
    counts: ['甲  10月 旷工天数0.5 迟到次数1 事假天数0.5 病假天数0.5', '乙  10月 迟到次数1 早退次数1'],
  },
  {
    name: '请假合并几天,右边有合计列,有一处算错',
    cells: `
11月考勤
姓名|${days(1, 7)}|迟到（次）|旷工|事假（天）
甲|√|事假|||√|迟到|迟到|2|0|3
乙|√|√|√|旷工|√|√|√|0|2|0
√正常上班`,
    merges: 'C3:E3',
    counts: ['甲  11月 事假天数3 迟到次数2', '乙  11月 旷工天数1'],
    unread: ['merged-days'],
    differing: ['J4'],
  },
  {
    name: '上半月下半月两段',
    cells: `
2024年12月考勤
姓名|${days(1, 15)}
甲|${signs('√√√√迟.......√√√')}
乙|${signs('√√√√√.......√√√')}

姓名|${days(16, 31)}
甲|${signs('√√√√√√√迟旷√√√√√√√')}
乙|${signs('√√√√√√√√√√√√√√√√')}
√ 出勤`,
    counts: ['甲  12月 迟到次数2 旷工天数1', '乙  12月'],
  },
  {
    name: '日期向下,姓名向右',
    cells: `
2024年2月考勤表|||
日期＼姓名|甲|乙|丙
1|√|√|迟
2|√|√|√
3|√|旷|√
4|√|√|√
5|病|√|迟
6|√|√|√
√ 出勤|||`,
    merges: 'A1:D1',
    counts: ['甲  2月 病假天数1', '乙  2月 旷工天数1', '丙  2月 迟到次数2'],
  },
  {
    name: '图例在右边一列,字母作符号',
    cells: `
1月出勤表
姓名|${days(1, 6)}||A：出勤
甲|${signs('AABAAC')}||B：迟到
乙|${signs('AAAAAA')}||C：外出办事`,
    counts: ['甲  1月 迟到次数1 公出天数1', '乙  1月'],
    asked: 'C',
    chosen: { C: '公出' },
  },
  {
    name: '图例自相矛盾,要问',
    cells: `
3月考勤
△迟到 ○旷工 √出勤
姓名|${days(1, 5)}
甲|${signs('√△○√√')}
乙|${signs('√√√√√')}
注：△早退`,
    counts: ['甲  3月 迟到次数1 旷工天数1', '乙  3月'],
    asked: '△',
    chosen: { '△': '迟到' },
  },
  {
    name: '早班中班夜班的排班,早不当早退',
    cells: `
3月考勤
姓名|${days(1, 5)}
甲|${signs('早中早夜早')}
乙|${signs('迟早中夜夜')}`,
    counts: ['甲  3月', '乙  3月 迟到次数1'],
    asked: '早夜中',
    chosen: { 早: '出勤', 中: '出勤', 夜: '出勤' },
  },
  {
    name: '有一行没写姓名,另有晚上加班的一行',
    cells: `
4月考勤
姓名|时段|${days(1, 5)}
甲|上午|√|√|√|√|迟
|下午|√|√|√|√|√
|晚上|加|||加|
|上午|√|旷|旷|√|√
√出勤`,
    merges: 'A3:A5',
    counts: ['甲  4月 迟到次数1'],
    unread: ['other-part', 'other-part', 'no-name'],
  },
];

/** Sheets with days or marks that are no grids of attendance. */
export const others: readonly (Omit<LabelledSheet, 'office' | 'award' | 'expect'> & { readonly why: string })[] = [
  {
    name: '值班表',
    why: 'a roster: characters are shifts',
    cells: `
3月值班表
姓名|${days(1, 6)}
甲|${signs('早中早夜早夜')}
乙|${signs('夜早中夜夜早')}`,
  },
  {
    name: '逐日上报数',
    why: 'figures by day',
    cells: `
姓名|${days(1, 6)}
甲|2|3|-|4|5|6
乙|1|-|3|3|2|1`,
  },
  {
    name: '打卡时间',
    why: 'times, no signs',
    cells: `
3月考勤
姓名|1|2|3|4|5
甲|8:01|7:55|8:10|7:58|7:59
乙|7:50|7:52|7:49|7:58|8:00`,
  },
  {
    name: '上稿登记',
    why: 'a list',
    cells: `
序号|作者|标题|级别|字数
1|甲|新居|省|900
2|乙|老街|市|1200`,
  },
  {
    name: '带班安排',
    why: 'names under days',
    cells: `
姓名|${days(1, 6)}
带班|张三|李四|王五|张三|李四|王五
值班|赵六|钱七|孙八|赵六|钱七|孙八`,
  },
];
