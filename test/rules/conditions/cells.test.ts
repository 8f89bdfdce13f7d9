import { parseCondition, withoutNot } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

describe('a cell that holds no text', () => {
  it('is a yes or no for a yes/no fact alone', () => {
    expect(parseCondition(true, facts.flag)).toEqual({ ok: true, condition: { kind: 'flag', is: true } });
    expect(parseCondition(false, facts.flag)).toEqual({ ok: true, condition: { kind: 'flag', is: false } });
    expect(parseCondition(true, facts.number).ok).toBe(false);
    expect(parseCondition(true, facts.text)).not.toMatchObject({ condition: { kind: 'flag' } });
  });

  it('is a figure for numbers and dates, unless it is none', () => {
    expect(parseCondition(3, facts.number)).toEqual({ ok: true, condition: { kind: 'list', values: [3] } });
    expect(among(facts.date, 41178, [41177, 41178, 41179])).toEqual([41178]);
    for (const cell of [NaN, Infinity, -Infinity])
      expect(parseCondition(cell, facts.number)).toEqual({
        ok: false,
        fault: { code: 'condition-unreadable', fact: '次数', text: String(cell) },
      });
  });
});

describe('a long cell', () => {
  const list = (length: number): string => '新闻、'.repeat(length / 3);

  it('is prose beyond six hundred characters', () => {
    expect(parseCondition(list(600), facts.text).ok).toBe(true);
    expect(parseCondition(list(603), facts.text).ok).toBe(false);
  });
});

describe('what 非, 除外 and 以外 leave out', () => {
  it.each<[string, string | undefined]>([
    ['非新闻', '新闻'],
    ['不是新闻', '新闻'],
    ['除新闻外', '新闻'],
    ['除新闻以外', '新闻'],
    ['除新闻之外', '新闻'],
    ['除新闻外的其他稿件', '新闻'],
    ['新闻以外的', '新闻'],
    ['新闻以外人员', '新闻'],
    ['不含新闻', '新闻'],
    ['不包括新闻', '新闻'],
    ['新闻除外', '新闻'],
    ['非公企业', undefined],
    ['非税收入', undefined],
    ['不含税', undefined],
    ['是非新闻', undefined],
    ['新闻除稿外', undefined],
    ['除新闻外的稿', undefined],
    ['新闻除外的稿', undefined],
    ['非', undefined],
    ['除外', undefined],
  ])('%s: %p', (text, wanted) => expect(withoutNot(text)).toBe(wanted));
});

describe('words that only stand inside a value', () => {
  it('不限 is a condition when it is the whole cell', () => {
    expect(held(facts.text, '篇幅不限', '新闻')).toEqual({ kind: 'no' });
    expect(held(facts.text, '不限', '新闻')).toEqual({ kind: 'yes' });
    expect(held(facts.text, '不限篇幅', '新闻')).toEqual({ kind: 'no' });
  });

  it('以上 and 以下 are bounds at the end of a text alone', () => {
    expect(parseCondition('特级以上', facts.text).ok).toBe(false);
    expect(parseCondition('特级以上(含特级)', facts.text).ok).toBe(false);
    expect(parseCondition('以上各项', facts.text).ok).toBe(true);
    expect(parseCondition('市级以上媒体', facts.level).ok).toBe(false);
    expect(parseCondition('特级以上', facts.level).ok).toBe(false);
  });
});
