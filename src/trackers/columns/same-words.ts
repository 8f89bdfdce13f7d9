import type { FormKind } from './forms';

interface Word {
  readonly meant: string;
  readonly written: RegExp;
  /** Where it holds for some kinds of fact alone. */
  readonly kinds?: readonly FormKind[];
}

const WORDS: readonly FormKind[] = ['text', 'flag', 'date'];

/** Words that clerks use one for the other at the head of a column. Longer ones come before those that they hold. */
const SAME: readonly Word[] = [
  { meant: '$1', written: /^比(..)看(?=..)/g },
  { meant: '', written: /的|所(?=在|属)|按期|按时|如期/g },
  // What kind of word a header is.
  { meant: '级别', written: /层[级次面]|等级/g },
  { meant: '标题', written: /主标题|题目|篇[名目题]|题名/g },
  { meant: '编号', written: /号码|编码|代码|(?<=稿件?)号/g },
  { meant: '类别', written: /类型|性质|种类|分类/g },
  { meant: '方式', written: /形式|途径/g, kinds: ['text'] },
  { meant: '原因', written: /缘由|理由|(?<=未.{2,4})说明/g },
  { meant: '排名', written: /排位|位序/g },
  // Who writes, and where it appears.
  { meant: '稿件', written: /文章|推文|文稿(?=名)|信息(?=标题|名)|新闻(?=标题|名)|稿子|作品/g },
  { meant: '稿件标题', written: /稿件(?:名称|名|题|主题)$/g },
  {
    meant: '媒体',
    written: /^(?:[刊登采见播发]?[用登载刊发表报播](?:处|[于在](?:哪[里儿]?|何处)?)|何处[刊登采见播发].|刊名)$/g,
  },
  { meant: '媒体', written: /报刊|刊物|报纸|杂志|平台|载体|媒介/g },
  {
    meant: '撰稿',
    written: /撰[写文]|执笔|主笔|主创|写稿|拟稿|供稿|投稿(?=[人者]|$)|起草|采写|采编(?=人)|编写|通讯(?=员)/g,
  },
  { meant: '采用', written: /用稿|录用|选用|采纳/g },
  { meant: '批示', written: /签批|批阅|阅批/g },
  // Who answers for it, until when, and what came of it.
  { meant: '未', written: /没有|尚未|未能|未有|没/g },
  { meant: '未完成', written: /(?:滞后|逾期|延期|超期|超时|延误)(?=原因)/g },
  { meant: '完成', written: /办理完毕|办结|办毕|办完|完结/g },
  {
    meant: '完成',
    written: /(?:整改|落实|办理|销号)?(?:到位|完成|完毕)(?:整改|落实|办理|销号)?|整改|落实|办理|销号/g,
    kinds: WORDS,
  },
  {
    meant: '时限',
    written: /期限|截止(?:日期|时间)|(?:时间)?节点|限办(?:日期|时间)?|(?<=完成)(?:日期|时间)/g,
    kinds: WORDS,
  },
  { meant: '时间', written: /日期|时刻|时点/g, kinds: ['date'] },
  { meant: '送阅', written: /呈阅|呈送|传阅|送批|送签|送出|送交/g, kinds: ['date'] },
  { meant: '退回', written: /退还|归还|阅退|交回|送回|返还|取回|收回/g, kinds: ['date'] },
  { meant: '签到', written: /上班(?:签到|打卡|刷卡)|到[岗班]/g, kinds: ['date'] },
  { meant: '签退', written: /下班(?:签退|打卡|刷卡)|离[岗班]/g, kinds: ['date'] },
  { meant: '督办', written: /督查/g },
  { meant: '责任', written: /牵头|承办|主办|主责|负责|承担|被督办|被检查|完成(?=单位|部门|[科股处]室)/g },
  { meant: '单位', written: /部门|股室|科室|处室|组室|站所/g },
  // People and their year.
  { meant: '司机', written: /驾驶(?:人员|员|人)/g },
  { meant: '岗位', written: /职位|工作岗位/g },
  { meant: '处分', written: /(?:党政?纪|政纪|政务|纪律|[和、或及])+处分/g, kinds: ['flag'] },
  { meant: '通报批评', written: /[点书](?:名|面)批评/g },
  { meant: '旷工', written: /旷[岗班职]/g },
  { meant: '差错', written: /出错/g },
  { meant: '', written: /(?<=领导)(?:有无|是否)(?=批示)/g, kinds: ['flag'] },
  { meant: '不合格', written: /不达标/g },
  { meant: '检查', written: /抽查/g },
  { meant: '事故', written: /(?:安全|交通|责任)+事故/g, kinds: ['count'] },
  { meant: '自学', written: /(?:读书|自主|个人|业余)(?:自学|学习)/g },
  { meant: '参训', written: /参加培训|培训|受训/g, kinds: ['count'] },
  { meant: '授课', written: /上讲台(?:授课|讲课)?|讲课|主讲|上课|宣讲/g },
  { meant: '小时', written: /(?<!自)学时|课时|时长|时数/g, kinds: ['count'] },
  // Tasks, what was done of them, and scores.
  { meant: '项目', written: /单项/g },
  { meant: '优秀', written: /优(?!秀|质|先|良)/g },
  { meant: '任务', written: /目标任务|工作任务|任务指标|目标/g },
  { meant: '任务', written: /年初计划|计划(?=数|$)|指标(?=[数值])/g, kinds: ['count'] },
  { meant: '', written: /(?<=采编|编发|采用|录用)(?:信息|稿件)(?=.?数)/g, kinds: ['count'] },
  { meant: '篇数', written: /[篇条件]次/g, kinds: ['count'] },
  { meant: '年终', written: /年[底末]/g, kinds: ['score'] },
  { meant: '日常', written: /平时/g, kinds: ['score'] },
  { meant: '成效', written: /实效/g, kinds: ['score'] },
];

/** The words of a header with each of them as it is compared. */
export const plainForm = (key: string, kind: FormKind): string =>
  SAME.reduce(
    (text, { kinds, written, meant }) =>
      kinds === undefined || kinds.includes(kind) ? text.replace(written, meant) : text,
    key,
  );
