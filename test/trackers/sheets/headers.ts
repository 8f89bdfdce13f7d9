import type { LabelledSheet } from '../sheet';

/** Headers of two and three rows, merged, grouped, with units of their own, or by hand without merges. */
export const headers: readonly LabelledSheet[] = [
  {
    name: '两行表头,合并',
    office: '澧县',
    award: '上稿',
    cells: `
上稿情况统计
序号|作者|标题|采用情况|||篇幅|奖励金额
|||刊物|层次|版位||
1|甲|新居|常德日报|市级|头版头条|600|1000
2|乙|老街|湖南日报|省级|二版|1000|600`,
    merges: 'A1:H1 A2:A3 B2:B3 C2:C3 D2:F2 G2:G3 H2:H3',
    expect: {
      header: [2, 3],
      data: '4-5',
      facts: { B: '作者', C: '标题', D: '媒体', E: '级别', F: '版面', G: '字数' },
      amount: 'H',
      range: 'A2:H5',
    },
  },
  {
    name: '两行表头,没有合并',
    office: '澧县',
    award: '上稿',
    cells: `
序号|作者|标题|采用情况|||篇幅
|||刊物|层次|版位|
1|甲|新居|常德日报|市级|头版头条|600
2|乙|老街|湖南日报|省级||1000`,
    expect: {
      header: [1, 2],
      data: '3-4',
      facts: { B: '作者', C: '标题', D: '媒体', E: '级别', F: '版面', G: '字数' },
      range: 'A1:G4',
    },
  },
  {
    name: '三行表头,单位自成一行',
    office: '淅川',
    award: '评先资格',
    cells: `
2007年考勤汇总
姓名|科室|考勤||其他|||
||迟到|旷工|受批评失误|处分|学习笔记|备注
||(次)|(天)|(次)||(次)|
甲|秘书科|10|3|1|无|1|
乙|信息科|0|0|0||0|
丙|调研科|12|0|0|有|0|借调`,
    merges: 'A1:H1 A2:A4 B2:B4 C2:D2 E2:H2',
    expect: {
      header: [2, 4],
      data: '5-7',
      facts: { C: '迟到次数', D: '旷工天数', E: '受批评失误次数', F: '党政纪处分', G: '笔记不合格次数' },
      range: 'A2:H7',
    },
  },
  {
    name: '分组下同名两列',
    office: '淅川',
    award: '任务奖罚',
    cells: `
姓名|科室性质|调研||信息||奖罚金额
||任务数|完成数|任务数|完成数|
甲|中心|3|5|20|26|260
乙|中心|2|2|20|15|-50`,
    merges: 'A1:A2 B1:B2 C1:D1 E1:F1 G1:G2',
    expect: {
      header: [1, 2],
      data: '3-4',
      facts: { B: '科室类别', C: '任务数', D: '完成数' },
      amount: 'G',
      range: 'A1:G4',
      findings: ['fact-in-two-columns'],
    },
  },
  {
    name: '人员合并两行,表头一行',
    office: '淅川',
    award: '任务奖罚',
    cells: `
姓名|科室|科室性质|项目|目标数|实完成|奖罚金额
甲|秘书科|中心|调研|3|4|100
|||信息|20|22|20
乙|机关后勤|后勤|调研||1|100
|||信息||0|0`,
    merges: 'A2:A3 B2:B3 C2:C3 A4:A5 B4:B5 C4:C5',
    expect: {
      header: [1, 1],
      data: '2-5',
      facts: { C: '科室类别', D: '项目', E: '任务数', F: '完成数' },
      amount: 'G',
      range: 'A1:G5',
    },
  },
  {
    name: '按日考勤,数字作表头',
    office: '淅川',
    award: '评先资格',
    cells: `
3月考勤表
姓名|部门|1|2|3|4|5|迟到|旷工
甲|秘书科|√|√|√|迟|√|1|0
乙|信息科|√|√|√|√|√|0|0
丙|调研科|旷|√|√|√|√|0|1`,
    merges: 'A1:I1',
    expect: { header: [2, 2], data: '3-5', facts: { H: '迟到次数', I: '旷工天数' }, range: 'A2:I5' },
  },
  {
    name: '表头每页重复,标题也重复',
    office: '淅川',
    award: '信息采用',
    cells: `
信息采用登记

序号|撰稿人|信息标题|采用级别|是否批示|奖金
1|甲|防汛做法|国办|否|200
2|乙|产业扶贫|市级|是|100
信息采用登记

序号|撰稿人|信息标题|采用级别|是否批示|奖金
3|丙|春耕进度|省级专题|否|100
4|甲|移民后扶|县级|否|0
序号|撰稿人|信息标题|采用级别|是否批示|奖金
5|丁|林果富民|市级|否|50`,
    merges: 'A1:F1 A6:F6',
    expect: {
      header: [3, 3],
      data: '4-5 9-10 12',
      facts: { D: '级别', E: '领导批示' },
      amount: 'F',
      range: 'A3:F12',
      findings: ['rows-left-out'],
      without: ['several-tables'],
    },
  },
  {
    name: 'Excel表格带汇总行',
    office: '淅川',
    award: '信息采用',
    cells: `
说明文字
撰稿人|信息标题|采用级别|条数|奖金
甲|春耕|国办|1|200
乙|防火|市级|2|100
汇总|||3|300`,
    tables: [{ name: '表1', top: 1, left: 0, bottom: 4, right: 4, hasHeader: true, hasTotals: true }],
    expect: {
      header: [2, 2],
      data: '3-4',
      facts: { C: '级别', D: '数量' },
      amount: 'E',
      range: 'A2:E4',
    },
  },
  {
    name: '栏次行:甲乙和1、2、3',
    office: '淅川',
    award: '任务奖罚',
    cells: `
2007年度任务完成情况统计表
姓名|科室性质|项目|目标数|实完成|奖罚金额
甲|乙|丙|1|2|3
张一帆|中心|调研|3|5|200
王二小|中心|信息|20|18|-20
李三思|后勤|调研||1|100`,
    merges: 'A1:F1',
    expect: {
      header: [2, 3],
      data: '4-6',
      facts: { B: '科室类别', C: '项目', D: '任务数', E: '完成数' },
      amount: 'F',
      range: 'A2:F6',
    },
  },
  {
    name: '一个月三十一天作表头',
    office: '淅川',
    award: '评先资格',
    cells: `
${['2007年3月考勤登记', ['姓名', '部门', ...Array.from({ length: 31 }, (_, i) => i + 1), '迟到', '旷工'].join('|'), ['甲', '秘书科', ...new Array<string>(31).fill('√'), 1, 0].join('|'), ['乙', '信息科', ...new Array<string>(31).fill('√'), 0, 0].join('|')].join('\n')}`,
    merges: 'A1:AI1',
    expect: { header: [2, 2], data: '3-4', facts: { AH: '迟到次数', AI: '旷工天数' }, range: 'A2:AI4' },
  },
  {
    name: '日期合并在两行表头的上一行,下面是上午下午',
    office: '淅川',
    award: '评先资格',
    cells: `
序号|姓名|1日||2日||3日||迟到
||上午|下午|上午|下午|上午|下午|
1|甲|√|√|√|√|√|√|0
2|乙|√|迟|√|√|√|√|1`,
    merges: 'A1:A2 B1:B2 C1:D1 E1:F1 G1:H1 I1:I2',
    expect: { header: [1, 2], data: '3-4', facts: { I: '迟到次数' }, range: 'A1:I4' },
  },
  {
    name: '表头上面有几行说明和一行抬头',
    office: '澧县',
    award: '上稿',
    cells: `
上稿奖励申报
说明:1.市级以上报刊、网站、电视台采用的稿件均可申报。
2.同一篇文章被多家采用的,只申报层次最高的一家。

县委办公室|||||2008年
姓名|题目|报刊|层次|字数|应发
甲|桥头|常德日报|市级|800|50
乙|茶事|湖南日报|省级|1200|600`,
    merges: 'A1:F1 A2:F2 A3:F3',
    expect: {
      header: [6, 6],
      data: '7-8',
      facts: { A: '作者', B: '标题', C: '媒体', D: '级别', E: '字数' },
      amount: 'F',
      range: 'A6:F8',
    },
  },
  {
    name: '表头没有一个认识的词',
    office: '淅川',
    award: '优秀文稿',
    cells: `
门店|关键词|片区|状况
大桥店|甲大桥|主城|存量
河西店|乙河西|主城|存量
新街店|丙新街|区县|关闭
老街店|丁老街|区县|存量`,
    expect: { header: [1, 1], data: '2-5', facts: {}, range: 'A1:D5', findings: ['header-guessed'] },
  },
];
