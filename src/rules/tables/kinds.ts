/** The tables a scheme is made of, each known by its header row. */
export type TableKind =
  | 'awards'
  | 'rollUps'
  | 'places'
  | 'eligibility'
  | 'scoring'
  | 'calendar'
  | 'facts'
  | 'readings'
  | 'examples'
  | 'outlets'
  | 'days';

interface Signature {
  readonly kind: TableKind;
  readonly title: string;
  /** Columns that must all be there. */
  readonly all: readonly string[];
  /** At least one of these must be there. */
  readonly any: readonly string[];
  /** Every column the table knows, beside 条款 and 备注; others are conditions where the table takes them. */
  readonly columns: readonly string[];
  readonly conditions: boolean;
}

export const SHARED_COLUMNS: readonly string[] = ['条款', '备注'];
/** Columns that clerks add for reading's sake. */
export const IGNORED_COLUMNS: readonly string[] = ['序号', '编码', '说明', '依据', '行号'];

/** What a column is also called, in the order in which it is looked for. */
type Synonyms = readonly (readonly [RegExp, string])[];

/** Other words for the columns by which a table is known. */
export const COLUMN_SYNONYMS: Synonyms = [
  [/^(?:奖[金励罚惩]|补[助贴]|发放)(?:金额|标准|额度|数额)$|^奖[金励]$/, '金额'],
  [/^标准$/, '金额'],
  [/^奖(?:项名称|励项目)$/, '奖项'],
];

/** The same for 计分: what a part can bring at most, and what it counts. */
export const SCORING_SYNONYMS: Synonyms = [
  [/^分值$|^标准分$/, '满分'],
  [/^[比占]重$|^占比$|^权数$/, '权重'],
];

/** The columns in their order, separated by blanks: all with `!` must be there, and one of those with `?`. */
function table(kind: TableKind, title: string, columns: string, conditions = false): Signature {
  const names = columns.split(' ');
  const marked = (mark: string): readonly string[] =>
    names.filter((name) => name.endsWith(mark)).map((name) => name.slice(0, -1));
  return {
    kind,
    title,
    all: marked('!'),
    any: marked('?'),
    columns: names.map((name) => name.replace(/[!?]/, '')),
    conditions,
  };
}

/** In the order of recognition: the more telling header first. */
export const signatures: readonly Signature[] = [
  table('examples', '用例', '奖项! 应得!', true),
  table('awards', '奖励', '奖项! 金额! 最低 最高 保底 封顶 方式 组 计量 单位 名额 释义 起 止', true),
  table('places', '名额', '奖项! 基数 比例? 名额? 取整 至少 至多 方向 范围 不得兼得 审定 释义 起 止', true),
  table('rollUps', '汇总', '奖项! 归并? 取? 每人上限? 门槛? 归属? 释义'),
  table('eligibility', '资格', '项目! 指标? 条件! 后果? 释义'),
  table('scoring', '计分', '考核! 分项! 权重 满分 评出 释义'),
  table('calendar', '日程', '事项! 周期? 期限? 责任 起 止 释义'),
  table('facts', '事实', '事实! 类型? 取值? 同义? 缺省? 算式? 按'),
  table('readings', '释义', '编号! 问题 可选? 采用?'),
  table('days', '节假日', '日期! 性质!'),
  table('outlets', '媒体名录', '媒体! 级别!'),
];
