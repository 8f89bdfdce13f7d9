import type { Words } from '../language';

/** The words of the sheet 测算对比. */
export interface ComparisonWords {
  readonly name: string;
  title(title: string): string;
  readonly item: string;
  readonly person: string;
  readonly clause: string;
  readonly baseline: string;
  /** How a scenario differs from what is. */
  variance(scenario: string): string;
  readonly total: string;
  readonly undecided: string;
  readonly changes: string;
  readonly byClause: string;
  readonly byPerson: string;
  unchangedPeople(count: number): string;
  readonly unchangedClauses: string;
  readonly sum: string;
  readonly chartTotals: string;
  chartPeople(count: number): string;
  /** Over what the lines about places, bars and scores are called. */
  readonly heads: { readonly award: string; readonly item: string; readonly score: string };
  readonly notPayable: string;
}

const zh: ComparisonWords = {
  name: '测算对比',
  title: (title) => `${title}测算对比表`,
  item: '项目',
  person: '姓名',
  clause: '条款',
  baseline: '现行',
  variance: (scenario) => `${scenario}增减`,
  total: '总额',
  undecided: '待定（笔，未计入）',
  changes: '改了什么',
  byClause: '按条款',
  byPerson: '按人',
  unchangedPeople: (count) => `其余${count}人（不变）`,
  unchangedClauses: '其余条款（不变）',
  sum: '合  计',
  chartTotals: '各方案总额（元）',
  chartPeople: (count) => `增减最多的${count}人（元）`,
  heads: { award: '奖项（名额）', item: '项目（不达标）', score: '考核（得分）' },
  notPayable: '本表是测算，不是发放依据；办法和台账没有改动。',
};

const en: ComparisonWords = {
  name: 'What-if',
  title: (title) => `${title}: scenarios compared`,
  item: 'Item',
  person: 'Name',
  clause: 'Clause',
  baseline: 'As it is',
  variance: (scenario) => `${scenario}, variance`,
  total: 'Total',
  undecided: 'Undecided rows (in no sum)',
  changes: 'What was changed',
  byClause: 'By clause',
  byPerson: 'By person',
  unchangedPeople: (count) => `${count} others (no change)`,
  unchangedClauses: 'Other clauses (no change)',
  sum: 'Total',
  chartTotals: 'Totals (yuan)',
  chartPeople: (count) => `The ${count} with the largest variances (yuan)`,
  heads: { award: 'Award (places)', item: 'Item (barred)', score: 'Score' },
  notPayable: 'This is a trial, no ground for payment; rules and tracker were not changed.',
};

export const comparisonWords: Words<ComparisonWords> = { zh, en };
