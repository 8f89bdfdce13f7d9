import type { Exact } from '../../../src/facts/exact';
import { awardsWithPlaces, placesFor, type Quota, quotaOf } from '../../../src/rules/places/quota';
import type { Rounding } from '../../../src/rules/scheme/scheme';
import { rowOf } from '../row-of';
import { scheme } from '../tables/support';

interface Asked {
  readonly base?: Exact;
  readonly rounding?: Rounding;
  readonly ofGroup?: boolean;
}

/** The places of 先进, or in short why there are none. */
function places(drawing: string, facts: readonly unknown[] = [], asked: Asked = {}): Exact | string {
  const of = scheme(drawing);
  const row = rowOf(of, facts);
  return short(quotaOf(of, { award: '先进', row, ...asked }));
}

function short(quota: Quota): Exact | string {
  switch (quota.kind) {
    case 'places':
      return quota.count;
    case 'undecided':
      return `缺${quota.missing.join('、')}`;
    case 'unread':
      return `未选${quota.readings.join('、')}`;
    case 'bad':
      return `误${quota.faults.map(({ fact }) => fact).join('、')}`;
    default:
      return quota.kind;
  }
}

describe('a ratio', () => {
  const of = (cells: string) => `| 奖项 | 比例 | 取整 | 至少 | 至多 |\n| 先进 | ${cells} |`;

  it.each<[string, Asked, Exact | string]>([
    ['15% | | |', { base: 37 }, 6],
    ['15% | | |', { base: 30 }, 5],
    ['15% | 四舍五入 | |', { base: 36 }, 5],
    ['15% | 舍去 | |', { base: 39 }, 5],
    ['15% | 进一 | |', { base: 34 }, 6],
    ['15% | 舍去 | |', { base: 39, rounding: 'up' }, 6],
    ['15% | | |', { base: 39, rounding: 'down' }, 5],
    ['15% | | |', {}, 'base-missing'],
    ['15% | | 10 |', { base: 37 }, 10],
    ['15% | | 10 |', { base: 7 }, 7],
    ['15% | | 10 |', { base: 0 }, 0],
    ['50% | | | 3', { base: 37 }, 3],
    ['5% | | | 3', { base: 37 }, 2],
    ['5% | | 4 | 3', { base: 37 }, 3],
    ['5% | | 每组1名 |', { base: 5, ofGroup: true }, 1],
    ['5% | | 每组1名 |', { base: 5 }, 0],
    ['5% | | 2、每组1名 |', { base: 5, ofGroup: true }, 2],
  ])('%s of %p', (cells, asked, wanted) => expect(places(of(cells), [], asked)).toEqual(wanted));
});

describe('a count', () => {
  const of = (count: string, rounding = '') => `
    | 奖项 | 名额 | 取整 |
    | 先进 | ${count} | ${rounding} |

    | 编号 | 可选       | 采用 |
    | 零头 | 舍去、进一 |      |`;

  it.each<[string, string, readonly unknown[], Asked, Exact | string]>([
    ['3', '', [], {}, 3],
    ['3', '', [], { base: 2 }, 3],
    ['人数/组数', '', ['人数', 7, '组数', 2], {}, 4],
    ['人数/组数', '舍去', ['人数', 7, '组数', 2], {}, 3],
    ['人数/组数', '', ['人数', 7], {}, '缺组数'],
    ['户数/组数', '', [], {}, '缺户数、组数'],
    ['人数/组数', '', ['人数', 7, '组数', '0个'], {}, 'division-by-zero'],
    ['人数/组数', '零头', ['人数', 7, '组数', 2], {}, '未选零头'],
    ['人数/组数', '零头', ['人数', 8, '组数', 2], {}, 4],
    ['人数/组数', '零头', ['人数', 7, '组数', 2], { rounding: 'down' }, 3],
    ['人数-9', '', ['人数', 7], {}, 0],
  ])('%s %s with %p', (count, rounding, facts, asked, wanted) =>
    expect(places(of(count, rounding), facts, asked)).toEqual(wanted),
  );
});

describe('rows of 名额', () => {
  const rows = `
    | 奖项     | 级别 | 字数       | 名额 | 起 | 止 |
    | 先进     | 省   |            | 9    |    |    |
    | 先进     | 市   | 1000字以上 | 5    |    |    |
    | 先进     | 市   |            | 人数 |    |    |
    | 他奖     | 县   | 不足10字   | 1    |    |    |`;

  it.each<[readonly unknown[], Exact | string]>([
    [['级别', '省'], 9],
    [['级别', '市', '字数', 1000], 5],
    [['级别', '市', '字数', 999, '人数', 4], 4],
    [['级别', '市'], '缺字数'],
    [['字数', 1000], '缺级别'],
    [['级别', '县'], 'none'],
    [['级别', '区里'], '误级别'],
    [['级别', '省', '字数', '很多'], '误字数'],
    [['级别', '省', '人数', '很多'], '误人数'],
    [['级别', '省', '日期', '某日'], 9],
  ])('the first that holds decides: %p', (facts, wanted) => expect(places(rows, facts)).toEqual(wanted));

  it('ask for 日期 where they hold for a time', () => {
    const timed = '| 奖项 | 名额 | 起 | 止 |\n| 先进 | 1 | | 2024-6-30 |\n| 先进 | 2 | 2024-7-1 | |';
    expect(places(timed, ['日期', '2024-6-30'])).toBe(1);
    expect(places(timed, ['日期', '2024-7-1'])).toBe(2);
    expect(places(timed)).toBe('缺日期');
    expect(places(timed, ['日期', '某日'])).toBe('误日期');
    expect(places('| 奖项 | 名额 | 起 | 止 |\n| 先进 | 1 | | |\n| 先进 | 2 | 2024-7-1 | |', ['日期', '某日'])).toBe(
      '误日期',
    );
    expect(places('| 奖项 | 名额 | 起 | 止 |\n| 先进 | 1 | | 2024-6-30 |', ['日期', '某日'])).toBe('误日期');
  });

  it('under a reading that nobody chose matter where the places differ', () => {
    const read = (other: string) => `
      | 奖项 | 名额     | 释义      |
      | 先进 | 3        | 基数=总数 |
      | 先进 | ${other} | 基数=在岗 |

      | 编号 | 可选       | 采用 |
      | 基数 | 总数、在岗 |      |`;
    expect(places(read('4'))).toBe('未选基数');
    expect(places(read('3'))).toBe(3);
    expect(places(read('人数'))).toBe('未选基数');
    expect(places(read('人数'), ['人数', 3])).toBe(3);
    expect(places(read('人数'), ['人数', 2.5])).toBe(3);
  });

  it('are found by the name of their award, however it is written', () => {
    const two = scheme('| 奖项 | 名额 |\n| 先进、标兵 | 3 |\n| 标兵 | 4 |\n| 能手 | 1 |');
    expect(awardsWithPlaces(two)).toEqual(['先进', '标兵', '能手']);
    expect(placesFor(two, '標兵').map(({ id }) => id)).toEqual(['名额1', '名额2']);
    expect(placesFor(two, '先进工作者')).toEqual([]);
  });
});
