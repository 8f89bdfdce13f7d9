import fc from 'fast-check';
import type { Value } from '../../../src/facts/fact';
import type { Condition } from '../../../src/rules/conditions/condition';
import { all, any, type Match, matchCondition, NO, YES } from '../../../src/rules/conditions/match';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { hostileTexts } from '../../facts/arbitraries';
import { facts, scopeOf } from './support';

const open = (...missing: readonly string[]): Match => ({ kind: 'unknown', missing });

describe('three outcomes', () => {
  it.each<[readonly Match[], Match]>([
    [[], YES],
    [[YES, YES], YES],
    [[YES, NO], NO],
    [[open('a'), NO], NO],
    [[open('a'), YES], open('a')],
    [[open('a'), open('b', 'a')], open('a', 'b')],
  ])('all of %j', (matches, wanted) => expect(all(matches)).toEqual(wanted));

  it.each<[readonly Match[], Match]>([
    [[], NO],
    [[NO, NO], NO],
    [[YES, NO], YES],
    [[open('a'), YES], YES],
    [[open('a'), NO], open('a')],
    [[open('a'), open('b')], open('a', 'b')],
  ])('any of %j', (matches, wanted) => expect(any(matches)).toEqual(wanted));
});

describe('a condition that is open', () => {
  const names = ['甲数', '乙数'] as const;
  const limit = (name: string) => ({ kind: 'fact' as const, name });
  const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<Condition>(
        { kind: 'list', values: [1, 2] },
        { kind: 'bound', comparison: '>=', limit: { kind: 'number', value: 2 } },
        { kind: 'bound', comparison: '<', limit: limit('甲数') },
        { kind: 'bound', comparison: '=', limit: limit('乙数') },
      ),
      tie('condition').map((of): Condition => ({ kind: 'not', of })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'all', of })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'either', of })),
    ),
  })).condition;
  const given = fc.record({ 字数: fc.nat(3), 甲数: fc.nat(3), 乙数: fc.nat(3) }, { requiredKeys: [] });
  const complete = fc.record({ 字数: fc.nat(3), 甲数: fc.nat(3), 乙数: fc.nat(3) });

  it('is decided only where every completion decides alike', () =>
    fc.assert(
      fc.property(conditions, given, complete, (condition, some, rest) => {
        const match = matchCondition(condition, '字数', scopeOf(some as Record<string, Value>));
        const whole = matchCondition(condition, '字数', scopeOf({ ...rest, ...some }));
        expect(whole.kind).not.toBe('unknown');
        if (match.kind !== 'unknown') expect(whole).toEqual(match);
        else expect(match.missing.every((name) => !(name in some) && [...names, '字数'].includes(name))).toBe(true);
        if (match.kind === 'unknown') expect(match.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    ));
});

describe('condition cells', () => {
  it('are read or refused, never thrown over', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(facts)),
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.string({
            unit: fc.constantFrom(...'0123456789省市级以上下内超过不满至、|()[].非除外第名次十百%*+-/'),
            maxLength: 40,
          }),
          fc.double(),
          fc.boolean(),
        ),
        (fact, cell) => {
          const parsed = parseCondition(cell, fact);
          if (!parsed.ok) expect(parsed.fault.fact).toBe(fact.name);
          else matchCondition(parsed.condition, fact.name, scopeOf({ [fact.name]: 1 }));
        },
      ),
      { numRuns: 500 },
    ));

  it('are read in linear time', () =>
    hostileTexts.forEach((text) =>
      Object.values(facts).forEach((fact) => expect(() => parseCondition(text, fact)).not.toThrow()),
    ));

  it('of 600 hostile characters are read', () =>
    hostileTexts.forEach((text) =>
      Object.values(facts).forEach((fact) => expect(() => parseCondition(text.slice(-600), fact)).not.toThrow()),
    ));
});
