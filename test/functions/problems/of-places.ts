import type { CallsByProblem } from './call';
import { leastEach, leastRatio, noPlaces, placesByFact, shares } from './schemes';

/** What is wrong with places, names and votes, or with a date. */
export const ofPlaces = {
  'no-places': [['QUOTA', noPlaces, '先进', '', '', '级别', '市']],
  'base-missing': [
    ['QUOTA', '淅川', '优秀共产党员'],
    ['ALLOT', '淅川', '先进工作者', ''],
  ],
  'bad-base': [
    ['QUOTA', '淅川', '优秀共产党员', -4],
    ['QUOTA', '淅川', '优秀共产党员', '很多'],
    ['ALLOT', '淅川', '先进工作者', [[12], [-8]]],
    ['WINNERS', '淅川', '先进工作者', [['甲'], ['乙']], [[1], [2]], '很多'],
  ],
  'bad-rounding': [
    ['QUOTA', '淅川', '优秀共产党员', 40, '随便'],
    ['QUOTA', '淅川', '优秀共产党员', 40, 3],
  ],
  'names-missing': [['WINNERS', '淅川', '先进工作者', '', [[1], [2]]]],
  'repeated-name': [['WINNERS', '淅川', '先进工作者', [['甲'], ['甲']], [[1], [2]]]],
  'bad-score': [['WINNERS', '淅川', '先进工作者', [['甲'], ['乙']], [[1], ['好']]]],
  'bad-excluded': [
    ['WINNERS', '淅川', '先进工作者', [['甲'], ['乙'], ['丙']], [[9], [8], [7]], '', [[true], [false], [true]]],
  ],
  'bad-carry': [['ALLOT', '淅川', '先进工作者', [[12], [8]], [['少'], [0]]]],
  'carry-too-large': [['ALLOT', '淅川', '先进工作者', [[12], [8]], [[50], [0]]]],
  'minimum-too-large': [
    ['ALLOT', leastRatio, '代表', [[12], [8], [3], [4]]],
    ['ALLOT', leastEach, '代表', [[12], [8], [3]]],
  ],
  'count-divides': [['QUOTA', shares, '代表', '', '', '人数', 5, '组数', '0个']],
  'facts-of-many': [
    ['ALLOT', placesByFact, '先进', [[12], [8]], '', [['级别'], ['省'], ['市']]],
    ['WINNERS', placesByFact, '先进', [['甲'], ['乙']], [[1], [2]], '', '', '级别', [['省'], ['市']]],
  ],
  'bad-date': [
    ['DUE', '衡阳', '行政办公会', '明天'],
    ['DUE', '衡阳', '行政办公会', -1],
  ],
  'not-in-force': [['DUE', '衡阳', '行政办公会', 40000]],
  'unknown-year': [['DUE', '衡阳', '会议纪要', 20000]],
} satisfies CallsByProblem;
