import fc from 'fast-check';
import { slotOf } from '../../../src/facts/book';
import { mapColumns } from '../../../src/facts/columns';
import { ratio } from '../../../src/facts/exact';
import { readHeader } from '../../../src/facts/headers';
import { joinFacts, type Joined, type PersonList } from '../../../src/rules/contest/join';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { xichuan } from '../../../src/rules/schemes/xichuan';
import { scheme as schemeOf, typed } from '../tables/support';

const { book } = schemeFrom(xichuan);

/** The first column names the person; the first line of the list is row 2 of its sheet. */
function list(
  name: string,
  header: readonly string[],
  lines: readonly (readonly (string | number)[])[],
  more: Partial<PersonList> = {},
): PersonList {
  return {
    name,
    uses: mapColumns(book, header.map(readHeader)),
    rows: lines.map((cells, index) => ({ person: String(cells[0]), sheetRow: index + 2, cells })),
    repeats: 'conflict',
    ...more,
  };
}

const value = ({ people }: Joined, person: string, fact: string): unknown =>
  people.find(({ name }) => name === person)?.row.values[slotOf(book, fact)];

const late = list(
  '考勤',
  ['姓名', '迟到', '旷工(天)'],
  [
    ['甲', 11, 0],
    ['乙 ', 2, ''],
  ],
);
const notes = list('笔记', ['姓名', '笔记不合格'], [['甲', 1]]);

test('facts of one person from several sheets, names compared without blanks', () => {
  const joined = joinFacts(book, ['甲', '乙'], [late, notes]);
  expect(value(joined, '甲', '迟到次数')).toBe(11);
  expect(value(joined, '甲', '笔记不合格次数')).toBe(1);
  expect(value(joined, '乙', '迟到次数')).toBe(2);
  expect(value(joined, '乙', '旷工天数')).toBeUndefined();
  expect(value(joined, '乙', '笔记不合格次数')).toBeUndefined();
});

test('where a value stands', () => {
  const { people } = joinFacts(book, ['甲'], [late, notes]);
  expect(people[0]?.places.get(slotOf(book, '迟到次数'))).toEqual({ list: '考勤', sheetRows: [2] });
});

test('a default that nobody wrote is marked', () => {
  const { people } = joinFacts(book, ['甲'], [late]);
  const slot = slotOf(book, '党政纪处分');
  expect([people[0]?.row.values[slot], people[0]?.row.defaulted.has(slot)]).toEqual([false, true]);
});

test('only facts that have a default get one; nobody is a blank line', () => {
  const { people } = joinFacts(book, ['丙'], [late]);
  const withDefault = book.facts.flatMap(({ fallback }, slot) => (fallback === undefined ? [] : [slot]));
  expect([...(people[0]?.row.defaulted ?? [])]).toEqual(withDefault);
  expect(people[0]?.row.blank).toBe(false);
});

test('lists that differ: neither value is taken, and it is said', () => {
  const other = list('补充', ['姓名', '迟到'], [['甲', 9]]);
  const joined = joinFacts(book, ['甲'], [late, other]);
  expect(value(joined, '甲', '迟到次数')).toBeUndefined();
  expect(joined.conflicts).toEqual([
    {
      person: '甲',
      fact: '迟到次数',
      said: [
        { value: 11, place: { list: '考勤', sheetRows: [2] } },
        { value: 9, place: { list: '补充', sheetRows: [2] } },
      ],
    },
  ]);
});

test('lists that agree are no conflict', () => {
  expect(joinFacts(book, ['甲'], [late, list('补充', ['姓名', '迟到'], [['甲', '11次']])]).conflicts).toEqual([]);
});

test('several lines of one person: added up where that is what they mean', () => {
  const months = (repeats: PersonList['repeats']): PersonList =>
    list(
      '各月考勤',
      ['姓名', '迟到', '处分'],
      [
        ['甲', 4, '无'],
        ['甲', 7, '有'],
      ],
      { repeats },
    );
  const added = joinFacts(book, ['甲'], [months('add')]);
  expect([value(added, '甲', '迟到次数'), value(added, '甲', '党政纪处分')]).toEqual([11, true]);
  const refused = joinFacts(book, ['甲'], [months('conflict')]);
  expect(refused.conflicts.map(({ fact }) => fact)).toEqual(['迟到次数', '党政纪处分']);
  // A default may not settle what the lists dispute.
  expect(value(refused, '甲', '党政纪处分')).toBeUndefined();
});

describe('several lines of one person that are added up', () => {
  const header = ['姓名', '迟到', '处分', '岗位'];
  const slots = { 迟到: slotOf(book, '迟到次数'), 处分: slotOf(book, '党政纪处分') };
  const added = (...lines: readonly (readonly (string | number)[])[]) =>
    joinFacts(
      book,
      ['甲'],
      [
        list(
          '各月考勤',
          header,
          lines.map((line) => ['甲', ...line]),
          { repeats: 'add' },
        ),
      ],
    );

  test.each<[string, readonly (readonly (string | number)[])[], readonly unknown[]]>([
    ['figures, halves too', typed('1.5 | 无', '2 | 无'), [ratio(7n, 2n), false]],
    ['a month with nothing written', typed('4 | 无', ' | 有'), [4, true]],
    ['one line alone', [[4, '有']], [4, true]],
    ['a figure that cannot be: no sum of the others', typed('4 | 无', '很多 | 无'), [undefined, false]],
  ])('%s', (_name, lines, [late, punished]) => {
    const joined = added(...lines);
    expect([value(joined, '甲', '迟到次数'), value(joined, '甲', '党政纪处分')]).toEqual([late, punished]);
    expect(joined.conflicts).toEqual([]);
  });

  test('a sum stands in all the lines that have a figure', () => {
    const { people } = added([4, ''], ['', ''], [7, '']);
    expect(people[0]?.places.get(slots.迟到)).toEqual({ list: '各月考勤', sheetRows: [2, 4] });
  });

  test('texts are not added up: where they differ, none is taken', () => {
    const own = schemeOf('  | 项目 | 指标 | 条件 |\n  | 评先 | 单位类型 | 外单位 |').book;
    const uses = mapColumns(own, ['姓名', '单位类型'].map(readHeader));
    const rows = ['外单位', '本单位'].map((kind, index) => ({
      person: '甲',
      sheetRow: index + 2,
      cells: ['甲', kind],
    }));
    const joined = joinFacts(own, ['甲'], [{ name: '登记', uses, rows, repeats: 'add' }]);
    expect(joined.conflicts).toMatchObject([{ fact: '单位类型', said: [{ value: '外单位' }, { value: '本单位' }] }]);
  });
});

test.each([
  ['halves that agree', [7.5, '7.5次'], ratio(15n, 2n), 0],
  ['halves that differ', [7.5, 8.5], undefined, 1],
  ['three lists of which one differs', [9, 11, 9], undefined, 1],
  ['a line with nothing written beside a figure', ['', 9, ''], 9, 0],
])('one person on several lists: %s', (_name, figures, late, conflicts) => {
  const lists = figures.map((figure, index) => list(`表${index}`, ['姓名', '迟到'], [['甲', figure]]));
  const joined = joinFacts(book, ['甲'], lists);
  expect(value(joined, '甲', '迟到次数')).toEqual(late);
  expect(joined.conflicts.length).toBe(conflicts);
});

test('a register: as many as lines, none for who has no line', () => {
  const register = list(
    '失误登记',
    ['姓名', '事由'],
    [
      ['甲', '错字'],
      ['甲', '漏报'],
    ],
    { counts: '受批评失误次数' },
  );
  const joined = joinFacts(book, ['甲', '乙'], [register]);
  expect([value(joined, '甲', '受批评失误次数'), value(joined, '乙', '受批评失误次数')]).toEqual([2, 0]);
  const slot = slotOf(book, '受批评失误次数');
  expect(joined.people.map(({ places }) => places.get(slot)?.sheetRows)).toEqual([[2, 3], []]);
});

test('a register with a column of what its lines are counted for: the lines count', () => {
  const register = list('失误登记', ['姓名', '受批评失误次数'], typed('甲 | 1', '甲 | 1'), {
    counts: '受批评失误次数',
  });
  const joined = joinFacts(book, ['甲'], [register]);
  expect([value(joined, '甲', '受批评失误次数'), joined.conflicts]).toEqual([2, []]);
});

test('a line without a name is nobody’s, and no name to look for', () => {
  const joined = joinFacts(book, ['甲'], [list('考勤', ['姓名', '迟到'], typed(' | 3', '甲 | 1'))]);
  expect([value(joined, '甲', '迟到次数'), joined.strangers]).toEqual([1, []]);
});

test('a value that cannot be leaves the fact without one', () => {
  const joined = joinFacts(book, ['甲'], [list('考勤', ['姓名', '迟到'], [['甲', '很多']])]);
  expect(value(joined, '甲', '迟到次数')).toBeUndefined();
  expect(joined.people[0]?.row.faults.get(slotOf(book, '迟到次数'))).toMatchObject({ given: '很多' });
});

test('of several values that cannot be the first is named; a dispute names those that can', () => {
  const lists = [9, '很多', 11, '不少'].map((cell, at) => list(`表${at}`, ['姓名', '迟到'], [['甲', cell]]));
  const { people, conflicts } = joinFacts(book, ['甲'], lists);
  expect(people[0]?.row.faults.get(slotOf(book, '迟到次数'))).toMatchObject({ given: '很多' });
  expect(conflicts[0]?.said.map(({ value }) => value)).toEqual([9, 11]);
});

test('names on a list that are none of the people', () => {
  expect(joinFacts(book, ['甲'], [late]).strangers).toEqual([{ list: '考勤', name: '乙 ', sheetRow: 3 }]);
});

test('the order of the people and of the lines changes nothing', () => {
  const line = fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.nat({ max: 2 }));
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (a, b) => {
      const lists = [list('一', ['姓名', '迟到'], a), list('二', ['姓名', '迟到'], b)];
      const [forth, back] = [
        joinFacts(book, ['甲', '乙', '丙'], lists),
        joinFacts(book, ['丙', '乙', '甲'], [...lists].reverse()),
      ];
      for (const person of ['甲', '乙', '丙'])
        expect(value(forth, person, '迟到次数')).toEqual(value(back, person, '迟到次数'));
      expect(back.conflicts.length).toBe(forth.conflicts.length);
    }),
  );
});
