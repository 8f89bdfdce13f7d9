import { slotOf } from '../../../src/facts/book';
import { scheme } from './support';

/** The figure that a column of conditions holds shares against; undefined where it holds none. */
function barOf(fact: string, ...conditions: readonly unknown[]): number | undefined {
  const { book, findings } = scheme([
    ['奖项', fact, '金额'],
    ...conditions.map((condition, row) => ['奖', condition, row + 1]),
  ]);
  expect(findings).toEqual([]);
  return book.facts[slotOf(book, fact)]?.bar;
}

describe('what shares are held against', () => {
  it.each<[string, readonly unknown[], number | undefined]>([
    ['完成率', ['95以上', '80以上'], 95],
    ['完成率', ['95%以上'], 0.95],
    ['完成率', ['120%以上', '100%以上'], 1.2],
    ['完成率', ['200%以上'], 2],
    ['完成率', ['10以上'], 10],
    // Neither a share of one nor of a hundred: nobody can tell.
    ['完成率', ['5以上'], undefined],
    ['完成率', ['0以上'], undefined],
    ['投诉比例', ['30以下'], 30],
    ['占比', ['30以上'], 30],
    ['权比重', ['30以上'], 30],
    ['工作进度', ['50以上'], 50],
    ['群众满意度', ['80以上', '60至80'], 80],
    // By its name no share, by its conditions one.
    ['完成数', ['95%以上'], 0.95],
    ['完成数', ['百分之八十以上'], 0.8],
    ['完成数', ['1/2以上'], 0.5],
    ['完成数', ['95以上'], undefined],
    ['率先次数', ['30以上'], undefined],
    ['占比次数', ['30以上'], undefined],
    ['进度款', ['30以上'], undefined],
    ['满意度调查次数', ['30以上'], undefined],
    ['比例尺数', ['30以上'], undefined],
    ['级别', ['省级'], undefined],
  ])('%s under %j: %p', (fact, conditions, bar) => expect(barOf(fact, ...conditions)).toBe(bar));

  it('is the figure of the fact itself, not of its neighbours', () => {
    const { book } = scheme([
      ['奖项', '完成率', '投诉率', '金额'],
      ['奖', '90%以上', '5%以下', 1],
    ]);
    expect(['完成率', '投诉率'].map((name) => book.facts[slotOf(book, name)]?.bar)).toEqual([0.9, 0.05]);
  });
});
