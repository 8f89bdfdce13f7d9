import fc from 'fast-check';
import {
  absoluteAreaName,
  areaName,
  cellName,
  columnIndex,
  columnName,
  parseAddress,
  quoteSheetName,
  splitSheet,
} from '../../../src/workbench/model/address';
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  contains,
  intersect,
  onSheet,
  sameArea,
} from '../../../src/workbench/model/area';

/** Any area on a sheet. */
const areas: fc.Arbitrary<Area> = fc
  .record({
    row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    rows: fc.integer({ min: 1, max: MAX_ROWS }),
    columns: fc.integer({ min: 1, max: MAX_COLUMNS }),
  })
  .filter(onSheet);

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each<[string, string | null, Area]>([
    ['A1', null, { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:c3', null, { row: 1, column: 1, rows: 2, columns: 2 }],
    ['C3:B2', null, { row: 1, column: 1, rows: 2, columns: 2 }],
    ['A:C', null, { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['$2:$5', null, { row: 1, column: 0, rows: 4, columns: MAX_COLUMNS }],
    ['Sheet1!A1', 'Sheet1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ["'it''s mine'!A1", "it's mine", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["'a!b'!A1:B2", 'a!b', { row: 0, column: 0, rows: 2, columns: 2 }],
    ['奖励!XFD1048576', '奖励', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])('%s', (text, sheet, area) => {
    expect(parseAddress(text)).toEqual({ sheet, area });
  });

  it.each(['', 'A', '5', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A:2', 'A1:B', '名额', 'A1,B2', '1.5'])(
    '"%s" is none',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each([
    ['Sheet1', 'Sheet1'],
    ['奖励明细', '奖励明细'],
    ['my sheet', "'my sheet'"],
    ["it's", "'it''s'"],
    ['2024', "'2024'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['（一）', "'（一）'"],
  ])('sheet %s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
    expect(splitSheet(`${written}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  });

  it('every area is read back from its name', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseAddress(areaName(area))?.area).toEqual(area);
        expect(parseAddress(absoluteAreaName(area))?.area).toEqual(area);
      }),
    );
  });

  it('names cells from A1', () => {
    expect([cellName(0, 0), cellName(9, 27)]).toEqual(['A1', 'AB10']);
    expect(absoluteAreaName({ row: 1, column: 1, rows: 2, columns: 2 })).toBe('$B$2:$C$3');
  });
});

describe('areas', () => {
  it('intersection lies in both, bounding holds both', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const common = intersect(a, b);
        if (common) expect(contains(a, common) && contains(b, common)).toBe(true);
        const around = bounding(a, b);
        expect(contains(around, a) && contains(around, b)).toBe(true);
        expect(sameArea(intersect(around, a) ?? b, a)).toBe(true);
      }),
    );
  });
});
