import type { Exact } from '../../../src/facts/exact';
import { assessments, partsOf, scoreOf, weightOf } from '../../../src/rules/score/score';
import { rowOf } from '../row-of';
import { scheme } from '../tables/support';

/** The score of 考核, or in short why there is none. */
function score(drawing: string, ...facts: readonly unknown[]): Exact | string {
  const of = scheme(drawing);
  const row = rowOf(of, facts);
  const found = scoreOf(of, partsOf(of, '考核'), row);
  switch (found.kind) {
    case 'score':
      return found.score;
    case 'undecided':
      return `缺${found.missing.join('、')}`;
    case 'unread':
      return `未选${found.readings.join('、')}`;
    case 'bad':
      return `误${found.faults.map((fault) => `${fault.fact}:${fault.code}`).join('、')}`;
    default:
      return found?.kind ?? 'no row';
  }
}

const parts = (...lines: readonly string[]): string =>
  ['| 考核 | 分项 | 权重 | 满分 |', ...lines.map((line) => `| 考核 | ${line} |`)].join('\n');

describe('a score', () => {
  const even = parts('甲项 | | ', '乙项 | | ');
  const weighted = parts('甲项 | 60% | ', '乙项 | 40% | ');
  const full = parts('甲项 | | 30', '乙项 | | 70');
  const both = parts('甲项 | 50% | 20', '乙项 | 50% | ');

  it.each<[string, string, readonly unknown[], Exact | string]>([
    ['without weights is the mean', even, ['甲项', 90, '乙项', 81], 85.5],
    ['with weights is the weighted mean', weighted, ['甲项', 90, '乙项', 80], 86],
    ['with 满分 alone: these weigh', full, ['甲项', 15, '乙项', 70], 85],
    ['with both: each part as a share of its 满分', both, ['甲项', 10, '乙项', 80], 65],
    ['at its 满分 is whole', full, ['甲项', 30, '乙项', 70], 100],
    ['has two decimals', parts('甲项 | |', '乙项 | |', '丙项 | |'), ['甲项', 1, '乙项', 1, '丙项', 0], 0.67],
    ['lacks a part', even, ['甲项', 90], '缺乙项'],
    ['lacks two parts', even, ['丙项', 3], '缺甲项、乙项'],
    ['has a part that is no figure', even, ['甲项', 90, '乙项', '很好'], '误乙项:not-a-number'],
    ['has parts above their 满分', full, ['甲项', 31, '乙项', 71], '误甲项:above-full、乙项:above-full'],
    ['takes no share for a score', even, ['甲项', 90, '乙项', 0.85], '误乙项:share-among-scores'],
    [
      'takes none of two',
      parts('甲项 | |', '乙项 | |', '丙项 | |'),
      ['甲项', 0.5, '乙项', 90, '丙项', 0.25],
      '误甲项:share-among-scores、丙项:share-among-scores',
    ],
    ['of shares alone is one', even, ['甲项', 0.9, '乙项', 0.8], 0.85],
    ['may have parts of 1', even, ['甲项', 90, '乙项', 1], 45.5],
    ['may have parts of 1 beside less', even, ['甲项', 1, '乙项', 0.5], 0.75],
    ['may have parts of 0', even, ['甲项', 90, '乙项', '0分'], 45],
    ['may have a part of a point where its 满分 is written', both, ['甲项', 0.5, '乙项', 80], 41.25],
    ['may have a part of a point beside one of which the 满分 is written', both, ['甲项', 10, '乙项', 0.5], 25.25],
    ['has a part above its 满分 and lacks another', full, ['甲项', 31], '误甲项:above-full'],
  ])('%s', (_, drawing, facts, wanted) => {
    const known = `${drawing}\n\n| 事实 | 类型 |\n| 丙项 | 数 |`;
    const found = score(known, ...facts);
    expect(typeof found === 'object' ? Number(found.n) / Number(found.d) : found).toBe(wanted);
  });

  it('hangs on a reading that nobody chose only where it makes a difference', () => {
    const open = `
      | 考核 | 分项 | 释义      |
      | 考核 | 甲项 |           |
      | 考核 | 乙项 | 口径=计入 |

      | 编号 | 可选         | 采用 |
      | 口径 | 计入、不计入 |      |`;
    expect(score(open, '甲项', 90, '乙项', 80)).toBe('未选口径');
    expect(score(open, '甲项', 90, '乙项', 90)).toBe(90);
    expect(score(open, '甲项', 90)).toBe('未选口径');
    expect(score(open, '乙项', 90)).toBe('缺甲项');
    const alone = open.replace('| 考核 | 甲项 |           |\n', '');
    expect(score(alone, '乙项', 90)).toBe('未选口径');
    expect(score(alone, '乙项', 0)).toBe(0);
  });
});

describe('the parts of an assessment', () => {
  const two = scheme(
    '| 考核 | 分项 | 权重 | 满分 |\n| 考核 | 甲项 | | 30 |\n| 竞赛 | 乙项 | 2 | |\n| 考核 | 丙项 | | 70 |',
  );

  it('are those of its name, however it is written', () => {
    expect(assessments(two)).toEqual(['考核', '竞赛']);
    expect(partsOf(two, ' 考 核 ').map(({ fact }) => fact)).toEqual(['甲项', '丙项']);
    expect(partsOf(two, '競賽').map(({ fact }) => fact)).toEqual(['乙项']);
  });

  it('weigh what their 满分 are where every part has one and none a weight', () => {
    const weights = (drawing: string) => {
      const of = partsOf(scheme(drawing), '考核');
      return of.map((part) => weightOf(part, of));
    };
    expect(weights(parts('甲项 | | 30', '乙项 | | 70'))).toEqual([30, 70]);
    expect(weights(parts('甲项 | | 30', '乙项 | | '))).toEqual([1, 1]);
    expect(weights(parts('甲项 | 2 | 30', '乙项 | | 70'))).toEqual([2, 1]);
    expect(weights(parts('甲项 | | ', '乙项 | | '))).toEqual([1, 1]);
  });
});
