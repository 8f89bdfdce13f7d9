import { type Exact, ratio } from '../../src/facts/exact';
import type { Fact, Fault, Statement } from '../../src/facts/fact';
import { exactFromText } from '../../src/facts/quantity';
import { cellError, type Origin, readStatement, shown } from '../../src/facts/statement';
import { knownFact } from '../../src/facts/vocabulary';

const read = (name: string, cell: unknown, origin: Origin): Statement => {
  const fact = knownFact(name);
  if (!fact) throw new Error(`no fact ${name}`);
  return readStatement(fact, cell, origin);
};

describe('cells just beside a dash, a zero, an error or a 无', () => {
  it.each<[string, unknown, Origin, unknown]>([
    ['标题', '甲-', 'range', '甲-'],
    ['标题', '-甲', 'range', '-甲'],
    ['标题', '见#N/A', 'range', '见#n/a'],
    ['标题', '#N/A待查', 'range', '#n/a待查'],
    ['标题', '从有到无', 'range', '从有到无'],
    ['标题', 0, 'pair', '0'],
    // Midnight.
    ['上班', 0, 'pair', 0],
    ['上班', '0:00', 'range', 0],
  ])('%s %j in a %s says %j', (name, cell, origin, value) =>
    expect(read(name, cell, origin)).toMatchObject({ kind: 'given', value }),
  );

  it.each<[string, unknown, Origin, Fault['code']]>([
    ['字数', '-', 'pair', 'not-a-number'],
    ['日期', '-', 'pair', 'not-a-date'],
    ['迟到次数', '无法统计', 'range', 'not-a-number'],
    ['迟到次数', '不知有无', 'range', 'not-a-number'],
    ['迟到次数', '没有统计', 'range', 'not-a-number'],
  ])('%s %j in a %s is %s', (name, cell, origin, code) =>
    expect(read(name, cell, origin)).toMatchObject({ kind: 'bad', fault: { code } }),
  );

  it('无 is none of what has 次数 in its name and counts nothing', () => {
    const fact: Fact = { name: '次数占比', kind: 'number', headers: [], zero: 'value', range: 'any' };
    expect(readStatement(fact, '无', 'range')).toMatchObject({ kind: 'bad' });
  });

  it('a text is an error only as a whole', () =>
    expect(['#N/A', '见#N/A', '#N/A待查'].map(cellError)).toEqual(['#N/A', undefined, undefined]));

  it('forty characters are shown whole', () => expect(shown('很'.repeat(40))).toBe('很'.repeat(40)));
});

describe('figures just beside others', () => {
  it.each<[string, Exact | undefined]>([
    ['5‰', ratio(1n, 200n)],
    ['3/10', ratio(3n, 10n)],
    ['1/2天', ratio(1n, 2n)],
    ['2/3个工作日', ratio(2n, 3n)],
    ['1/3/5', undefined],
    ['2/3以上', undefined],
    ['5¥00', undefined],
  ])('%s', (text, wanted) => expect(exactFromText(text)).toEqual(wanted));
});
