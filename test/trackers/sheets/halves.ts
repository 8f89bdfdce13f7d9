import { labelling } from '../label';
import type { LabelledSheet } from '../sheet';

const articles = labelling('澧县', '上稿');
const eligible = labelling('淅川', '评先资格');
const trade = labelling('澧县', '标兵奖');

/** Lists printed in halves side by side, and what only looks like one. */
export const halves: readonly LabelledSheet[] = [
  articles(
    '两半:序号接着排,右半短,同稿跨两半',
    `
 2024年上稿情况一览表
#序号|作者|标题|级别|字数|奖金|序号|作者|标题|级别|字数|奖金
^.|作者|标题|级别|字数|金额
+1|甲|水乡|省级|1200|600|5|甲|水乡|市级|1200|300
+2|乙|渡口|市级|700|50|6|丁|炊烟|市级|500|50
+3|乙|船歌|市级|900|50||||||
+4|丙|新路|省级|1500|600||||||`,
    {
      merges: 'A1:L1',
      findings: ['two-halves'],
      without: ['several-tables', 'same-beside', 'fact-in-two-columns'],
      further: 'G3 G4',
      range: 'A2:F6,G2:L4',
      people: ['甲', '乙', '乙', '丙', '甲', '丁'],
      amounts: [600, 50, 50, 600, 300, 50],
      values: { I3: '水乡', K4: 500, C6: '新路' },
    },
  ),
  articles(
    '两半:合计在左,数在右,落款各在一边',
    `
#姓名|标题|级别|字数|奖金||姓名|标题|级别|字数|奖金
^作者|标题|级别|字数|金额
+甲|水乡|省级|1200|600||丙|新路|省级|1500|600
+乙|渡口|市级|700|50||丁|炊烟|市级|500|50
 合计||||||||||1300
 注：以采用通知为准。||||||||||
 制表：甲||||||审核：乙||||`,
    {
      merges: 'A4:E4',
      findings: ['two-halves', 'rows-left-out'],
      further: 'G2 G3',
      range: 'A1:E3,G1:K3',
      amounts: [600, 50, 600, 50],
    },
  ),
  trade(
    '两半:只有姓名和金额两列,右半末行合计',
    `
 春节慰问金
#姓名|金额|姓名|金额
^.|金额
+甲|300|丁|300
+乙|300|戊|500
+丙|500||
 合计|||1900`,
    {
      merges: 'A1:D1',
      findings: ['two-halves'],
      further: 'C3 C4',
      range: 'A2:B5,C2:D4',
      people: ['甲', '乙', '丙', '丁', '戊'],
      amounts: [300, 300, 500, 300, 500],
    },
  ),
  eligible(
    '三栏:两行表头,中间各空一列',
    `
 考勤汇总
#序号|姓名|次数|||序号|姓名|次数|||序号|姓名|次数|
#||迟到|旷工天数||||迟到|旷工天数||||迟到|旷工天数
^.|.|迟到次数|旷工天数
+1|甲|0|0||3|丙|2|0||5|戊|11|0
+2|乙|1|3||4|丁|0|0||6|己|0|0`,
    {
      merges: 'A1:N1 A2:A3 B2:B3 C2:D2 F2:F3 G2:G3 H2:I2 K2:K3 L2:L3 M2:N2',
      findings: ['two-halves'],
      further: 'F4 F5 K4 K5',
      range: 'A2:D5,F2:I5,K2:N5',
      people: ['甲', '乙', '丙', '丁', '戊', '己'],
      values: { H4: 2, M4: 11, D5: 3 },
    },
  ),
  eligible(
    '两半:一行左一个右一个地编号,科室合并着',
    `
#序号|科室|姓名|旷工|序号|科室|姓名|旷工
^.|.|.|旷工天数
+1|综合股|甲|0|2|信息股|乙|0
+3||丙|1|4||丁|2
+5|机要股|戊|0|6||己|0`,
    {
      merges: 'B2:B3 F2:F4',
      findings: ['two-halves', 'filled-down'],
      further: 'E2 E3 E4',
      range: 'A1:D4,E1:H4',
      values: { B3: '综合股', F4: '信息股', B4: '机要股' },
    },
  ),
  trade(
    '两半:没有序号,右半合计只管右半',
    `
#姓名|金额|签字|姓名|金额|签字
^.|金额|.
+甲|100||丙|200|
+乙|100||丁|200|
 小计|200||小计|400|`,
    {
      findings: ['two-halves', 'rows-left-out'],
      further: 'D2 D3',
      range: 'A1:C3,D1:F3',
      amounts: [100, 100, 200, 200],
    },
  ),
  trade(
    '不是两半:左右各有标题,各从1编起',
    `
 一组||||二组|||
#序号|姓名|金额||序号|姓名|金额
^.|.|金额
+1|甲|100||1|丙|100
+2|乙|100||2|丁|100`,
    { findings: ['same-beside'], without: ['two-halves'], amounts: [100, 100] },
  ),
  trade(
    '不是两半:左右是同样的人,上年和本年',
    `
#姓名|金额||姓名|金额
^.|金额
+甲|100||甲|200
+乙|100||乙|150
+丙|300||丙|300`,
    { findings: ['same-beside'], without: ['two-halves'], amounts: [100, 100, 300] },
  ),
  trade(
    '不是两半:5月和6月各有标题,没有序号',
    `
 5月|||6月|
#姓名|金额||姓名|金额
^.|金额
+甲|100||丙|200
+乙|100||丁|150`,
    { findings: ['same-beside'], without: ['two-halves'] },
  ),
  articles(
    '不是两半:两列备注',
    `
#序号|作者|标题|级别|字数|备注|奖金|备注
^.|作者|标题|级别|字数|.|金额|.
+1|甲|水乡|省级|1200||600|已发
+2|乙|渡口|市级|700|补报|50|`,
    { without: ['two-halves', 'same-beside', 'several-tables'] },
  ),
  trade(
    '不是两半:一月、二月各有同样的小列',
    `
#序号|姓名|一月||二月|
#||篇数|金额|篇数|金额
^.|.|.|金额|.|.
+1|甲|2|100|1|50
+2|乙|1|50|3|150`,
    { merges: 'A1:A2 B1:B2 C1:D1 E1:F1', without: ['two-halves', 'same-beside'] },
  ),
  trade(
    '不是两半:作者和编辑成对,人可以重复',
    `
#作者||编辑|
#姓名|稿费|姓名|稿费
^.|.|.|.
+甲|100|丁|20
+乙|200|丁|40
+丙|100|丁|20`,
    { merges: 'A1:B1 C1:D1', without: ['two-halves', 'same-beside'] },
  ),
  trade(
    '不是两半:列一样多,内容是两回事',
    `
#序号|姓名|金额||序号|文件|份数
^.|.|金额
+1|甲|100||3|通知|20
+2|乙|100||4|简报|30`,
    { findings: ['several-tables'], without: ['two-halves', 'same-beside'] },
  ),
];
