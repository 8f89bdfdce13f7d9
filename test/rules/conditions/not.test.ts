import type { Value } from '../../../src/facts/fact';
import { among, facts, held } from './support';
import { parseCondition } from '../../../src/rules/conditions/parse';
import type { Fact } from '../../../src/facts/fact';

const levels: readonly Value[] = ['国办', '中央', '省级专题', '省', '市', '县', '乡'];

describe('not', () => {
  it.each<[string, readonly Value[]]>([
    ['非市级', ['国办', '中央', '省级专题', '省', '县', '乡']],
    ['不是市级', ['国办', '中央', '省级专题', '省', '县', '乡']],
    ['非市级和县级、乡级', ['国办', '中央', '省级专题', '省']],
    ['除市级外', ['国办', '中央', '省级专题', '省', '县', '乡']],
    ['除市级、县级以外', ['国办', '中央', '省级专题', '省', '乡']],
    ['除市级之外', ['国办', '中央', '省级专题', '省', '县', '乡']],
    ['市级除外', ['国办', '中央', '省级专题', '省', '县', '乡']],
    ['非市级以上', ['县', '乡']],
    ['除省级以下外', ['国办', '中央', '省级专题']],
  ])('of levels: %s', (cell, wanted) => expect(among(facts.level, cell, levels)).toEqual(wanted));

  it.each<[string, readonly Value[]]>([
    ['非调研文稿|署名文章', ['材料']],
    ['除调研文稿、署名文章外', ['材料']],
    ['除調研文稿外', ['署名文章', '材料']],
    ['调研文稿除外', ['署名文章', '材料']],
  ])('of open texts: %s', (cell, wanted) =>
    expect(among(facts.text, cell, ['调研文稿', '署名文章', '材料'])).toEqual(wanted),
  );

  it.each<[string, readonly Value[]]>([
    ['非0', [1, 2, 3]],
    ['除1外', [0, 2, 3]],
    ['非2次以上', [0, 1]],
    ['除1..2外', [0, 3]],
  ])('of numbers: %s', (cell, wanted) => expect(among(facts.number, cell, [0, 1, 2, 3])).toEqual(wanted));

  it('is open without the fact', () =>
    expect(held(facts.level, '非市级', undefined)).toEqual({ kind: 'unknown', missing: ['级别'] }));

  it('a value that itself begins with 非 is a value where the set holds it', () => {
    const funds: Fact = {
      ...facts.text,
      name: '资金',
      values: ['税收', '非税收入'].map((name) => ({ name, synonyms: [] })),
    };
    expect(among(funds, '非税收入', ['税收', '非税收入'])).toEqual(['非税收入']);
    expect(parseCondition('非区里', facts.level)).toMatchObject({
      ok: false,
      fault: { code: 'value-not-in-set', value: '区里' },
    });
  });
});
