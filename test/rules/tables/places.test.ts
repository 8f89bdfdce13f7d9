import { ratio } from '../../../src/facts/exact';
import { scheme } from './support';

describe('名额', () => {
  const places = (cells: Record<string, unknown>) =>
    scheme([
      ['奖项', '比例', ...Object.keys(cells).filter((name) => name !== '比例')],
      ['甲', cells.比例 ?? '', ...Object.entries(cells).flatMap(([name, cell]) => (name === '比例' ? [] : [cell]))],
    ]).places[0];

  it.each<[unknown, unknown]>([
    ['15%', ratio(3n, 20n)],
    ['１５％', ratio(3n, 20n)],
    [0.15, ratio(3n, 20n)],
    ['1/3', ratio(1n, 3n)],
    [1 / 3, ratio(1n, 3n)],
    ['三分之一', ratio(1n, 3n)],
    ['百分之十五', ratio(3n, 20n)],
    ['约10%', ratio(1n, 10n)],
    ['10%左右', ratio(1n, 10n)],
    ['100%', 1],
  ])('比例 %j', (cell, wanted) =>
    expect(places({ 比例: cell })?.share).toMatchObject({ kind: 'ratio', ratio: wanted }),
  );

  it.each<[unknown, unknown]>([
    ['3', { kind: 'number', value: 3 }],
    ['3名', { kind: 'number', value: 3 }],
    [10, { kind: 'number', value: 10 }],
    ['十名', { kind: 'number', value: 10 }],
    ['任务数*2', { kind: 'binary' }],
  ])('名额 %j', (cell, count) => expect(places({ 名额: cell })?.share).toMatchObject({ kind: 'count', count }));

  it('取整, 至少, 至多, 方向, 不得兼得, 审定', () => {
    expect(
      places({ 比例: '15%', 取整: '捨去', 至少: 1, 至多: '5名', 方向: '末', 不得兼得: '乙、丙', 审定: '主任办公会议' }),
    ).toMatchObject({
      rounding: { kind: 'fixed', rounding: 'down' },
      atLeast: 1,
      atMost: 5,
      end: 'last',
      notWith: ['乙', '丙'],
      decidedBy: '主任办公会议',
    });
    expect(places({ 比例: '15%' })).toMatchObject({ end: 'first', notWith: [] });
  });

  it('取整 may be a reading', () =>
    expect(
      scheme(`
        | 编号     | 可选       | 采用 |
        | 名额取整 | 舍去、进一 | 舍去 |
        | 奖项 | 比例 | 取整     |
        | 甲   | 15%  | 名额取整 |`).places[0]?.rounding,
    ).toEqual({ kind: 'by-reading', id: '名额取整' }));
});
