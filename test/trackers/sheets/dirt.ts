import type { LabelledSheet } from '../sheet';

/** What rows hold: several people in a cell, hidden rows, two amounts, numbered lines without anything. */
export const dirt: readonly LabelledSheet[] = [
  {
    name: '一格多人,姓名相近',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数|奖金
甲、乙|水乡|市级|900|50
甲 乙|果园|省级|1300|600
李长河|集镇|省级|500|200
李长河|渡船|市级|500|50
李长河|石桥|市级|500|50
李长何|牧歌|市级|500|50
王 明|晚稻|市级|500|50
赵小平等3人|新村|市级|500|50
孙大海(借调)|早市|市级|500|50`,
    expect: {
      header: [1, 1],
      data: '2-10',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      amount: 'E',
      range: 'A1:E10',
      findings: ['several-names', 'similar-names', 'note-in-name'],
    },
  },
  {
    name: '隐藏的行也读',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数
甲|水乡|市级|900
乙|果园|省级|1300
丙|集镇|省级|500`,
    hidden: [3],
    expect: {
      header: [1, 1],
      data: '2-4',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      range: 'A1:D4',
      findings: ['hidden-rows'],
    },
  },
  {
    name: '应发实发两列,金额有缺有错',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数|稿酬|实发|应发|备注
甲|水乡|市级|900|30|50|50|
乙|果园|省级|1300|||600|未领
丙|集镇|省级|500|20|待发|200元|
丁|古渡|县级|500|||-|`,
    expect: {
      header: [1, 1],
      data: '2-5',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数', E: '稿费' },
      amount: 'G',
      range: 'A1:H5',
      findings: ['several-amounts', 'number-as-text'],
    },
  },
  {
    name: '只有序号的空行',
    office: '澧县',
    award: '上稿',
    cells: `
序号|作者|标题|级别|字数
1|甲|水乡|市级|900
2|乙|果园|省级|1300
3||||
4||||
5||||`,
    expect: {
      header: [1, 1],
      data: '2-3',
      facts: { B: '作者', C: '标题', D: '级别', E: '字数' },
      range: 'A1:E3',
      findings: ['rows-left-out'],
    },
  },
  {
    name: '空白登记表,还没有数据',
    office: '澧县',
    award: '上稿',
    cells: `
上稿登记
序号|作者|标题|级别|字数|奖金
1|||||
2|||||`,
    merges: 'A1:F1',
    expect: {
      header: [2, 2],
      data: '',
      facts: { B: '作者', C: '标题', D: '级别', E: '字数' },
      amount: 'F',
      range: 'A2:F2',
      findings: ['no-rows'],
    },
  },
  {
    name: '百分制的得分不能换算,出错的单元格',
    office: '淅川',
    award: '评先资格',
    cells: `
姓名|迟到(次)|旷工(小时)|受批评失误|处分|笔记不合格|考核得分(百分制)
甲|1|0|0|否|0|95
乙|#N/A|0|0|否|0|#DIV/0!
丙|2|0|0|是|0|88`,
    expect: {
      header: [1, 1],
      data: '2-4',
      facts: { B: '迟到次数', C: '旷工天数', D: '受批评失误次数', E: '党政纪处分', F: '笔记不合格次数' },
      range: 'A1:G4',
    },
  },
  {
    name: '只登记了姓名的行是数据',
    office: '淅川',
    award: '评先资格',
    cells: `
部门|姓名|迟到|旷工|备注
秘书科|甲|||
|乙|||
|丙|1||

信息科|丁|||
|戊|||病假`,
    merges: 'A2:A4 A6:A7',
    expect: { header: [1, 1], data: '2-4 6-7', facts: { C: '迟到次数', D: '旷工天数' }, range: 'A1:E7' },
  },
  {
    name: '档次是刊物级别',
    office: '澧县',
    award: '上稿',
    cells: `
2012年1-6月上稿奖励明细表
姓名|篇名|载体形式|栏目|档次|稿酬(元)|篇幅|版次|内容|是否正面宣传|奖励金额(元)
甲|果农|电视|新闻联播|省级|100||||是|500
乙|船歌|文稿|常德日报|市级||900|头版头条|新闻|是|1000`,
    merges: 'A1:K1',
    expect: {
      header: [2, 2],
      data: '3-4',
      facts: {
        A: '作者', B: '标题', C: '形式', D: '媒体', E: '级别', F: '稿费', G: '字数', H: '版面', I: '体裁', J: '正面推介',
      }, // prettier-ignore
      amount: 'K',
      range: 'A2:K4',
    },
  },
  {
    name: '任务完成带签字栏和落款',
    office: '淅川',
    award: '任务奖罚',
    cells: `
淅川县人民政府办公室
2007年度调研信息任务完成情况表
||||||2007-12-31
姓名|科室|科室性质|项目|应完成(篇、条)|实完成(篇、条)|奖罚金额(元)|签字
甲|秘书科|中心|调研|3|5|200|
乙|信息科|中心|信息|20|18|-20|
丙|行政科|后勤|调研||2|200|
合 计||||23|25|380|

分管领导:||审核人:||制表人:|||`,
    merges: 'A1:H1 A2:H2',
    expect: {
      header: [4, 4],
      data: '5-7',
      facts: { C: '科室类别', D: '项目', E: '任务数', F: '完成数' },
      amount: 'G',
      range: 'A4:H7',
    },
  },
  {
    name: '合计在最前,其中各行,示例行,多种落款',
    office: '淅川',
    award: '信息采用',
    cells: `
撰稿人|信息标题|采用级别|条数|奖金
例|某某做法|市级|1|50
合计|||3|350
其中:国办|||1|200
甲|春耕备播|国办|1|200
乙|防汛准备|市级|2|100
人均||||150
填报人:|丙|审核人:丁||2007年12月31日
2007年12月31日`,
    expect: {
      header: [1, 1],
      data: '5-6',
      facts: { C: '级别', D: '数量' },
      amount: 'E',
      range: 'A1:E6',
    },
  },
  {
    name: '序号列没有表头,表尾有空的编号行',
    office: '澧县',
    award: '上稿',
    cells: `
|作者|标题|级别|字数
1|甲|水乡|市级|900
2|乙|果园|省级|1300
3||||
4||||`,
    expect: { header: [1, 1], data: '2-3', facts: { B: '作者', C: '标题', D: '级别', E: '字数' }, range: 'A1:E3' },
  },
  {
    name: '旁边有不相干的单元格',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数|奖金||||请丙核对
甲|水乡|市级|900|50||||
乙|果园|省级|1300|600||||
丙|渡口|市级|700|50||||
||||||||
||||||||
||||12`,
    expect: {
      header: [1, 1],
      data: '2-4',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      amount: 'E',
      range: 'A1:E4',
    },
  },
  {
    name: '几行合写一个金额',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|媒体|级别|字数|奖金
甲|水乡|常德日报|市级|900|200
||湖南日报|省级|900|
乙|果园|湖南日报|省级|1300|600`,
    merges: 'A2:A3 B2:B3 F2:F3',
    expect: {
      header: [1, 1],
      data: '2-4',
      facts: { A: '作者', B: '标题', C: '媒体', D: '级别', E: '字数' },
      amount: 'F',
      range: 'A1:F4',
      findings: ['merged-amount'],
    },
  },
];
