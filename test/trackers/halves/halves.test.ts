import { halfOf, placeName, placeOf, readPlace, rowOf } from '../../../src/trackers/grid/place';
import type { ListTracker, TrackerOptions } from '../../../src/trackers/reading';
import { readTracker } from '../../../src/trackers/tracker';
import { officeBook } from '../office';
import { cellsOf } from '../sheet';

const { book, awardFacts } = officeBook('澧县', '标兵奖');

function list(
  cells: string,
  more: { readonly merges?: string; readonly hidden?: readonly number[] } = {},
  options: TrackerOptions = {},
): ListTracker {
  const sheet = cellsOf({ name: '表', cells, ...more });
  const tracker = readTracker(sheet, book, { awardFacts, ...options });
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  return tracker;
}

const rowsOf = ({ rows }: ListTracker): readonly string[] =>
  rows.map(({ sheetRow, person }) => `${placeName(sheetRow)} ${person}`);

const codes = ({ findings }: ListTracker): readonly string[] => findings.map(({ code }) => code);

describe('the place of a row', () => {
  it.each([
    [5, undefined, '5'],
    [5, 4, 'E5'],
    [1048576, 16383, 'XFD1048576'],
  ])('row %s from column %s is called %s', (row, column, name) => {
    const place = placeOf(row, column);
    expect([placeName(place), readPlace(name), rowOf(place), halfOf(place)]).toEqual([name, place, row, column]);
  });

  it.each(['', 'E', '0', 'E0', '1.5', 'E5:F5', '第5行', true, -1, 2.5])('%p is no place', (name) => {
    expect(readPlace(name)).toBeUndefined();
  });
});

describe('a list in halves', () => {
  it('is read page by page where the header stands again', () => {
    const tracker = list(`
名单|||||
序号|姓名|金额|序号|姓名|金额
1|甲|0|3|丙|2
2|乙|1|4|丁|0
名单|||||
序号|姓名|金额|序号|姓名|金额
5|戊|0|7|庚|3
6|己|0|||
合计|||||6`);
    expect(rowsOf(tracker)).toEqual(['3 甲', '4 乙', 'D3 丙', 'D4 丁', '7 戊', '8 己', 'D7 庚']);
    expect(tracker.range).toBe('A2:C8,D2:F7');
    expect(tracker.leftOut.map(({ kind, sheetRow }) => `${kind} ${placeName(sheetRow)}`)).toEqual([
      'repeat 5',
      'repeat 6',
      'repeat D6',
      'total 9',
      'total D9',
    ]);
  });

  it('goes on at the top of the right half with what 同上 stands for at the foot of the left', () => {
    const tracker = list(`
序号|姓名|科室|金额|序号|姓名|科室|金额
1|甲|综合股|1|3|丙|同上|1
2|乙|信息股|1|4|丁|机要股|1`);
    expect(tracker.rows.map(({ section }) => section)).toEqual(['综合股', '信息股', '信息股', '机要股']);
    expect(tracker.findings).toContainEqual({
      code: 'filled-down',
      by: 'ditto',
      column: 'C',
      header: '科室',
      rows: [placeOf(2, 4)],
    });
  });

  it('does not carry a merged cell from the foot of the left half into the right one', () => {
    const tracker = list(
      `
序号|姓名|科室|金额|序号|姓名|科室|金额
1|甲|综合股|1|3|丙|信息股|1
2|乙|机要股|1|4|丁||1
||||5|戊|机要股|1`,
      { merges: 'C3:C4' },
    );
    expect(tracker.rows.map(({ section }) => section)).toEqual(['综合股', '机要股', '信息股', '', '机要股']);
  });

  it('says cells and hidden rows where they stand', () => {
    const tracker = list(
      `
序号|姓名|金额|序号|姓名|金额
1|甲|1|3|丙、丁|'100
2|乙|1|4|戊|很多`,
      { hidden: [3] },
    );
    expect(tracker.findings).toEqual(
      expect.arrayContaining([
        { code: 'several-names', cell: 'E2', names: ['丙', '丁'] },
        { code: 'number-as-text', fact: '金额', cell: 'F2', given: '100', count: 1 },
        { code: 'amount-not-a-number', cell: 'F3', given: '很多' },
        { code: 'hidden-rows', rows: [3, placeOf(3, 3)] },
      ]),
    );
  });

  it('says one merged amount over rows of the right half with its cells', () => {
    const tracker = list(
      `
序号|姓名|金额|序号|姓名|金额
1|甲|1|3|丙|500
2|乙|1|4|丁|`,
      { merges: 'F2:F3' },
    );
    expect(tracker.findings).toContainEqual({ code: 'merged-amount', range: 'F2:F3' });
  });

  it('keeps what signs at the foot out of the rows', () => {
    const tracker = list(`
姓名|金额|姓名|金额
甲|1|丙|1
乙|1|丁|1
说明：以上经核对无误。|||
县委办|||
||2024年6月30日|`);
    expect(rowsOf(tracker)).toEqual(['2 甲', '3 乙', 'C2 丙', 'C3 丁']);
  });
});

const counted = (first: string, then: string): string => `
序号|姓名|金额||序号|姓名|金额
1|甲|1||${first}|丙|1
2|乙|1||${then}|丁|1`;

it('stops at the last named column: formulas beside the right half are none of it', () => {
  const tracker = list(`
序号|姓名|金额|序号|姓名|金额|
1|甲|1|3|丙|1|70
2|乙|1|4|丁|1|80`);
  expect(tracker.range).toBe('A1:C3,D1:F3');
});

describe('tables with the same columns side by side', () => {
  it.each([
    ['3', '4', 4],
    ['3', '5', 4],
    ['1', '2', 2],
    ['2', '3', 2],
    ['11', '12', 2],
  ])('numbered 1, 2 and %s, %s give %s rows', (first, then, rows) => {
    expect(list(counted(first, then)).rows).toHaveLength(rows);
  });

  it('are offered as one list and one by one', () => {
    const { tables } = list(counted('3', '4'));
    expect(tables.map(({ range, headerColumn }) => [range, headerColumn])).toEqual([
      ['A1:C3,E1:G3', undefined],
      ['A1:C3', 0],
      ['E1:G3', 4],
    ]);
  });

  it('are one list when the clerk says so, and two when the clerk says so', () => {
    const together = list(counted('1', '2'), {}, { headerRow: 1, headerRows: 1 });
    expect(rowsOf(together)).toEqual(['2 甲', '3 乙', 'E2 丙', 'E3 丁']);
    expect(codes(together)).toContain('two-halves');
    const right = list(counted('3', '4'), {}, { headerRow: 1, headerRows: 1, headerColumn: 4 });
    expect(rowsOf(right)).toEqual(['2 丙', '3 丁']);
    expect(right.findings).toContainEqual({ code: 'same-beside', taken: 'E1:G3', others: ['A1:C3'] });
    expect(right.tables.map(({ headerColumn }) => headerColumn)).toEqual([4, undefined, 0]);
  });

  it('stay apart as Excel tables', () => {
    const sheet = cellsOf({ name: '表', cells: counted('3', '4') });
    const area = { top: 0, bottom: 2, hasHeader: true, hasTotals: false };
    const tables = [
      { ...area, name: '表1', left: 0, right: 2 },
      { ...area, name: '表2', left: 4, right: 6 },
    ];
    const tracker = readTracker({ ...sheet, tables }, book, { awardFacts });
    expect(tracker).toMatchObject({ kind: 'list', range: 'A1:C3' });
  });
});
