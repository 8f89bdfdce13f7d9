import type { LabelledSheet } from '../sheet';

/** What clerks do to a list that nobody else has to read: each is read right, or they are told what was not. */
export const clerks: readonly LabelledSheet[] = [
  {
    name: '科室竖着合并,只有第一行有字',
    office: '澧县',
    award: '上稿',
    cells: `
序号|科室|作者|标题|级别|字数
1|综合股|甲|新居|省|900
2||乙|老街|市|1200
3||丙|堤防|省|1500
4|信息股|丁|渡口|市|600
5||戊|粮仓|省|1000`,
    merges: 'B2:B4 B5:B6',
    expect: {
      header: [1, 1],
      data: '2-6',
      facts: { C: '作者', D: '标题', E: '级别', F: '字数' },
      range: 'A1:F6',
      findings: ['filled-down'],
      values: { B3: '综合股', B4: '综合股', B6: '信息股' },
    },
  },
  {
    name: '科室和作者没有合并,同上一行的空着',
    office: '澧县',
    award: '上稿',
    cells: `
科室|作者|标题|级别|字数
综合股|甲|新居|省|900
||老街|市|1200
||堤防|省|1500
信息股|丁|渡口|市|600`,
    expect: {
      header: [1, 1],
      data: '2-5',
      facts: { B: '作者', C: '标题', D: '级别', E: '字数' },
      range: 'A1:E5',
      findings: ['blank-below'],
      without: ['filled-down'],
      values: { B3: '', A4: '' },
    },
  },
  {
    name: '同上和〃',
    office: '澧县',
    award: '上稿',
    cells: `
作者|媒体|标题|级别|字数|奖金
甲|湖南日报|新居|省|900|200
同上|〃|老街|〃|1200|600
乙|常德日报|堤防|市|1500|300
″|同 上|渡口|"|600|同上`,
    expect: {
      header: [1, 1],
      data: '2-5',
      facts: { A: '作者', B: '媒体', C: '标题', D: '级别', E: '字数' },
      amount: 'F',
      range: 'A1:F5',
      findings: ['filled-down'],
      values: { A3: '甲', B3: '湖南日报', D3: '省', A5: '乙', B5: '常德日报', D5: '市', F5: 300 },
    },
  },
  {
    name: '第一行就写同上,没有可抄的',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数
同上|新居|省|900
甲|老街|市|1200`,
    expect: {
      header: [1, 1],
      data: '2-3',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      range: 'A1:D3',
      findings: ['ditto-of-nothing'],
      values: { A2: '' },
    },
  },
  {
    name: '说明占八行,表头在第九行',
    office: '澧县',
    award: '上稿',
    cells: `
关于报送上稿情况的通知
各科室：
一、本表由各科室经办人填写，每月底前报办公室。
二、稿件须附刊物复印件，没有复印件的不予登记。
三、字数以刊物实际刊登的为准，不含标题。
四、级别按刊物主办单位填写。
五、同一篇稿件被几家采用的分行填写。

作者|标题|刊物|层次|字数|备注
甲|新居|湖南日报|省|900|
乙|老街|常德日报|市|1200|`,
    merges: 'A1:F1 A2:F2 A3:F3 A4:F4 A5:F5 A6:F6 A7:F7',
    expect: {
      header: [9, 9],
      data: '10-11',
      facts: { A: '作者', B: '标题', C: '媒体', D: '级别', E: '字数' },
      range: 'A9:F11',
    },
  },
  {
    name: '左边上稿右边值班,两张不相干的表',
    office: '澧县',
    award: '上稿',
    cells: `
三月上稿|||||三月值班||
作者|标题|级别|字数||日期|值班人员|电话
甲|新居|省|900||3月1日|丙|1234
乙|老街|市|1200||3月2日|丁|5678
||||||戊|`,
    expect: {
      header: [2, 2],
      data: '3-4',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      range: 'A2:D4',
      findings: ['several-tables'],
    },
  },
  {
    name: '合计在第一行,本页小计和累计夹在中间',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数|奖金
合计||||1700
甲|新居|省|900|200
乙|老街|市|1200|300
本页小计||||500
累    计||||500
丙|堤防|省|1500|600
丁|渡口|省|1100|600
本页小计||||1200
累计|||5|1700`,
    expect: {
      header: [1, 1],
      data: '3-4 7-8',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      amount: 'E',
      range: 'A1:E8',
    },
  },
  {
    name: '姓名中间有空格,一格几个人用空格顿号隔开',
    office: '澧县',
    award: '上稿',
    cells: `
姓  名|标 题|级⏎别|字数⏎（字）
张  三|新居|省|900
李　四|老街|市|1200
王五、赵六|堤防|省|1500
王五 赵六|渡口|市|600
钱七，孙八|粮仓|省|1000
张三|水库|省|800`,
    expect: {
      header: [1, 1],
      data: '2-7',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      range: 'A1:D7',
      findings: ['several-names'],
      people: ['张 三', '李 四', '王五、赵六', '王五 赵六', '钱七,孙八', '张三'],
    },
  },
  {
    name: '金额带符号、逗号和元字',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数|奖金
甲|新居|省|900|￥1,200.00元
乙|老街|市|1200|¥300
丙|堤防|省|1500|陆佰元整
丁|渡口|省|1100|600元
戊|粮仓|省|1000|免`,
    expect: {
      header: [1, 1],
      data: '2-6',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      amount: 'E',
      range: 'A1:E6',
      findings: ['amount-not-a-number'],
      amounts: [1200, 300, 600, 600, undefined],
    },
  },
  {
    name: '横过来的表,列名在最左一列',
    office: '澧县',
    award: '上稿',
    cells: `
作者|甲|乙|丙|丁
标题|新居|老街|堤防|渡口
级别|省|市|省|市
字数|900|1200|1500|600
奖金|200|300|600|50`,
    expect: { none: 'sideways' },
  },
  {
    name: '横过来的表,上面有标题',
    office: '淅川',
    award: '评先资格',
    cells: `
2007年考勤情况|||
姓名|甲|乙|丙
科室|秘书科|信息科|调研科
迟到次数|3|0|11
旷工天数|0|1|0
学习笔记|0|0|2`,
    expect: { none: 'sideways' },
  },
  {
    name: '一人一行,各年一列',
    office: '淅川',
    award: '评先资格',
    cells: `
姓名|科室|2005年|2006年|2007年|迟到次数|旷工天数
甲|秘书科|2|3|5|10|0
乙|信息科|0|0|1|1|4`,
    expect: {
      header: [1, 1],
      data: '2-3',
      facts: { F: '迟到次数', G: '旷工天数' },
      range: 'A1:G3',
    },
  },
  {
    name: '筛选后隐藏的行,模板里只有序号的空行',
    office: '澧县',
    award: '上稿',
    cells: `
序号|作者|标题|级别|字数
1|甲|新居|省|900
2|乙|老街|市|1200
3|丙|堤防|省|1500
4||||
5||||
6||||`,
    hidden: [3],
    expect: {
      header: [1, 1],
      data: '2-4',
      facts: { B: '作者', C: '标题', D: '级别', E: '字数' },
      range: 'A1:E4',
      findings: ['hidden-rows', 'rows-left-out'],
    },
  },
  {
    name: '序号合并两行,一篇稿件两家采用',
    office: '澧县',
    award: '上稿',
    cells: `
序号|作者|标题|媒体|级别|字数|奖金
1|甲|新居|湖南日报|省|900|200
|||常德日报|市|900|
2|乙|老街|常德日报|市|1200|300
|||人民日报|中央|1200|`,
    merges: 'A2:A3 B2:B3 C2:C3 G2:G3 A4:A5 B4:B5 C4:C5 G4:G5',
    expect: {
      header: [1, 1],
      data: '2-5',
      facts: { B: '作者', C: '标题', D: '媒体', E: '级别', F: '字数' },
      amount: 'G',
      range: 'A1:G5',
      findings: ['filled-down', 'merged-amount'],
      values: { B3: '甲', C5: '老街' },
    },
  },
  {
    name: '几种写法的日期',
    office: '澧县',
    award: '上稿',
    cells: `
作者|标题|级别|字数|刊发时间
甲|新居|省|900|2024.3.5
乙|老街|市|1200|'20240305
丙|堤防|省|1500|3月5日
丁|渡口|省|1500|20240306
戊|粮仓|市|700|2024年3月7日`,
    expect: {
      header: [1, 1],
      data: '2-6',
      facts: { A: '作者', B: '标题', C: '级别', D: '字数' },
      range: 'A1:E6',
    },
  },
  {
    name: '小计行的字在中间一列,姓名列空着',
    office: '澧县',
    award: '上稿',
    cells: `
序号|作者|标题|级别|字数|奖金
1|甲|新居|省|900|200
2|乙|老街|市|1200|300
||小　计|||500
3|丙|堤防|省|1500|600
||总　计|||1100`,
    expect: {
      header: [1, 1],
      data: '2-3 5',
      facts: { B: '作者', C: '标题', D: '级别', E: '字数' },
      amount: 'F',
      range: 'A1:F5',
    },
  },
  {
    name: '画符号的考勤表',
    office: '淅川',
    award: '评先资格',
    cells: `
2024年3月考勤表
姓名|科室|1|2|3|4|5|6|7
甲|秘书科|√|√|△|√|√||
乙|信息科|√|√|√|○|√||
√出勤 △迟到 ○旷工`,
    expect: {
      header: [2, 2],
      data: '3-4',
      facts: {},
      range: 'A2:I4',
      findings: ['attendance-grid'],
    },
  },
];
