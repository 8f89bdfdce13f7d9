import {
  amount,
  assessment,
  award,
  base,
  carry,
  date,
  duty,
  eligibilityItem,
  excluded,
  facts,
  groupBases,
  names,
  placesBase,
  rounding,
  scheme,
  scores,
  table,
  type ParameterDefinition,
} from './parameters';

/** One worksheet function: the id is also its name in formulas. */
export interface FunctionDefinition {
  readonly id: string;
  readonly description: { readonly zh: string; readonly en: string };
  readonly parameters: readonly ParameterDefinition[];
}

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
    parameters: [scheme, award, base, rounding, ...facts],
  },
  {
    id: 'ELIGIBLE',
    description: {
      zh: '是否符合资格:TRUE或FALSE。有一项取消情形即为FALSE',
      en: 'TRUE or FALSE: whether the facts bar a person; one bar is enough',
    },
    parameters: [scheme, eligibilityItem, ...facts],
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
    parameters: [scheme, award, groupBases, carry, ...facts],
  },
  {
    id: 'WINNERS',
    description: {
      zh: '按得分排出入选名单：名次、姓名、得分、结果；末位并列的待审定',
      en: 'Who wins by score: rank, name, score, result; ties across the last place are for people to decide',
    },
    parameters: [scheme, award, names, scores, placesBase, excluded, ...facts],
  },
  {
    id: 'SCORE',
    description: {
      zh: '考核得分：各分项加权平均，两位小数；未规定权重的按相等计',
      en: 'The weighted score, two decimals; weights left open count equally',
    },
    parameters: [scheme, assessment, ...facts],
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
    parameters: [scheme, duty, date],
  },
  {
    id: 'RULES',
    description: {
      zh: '列出办法的各表，可复制到工作表修改后再用作办法',
      en: 'The tables of the scheme, to copy to a sheet, edit and use as the scheme',
    },
    parameters: [scheme, table],
  },
  {
    id: 'RMBUPPER',
    description: {
      zh: '人民币大写（四舍五入到分），用于凭证',
      en: 'The amount in Chinese capital numerals, rounded to the fen, for vouchers',
    },
    parameters: [amount],
  },
];
