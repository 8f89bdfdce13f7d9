import type { Fact } from '../../facts/fact';
import { plainForm } from './same-words';

/**
 * A count is a figure of things and never a score of them; a score is given; 是否 asks for a flag alone, a date is
 * known by when it is.
 */
export type FormKind = 'count' | 'score' | 'text' | 'flag' | 'date';

export const formKindOf = ({ name, kind }: Fact): FormKind =>
  kind === 'number' ? (/(?<![得质])[数量次费间时分]$/.test(name) ? 'count' : 'score') : kind;

const anyOf = (parts: string): string => `(?:${parts.replace(/\s+/g, '|')})`;

/** 采用, 刊发, 见报, 上稿: it came out. 上报 is handed in only. */
const OUT =
  '[采录选登刊首见转播用发](?:用|登|载|发|稿|播|报|表|布|出|纳|刊) 上(?:稿|刊|报(?=刊|媒)) 见诸?(?=媒体) 报道(?=媒体|标题) 投稿(?=标题)';
/** For the whole year; half a year or a month is another figure. */
const WHEN = '全年 年度 本年度? 当年 累计 截[至止](?:目前|\\d{1,2}月?[底末]?) 总(?=小时|完成|采用)';
const WHOSE =
  '全[省市县区乡镇] (?:参[与加]|[奖受][励奖]|计奖|享受|本[组室科])(?=人数) 获奖(?=[等档名]次|项目) 所获 所得(?=稿[费酬]) 获(?=领导|批示) 有(?=批示|处分) 受到 受过 受 被 主要(?=作者|撰稿) 文字(?=作者|撰稿)';
const NARROWER =
  '实际 (?:规定|应)(?=[上下]班) (?:出现|发生|产生)(?=差错|[失延]误|错误|事故) 工作(?=差错) 最终 目前(?=进展) (?:议定|交办)(?=事项) 已(?=完成) (?:计划|下达)(?=任务) 计划(?=完成率) (?:要求|计划|规定|应)(?=完成时限) ' +
  '(?:正文|全文|文章|稿件|文稿|文)(?=字数) 无故(?=旷工) 上班(?=迟到) (?:读书|学习)(?=笔记) ' +
  '(?:每月|月均|平均)(?=自学|小时) 月(?=自学) 学习(?=小时) 评为(?=优) 评(?=优) 在(?=岗位) 现(?=岗位) [专兼]职(?=司机) 工作(?=完成时限)';

const BEFORE_ALL = `${OUT} ${WHEN} ${WHOSE} ${NARROWER}`;
const [PLAIN_BEFORE, FLAG_BEFORE] = [
  new RegExp(`^${anyOf(BEFORE_ALL)}`),
  new RegExp(`^${anyOf(`${BEFORE_ALL} 是否 有无 有没有`)}`),
];

/** What says when, where or for whom something is meant: the words behind it name the fact. */
const BEFORE: Readonly<Record<FormKind, RegExp>> = {
  count: PLAIN_BEFORE,
  score: PLAIN_BEFORE,
  text: FLAG_BEFORE,
  flag: FLAG_BEFORE,
  date: PLAIN_BEFORE,
};

/** How it is counted, or what kind of word it is: the words before it name the fact. */
const BEHIND: Readonly<Record<FormKind, RegExp>> = {
  count: new RegExp(
    `${anyOf('情况 统计 小时 累计 合计 总?次数 总?天数 几[次天篇条件人] 条数 篇数 件数 个数 起数 场次 总数 数量 指标 (?<=自学)时间 (?<=稿[费酬])金额 [数量次天条篇件起值]')}$`,
  ),
  score: new RegExp(`${anyOf('情况 指标 得分 (?<!测)评分 分数 分值 成绩 (?<![得扣加减满总均])分')}$`),
  text: new RegExp(`${anyOf('情况 名称 姓名 (?<=原因)说明 (?<=原因)[及和与].+ 位置 人员 同志 [人者员名]')}$`),
  flag: new RegExp(`${anyOf('是否.{2} 情况 状态 结果 与?否')}$`),
  date: new RegExp(`${anyOf('情况 (?<=时限)要求 (?<=打卡|签到|签退|到岗|离岗)时间')}$`),
};

/** A header is never taken apart more often than this, nor down to less than a word. */
const [MOST_STEPS, SHORTEST] = [3, 2];

/** 采用条数 and 累计采用 are 采用数, where nothing nearer asks for it. */
const COUNTED = /(?<=..)(?:[条篇件个总]数|数量|[值量])$|(?<=采用|录用|采编|编发)$/;

/**
 * How a header may be read once words of time and measure are dropped, with how many were; its own words first.
 *
 * @param from how far away its own words are
 */
export function formsOf(key: string, kind: FormKind, from = 0): ReadonlyMap<string, number> {
  const plain = plainForm(key, kind);
  const forms = new Map([[plain, from]]);
  const steps = (text: string, taken: number): void => {
    if (taken >= MOST_STEPS) return;
    for (const pattern of [BEFORE[kind], BEHIND[kind]]) {
      const rest = text.replace(pattern, '');
      const says = rest.length >= SHORTEST && rest.replace(BEFORE[kind], '') !== '';
      if (rest === text || !says || forms.has(rest)) continue;
      forms.set(rest, from + taken + 1);
      steps(rest, taken + 1);
    }
    const counted = kind === 'count' ? text.replace(COUNTED, '数') : text;
    if (counted === text || forms.has(counted)) return;
    forms.set(counted, from + taken + 1.5);
    steps(counted, taken + 1.5);
  };
  steps(plain, 0);
  return forms;
}
