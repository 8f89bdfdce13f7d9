/** A figure is counted and never asked for by 是否; anything else is never counted. */
export type FormKind = 'number' | 'other';

interface Word {
  readonly meant: string;
  readonly written: RegExp;
  /** Where it holds for one kind of fact alone. */
  readonly kind?: FormKind;
}

/** Words that clerks use one for the other at the head of a column. Longer ones come before those that they hold. */
const SAME: readonly Word[] = [
  { meant: '', written: /的|所(?=在|属)|(?:按期|按时|如期)(?=完成|办结)/g },
  { meant: '级别', written: /层级|等级|层次/g },
  { meant: '标题', written: /题目|篇[名目]|题名/g },
  { meant: '稿件', written: /文章|推文|信息(?=标题|名)|新闻(?=标题|名)|稿子|作品/g },
  { meant: '稿件标题', written: /稿件(?:名称|名|题)$/g },
  { meant: '媒体', written: /报刊|刊物|报纸|杂志|平台|载体|媒介/g },
  {
    meant: '撰稿',
    written: /撰写|执笔|写稿|拟稿|供稿|投稿(?=[人者]|$)|起草|采写|采编(?=人)|编写|通讯(?=员)/g,
  },
  { meant: '未', written: /没有|尚未|未能|未有|没/g },
  { meant: '未完成', written: /(?:滞后|逾期|延期|超期|超时)(?=原因)/g },
  { meant: '完成', written: /办理完毕|办结|办毕|办完|完结/g },
  { meant: '时限', written: /期限|截止(?:日期|时间)|(?<=完成)(?:日期|时间)/g, kind: 'other' },
  { meant: '督办', written: /督查/g },
  { meant: '责任', written: /牵头|承办|主办|主责|负责/g },
  { meant: '单位', written: /部门|股室|科室|处室|组室|站所/g },
  { meant: '类别', written: /类型|性质|种类/g },
  { meant: '优秀', written: /优(?!秀|质|先|良)/g },
  { meant: '任务', written: /目标任务|工作任务|目标/g },
];

const anyOf = (parts: string): string => `(?:${parts.replace(/\s+/g, '|')})`;

const WHERE =
  '采用 录用 选用 采纳 首发 刊发 刊登 刊载 登载 发表 发布 刊播 播发 转载 见诸?(?=媒体) 报道(?=媒体) 投稿(?=标题)';
/** For the whole year; half a year or a month is another figure. */
const WHEN = '全年 年度 本年度? 当年 累计';
const WHOSE = '全[省市县区乡镇] 参[与加](?=人数) 获奖 所获 受到 受过 受 被 主要(?=作者|撰稿)';
const NARROWER =
  '实际 规定(?=[上下]班) 要求(?=完成) 最终 目前(?=进展) (?:议定|交办)(?=事项) 已(?=完成) (?:计划|下达)(?=任务) 计划(?=完成率) ' +
  '(?:正文|全文|文章|稿件|文稿|文)(?=字数) (?:党纪政纪|党纪|政纪|政务|纪律)(?=处分) 无故(?=旷工) 上班(?=迟到) 读书(?=笔记) ' +
  '整改(?=时限|完成) (?:每月|月均|平均)(?=自学|学时) 学习(?=学时|课时) 评为(?=优) 评(?=优)';

/** What says when, where or for whom something is meant: the words behind it name the fact. */
const BEFORE: Readonly<Record<FormKind, RegExp>> = {
  number: new RegExp(`^${anyOf(`${WHERE} ${WHEN} ${WHOSE} ${NARROWER}`)}`),
  other: new RegExp(`^${anyOf(`${WHERE} ${WHEN} ${WHOSE} ${NARROWER} 是否 有无 有没有`)}`),
};

/** How it is counted, or what kind of word it is: the words before it name the fact. */
const BEHIND: Readonly<Record<FormKind, RegExp>> = {
  number: new RegExp(
    `${anyOf('情况 小时 累计 合计 次数 天数 条数 篇数 件数 个数 总数 数量 指标 得分 (?<=自学)时间 [数量次天条篇件]')}$`,
  ),
  other: new RegExp(`${anyOf('情况 与否 名称 位置 人员 (?<=打卡|签到|签退|到岗|离岗)时间 [人者员名]')}$`),
};

/** A header is never taken apart more often than this, nor down to less than a word. */
const [MOST_STEPS, SHORTEST] = [2, 2];

/** The words of a header with each of them as it is compared. */
export const plainForm = (key: string, kind: FormKind): string =>
  SAME.reduce(
    (text, word) => (word.kind === undefined || word.kind === kind ? text.replace(word.written, word.meant) : text),
    key,
  );

/**
 * How a header may be read once words of time and measure are dropped, with how many were; its own words first.
 *
 * @param from how far away its own words are
 */
export function formsOf(key: string, kind: FormKind, from = 0): ReadonlyMap<string, number> {
  const plain = plainForm(key, kind);
  const forms = new Map([[plain, from]]);
  const steps = (text: string, taken: number): void => {
    for (const pattern of [BEFORE[kind], BEHIND[kind]]) {
      const rest = text.replace(pattern, '');
      const says = rest.length >= SHORTEST && rest.replace(BEFORE[kind], '') !== '';
      if (rest === text || !says || taken >= MOST_STEPS || forms.has(rest)) continue;
      forms.set(rest, from + taken + 1);
      steps(rest, taken + 1);
    }
  };
  steps(plain, 0);
  return forms;
}
