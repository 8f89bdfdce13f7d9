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

/** Other words for the columns by which a table is known. */
export const COLUMN_SYNONYMS: Readonly<Record<string, string>> = {
  奖金: '金额', 奖励金额: '金额', 奖励标准: '金额', 奖金标准: '金额', 标准: '金额', 奖励: '金额', 奖励额度: '金额', 奖励数额: '金额', 补助标准: '金额',
  补贴标准: '金额', 补助金额: '金额', 补贴金额: '金额', 发放标准: '金额', 奖罚金额: '金额', 奖惩金额: '金额', 奖罚标准: '金额', 奖惩标准: '金额',
  奖项名称: '奖项', 奖励项目: '奖项',
}; // prettier-ignore

/** In the order of recognition: the more telling header first. */
export const signatures: readonly Signature[] = [
  { kind: 'examples', title: '用例', all: ['奖项', '应得'], any: [], columns: ['奖项', '应得'], conditions: true },
  {
    kind: 'awards',
    title: '奖励',
    all: ['奖项', '金额'],
    any: [],
    columns: ['奖项', '金额', '最低', '最高', '保底', '封顶', '方式', '组', '计量', '单位', '名额', '释义', '起', '止'],
    conditions: true,
  },
  {
    kind: 'places',
    title: '名额',
    all: ['奖项'],
    any: ['比例', '名额'],
    columns: ['奖项', '基数', '比例', '名额', '取整', '至少', '至多', '方向', '范围', '不得兼得', '审定', '释义', '起', '止'],
    conditions: true,
  },
  {
    kind: 'rollUps',
    title: '汇总',
    all: ['奖项'],
    any: ['归并', '取', '每人上限', '门槛', '归属'],
    columns: ['奖项', '归并', '取', '每人上限', '门槛', '归属', '释义'],
    conditions: false,
  },
  {
    kind: 'eligibility',
    title: '资格',
    all: ['项目', '条件'],
    any: ['指标', '后果'],
    columns: ['项目', '指标', '条件', '后果', '释义'],
    conditions: false,
  },
  { kind: 'scoring', title: '计分', all: ['考核', '分项'], any: [], columns: ['考核', '分项', '权重', '满分', '评出', '释义'], conditions: false },
  { kind: 'calendar', title: '日程', all: ['事项'], any: ['周期', '期限'], columns: ['事项', '周期', '期限', '责任', '起', '止', '释义'], conditions: false },
  {
    kind: 'facts',
    title: '事实',
    all: ['事实'],
    any: ['类型', '取值', '同义', '缺省', '算式'],
    columns: ['事实', '类型', '取值', '同义', '缺省', '算式', '按'],
    conditions: false,
  },
  { kind: 'readings', title: '释义', all: ['编号'], any: ['可选', '采用'], columns: ['编号', '问题', '可选', '采用'], conditions: false },
  { kind: 'days', title: '节假日', all: ['日期', '性质'], any: [], columns: ['日期', '性质'], conditions: false },
  { kind: 'outlets', title: '媒体名录', all: ['媒体', '级别'], any: [], columns: ['媒体', '级别'], conditions: false },
]; // prettier-ignore
