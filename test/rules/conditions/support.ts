import { type Exact } from '../../../src/facts/exact';
import type { Fact, Value } from '../../../src/facts/fact';
import { ladderWith } from '../../../src/facts/levels';
import { type Match, matchCondition } from '../../../src/rules/conditions/match';
import { parseCondition } from '../../../src/rules/conditions/parse';
import type { Scope } from '../../../src/rules/expressions/evaluate';

const fact = (name: string, rest: Partial<Fact> = {}): Fact => ({
  name,
  kind: 'number',
  headers: [],
  zero: 'value',
  range: 'any',
  ...rest,
});

/** Facts of each kind for trying conditions. */
export const facts = {
  number: fact('次数'),
  level: fact('级别', { kind: 'text', zero: 'blank', values: ladderWith(['国办', '省级专题']) }),
  grade: fact('档次', { kind: 'text', values: ['一', '二', '三'].map((name) => ({ name, synonyms: [] })) }),
  outlet: fact('媒体', { kind: 'text', titled: true }),
  text: fact('体裁', { kind: 'text' }),
  flag: fact('领导批示', { kind: 'flag' }),
  date: fact('日期', { kind: 'date' }),
};

export const scopeOf = (values: Readonly<Record<string, Value>>, award?: Exact): Scope => ({
  valueOf: (name) => values[name],
  ...(award === undefined ? {} : { award }),
});

/** Whether a cell, read as a condition on the fact, holds for a value (undefined: nobody gave one). */
export function held(
  of: Fact,
  cell: unknown,
  value: Value | undefined,
  others: Readonly<Record<string, Value>> = {},
): Match {
  const parsed = parseCondition(cell, of);
  if (!parsed.ok) throw new Error(`unreadable: ${String(cell)}`);
  return matchCondition(
    parsed.condition,
    of.name,
    scopeOf(value === undefined ? others : { ...others, [of.name]: value }),
  );
}

/** Which of these values satisfy the cell. */
export const among = (
  of: Fact,
  cell: unknown,
  values: readonly Value[],
  others: Readonly<Record<string, Value>> = {},
): readonly Value[] => values.filter((value) => held(of, cell, value, others).kind === 'yes');
