import { labelling } from '../label';
import type { LabelledSheet } from '../sheet';

const articles = labelling('澧县', '上稿');
const contest = labelling('澧县', '单项考核');
const eligible = labelling('淅川', '评先资格');
const tasks = labelling('淅川', '任务奖罚');

/** Several tables on one sheet, and sheets that are no lists. */
export const several: readonly LabelledSheet[] = [
  articles(
    '上下两张表,后一张才是上稿',
    `
 一、单项考核
 科室|考核项目|市排名|组室人数
 秘书组|秘书|1|6
 信息组|信息|2|4

 二、上稿情况
#撰稿人|稿件标题|刊物|层次|篇幅|奖金
^作者|标题|媒体|级别|字数|金额
+甲|水乡|常德日报|市级|900|50
+乙|果园|湖南日报|省级|1300|600
+丙|集镇|红网|省级|500|200`,
    { findings: ['several-tables'] },
  ),
  contest(
    '上下两张表,前一张才是单项考核',
    `
 一、单项考核
#科室|考核项目|市排名|组室人数
^.|项目|名次|人数
+秘书组|秘书|1|6
+信息组|信息|2|4

 二、上稿情况
 撰稿人|稿件标题|刊物|层次|篇幅|奖金
 甲|水乡|常德日报|市级|900|50
 乙|果园|湖南日报|省级|1300|600`,
    { findings: ['several-tables'] },
  ),
  eligible(
    '左右两张表',
    `
#序号|姓名|迟到|旷工||序号|姓名|得票
^.|.|迟到次数|旷工天数
+1|甲|0|0||1|丙|30
+2|乙|11|0||2|丁|28
+3|丙|2|4||3|甲|25`,
    { findings: ['several-tables'] },
  ),
  eligible(
    '中间空一列,仍是一张表',
    `
#姓名|科室||迟到|旷工
^.|.|.|迟到次数|旷工天数
+甲|秘书科||0|0
+乙|信息科||11|0`,
  ),
  articles(
    '考核登记表是填报表格',
    `
 年度考核登记表
 姓名||性别||出生年月|
 单位||职务||政治面貌|
 主要事迹|||||
 单位意见|||||
 审批意见|||||
 备注|||||`,
    { merges: 'A1:F1 B4:F4 B5:F5 B6:F6 B7:F7', none: 'form' },
  ),
  tasks(
    '填了字的登记卡',
    `
 先进个人推荐表
 姓名:|甲|性别:|男|民族:|汉
 科室:|秘书科|职务:|科员|学历:|本科
 联系电话:|0736|入党时间:|2001年|照片|
 主要事迹|工作认真,完成任务好。||||
 推荐意见|同意推荐。||||`,
    { merges: 'A1:F1 B5:F5 B6:F6', none: 'form' },
  ),
  eligible(
    '竖排的卡片',
    `
 姓名|甲|乙|丙
 科室|秘书科|信息科|调研科
 迟到|0|11|2
 旷工|0|0|4
 处分|无|无|有`,
    { none: 'sideways' },
  ),
  articles('空表', ``, { none: 'empty-sheet' }),
  articles(
    '只有空格',
    `
  |　|
 ||`,
    { none: 'empty-sheet' },
  ),
  articles(
    '没有表头的数据',
    `
 1|甲|水乡|常德日报|市级|900|50
 2|乙|果园|湖南日报|省级|1300|600
 3|丙|集镇|红网|省级|500|200`,
    { none: 'no-header' },
  ),
  articles(
    '只有一段文字',
    `
 关于报送上稿情况的通知
 各科室:请于月底前报送上稿情况。
 县委办公室`,
    { none: 'no-header' },
  ),
];
