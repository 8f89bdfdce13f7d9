import fc from 'fast-check';
import { ratio } from '../../../src/facts/exact';
import { aggregatesIn, factsIn, usesAward } from '../../../src/rules/expressions/expression';
import { evaluate } from '../../../src/rules/expressions/evaluate';
import { parseAmount, parseExpression, parseFormula } from '../../../src/rules/expressions/parse';
import { hostileTexts } from '../../facts/arbitraries';

describe('an amount as the tables write it', () => {
  it.each([
    ['500', 500],
    ['500元', 500],
    ['１，２００元', 1200],
    ['1.2万元', 12000],
    ['0元', 0],
    ['-20', -20],
    ['三百元', 300],
    ['1/3', ratio(1n, 3n)],
    ['14.5%', ratio(29n, 200n)],
  ])('%s is a figure', (text, value) => expect(parseExpression(text)).toEqual({ kind: 'number', value }));

  it.each([
    ['稿费*5', ['稿费']],
    ['稿费×5', ['稿费']],
    ['稿費*5', ['稿费']],
    ['(完成数-任务数)*100', ['完成数', '任务数']],
    ['（完成数－任务数）×100', ['完成数', '任务数']],
    ['向上取整(字数/100)*10', ['字数']],
    ['最大（稿费*2，字数÷10）', ['稿费', '字数']],
    ['稿费*5+稿费', ['稿费']],
    ['迟到次数*-20', ['迟到次数']],
    ['本奖*0.5', []],
    ['100元*人数', ['人数']],
  ])('%s speaks of %p', (text, names) => {
    const expression = parseExpression(text);
    expect(expression && factsIn(expression)).toEqual(names);
  });

  it.each([
    ['本奖*0.5', true],
    ['-(本奖+1)', true],
    ['最大(1,本奖)', true],
    ['稿费*0.5', false],
  ])('%s uses 本奖: %p', (text, uses) => {
    const expression = parseExpression(text);
    expect(expression && usesAward(expression)).toBe(uses);
  });

  it.each([
    '',
    '+',
    '*5',
    '稿费*',
    '稿费**5',
    '(稿费',
    '稿费)',
    '()',
    '稿费 5',
    '5 稿费',
    '向上取整()',
    '向上取整(1,2)',
    '最大()',
    '最大(1,)',
    '最大(1(2)',
    '最大(1 2 3)',
    '*5)',
    ')5)',
    '未知函数(1)',
    'alert(1)',
    'constructor(1)',
    'toString(1)',
    '__proto__(1)',
    '稿费;5',
    '稿费=5',
    '稿费^2',
    '稿费.length',
    '"稿费"',
    '${稿费}',
    '稿费[0]',
    '1,200*2',
    '面议?',
  ])('%s is unreadable', (text) => expect(parseExpression(text)).toBeUndefined());

  it('ranges over rows only in the formula of a fact', () => {
    for (const text of ['合计(字数)', '平均(得分)', '件数()', '奖额(上稿)', '合计(字数*2)/件数()']) {
      expect(parseExpression(text)).toBeUndefined();
      const formula = parseFormula(text);
      expect(formula && aggregatesIn(formula).length).toBeGreaterThan(0);
    }
  });
});

describe('an amount that is a difference', () => {
  it.each([
    ['100-200元', undefined],
    ['200-100', 100],
    ['100-100', 0],
    ['(100-200)', -100],
    ['(100)-200', -100],
  ])('%s', (text, wanted) => {
    const amount = parseAmount(text);
    const figure = amount && evaluate(amount, { valueOf: () => undefined });
    expect(figure).toEqual(wanted === undefined ? undefined : { kind: 'figure', value: wanted });
  });

  it.each(['稿费-200', '100-稿费', '100+200', '-100'])('%s is one', (text) => expect(parseAmount(text)).toBeDefined());
});

describe('所填', () => {
  it.each(['所填()', '所填(5)', '所填(数量,5)', '所填(数量*完成数)', '所填(数量 完成数)', '所填(数量,)', '所填(数量'])(
    '%s is unreadable',
    (text) => expect(parseFormula(text)).toBeUndefined(),
  );

  it('is for facts alone, however deep it stands', () => {
    for (const text of ['所填(数量,完成数)', '2*所填(数量)', '-所填(数量)', '最大(1,所填(数量))', '合计(所填(数量))']) {
      expect(parseFormula(text)).toBeDefined();
      expect(parseExpression(text)).toBeUndefined();
    }
  });
});

describe('hostile input', () => {
  it('nests as deep as sixty brackets and no deeper', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(parseExpression(nested(60))).toEqual({ kind: 'number', value: 1 });
    expect(parseExpression(nested(61))).toBeUndefined();
    expect(parseExpression(nested(100_000))).toBeUndefined();
    expect(parseExpression(`${'-'.repeat(100_000)}1`)).toBeUndefined();
    expect(parseExpression('最大('.repeat(100_000))).toBeUndefined();
    expect(parseExpression(Array(200).fill('甲').join('+'))).toBeDefined();
    expect(parseExpression(Array(100_000).fill('1').join('+'))).toBeUndefined();
  });

  it('is refused, however long', () =>
    [...hostileTexts, '('.repeat(50_000), '1+'.repeat(50_000), '-'.repeat(50_000), '最大(1,'.repeat(20_000)].forEach(
      (text) => expect(() => parseFormula(text)).not.toThrow(),
    ));

  it('never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.string({ unit: fc.constantFrom(...'0123456789.%+-*/(),，稿费本奖向上取整最大合计 元'), maxLength: 40 }),
        ),
        (text) => void parseFormula(text),
      ),
      { numRuns: 500 },
    ));
});
