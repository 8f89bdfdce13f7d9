import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { assess } from '../../../src/rules/award/assess';
import type { Row } from '../../../src/facts/row';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { HOLE, sharedTraces } from '../../../src/rules/award/shared-traces';
import { type Trace, traceOf } from '../../../src/rules/award/trace';
import { grid, scheme, unbar } from '../tables/support';

const rules = scheme(`
  | 编号 | 可选           | 采用 |
  | 取高 | 级别最高、全部 |      |

  | 奖项 | 级别 | 字数     | 形式 | 金额          | 起       | 止        |
  | 稿奖 | 省   | 1000以上 |      | 600           |          |           |
  | 稿奖 | 市   |          | 文稿 | 300           | 2024-1-1 | 2024-6-30 |
  | 任务 |      |          |      | (完成数-3)*10 |          |           |
  | 同奖 | 省   |          |      | 50            |          |           |

  | 奖项       | 归并 | 取       | 门槛      |
  | 稿奖       | 标题 | 金额最高 | 完成数>=1 |
  | 同奖       | 标题 | 取高     |           |
  | 稿奖、任务 | 标题 | 金额最高 |           |

  | 事实 | 类型 | 缺省 |
  | 形式 | 文字 | 文稿 |
  | 完成数 | 数 | 1 |

  | 媒体 | 级别 |
  | 求是 | 省   |
  | 党报 | 省   |`);

const [header = [], ...drawn] = unbar(
  grid(`
  | 奖   | 标题 | 媒体 | 级别 | 字数 | 形式 | 日期      | 完成数 |
  | 稿奖 | 一   |      | 省   | 1000 |      |           |        |
  | 稿奖 | 二   |      | 省   | 1200 |      |           |        |
  | 稿奖 | 三   | 求是 |      | 1300 |      |           |        |
  | 稿奖 | 四   | 党报 |      | 1400 |      |           |        |
  | 稿奖 | 五   |      | 省   | 1100 |      |           | 2      |
  | 稿奖 | 六   |      | 市   | 100  |      | 2024-3-1  |        |
  | 稿奖 | 七   |      | 市   | 100  |      | 2024-3-2  |        |
  | 稿奖 | 八   |      | 市   | 100  | 文稿 | 2024-3-1  |        |
  | 稿奖 | 九   |      | 省   | 500  |      |           |        |
  | 稿奖 | 十   |      | 省   | 501  |      |           |        |
  | 稿奖 | 甲一 |      | 市   | 500  |      | 2025-3-1  |        |
  | 稿奖 | 甲二 |      | 市   | 500  |      | 2025-3-2  |        |
  | 稿奖 | 甲三 |      | 省   | 1000 |      |           | 0.5    |
  | 稿奖 | 甲四 |      | 省   | 2000 |      |           | 0.6    |
  | 稿奖 | 甲五 |      | 省   | 很多 |      |           |        |
  | 稿奖 | 甲六 |      | 省   | 不少 |      |           |        |
  | 稿奖 | 二   |      | 省   | 1200 |      |           |        |
  | 稿奖 | 一   |      | 省   | 1000 |      |           |        |
  | 他奖 | 一   |      | 省   | 1000 |      |           |        |
  |      |      |      |      |      |      |           |        |
  | 任务 |      |      |      |      |      |           | 5      |
  | 任务 |      |      |      |      |      |           | ZERO   |
  | 任务 |      |      |      |      |      |           |        |
  | 任务 |      |      |      |      |      |           | 6      |
  | 任务 | 一   |      |      |      |      |           | 7      |
  | 任务 | 二   |      |      |      |      |           | 7      |
  | 同奖 | 一   |      | 省   |      |      |           |        |
  | 同奖 | 一   |      | 省   |      |      |           |        |
  | 同奖 | 二   |      | 省   |      |      |           |        |
  | 同奖 | 三   |      | 省   |      |      |           |        |`),
);
const cells = drawn.map((row) => row.map((cell) => (cell === 'ZERO' ? 0 : cell)));
const awards = cells.map(([award]) => (award === '' ? undefined : String(award)));
const table = rowsOf(rules, mapColumns(rules.book, header.map(readHeader)), [], cells);
const assessment = assess(rules, awards, table);
const traces = sharedTraces(assessment);
const places = cells.map((_, index) => index);

/** A shared trace with the values of one row in its holes. */
function filled(part: unknown, row: Row | undefined): unknown {
  if (typeof part === 'string' && HOLE.test(part)) return row?.values[Number(HOLE.exec(part)?.[1])];
  if (Array.isArray(part)) return part.map((one) => filled(one, row));
  if (typeof part !== 'object' || part === null || part instanceof Map || part instanceof Set) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, filled(one, row)]));
}

/** A shared trace that speaks of the same other row as a row's own. */
function besideRows(shared: Trace | undefined, own: Trace | undefined): Trace | undefined {
  return shared && { ...shared, other: shared.other === undefined ? undefined : own?.other };
}

describe('shared traces', () => {
  it('are those of each row, once its values stand in them', () =>
    places.forEach((index) => {
      const own = traceOf(assessment, index);
      expect(besideRows(filled(traces(index), table.at(index)) as Trace | undefined, own)).toEqual(own);
    }));

  it('are shared by rows that are told in the same words but for the values, and by no others', () => {
    const kinds = new Map<Trace | undefined, number[]>();
    places.forEach((index) => kinds.set(traces(index), [...(kinds.get(traces(index)) ?? []), index]));
    expect([...kinds.values()]).toEqual([
      [0, 1],
      [2],
      [3],
      [4],
      [5, 6],
      [7],
      [8, 9],
      [10, 11],
      [12],
      [13],
      [14],
      [15],
      [16, 17],
      [18, 19],
      [20],
      [21],
      [22],
      [23],
      [24, 25],
      [26, 28, 29],
      [27],
    ]);
  });

  it('do not name the row that is paid for the same thing', () =>
    expect([16, 17].map((index) => traces(index)?.other)).toEqual([0, 0]));

  it('name the award under which that row is paid, where it is another', () =>
    expect([16, 24].map((index) => traces(index)?.paidUnder)).toEqual([undefined, '稿奖']));

  it('are each row’s own where rows are read already', () => {
    const read = places.flatMap((index) => table.at(index) ?? []);
    const alone = assess(rules, awards, read);
    const own = sharedTraces(alone);
    places.forEach((index) => expect(own(index)).toEqual(traceOf(alone, index)));
    expect(own(0)).not.toBe(own(1));
  });
});
