import type { FactBook } from '../facts/book';
import { namedBy } from '../facts/book';
import type { Fact } from '../facts/fact';
import { readHeader } from '../facts/headers';

/**
 * Words that clerks use one for the other at the head of a column; what stands first is compared. The order matters:
 * longer words come before those that they hold.
 */
const SAME: readonly (readonly [string, RegExp])[] = [
  ['', /的|所(?=在|属)/g],
  ['级别', /层级|等级|层次/g],
  ['标题', /题目|篇[名目]|题名/g],
  ['稿件', /文章|推文|信息(?=标题|名)|新闻(?=标题|名)|稿子|作品/g],
  ['稿件标题', /稿件(?:名称|名|题)$/g],
  ['媒体', /报刊|刊物|报纸|杂志|平台|载体|媒介/g],
  ['撰稿', /撰写|执笔|写稿|拟稿|供稿|投稿(?=[人者]|$)|起草|采写|采编(?=人)|编写|通讯(?=员)/g],
  ['未', /没有|尚未|未能|未有|没/g],
  ['未完成', /(?:滞后|逾期|延期|超期|超时)(?=原因)/g],
  ['完成', /办理完毕|办结|办毕|办完|完结/g],
  ['时限', /期限|截止(?:日期|时间)|(?<=完成)(?:日期|时间)/g],
  ['责任', /牵头|承办|主办|主责|负责/g],
  ['单位', /部门|股室|科室|处室|组室|站所/g],
  ['类别', /类型|性质|种类/g],
  ['优秀', /优(?!秀|质|先|良)/g],
  ['任务', /目标任务|工作任务|目标/g],
];

/** Words too general for anyone to know what they mean, but that mean this where an award asks for it. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  项目: ['类别', '任务类别', '考核指标'],
  事项: ['任务', '工作', '重点工作', '重点任务', '任务内容', '具体事项', '会议议定事项'],
  笔记不合格次数: ['笔记检查不合格', '笔记检查'],
  受批评失误次数: ['批评', '受批评'],
  作者: ['作者姓名', '报道人'],
  稳定因素: ['信访维稳', '信访稳定', '维护稳定', '安全稳定'],
};

/** What says when, where or for whom a figure is meant: the words behind it name the fact. */
const BEFORE =
  /^(?:采用|录用|选用|首发|投稿(?=标题)|刊发|刊登|刊载|登载|发表|发布|刊播|播发|转载|采纳|实际|累计|全年|年度|本年度?|当年|全[省市县区乡镇]|[上下]半年|本[季月]度?|当月|参与|参加|获奖|所获|受到|受过|受|被|是否|有无|有没有|规定(?=[上下]班)|要求(?=完成)|最终|目前(?=进展)|(?:议定|交办)(?=事项)|每月|月均|平均|计划(?=完成率)|文(?=字数)|读书(?=笔记)|整改(?=时限|完成)|评为(?=优)|评(?=优))/;
/** Counted how, or by whom: the words before it name the fact. */
const BEHIND =
  /(?:与否|名称|小时|累计|合计|(?<=打卡|签到|签退|到岗|离岗|自学)时间|次数|天数|条数|篇数|件数|个数|总数|数量|情况|位置|人员|得分|[数次天条篇件人者员名])$/;

/** A fact's own name is nearer than a synonym of it. */
const SYNONYM = 0.5;

/** A header is never taken apart more often than this. */
const MOST_STEPS = 2;
const SHORTEST = 2;

/** How a header may be read once words of time and measure are dropped, with how many were; its own words first. */
function formsOf(key: string): ReadonlyMap<string, number> {
  const plain = SAME.reduce((text, [word, others]) => text.replace(others, word), key);
  const forms = new Map([[plain, 0]]);
  const steps = (from: string, taken: number): void => {
    for (const pattern of [BEFORE, BEHIND]) {
      const rest = from.replace(pattern, '');
      if (rest === from || rest.length < SHORTEST || taken >= MOST_STEPS || forms.has(rest)) continue;
      forms.set(rest, taken + 1);
      steps(rest, taken + 1);
    }
  };
  steps(plain, 0);
  return forms;
}

/** How far a header is from the names of a fact: 0 where only a word was changed for another; undefined for far. */
function distance(
  header: ReadonlyMap<string, number>,
  names: readonly ReadonlyMap<string, number>[],
): number | undefined {
  let least: number | undefined;
  for (const name of names) {
    for (const [form, cost] of header) {
      const other = name.get(form);
      if (other === undefined) continue;
      const far = cost + other + (name === names[0] ? 0 : SYNONYM);
      if (least === undefined || far < least) least = far;
    }
  }
  return least;
}

const known = new WeakMap<Fact, readonly ReadonlyMap<string, number>[]>();

function namesOf(book: FactBook, fact: Fact): readonly ReadonlyMap<string, number>[] {
  const made = known.get(fact);
  if (made) return made;
  const names = [fact.name, ...(book.declared.get(fact.name) ?? []), ...fact.headers, ...(LOOSE[fact.name] ?? [])];
  const forms = names.map((name) => formsOf(readHeader(name).key));
  known.set(fact, forms);
  return forms;
}

export interface Likeness {
  readonly fact: Fact;
  /** Place among the names that were given. */
  readonly name: number;
}

/**
 * Facts that no column names but one column all but names: 采用层级 is 级别, 没有完成的原因 is 未完成原因. Each column
 * serves one fact at most, and where two columns are as near, or two facts, nobody is taken.
 *
 * @param names keys of headers with the column each belongs to
 * @param open facts that are asked for and that no column names
 * @param taken columns that serve a fact already
 */
export function alike(
  book: FactBook,
  names: readonly { readonly key: string; readonly column: number }[],
  open: readonly Fact[],
  taken: ReadonlySet<number>,
): readonly Likeness[] {
  const free = names.map(({ key, column }) =>
    key === '' || taken.has(column) || isNamed(book, key) ? undefined : formsOf(key),
  );
  const found = open.flatMap((fact) => {
    const near = free.flatMap((forms, name) => {
      const far = forms && distance(forms, namesOf(book, fact));
      return far === undefined ? [] : [{ fact, name, far, column: names[name]?.column ?? -1 }];
    });
    return nearest(near);
  });
  return found.filter(
    (one) => !found.some((other) => other !== one && other.column === one.column && other.far <= one.far),
  );
}

/** The header is some fact's own name or synonym: nothing else is read into it. */
const isNamed = (book: FactBook, key: string): boolean =>
  book.facts.some((fact) => namedBy(book, fact, { text: key, key, unit: { kind: 'plain' } }) !== undefined);

interface Near extends Likeness {
  readonly far: number;
  readonly column: number;
}

function nearest(near: readonly Near[]): readonly Near[] {
  const least = Math.min(...near.map(({ far }) => far));
  const best = near.filter(({ far }) => far === least);
  const [first] = best;
  return first && best.every(({ column }) => column === first.column) ? [first] : [];
}
