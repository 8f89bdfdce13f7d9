/** One parameter of a worksheet function, in both languages. */
export interface ParameterDefinition {
  readonly name: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
  readonly matrix: boolean;
  readonly optional?: true;
  /** Takes any number of further arguments; last, and optional, since a required one stops installation. */
  readonly repeating?: true;
}

/** One worksheet function: the id is also its name in formulas. */
export interface FunctionDefinition {
  readonly id: string;
  readonly description: { readonly zh: string; readonly en: string };
  readonly parameters: readonly ParameterDefinition[];
}

const scheme: ParameterDefinition = {
  name: { zh: '办法', en: 'scheme' },
  description: {
    zh: '办法的简称，如"澧县";或放着办法各表的区域',
    en: 'Short name of the rules, such as "澧县", or a range that holds their tables',
  },
  matrix: true,
};

const award: ParameterDefinition = {
  name: { zh: '奖项', en: 'award' },
  description: {
    zh: '奖项名称；也可以是一列奖项；填""时按各行的“奖项”列',
    en: 'The award; or one column of awards; "" reads the column 奖项 of each row',
  },
  matrix: true,
};

/** Excel shows the repeating parameter as the last three names, once for each further argument. */
const facts: readonly ParameterDefinition[] = [
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

/** The worksheet functions: the one table from which the metadata is generated and against which the code is tested. */
export const definitions: readonly FunctionDefinition[] = [
  {
    id: 'AWARD',
    description: {
      zh: '按办法计算奖励金额（元），处罚为负数。给出整张台账时逐行计算，同稿只计一次',
      en: 'The amount in yuan under the rules; penalties are negative. A whole tracker gives one amount a row',
    },
    parameters: [scheme, award, ...facts],
  },
  {
    id: 'EXPLAIN',
    description: {
      zh: '说明金额怎么算出来：适用哪一条、怎么算、依据哪一款、用了哪些默认值和释义',
      en: 'How the amount came about: which rule, which clause, which defaults and readings',
    },
    parameters: [scheme, award, ...facts],
  },
  {
    id: 'QUOTA',
    description: { zh: '名额：可评选多少名', en: 'How many may win' },
    parameters: [
      scheme,
      award,
      {
        name: { zh: '基数', en: 'base' },
        description: {
          zh: '比例的基数，如党员总数；固定名额不用填；可以是一列',
          en: 'What the ratio is taken of; blank for a fixed count; may be one column',
        },
        matrix: true,
        optional: true,
      },
      {
        name: { zh: '取整', en: 'rounding' },
        description: {
          zh: '四舍五入、舍去或进一；不填按办法',
          en: '四舍五入 (half up), 舍去 (down) or 进一 (up); blank: as the rules say',
        },
        matrix: false,
        optional: true,
      },
      ...facts,
    ],
  },
  {
    id: 'ELIGIBLE',
    description: {
      zh: '是否符合资格:TRUE或FALSE。有一项取消情形即为FALSE',
      en: 'TRUE or FALSE: whether the facts bar a person; one bar is enough',
    },
    parameters: [
      scheme,
      {
        name: { zh: '项目', en: 'item' },
        description: { zh: '资格项目，如"评先资格"', en: 'The eligibility item, such as "评先资格"' },
        matrix: false,
      },
      ...facts,
    ],
  },
  {
    id: 'TOTALS',
    description: {
      zh: '按人汇总：姓名、件数、金额（元），已扣除重复、上限和门槛',
      en: 'Totals by person: name, number of items, yuan, with duplicates, caps and thresholds settled',
    },
    parameters: [scheme, award, ...facts],
  },
  {
    id: 'ALLOT',
    description: {
      zh: '把名额分到各组：总数先定，按最大余数分配，末位并列的显示待定',
      en: 'Places of each group: the total is fixed first, the rest by largest remainder; ties show 待定',
    },
    parameters: [
      scheme,
      award,
      {
        name: { zh: '各组基数', en: 'bases' },
        description: { zh: '一列各组的基数，如人数', en: 'One column with the base of each group, such as its staff' },
        matrix: true,
      },
      {
        name: { zh: '结转', en: 'carry' },
        description: {
          zh: '一列上年结转的零头；没有不用填',
          en: 'One column with the fractions carried over from last year',
        },
        matrix: true,
        optional: true,
      },
      ...facts,
    ],
  },
  {
    id: 'WINNERS',
    description: {
      zh: '按得分排出入选名单：名次、姓名、得分、结果；末位并列的待审定',
      en: 'Who wins by score: rank, name, score, result; ties across the last place are for people to decide',
    },
    parameters: [
      scheme,
      award,
      { name: { zh: '姓名', en: 'names' }, description: { zh: '一列姓名', en: 'One column of names' }, matrix: true },
      {
        name: { zh: '得分', en: 'scores' },
        description: { zh: '一列得分或票数', en: 'One column of scores or votes' },
        matrix: true,
      },
      {
        name: { zh: '基数', en: 'base' },
        description: { zh: '名额的基数；不填按姓名个数', en: 'The base of the places; blank: the number of names' },
        matrix: true,
        optional: true,
      },
      {
        name: { zh: '不参评', en: 'excluded' },
        description: {
          zh: '不能入选的姓名：资格取消的，或已获不得兼得的奖项的',
          en: 'Names that may not win: not eligible, or winners of an award that may not be combined',
        },
        matrix: true,
        optional: true,
      },
      ...facts,
    ],
  },
  {
    id: 'SCORE',
    description: {
      zh: '考核得分：各分项加权平均，两位小数；未规定权重的按相等计',
      en: 'The weighted score, two decimals; weights left open count equally',
    },
    parameters: [
      scheme,
      {
        name: { zh: '考核', en: 'assessment' },
        description: { zh: '考核名称，如"指挥组竞赛"', en: 'The assessment, such as "指挥组竞赛"' },
        matrix: false,
      },
      ...facts,
    ],
  },
  {
    id: 'HONORS',
    description: {
      zh: '确定符合条件的荣誉，用顿号连接；没有则为空',
      en: 'The honours whose conditions surely hold, joined by 、; empty if none',
    },
    parameters: [scheme, ...facts],
  },
  {
    id: 'DUE',
    description: {
      zh: '事项在所给日期所在周期的到期日；工作日按国务院放假安排',
      en: 'The day on which an item falls due in the period of the date; working days by the State Council calendar',
    },
    parameters: [
      scheme,
      {
        name: { zh: '事项', en: 'item' },
        description: { zh: '日程里的事项，如"行政办公会"', en: 'The item of the calendar, such as "行政办公会"' },
        matrix: false,
      },
      {
        name: { zh: '日期', en: 'date' },
        description: {
          zh: '周期内的任一天，或起算日；可以是一列',
          en: 'Any day of the period, or the day to count from; may be one column',
        },
        matrix: true,
      },
    ],
  },
  {
    id: 'RULES',
    description: {
      zh: '列出办法的各表，可复制到工作表修改后再用作办法',
      en: 'The tables of the scheme, to copy to a sheet, edit and use as the scheme',
    },
    parameters: [
      scheme,
      {
        name: { zh: '表', en: 'table' },
        description: { zh: '只列一种表，如"奖励";不填列全部', en: 'One kind of table, such as "奖励"; blank: all' },
        matrix: false,
        optional: true,
      },
    ],
  },
  {
    id: 'RMBUPPER',
    description: {
      zh: '人民币大写（四舍五入到分），用于凭证',
      en: 'The amount in Chinese capital numerals, rounded to the fen, for vouchers',
    },
    parameters: [
      { name: { zh: '金额', en: 'amount' }, description: { zh: '金额（元）', en: 'An amount in yuan' }, matrix: false },
    ],
  },
];
