import { type Words, counted } from '../../language';
import { type WhatIfAreaWords, whatIfAreaWords } from './areas';
import { type BudgetWords, budgetWords } from './budget';

export interface WhatIfWords extends WhatIfAreaWords, BudgetWords {
  readonly views: Readonly<Record<'numbers' | 'readings' | 'variances' | 'scenarios', string>>;
  readonly viewsLabel: string;
  readonly baseline: string;
  readonly scenario: string;
  readonly variance: string;
  readonly reset: string;
  undecided(count: number): string;
  lost(count: number): string;
  settled(count: number): string;
  readonly otherUnits: string;
  /** People whose cap cannot be told. Not 0. */
  capUnknown(people: number): string;
  readonly intro: string;
  readonly noNumbers: string;
  others(count: number): string;
  fewer: string;
  readonly noClause: string;
  readonly everyCase: string;
  /** A bound that several rows share. */
  sharedBound(fact: string): string;
  together(count: number): string;
  was(text: string): string;
  slider(label: string): string;
  readonly noReadings: string;
  readingYuan(amount: string): string;
  readonly readingSame: string;
  /** Behind the yuan: rows that have no amount any more, or have one now. Not 0. */
  moreUndecided(count: number): string;
  undecidedChange(count: number): string;
  readonly readingNow: string;
  readonly byPerson: string;
  readonly byClause: string;
  readonly nobody: string;
  gain(people: number, amount: string): string;
  lose(people: number, amount: string): string;
  rows(before: number, after: number): string;
  readonly cap: string;
  readonly noName: string;
  readonly keepName: string;
  readonly keep: string;
  proposedName(number: number): string;
  nameTaken(name: string): string;
  readonly noScenarios: string;
  readonly tableHeads: { readonly name: string; readonly total: string };
  changes(count: number): string;
  open(name: string): string;
  readonly openShort: string;
  remove(name: string): string;
  readonly removeShort: string;
  brokenKept(count: number): string;
  notKept: string;
  readonly write: { readonly button: string; readonly effect: string; readonly nothing: string };
  readonly misfit: {
    heading(count: number): string;
    pathUnknown(path: string): string;
    valueUnfit(path: string, value: string): string;
  };
  readonly current: string;
  readonly working: string;
}

const zh: WhatIfWords = {
  ...whatIfAreaWords.zh,
  ...budgetWords.zh,
  views: { numbers: '改数额', readings: '换释义', variances: '看增减', scenarios: '比方案' },
  viewsLabel: '测算',
  baseline: '现行',
  scenario: '测算',
  variance: '增减',
  reset: '全部恢复现行',
  undecided: (count) => `另有${count}笔待定，没有算在内。`,
  lost: (count) => `其中${count}笔按现行能定，改后定不了。`,
  settled: (count) => `${count}笔按现行定不了，改后能定。`,
  otherUnits: '不是钱的奖励不算在内。',
  capUnknown: (people) => `有${people}人的每人上限定不下来，按没有上限算。`,
  intro: '改一个数，总额马上重算；办法和台账都不动。',
  noNumbers: '这个奖项没有可以改的数。',
  others: (count) => `显示用不到的${count}个数`,
  fewer: '只看用得到的数',
  noClause: '未写条款',
  everyCase: '各种情形',
  sharedBound: (fact) => `${fact}的界限`,
  together: (count) => `${count}处一起改`,
  was: (text) => `现行${text}`,
  slider: (label) => `拖动：${label}`,
  noReadings: '这个奖项没有两样理解的条文。',
  readingYuan: (amount) => `${amount}元`,
  readingSame: '不变',
  moreUndecided: (count) => (count > 0 ? `，多${count}笔待定` : `，少${-count}笔待定`),
  undecidedChange: (count) => (count > 0 ? `多${count}笔待定` : `少${-count}笔待定`),
  readingNow: '当前',
  byPerson: '按人',
  byClause: '按条款',
  nobody: '和现行一样，没有人增减。',
  gain: (people, amount) => `${people}人多得${amount}`,
  lose: (people, amount) => `${people}人少得${amount}`,
  rows: (before, after) => (before === after ? `${after}笔` : `${before}笔变${after}笔`),
  cap: '每人上限',
  noName: '（未写姓名）',
  keepName: '方案名称',
  keep: '存为方案',
  proposedName: (number) => `方案${number}`,
  nameTaken: (name) => `已有“${name}”。请换一个名称，或先删除它。`,
  noScenarios: '还没有存下的方案。改好数以后，在上面起个名称存下来，就可以并排比较。',
  tableHeads: { name: '方案', total: '总额和增减' },
  changes: (count) => `改${count}处`,
  open: (name) => `打开方案${name}`,
  openShort: '打开',
  remove: (name) => `删除方案${name}`,
  removeShort: '删除',
  brokenKept: (count) => `工作簿里有${count}个方案读不出来，没有采用。还要用的，请重新改数后存一次。`,
  notKept: '方案没有存进工作簿，关闭窗格后就没有了。',
  write: { button: '生成测算对比表', effect: '新增1张表，带图表；不改原表', nothing: '先改一个数，或存一个方案' },
  misfit: {
    heading: (count) => `有${count}处改动用不上，没有算进去：`,
    pathUnknown: (path) => `${path}：办法里已经没有这一处。`,
    valueUnfit: (path, value) => `${path}：不能填“${value}”。`,
  },
  current: '当前测算',
  working: '正在测算',
};

const en: WhatIfWords = {
  ...whatIfAreaWords.en,
  ...budgetWords.en,
  views: { numbers: 'Numbers', readings: 'Readings', variances: 'Variances', scenarios: 'Scenarios' },
  viewsLabel: 'What if',
  baseline: 'As it is',
  scenario: 'What if',
  variance: 'Variance',
  reset: 'Set all back',
  undecided: (count) => `${count} undecided, in no sum.`,
  lost: (count) => `${count} of them have an amount as it is.`,
  settled: (count) => `${count} undecided as it is would have an amount.`,
  otherUnits: 'Awards that are no money are in no sum.',
  capUnknown: (people) => `The caps of ${counted(people, 'person', 'people')} cannot be told: counted without them.`,
  intro: 'Change a number and the total follows; rules and tracker stay as they are.',
  noNumbers: 'This award has no number to change.',
  others: (count) => `Show ${counted(count, 'number')} not used here`,
  fewer: 'Only numbers used here',
  noClause: 'No clause',
  everyCase: 'Every case',
  sharedBound: (fact) => `Limit of ${fact}`,
  together: (count) => `${counted(count, 'place')} together`,
  was: (text) => `now ${text}`,
  slider: (label) => `Slide: ${label}`,
  noReadings: 'No sentence for this award can be read in two ways.',
  readingYuan: (amount) => `${amount} yuan`,
  readingSame: 'no change',
  moreUndecided: (count) => (count > 0 ? `, ${count} more undecided` : `, ${-count} fewer undecided`),
  undecidedChange: (count) => (count > 0 ? `${count} more undecided` : `${-count} fewer undecided`),
  readingNow: 'now',
  byPerson: 'By person',
  byClause: 'By clause',
  nobody: 'As it is: nobody gains or loses.',
  gain: (people, amount) => `${people} gain ${amount}`,
  lose: (people, amount) => `${people} lose ${amount}`,
  rows: (before, after) => (before === after ? counted(after, 'row') : `${before} to ${after} rows`),
  cap: 'Limit per person',
  noName: '(no name)',
  keepName: 'Name of the scenario',
  keep: 'Keep',
  proposedName: (number) => `Scenario ${number}`,
  nameTaken: (name) => `There is a scenario "${name}". Take another name, or remove that one first.`,
  noScenarios: 'No scenario kept yet. Change numbers, give them a name above, and compare side by side.',
  tableHeads: { name: 'Scenario', total: 'Total and change' },
  changes: (count) => `${count} changes`,
  open: (name) => `Open ${name}`,
  openShort: 'Open',
  remove: (name) => `Remove ${name}`,
  removeShort: 'Remove',
  brokenKept: (count) =>
    `${count} scenarios in the workbook cannot be read and are left out. To have them again, change the numbers and keep them anew.`,
  notKept: 'The scenario was not kept in the workbook; it is gone when the pane closes.',
  write: {
    button: 'Write the comparison',
    effect: 'adds 1 sheet with a chart; your sheets stay as they are',
    nothing: 'Change a number or keep a scenario first',
  },
  misfit: {
    heading: (count) => `${count} changes do not fit and were left out:`,
    pathUnknown: (path) => `${path}: the rules have no such place now.`,
    valueUnfit: (path, value) => `${path}: "${value}" cannot stand there.`,
  },
  current: 'What if now',
  working: 'Working it out',
};

export const whatIfWords: Words<WhatIfWords> = { zh, en };
