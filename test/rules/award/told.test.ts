import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import type { Pair, Row } from '../../../src/facts/row';
import { isBlankAt, isTable, type Rows, valuesIn } from '../../../src/rules/award/rows';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { DEFAULTED, FAULT, LISTED, ZERO } from '../../../src/rules/award/told';
import { grid, scheme, unbar } from '../tables/support';

const of = scheme(`
  | 奖项 | 级别 | 形式 | 折后     | 月份 | 金额 |
  | 稿奖 | 省   | 文稿 | 1000以上 | 3    | 100  |

  | 事实 | 类型 | 缺省 | 算式       |
  | 系数 | 数   | 2    |            |
  | 篇幅 | 数   |      | 字数*系数  |
  | 折后 | 数   | 7    | 篇幅/任务数 |
  | 月份 | 数   |      | 月份(日期) |

  | 媒体 | 级别 |
  | 求是 | 中央 |`);

const [header = [], ...drawn] = unbar(
  grid(`
  | 姓名 | 媒体     | 级别 | 形式     | 字数 | 系数 | 任务数 | 日期      |
  | 甲   | 求是     |      |          | 500  |      | 4      | 2024-3-1  |
  | 乙   | 求是     | 省   | 文稿     | 很多 | 3    | 4      | 某日      |
  | 丙   | 求是     | 中央 | 电视新闻 |      |      |        |           |
  |      |          |      |          |      |      |        |           |
  | 丁   | 某内刊   | 省级 | 说唱     | 500  | 1    | ZERO   | 2024-3-1  |
  | 甲   | 某内刊   |      |          | 500  |      | 4      | 2024-3-1  |
  | 戊   |          | 区里 | 文稿     | ZERO | 0.5  | 8      | 45500.5   |`),
);
const cells = drawn.map((row) => row.map((cell) => (cell === 'ZERO' ? 0 : cell)));
const rows = rowsOf(of, mapColumns(of.book, header.map(readHeader)), [], cells);
const slots = of.book.facts.map((_, slot) => slot);

const flagsOf = (row: Row, slot: number): number =>
  row.faults.has(slot)
    ? FAULT
    : (row.defaulted.has(slot) ? DEFAULTED : 0) | (row.zeros.has(slot) ? ZERO : 0) | (row.levelListed ? LISTED : 0);

describe('a table', () => {
  if (!isTable(rows)) throw new Error('read already');

  it('says of each fact what each row says that is read alone', () => {
    for (const slot of slots) {
      const { codes, values } = rows.told(slot);
      const told = cells.map((_, index) => values[codes ? (codes[index] ?? -1) : 0]);
      const alone = cells.map((_, index) => rows.at(index)?.values[slot]);
      const name = of.book.facts[slot]?.name;
      const sound = (all: readonly unknown[]): unknown => [name, ...all.filter((_, index) => !isBlankAt(rows, index))];
      expect(sound(told)).toEqual(sound(alone));
      expect(sound(cells.map((_, index) => valuesIn(rows, slot)(index)))).toEqual(sound(alone));
    }
  });

  it('marks what cannot be, what nobody wrote, and zeros that may be blanks', () => {
    const level = of.book.slots.get('级别');
    for (const slot of slots) {
      const { codes, flags } = rows.told(slot);
      cells.forEach((_, index) => {
        const row = rows.at(index);
        if (!row || row.blank) return;
        const flag = flags[codes ? (codes[index] ?? -1) : 0] ?? 0;
        // Only 级别 itself says that it was listed.
        const wanted = slot === level ? flagsOf(row, slot) : flagsOf(row, slot) & ~LISTED;
        expect([of.book.facts[slot]?.name, index, flag & (slot === level ? 15 : 7)]).toEqual([
          of.book.facts[slot]?.name,
          index,
          wanted,
        ]);
      });
    }
  });

  it('knows its blank rows', () => {
    expect([...rows.blank]).toEqual([0, 0, 0, 1, 0, 0, 0]);
    expect(cells.map((_, index) => isBlankAt(rows, index))).toEqual([false, false, false, true, false, false, false]);
    expect(rows.at(7)).toBeUndefined();
    expect(valuesIn(rows, -1)(0)).toBeUndefined();
  });
});

describe('a table with a field given by hand', () => {
  const slot = of.book.slots.get('字数') ?? -1;
  const [fact] = of.book.facts.filter(({ name }) => name === '字数');
  if (!fact) throw new Error('no fact');
  const pair: Pair = { slot, fact, statement: { kind: 'given', value: 900 } };
  const given = rowsOf(of, mapColumns(of.book, header.map(readHeader)), [pair], cells);
  if (!isTable(given)) throw new Error('read already');

  it('says what was given in every row, before its column', () => {
    expect(given.at(0)?.values[slot]).toBe(900);
    expect(given.told(slot)).toMatchObject({ codes: undefined, values: [900] });
    expect(given.told(of.book.slots.get('系数') ?? -1).codes).toBeDefined();
  });
});

describe('a column is looked at once a cell', () => {
  const cellsOf = (rows: Rows, slot: number | undefined): readonly unknown[] | undefined =>
    isTable(rows) ? rows.told(slot ?? -1).cells : undefined;

  it('where its fact follows from no other', () => {
    expect(cellsOf(rows, of.book.slots.get('字数'))).toEqual(['500', '很多', '', 0]);
    expect(cellsOf(rows, of.book.slots.get('级别'))).toBeUndefined();
  });

  it('and 级别 where the scheme knows no outlets', () => {
    const { book } = scheme('| 奖项 | 级别 | 金额 |\n| 稿奖 | 省 | 100 |');
    const plain = rowsOf(
      scheme('| 奖项 | 级别 | 金额 |\n| 稿奖 | 省 | 100 |'),
      mapColumns(book, [readHeader('级别')]),
      [],
      [['省'], ['市'], ['省']],
    );
    expect(book.slots.has('媒体')).toBe(false);
    expect(cellsOf(plain, book.slots.get('级别'))).toEqual(['省', '市']);
  });
});

describe('rows that are read already', () => {
  const read = cells.flatMap((_, index) => rows.at(index) ?? []);

  it('say the same', () => {
    for (const slot of slots)
      expect(read.map((_, index) => valuesIn(read, slot)(index))).toEqual(read.map(({ values }) => values[slot]));
    expect(read.map((_, index) => isBlankAt(read, index))).toEqual([false, false, false, true, false, false, false]);
    expect(isBlankAt(read, 7)).toBe(false);
  });
});
