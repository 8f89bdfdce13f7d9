import { isProblem } from '../../../src/functions/arguments/answer';
import { understandCall } from '../../../src/functions/award';
import type { Outcome } from '../../../src/rules/award/outcome';
import { awardNames, programFor } from '../../../src/rules/award/program';
import { grid, scheme, unbar } from '../tables/support';

/** All that one row of 奖 comes to. */
function outcome(drawing: string, ...facts: readonly unknown[]): Outcome | undefined {
  const call = understandCall(
    unbar(grid(drawing)),
    [['奖']],
    ['姓名', '甲', ...facts].map((fact) => [[fact]]),
  );
  if (isProblem(call)) throw new Error(call.problem.code);
  return call.assessment.outcomes[0];
}

const rules = (lines: readonly string[], more = ''): string =>
  ['| 奖项 | 甲数 | 乙数 | 丙数 | 金额 | 单位 | 方式 | 计量 | 释义 |', ...lines.map((line) => `| 奖 | ${line} |`)].join(
    '\n',
  ) + `\n\n| 事实 | 类型 |\n| 甲数 | 数 |\n| 乙数 | 数 |\n| 丙数 | 数 |\n\n${more}`;

const READINGS = '| 编号 | 可选 | 采用 |\n| 口径 | 一、二 | |';

describe('what a row comes to', () => {
  it.each<[string, string, readonly unknown[], Outcome]>([
    ['nothing of its own unit', rules([' | | | 0 | 分 | | - | ']), [], { kind: 'paid', amount: 0, unit: '分', rules: ['奖励1'] }],
    ['nothing, whatever a factor has for a unit', rules([' | | | 2 | 倍 | 倍乘 | - | ', ' | | | 0 | 分 | | - | ']), [], { kind: 'paid', amount: 0, unit: '分', rules: ['奖励2'] }],
    ['nothing in yuan where no row holds', rules(['3以上 | | | 5 | 分 | | - | ']), ['甲数', 2], { kind: 'paid', amount: 0, unit: '元', rules: [] }],
    ['nothing in its unit behind a gate', rules([' | | | 5 | 分 | | - | '], '| 奖项 | 门槛 |\n| 奖 | 甲数>=3 |'), ['甲数', 2], { kind: 'paid', amount: 0, unit: '分', rules: ['奖励1'], gate: '汇总1' }],
    ['nothing behind a gate, whatever is missing', rules([' | 3以上 | | 5 | 分 | | - | '], '| 奖项 | 门槛 |\n| 奖 | 甲数>=3 |'), ['甲数', 2], { kind: 'paid', amount: 0, unit: '元', rules: [], gate: '汇总1' }],
    ['a question behind an open gate', rules([' | 3以上 | | 5 | 分 | | - | '], '| 奖项 | 门槛 |\n| 奖 | 甲数>=3 |'), [], { kind: 'undecided', missing: ['乙数', '甲数'] }],
    ['a question behind an open gate alone', rules([' | | | 5 | 分 | | - | '], '| 奖项 | 门槛 |\n| 奖 | 甲数>=3 |'), [], { kind: 'undecided', missing: ['甲数'] }],
    ['no question of a gate where nothing is due', rules([' | | | 0 | 分 | | - | '], '| 奖项 | 门槛 |\n| 奖 | 甲数>=3 |'), [], { kind: 'paid', amount: 0, unit: '分', rules: ['奖励1'] }],
    ['a question, with no word of other rows', rules([' | 3以上 | | 5 | 分 | | - | ']), [], { kind: 'undecided', missing: ['乙数'] }],
    ['a reading, where each way lacks a fact of its own', rules(['3以上 | 3以上 | | 5 | | | - | 口径=一', ' | 3以上 | 3以上 | 5 | | | - | 口径=二'], READINGS), [], { kind: 'unread', readings: ['口径'] }],
    ['open where only 名额 names the award', '| 奖项 | 名额 |\n| 奖 | 3 |\n\n| 奖项 | 金额 |\n| 他奖 | 3 |', [], { kind: 'open', rules: [] }],
  ])('%s', (_, drawing, facts, wanted) => expect(outcome(drawing, ...facts)).toEqual(wanted));
}); // prettier-ignore

describe('a row of 奖励 that names no award', () => {
  const all = scheme('| 奖项 | 甲数 | 金额 | 计量 |\n| 奖 | | 1 | - |\n| | 3以上 | 2 | - |');

  it('holds for every award, and is none', () => {
    expect(awardNames(all)).toEqual(['奖']);
    expect(programFor(all, '奖')?.rules.length).toBe(2);
    expect(programFor(all, '')).toBeUndefined();
  });

  it('asks for its facts and for nothing else', () => {
    const facts = programFor(all, '奖')?.facts ?? new Set();
    expect(facts.size).toBe(1);
    expect(facts.has('甲数')).toBe(true);
  });
});
