import { divide } from '../../../src/facts/exact';
import { among, facts, held } from './support';

describe('one of several', () => {
  it.each([
    ['不足60|超过90', [59, 91]],
    ['不足60或超过90', [59, 91]],
    ['不足60分或者超过90分', [59, 91]],
    ['60|90', [60, 90]],
    ['60|超过90', [60, 91]],
    ['59..60|91', [59, 60, 91]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, [59, 60, 75, 90, 91])).toEqual(wanted));

  it('takes any number in the bands it names', () =>
    expect(among(facts.number, '1..2|3以上', [divide(5, 2), 1, 3])).toEqual([1, 3]));

  it('is settled by one that holds, and open where only a missing fact could make one hold', () => {
    expect(held(facts.number, '不足60|>=任务数', 50)).toEqual({ kind: 'yes' });
    expect(held(facts.number, '不足60|>=任务数', 70)).toEqual({ kind: 'unknown', missing: ['任务数'] });
    expect(held(facts.number, '不足60|>=任务数', 70, { 任务数: 80 })).toEqual({ kind: 'no' });
  });
});
