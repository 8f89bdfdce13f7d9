import type { FactBook } from '../../facts/book';
import { readHeader } from '../../facts/headers';
import { entryOf } from '../../base/entries';
import { textKey } from '../../facts/text';
import { isAmountHeader } from './amounts';
import type { CellValue } from '../grid/cells';

/** What a text would be worth as a column's header. */
export interface Word {
  /** Facts of the book that it names. */
  readonly facts: readonly string[];
  /** One of them decides the award at hand. */
  readonly award: boolean;
  /** A word that heads columns in any office's lists: 序号, 备注, 金额. */
  readonly common: boolean;
}

/** What a cell's text says as a header; undefined where it is no word that heads columns. */
export type WordBook = (value: CellValue) => Word | undefined;

const COMMON = new Set(
  (
    '序号 编号 序 号 行号 no no. 姓名 名称 性别 民族 出生年月 年龄 学历 籍贯 政治面貌 职务 职级 职称 岗位 单位 部门 科室 组别 工作单位 ' +
    '联系电话 电话 手机 手机号 手机号码 联系方式 身份证号 身份证号码 日期 时间 年份 月份 星期 内容 工作内容 主要内容 事项 项目 类别 类型 分类 ' +
    '数量 单价 单位 规格 型号 金额 合计 小计 总计 总分 得分 分值 分数 名次 排名 等次 备注 说明 签字 签名 签领 领取人 领用人 经办人 责任人 负责人 ' +
    '审核 审核人 审批 标题 题目 作者 状态 进度 完成情况 办理情况 结果 意见 附件 地点 人数 次数 天数 银行卡号 账号 主要事迹 推荐意见 单位意见 ' +
    '审批意见 审核意见 审查意见 科室意见 工作简历 个人简历 奖惩情况 家庭住址 地址 申请人 申请日期 填表人 填表日期 入职日期 入党时间 参加工作时间 毕业院校 专业 照片 盖章 ' +
    '申报理由 申报单位 申报项目 主管领导意见 领导意见 党支部意见 考核意见 个人总结 家庭成员 关系 称谓'
  )
    .split(' ')
    .map(textKey),
);

/** Endings that heads of columns have and data rarely: …率, …次数, …日期. */
const ENDINGS =
  /(?:名称|姓名|编号|号码|日期|时间|数量|次数|天数|人数|小时|时长|金额|费用|比例|比率|分数|得分|成绩|人员|类型|类别|级别|层次|区域|地区|地址|单位|部门|科室|内容|情况|标准|结果|进度|状态|备注|说明|签字|签名|要求|事项|标题|题目|合计|累计|同比|环比|计划|等级|等次|意见|方式|来源|关键字|事由|原因|依据|[率额量数])$/;

/** Made once for each book. */
const indexes = new WeakMap<FactBook, ReadonlyMap<string, readonly string[]>>();

/** Facts of a book by every header that names them. */
function headersOf(book: FactBook): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, string[]>();
  const put = (name: string, synonym: string): void => {
    const key = readHeader(synonym).key;
    const names = facts.get(key);
    if (!names) facts.set(key, [name]);
    else if (!names.includes(name)) names.push(name);
  };
  for (const fact of book.facts) {
    put(fact.name, fact.name);
    for (const synonym of fact.headers) if (!book.ownKeys.has(textKey(synonym))) put(fact.name, synonym);
    for (const synonym of book.declared.get(fact.name) ?? []) put(fact.name, synonym);
  }
  return facts;
}

/** Longer texts head no column; of those that nobody knows, shorter ones. */
const [LONGEST, LONGEST_ENDING] = [48, 24];

/** Reads headers against one scheme's vocabulary, remembering every text it has seen. */
export function createWords(book: FactBook, awardFacts: ReadonlySet<string>): WordBook {
  const facts = entryOf(indexes, book, headersOf);
  const seen = new Map<string, Word | undefined>();
  return (value) => {
    if (typeof value !== 'string' || value.length > LONGEST || value === '') return undefined;
    if (seen.has(value)) return seen.get(value);
    const header = readHeader(value);
    const named = facts.get(header.key) ?? [];
    const common = COMMON.has(header.key) || isAmountHeader(header);
    const word =
      named.length || common ? { facts: named, award: named.some((name) => awardFacts.has(name)), common } : undefined;
    seen.set(value, word);
    return word;
  };
}

/** Whether a text ends as heads of columns do, for lists of which no scheme knows the words. */
export const endsLikeHeader = (value: CellValue): boolean =>
  typeof value === 'string' && value.length <= LONGEST_ENDING && ENDINGS.test(readHeader(value).key);

/** 序号 and its like: a number that says nothing about the row. */
export const isSerialHeader = (key: string): boolean => /^(?:序号|编号|序|行号|no\.?|顺序|序列)$/.test(key);
