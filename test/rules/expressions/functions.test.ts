import type { Exact } from '../../../src/facts/exact';
import type { Value } from '../../../src/facts/fact';
import { evaluate } from '../../../src/rules/expressions/evaluate';
import type { FunctionName } from '../../../src/rules/expressions/expression';
import { functions } from '../../../src/rules/expressions/functions';
import { parseExpression } from '../../../src/rules/expressions/parse';
import { scopeOf } from '../conditions/support';
import type { FunctionCases } from './functions/cases';
import { ceiling } from './functions/ceiling';
import { floor } from './functions/floor';
import { largest } from './functions/largest';
import { magnitude } from './functions/magnitude';
import { month } from './functions/month';
import { quarter } from './functions/quarter';
import { round } from './functions/round';
import { smallest } from './functions/smallest';
import { year } from './functions/year';

/** The cases of each function, a file each: one without does not compile. */
const cases: Readonly<Record<FunctionName, FunctionCases>> = {
  向上取整: ceiling,
  向下取整: floor,
  四舍五入: round,
  最大: largest,
  最小: smallest,
  绝对值: magnitude,
  年份: year,
  月份: month,
  季度: quarter,
};

const each = (Object.keys(cases) as FunctionName[]).map((name) => [name, cases[name]] as const);

describe.each(each)('%s', (name, { comesTo, unreadable }) => {
  const [least] = functions[name].arity;
  const reckon = (text: string, facts: Readonly<Record<string, Value>>): unknown => {
    const expression = parseExpression(text);
    return expression && evaluate(expression, scopeOf(facts));
  };

  it.each<[string, Readonly<Record<string, Value>>, Exact]>(comesTo.map((one) => [...one]))(
    '%s with %p is %p',
    (text, facts, value) => expect(reckon(text, facts)).toEqual({ kind: 'figure', value }),
  );

  it.each(unreadable)('%s is no amount', (text) => expect(parseExpression(text)).toBeUndefined());

  const of = (arg: string): string => `${name}(${Array.from({ length: least }, () => arg).join()})`;

  it('lacks what its arguments lack, and divides by zero where they do', () => {
    expect(reckon(of('稿费'), {})).toEqual({ kind: 'missing', facts: ['稿费'] });
    expect(reckon(of('1/0'), {})).toEqual({ kind: 'division-by-zero' });
  });

  it.each(['0', '-1', '1/3', '1000000'])('has a value where every argument is %s', (arg) =>
    expect(reckon(of(arg), {})).toMatchObject({ kind: 'figure' }),
  );
});
