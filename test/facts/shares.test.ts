import { ratio } from '../../src/facts/exact';
import type { Fact } from '../../src/facts/fact';
import { readHeader } from '../../src/facts/headers';
import { readUnder } from '../../src/facts/row';

/** A rate whose conditions name `bar` at most: 1 of 80%以上不满100%, 95 of 95以上. */
const rate = (bar: number | undefined, name = '完成率'): Fact => ({
  name,
  kind: 'number',
  headers: [],
  zero: 'value',
  range: 'nonnegative',
  ...(bar === undefined ? {} : { bar }),
});

const read = (fact: Fact, header: string, cell: string | number) => {
  const statement = readUnder(readHeader(header), fact, cell, 'range');
  if (statement.kind === 'given') return statement.value;
  return statement.kind === 'bad' && statement.fault.code === 'share-unclear' ? statement.fault.meant : statement;
};

const tenths = (n: bigint) => ratio(n, 10n);

describe('a rate beside conditions in percents', () => {
  it.each([
    ['完成率', 0.8, tenths(8n)],
    ['完成率', '80%', tenths(8n)],
    ['完成率', '五分之四', tenths(8n)],
    ['完成率', 1.9, tenths(19n)],
    ['完成率', '250%', tenths(25n)],
    ['完成率', '5/2', tenths(25n)],
    ['完成率', 0, 0],
    ['完成率', 2, '2%'],
    ['完成率', 85, '85%'],
    ['完成率', '85', '85%'],
    ['完成率(%)', 85, ratio(17n, 20n)],
    ['完成率(%)', 300, 3],
    ['完成率(%)', 1.5, ratio(3n, 200n)],
    ['完成率(%)', 1, '100'],
    ['完成率(%)', 0.85, '85'],
    ['完成率(%)', 0, 0],
  ])('%s %j: %j', (header, cell, meant) => expect(read(rate(1), header, cell)).toEqual(meant));

  it.each([
    [0.5, '完成率', '85'],
    [0.4, '差错率', ratio(17n, 2000n)],
  ])('under (%%) with conditions up to %d a 0.85 is %j', (bar, name, meant) =>
    expect(read(rate(bar, name), `${name}(%)`, 0.85)).toEqual(meant),
  );

  it('a rank among so many is at most 1', () =>
    expect([0.5, 1, 3].map((cell) => read(rate(0.3, '名次占比'), '名次占比', cell))).toEqual([
      ratio(1n, 2n),
      '1%',
      '3%',
    ]));
});

describe('a rate beside conditions of a hundred', () => {
  it.each([
    ['合格率', 96, 96],
    ['合格率', '96%', 96],
    ['合格率', '十分之九', 90],
    ['合格率', 1.5, ratio(3n, 2n)],
    ['合格率', 0.96, '96'],
    ['合格率', 1, '100'],
    ['合格率', 0, 0],
    ['合格率(%)', 96, 96],
    ['合格率(%)', 0.96, '96'],
  ])('%s %j: %j', (header, cell, meant) => expect(read(rate(95, '合格率'), header, cell)).toEqual(meant));

  it('begins above twice the whole', () =>
    expect([2, 2.1].map((bar) => read(rate(bar), '完成率', 0.5))).toEqual([ratio(1n, 2n), '50']));
});

it('a figure that no condition names as a share is taken as it stands', () =>
  expect([85, 0.85].map((cell) => read(rate(undefined), '完成率', cell))).toEqual([85, ratio(17n, 20n)]));

it('what was written is told', () =>
  expect(readUnder(readHeader('完成率'), rate(1), 85, 'range')).toEqual({
    kind: 'bad',
    fault: { code: 'share-unclear', fact: '完成率', given: '85', meant: '85%' },
  }));
