import { ratio } from '../../../src/facts/exact';
import { recognizeHeader } from '../../../src/rules/tables/header';
import { splitTables } from '../../../src/rules/tables/table';
import { faults, scheme, typed } from './support';

type Cells = readonly (readonly unknown[])[];

/** Each table with the rows of the range that are its own. */
const rowsOf = (cells: Cells): readonly (readonly [string, readonly number[]])[] =>
  splitTables(cells).map(({ title, rows }) => [title, rows.map(({ row }) => row)]);

const AWARDS = [
  ['奖项', '级别', '金额'],
  ['甲', '省', 1],
];
const PLACES = [
  ['奖项', '名额', '条款'],
  ['甲', 3, ''],
];

describe('a row with one filled cell', () => {
  it.each<[string, Cells, readonly (readonly [string, readonly number[]])[]]>([
    ['directly above a header is its title', [...AWARDS, ['名额'], ...PLACES], [['奖励', [1]], ['名额', [4]]]],
    ['above another title too', [...AWARDS, ['二'], ['名额'], ...PLACES], [['奖励', [1]], ['名额', [5]]]],
    ['with blank rows above and below too', [...AWARDS, [], ['名额'], [], ...PLACES], [['奖励', [1]], ['名额', [6]]]],
    ['directly below a table and apart from the next is a row of the table', [...AWARDS, ['乙'], [], ...PLACES], [['奖励', [1, 2]], ['名额', [5]]]],
    ['below another such row too', [...AWARDS, ['乙'], ['丙'], [], ...PLACES], [['奖励', [1, 2, 3]], ['名额', [6]]]],
    ['with nothing that follows it is a row', [...AWARDS, ['乙']], [['奖励', [1, 2]]]],
    ['above rows that are no header it is a row', [...AWARDS, [], ['乙'], [], ['丙', '市', 2]], [['奖励', [1, 3, 5]]]],
    ['apart, first of all, is a title', [['办法'], [], ...AWARDS], [['奖励', [3]]]],
  ])('%s', (_, cells, wanted) => expect(rowsOf(cells)).toEqual(wanted)); // prettier-ignore
});

describe('a row of no table', () => {
  it.each([['合计'], ['小计:'], ['总计：'], ['共 计']])('is a sum: %s', (word) =>
    expect(rowsOf([...AWARDS, [word, '', 5]])).toEqual([['奖励', [1]]]),
  );
  it.each([['注：略'], ['备注1：略'], ['附注:略'], ['说明：略']])('is a note: %s', (word) =>
    expect(rowsOf([...AWARDS, ['', word, '']])).toEqual([['奖励', [1]]]),
  );
  it.each([
    ['a word with 合计 in it', ['合计奖', '省', 5]],
    ['a sum of words', ['奖合计', '', 5]],
    ['a note beside more', ['注：略', '省', 5]],
    ['a word that begins like a note', ['说明书奖', '', 5]],
    ['an award of a note', ['甲 注：略', '', 5]],
  ])('is not %s', (_, row) => expect(rowsOf([...AWARDS, row])).toEqual([['奖励', [1, 2]]]));
});

describe('a table', () => {
  it('goes on below the same header, and ends at another', () => {
    expect(rowsOf([...AWARDS, ...AWARDS])).toEqual([['奖励', [1, 3]]]);
    const [header = [], ...rows] = AWARDS;
    expect(rowsOf([...AWARDS, [...header, '字数'], ...rows])).toEqual([
      ['奖励', [1]],
      ['奖励', [3]],
    ]);
    expect(rowsOf([...AWARDS, ['级别', '奖项', '金额'], ...rows])).toEqual([
      ['奖励', [1]],
      ['奖励', [3]],
    ]);
    expect(rowsOf([...AWARDS, ['奖项', '字数', '金额'], ...rows])).toEqual([
      ['奖励', [1]],
      ['奖励', [3]],
    ]);
  });

  it('may have a header of two rows', () => {
    const [table] = splitTables([
      ['奖项', '条件', '', '金额'],
      ['', '级别', '字数', ''],
      ['甲', '省', 5, 1],
    ]);
    expect(table).toMatchObject({
      headerRow: 0,
      headerCells: ['奖项', '级别', '字数', '金额'],
      conditionColumns: ['级别', '字数'],
    });
    expect(table?.rows.map(({ row }) => row)).toEqual([2]);
  });

  it('has no header of two rows where the second says what the first row of it would', () => {
    const [table] = splitTables([
      ['奖项', '级别', '', '金额'],
      ['甲', '省', '头版', 1],
    ]);
    expect(table?.conditionColumns).toEqual(['级别']);
    expect(table?.rows).toHaveLength(1);
  });
});

describe('figures under a header with a unit', () => {
  const cell = (header: string, value: unknown, column = '金额'): string =>
    splitTables([
      ['奖项', header],
      ['甲', value],
    ])[0]?.rows[0]?.text(column) ?? 'none';

  it.each<[string, unknown, string]>([
    ['金额(百元)', 20, '2000'],
    ['金额(百元)', 0.125, '12.5'],
    ['金额(百元)', 1 / 3, '100/3'],
    ['金额(百元)', '2.5', '250'],
    ['金额(百元)', '三', '300'],
    ['金额(百元)', '待定', '待定'],
    ['金额(百元)', '一事一议', '一事一议'],
    ['金额(百元)', '3百元', '300'],
    ['金额(百元)', '3百元/个', '300/个'],
    ['金额(百元)', '一次性另奖3百元', '一次性另奖300'],
    ['金额(百元)', '3万元', '3万元(百元)'],
    ['金额(百元)', '20元', '20元(百元)'],
    ['金额(百元)', '5%', '5%(百元)'],
    ['金额(百元)', '字数*2', '(字数*2)*100'],
    ['金额(百元)', '稿费', '稿费'],
    ['金额(百元)', '(稿费)', '((稿费))*100'],
    ['金额(元)', 20, '20'],
    ['金额', 12.34, '12.34'],
    ['金额', 1 / 7, '1/7'],
    ['金额', true, 'true'],
  ])('%s %p is %s', (header, value, wanted) => expect(cell(header, value)).toBe(wanted));

  it('of conditions scale each figure in them', () => {
    const condition = (value: unknown): unknown =>
      splitTables([
        ['奖项', '金额', '字数(千字)'],
        ['甲', 1, value],
      ])[0]?.rows[0]?.text('字数');
    expect(['1.5至2', '>=1', '1.25以上', '1千字', '1至2千字', '2百字', '3000字', '不限'].map(condition)).toEqual([
      '1500至2000',
      '>=1000',
      '1250以上',
      '1000',
      '1000至2000',
      '2百字(千字)',
      '3000字(千字)',
      '不限',
    ]);
  });
});

describe('cells that no column takes', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['under a blank header, once', typed('奖项 | 金额 |', '甲 | 1 | 某', '乙 | 2 | 某'), ['cell-unread 2:3']],
    [
      'under a header that stands there before',
      typed('奖项 | 金额 | 金额', '甲 | 1 |', '乙 | 2 | 3'),
      ['cell-unread 3:3'],
    ],
    [
      'not under headers that are there for reading’s sake',
      typed('奖项 | 金额 | 说明 | 备注 | 序号', '甲 | 1 | 某 | 某 | 1'),
      [],
    ],
    ['a unit for all above the table', typed('单位：万元', '奖项 | 金额', '甲 | 1'), ['cell-unread 1:1']],
    ['a unit for all below the table', typed('奖项 | 金额', '甲 | 1', '注：金额单位均为千元'), ['cell-unread 3:1']],
    ['not 元 for all', typed('单位：元', '奖项 | 金额', '甲 | 1'), []],
    ['not another unit', typed('单位：某局', '奖项 | 金额', '甲 | 1'), []],
  ])('are told: %s', (_, cells, wanted) => expect(faults(cells)).toEqual(wanted));
});

describe('a header', () => {
  it('with a count of places and amounts is one of amounts, with a share of places', () => {
    expect(recognizeHeader(['奖项', '奖金', '名额'])?.kind).toBe('awards');
    expect(recognizeHeader(['奖项', '名额', '级别'])?.kind).toBe('places');
    expect(recognizeHeader(['奖项', '奖金', '比例'])?.kind).toBe('places');
  });

  it('has the words in brackets that are no unit', () =>
    expect(recognizeHeader(['奖项', '金额', '级别(媒体)', '字数(字)'])?.conditionColumns).toEqual([
      '级别(媒体)',
      '字数',
    ]));

  it('that is none is told where it begins like one', () => {
    for (const word of ['奖项', '奖项名称', '奖励项目'])
      expect(faults([...AWARDS, [], [word, '标题'], ['甲', '某']])[0]).toBe('header-unknown 4:1');
    expect(faults([...AWARDS, [], ['甲', '标题', 1]])).toEqual([]);
  });

  it('names no fact 条件: its cells name theirs', () =>
    expect(scheme(typed('奖项 | 金额 | 条件', '甲 | 1 | 字数≥1000')).book.slots.has('条件')).toBe(false));
});

describe('lists and days in cells', () => {
  it('may be parted by any of these signs', () => {
    const [rule] = scheme([
      ['奖项', '金额'],
      ['甲、乙|丙,丁，戊;己；庚、', 1],
    ]).rules;
    expect(rule?.awards).toEqual(['甲', '乙', '丙', '丁', '戊', '己', '庚']);
  });

  it.each(['2024-7-1', '自2024-7-1起', '从2024年7月1日起执行', '2024-7-1起施行', '2024/7/1起实行', 45474, 45474.5])(
    '起 %p',
    (day) =>
      expect(
        scheme([
          ['奖项', '金额', '起'],
          ['甲', 1, day],
        ]).rules[0]?.span,
      ).toEqual({ from: 45474 }),
  );

  it.each(['2024-6-30', '截至2024-6-30', '截止2024-6-30', '到2024-6-30为止', '2024-6-30止'])('止 %p', (day) =>
    expect(
      scheme([
        ['奖项', '金额', '止'],
        ['甲', 1, day],
      ]).rules[0]?.span,
    ).toEqual({ until: 45473 }),
  );

  it('a share is exact', () =>
    expect(
      scheme([
        ['奖项', '比例'],
        ['甲', 1 / 3],
      ]).places[0]?.share,
    ).toMatchObject({ ratio: ratio(1n, 3n) }));
});
