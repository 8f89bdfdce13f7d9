import { divide, type Exact } from '../../../src/facts/exact';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

describe('an interval', () => {
  const scores: readonly Exact[] = [59, 60, divide(121, 2), 80, divide(161, 2)];

  it.each<[string, readonly Exact[]]>([
    ['60至80分', [60, divide(121, 2), 80]],
    ['60分至80分', [60, divide(121, 2), 80]],
    ['六十至八十分', [60, divide(121, 2), 80]],
    ['60..80', [60, divide(121, 2), 80]],
    ['[60..80]', [60, divide(121, 2), 80]],
    ['[60..80)', [60, divide(121, 2)]],
    ['(60..80]', [divide(121, 2), 80]],
    ['(60..80)', [divide(121, 2)]],
    ['60-80', [60, divide(121, 2), 80]],
    ['60～80分', [60, divide(121, 2), 80]],
    ['60—80分', [60, divide(121, 2), 80]],
    ['60到80分', [60, divide(121, 2), 80]],
    ['６０至８０分', [60, divide(121, 2), 80]],
    ['60 至 80', [60, divide(121, 2), 80]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, scores)).toEqual(wanted));

  it.each<[string, readonly Exact[], readonly Exact[]]>([
    ['1..3', [0, 1, 2, 3, 4], [1, 2, 3]],
    ['第四名至第六名', [3, 4, 5, 6, 7], [4, 5, 6]],
    ['-5至5', [-6, -5, 0, 5, 6], [-5, 0, 5]],
    ['10%至20%', [divide(9, 100), divide(1, 10), divide(1, 5)], [divide(1, 10), divide(1, 5)]],
    ['1/3..1/2', [divide(1, 4), divide(1, 3), divide(1, 2)], [divide(1, 3), divide(1, 2)]],
    ['1千至2千字', [999, 1000, 2000, 2001], [1000, 2000]],
    ['1,000至2,000字', [999, 1000, 2000, 2001], [1000, 2000]],
    ['1000字至2000字|5000字以上', [999, 1500, 3000, 5000], [1500, 5000]],
  ])('%s', (cell, values, wanted) => expect(among(facts.number, cell, values)).toEqual(wanted));

  it('may end at an expression over facts', () => {
    expect(among(facts.number, '1..任务数', [0, 1, 3, 4], { 任务数: 3 })).toEqual([1, 3]);
    expect(held(facts.number, '1..任务数', 2)).toEqual({ kind: 'unknown', missing: ['任务数'] });
    expect(held(facts.number, '1..任务数', 0)).toEqual({ kind: 'no' });
  });

  it.each<[string, readonly number[]]>([
    ['2012-9-1至2012-9-30', [41153, 41155, 41182]],
    ['2012.9.1至2012.9.30', [41153, 41155, 41182]],
    ['2012年9月1日至2012年9月30日', [41153, 41155, 41182]],
    ['2012-9-1..2012-9-30', [41153, 41155, 41182]],
    ['2012/9/1~2012/9/30', [41153, 41155, 41182]],
    ['[2012-9-1..2012-9-30)', [41153, 41155]],
  ])('of dates: %s', (cell, wanted) =>
    expect(among(facts.date, cell, [41152, 41153, 41155, 41182, 41183])).toEqual(wanted),
  );

  it.each(['60至', '至80', '[60..80', '60..80)', '..', '1..2..3', '60至80至90'])('%s is unreadable', (cell) =>
    expect(parseCondition(cell, facts.number)).toMatchObject({ ok: false, fault: { code: 'condition-unreadable' } }),
  );
});
