/** One parameter of a worksheet function, in both languages. */
export interface ParameterDefinition {
  readonly name: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
  readonly matrix: boolean;
  readonly optional?: true;
  /** Takes any number of further arguments; last, and optional, since a required one stops installation. */
  readonly repeating?: true;
}

export const scheme: ParameterDefinition = {
  name: { zh: '办法', en: 'scheme' },
  description: {
    zh: '办法的简称，如"澧县";或放着办法各表的区域',
    en: 'Short name of the rules, such as "澧县", or a range that holds their tables',
  },
  matrix: true,
};

export const award: ParameterDefinition = {
  name: { zh: '奖项', en: 'award' },
  description: {
    zh: '奖项名称；也可以是一列奖项；填""时按各行的“奖项”列',
    en: 'The award; or one column of awards; "" reads the column 奖项 of each row',
  },
  matrix: true,
};

/** What is known of one row or of all. Excel shows the repeating parameter as the last three names, once for each further argument. */
export const facts: readonly ParameterDefinition[] = [
  {
    name: { zh: '字段1', en: 'field1' },
    description: {
      zh: '连同标题行的台账区域，如A3:H203;或字段名，如"级别"',
      en: 'The tracker with its header row, such as A3:H203; or a field such as "级别"',
    },
    matrix: true,
    optional: true,
  },
  {
    name: { zh: '值1', en: 'value1' },
    description: {
      zh: '前面字段的值，如"省级";或与标题行等宽的数据区域',
      en: 'The value of the field before it, such as "省级"; or the rows under a header row',
    },
    matrix: true,
    optional: true,
  },
  {
    name: { zh: '更多字段和值…', en: 'more fields and values…' },
    description: { zh: '更多字段和值，或更多区域', en: 'More fields and values, or more ranges' },
    matrix: true,
    optional: true,
    repeating: true,
  },
];

// What one function alone asks for, in the order of the functions.

export const base: ParameterDefinition = {
  name: { zh: '基数', en: 'base' },
  description: {
    zh: '比例的基数，如党员总数；固定名额不用填；可以是一列',
    en: 'What the ratio is taken of; blank for a fixed count; may be one column',
  },
  matrix: true,
  optional: true,
};

export const rounding: ParameterDefinition = {
  name: { zh: '取整', en: 'rounding' },
  description: {
    zh: '四舍五入、舍去或进一；不填按办法',
    en: '四舍五入 (half up), 舍去 (down) or 进一 (up); blank: as the rules say',
  },
  matrix: false,
  optional: true,
};

export const eligibilityItem: ParameterDefinition = {
  name: { zh: '项目', en: 'item' },
  description: { zh: '资格项目，如"评先资格"', en: 'The eligibility item, such as "评先资格"' },
  matrix: false,
};

export const groupBases: ParameterDefinition = {
  name: { zh: '各组基数', en: 'bases' },
  description: { zh: '一列各组的基数，如人数', en: 'One column with the base of each group, such as its staff' },
  matrix: true,
};

export const carry: ParameterDefinition = {
  name: { zh: '结转', en: 'carry' },
  description: {
    zh: '一列上年结转的零头；没有不用填',
    en: 'One column with the fractions carried over from last year',
  },
  matrix: true,
  optional: true,
};

export const names: ParameterDefinition = {
  name: { zh: '姓名', en: 'names' },
  description: { zh: '一列姓名', en: 'One column of names' },
  matrix: true,
};

export const scores: ParameterDefinition = {
  name: { zh: '得分', en: 'scores' },
  description: { zh: '一列得分或票数', en: 'One column of scores or votes' },
  matrix: true,
};

export const placesBase: ParameterDefinition = {
  name: { zh: '基数', en: 'base' },
  description: { zh: '名额的基数；不填按姓名个数', en: 'The base of the places; blank: the number of names' },
  matrix: true,
  optional: true,
};

export const excluded: ParameterDefinition = {
  name: { zh: '不参评', en: 'excluded' },
  description: {
    zh: '不能入选的姓名：资格取消的，或已获不得兼得的奖项的',
    en: 'Names that may not win: not eligible, or winners of an award that may not be combined',
  },
  matrix: true,
  optional: true,
};

export const assessment: ParameterDefinition = {
  name: { zh: '考核', en: 'assessment' },
  description: { zh: '考核名称，如"指挥组竞赛"', en: 'The assessment, such as "指挥组竞赛"' },
  matrix: false,
};

export const duty: ParameterDefinition = {
  name: { zh: '事项', en: 'item' },
  description: { zh: '日程里的事项，如"行政办公会"', en: 'The item of the calendar, such as "行政办公会"' },
  matrix: false,
};

export const date: ParameterDefinition = {
  name: { zh: '日期', en: 'date' },
  description: {
    zh: '周期内的任一天，或起算日；可以是一列',
    en: 'Any day of the period, or the day to count from; may be one column',
  },
  matrix: true,
};

export const table: ParameterDefinition = {
  name: { zh: '表', en: 'table' },
  description: { zh: '只列一种表，如"奖励";不填列全部', en: 'One kind of table, such as "奖励"; blank: all' },
  matrix: false,
  optional: true,
};

export const amount: ParameterDefinition = {
  name: { zh: '金额', en: 'amount' },
  description: { zh: '金额（元）', en: 'An amount in yuan' },
  matrix: false,
};
