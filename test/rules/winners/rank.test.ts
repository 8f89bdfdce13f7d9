import { divide, type Exact } from '../../../src/facts/exact';
import { rankCandidates } from '../../../src/rules/winners/rank';

/** 名次 and result of each, in the order in which they stand: 甲1+ wins, 甲1= ties, 甲1 loses. */
const ranked = (scores: readonly Exact[], places: number, end: 'first' | 'last' = 'first'): string =>
  rankCandidates(
    scores.map((score, index) => ({ name: '甲乙丙丁戊'.charAt(index), score })),
    places,
    end,
  )
    .map(({ name, rank, result }) => `${name}${rank}${result === 'wins' ? '+' : result === 'ties' ? '=' : ''}`)
    .join(' ');

describe('candidates by their scores', () => {
  it.each<[string, readonly Exact[], number, 'first' | 'last', string]>([
    ['the highest win', [80, 95, 90], 2, 'first', '乙1+ 丙2+ 甲3'],
    ['equals share a rank, and the next stands behind both', [90, 95, 90, 80], 1, 'first', '乙1+ 甲2 丙2 丁4'],
    ['three equals and one more', [90, 90, 90, 80], 4, 'first', '甲1+ 乙1+ 丙1+ 丁4+'],
    ['equals across the last place tie, the others win', [95, 90, 90, 80], 2, 'first', '甲1+ 乙2= 丙2= 丁4'],
    ['all equals of that score tie, wherever they stand', [90, 90, 90, 80], 1, 'first', '甲1= 乙1= 丙1= 丁4'],
    ['equals within the places win', [95, 90, 90, 80], 3, 'first', '甲1+ 乙2+ 丙2+ 丁4'],
    ['equals behind the places lose', [95, 90, 90], 1, 'first', '甲1+ 乙2 丙2'],
    ['the last places go to the lowest', [80, 95, 90], 1, 'last', '甲3+ 丙2 乙1'],
    ['the last places tie as well', [80, 95, 80, 90], 1, 'last', '甲3= 丙3= 丁2 乙1'],
    ['fractions are compared exactly', [divide(1, 3), divide(33, 100), divide(2, 6)], 2, 'first', '甲1+ 丙1+ 乙3'],
    ['no places, no winner, no tie', [90, 90], 0, 'first', '甲1 乙1'],
    ['more places than candidates', [90, 80], 5, 'first', '甲1+ 乙2+'],
    ['nobody', [], 2, 'first', ''],
  ])('%s', (_, scores, places, end, wanted) => expect(ranked(scores, places, end)).toBe(wanted));
});
