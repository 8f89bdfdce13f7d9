import { aggregatesIn, factsIn } from '../../../src/rules/expressions/expression';
import { evaluate } from '../../../src/rules/expressions/evaluate';
import { parseExpression, parseFormula } from '../../../src/rules/expressions/parse';
import { scopeOf } from '../conditions/support';

describe('nesting', () => {
  const deep = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

  it.each<[string, string, string]>([
    ['brackets', '(', ')'],
    ['signs', '-', ''],
    ['functions', '绝对值(', ')'],
    ['aggregates', '合计(', ')'],
  ])('of %s goes sixty deep and no deeper', (_, open, close) => {
    expect(parseFormula(deep(open, close, 60))).toBeDefined();
    expect(parseFormula(deep(open, close, 61))).toBeUndefined();
  });

  it('goes as far as four hundred words and signs', () => {
    const sum = (names: number): string => Array(names).fill('甲').join('+');
    expect(parseFormula(`-${sum(200)}`)).toBeDefined();
    expect(parseFormula(`--${sum(200)}`)).toBeUndefined();
  });
});

describe('what ranges over rows', () => {
  it.each([
    '合计(',
    '合计(字数',
    '合计(字数,稿费)',
    '合计()',
    '平均()',
    '名次()',
    '奖额()',
    '奖额(上稿',
    '奖额(上稿,信息)',
    '奖额(100)',
    '奖额(-上稿)',
    '件数(',
    '件数',
    '最大(字数 稿费)',
    '最大(字数;稿费)',
    '舍入()',
    '四舍五入()',
    ']字数',
    '}3',
  ])('is not written %s', (text) => expect(aggregatesIn(parseFormula(text) ?? { kind: 'award' })).toEqual([]));

  it('is found wherever it stands', () => {
    const named = (text: string) => aggregatesIn(parseFormula(text) ?? { kind: 'award' }).map(({ name }) => name);
    expect(named('件数()')).toEqual(['件数']);
    expect(named('最大(合计(字数),-平均(稿费))')).toEqual(['合计', '平均']);
    expect(named('合计(平均(字数))')).toEqual(['合计', '平均']);
    expect(named('奖额(上稿)+序号()')).toEqual(['奖额', '序号']);
    expect(named('字数+1')).toEqual([]);
    expect(parseExpression('最大(合计(字数),1)')).toBeUndefined();
  });

  it('speaks of the facts inside it', () => {
    const facts = (text: string) => factsIn(parseFormula(text) ?? { kind: 'award' });
    expect(facts('合计(字数*2)/件数()')).toEqual(['字数']);
    expect(facts('奖额(上稿)')).toEqual([]);
  });

  it('is missing where there are no rows, by its own name', () => {
    const formula = parseFormula('合计(字数)+1');
    expect(formula && evaluate(formula, scopeOf({ 字数: 3 }))).toEqual({ kind: 'missing', facts: ['合计'] });
  });
});

describe('what cannot be told', () => {
  it.each<[string, unknown]>([
    ['稿费+1/扣数', { kind: 'division-by-zero' }],
    ['1/扣数+稿费', { kind: 'division-by-zero' }],
    ['最大(1/扣数,稿费)', { kind: 'division-by-zero' }],
    ['最大(稿费,1/扣数)', { kind: 'division-by-zero' }],
    ['最大(稿费,2)', { kind: 'missing', facts: ['稿费'] }],
    ['最大(2,稿费)', { kind: 'missing', facts: ['稿费'] }],
    ['稿费/奖金', { kind: 'missing', facts: ['稿费', '奖金'] }],
    ['稿费+奖金+稿费', { kind: 'missing', facts: ['稿费', '奖金'] }],
    ['-稿费', { kind: 'missing', facts: ['稿费'] }],
    ['稿费/扣数', { kind: 'division-by-zero' }],
  ])('%s', (text, wanted) => {
    const expression = parseExpression(text);
    expect(expression && evaluate(expression, scopeOf({ 扣数: 0 }))).toEqual(wanted);
  });
});

describe('words around a figure', () => {
  it.each(['奖300元', '逾期3天', '每篇10字', '加12分'])('%s is no amount', (text) =>
    expect(parseExpression(text)).toBeUndefined(),
  );

  it('the name of a fact may hold figures all the same', () =>
    expect(parseExpression('第1次得分')).toEqual({ kind: 'fact', name: '第1次得分' }));
});
