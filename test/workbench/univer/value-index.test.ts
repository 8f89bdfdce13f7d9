import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { rememberRows } from '../../../src/workbench/univer/value-index';
import { areaOf, cellsOf } from '../support/cells';
import { headlessGrid } from './headless';

rememberRows();
const index = CELL_INVERTED_INDEX_CACHE;
beforeEach(() => index.clear());

/** Where each value stands by the index, values without rows left out. */
const noted = (column = 0): unknown =>
  Object.fromEntries(
    [...(index.getCellValuePositions('book', 'sheet', column) ?? [])].flatMap(([value, rows]) =>
      rows.size === 0 ? [] : [[String(value), [...rows].sort((a, b) => a - b)]],
    ),
  );
const note = (value: string | number | boolean | null, row: number, always = true): void =>
  index.set('book', 'sheet', 0, value, row, always);

test('a result takes the place of the one before, whatever else stands in the column', () => {
  ['甲', 'B', 'b', '12', 12, null, '', 0, true].forEach((value, row) => note(value, row));
  expect(noted()).toEqual({ 甲: [0], b: [1, 2], 12: [3, 4], 'Symbol(EMPTY_CELL)': [5, 6], 0: [7], true: [8] });
  note('乙', 0);
  note('甲', 2);
  note(null, 4);
  expect(noted()).toEqual({ 乙: [0], b: [1], 甲: [2], 12: [3], 'Symbol(EMPTY_CELL)': [4, 5, 6], 0: [7], true: [8] });
});

test('what a lookup has read is left as it is until a result comes', () => {
  note('甲', 0, false);
  note('乙', 1, false);
  index.setContinueBuildingCache('book', 'sheet', 0, 0, 1);
  note('丙', 1, false);
  expect(noted()).toEqual({ 甲: [0], 乙: [1] });
  note('丙', 1);
  note('丁', 2, false);
  expect(noted()).toEqual({ 甲: [0], 丙: [1], 丁: [2] });
  index.clear();
  note('甲', 1);
  note('戊', 1);
  expect(noted()).toEqual({ 戊: [1] });
});

test('a column of different results is not gone through for each', () => {
  const looks = jest.spyOn(Set.prototype, 'has');
  for (let turn = 0; turn < 2; turn++) for (let row = 0; row < 3000; row++) note(row * 10 + turn, row);
  const looked = looks.mock.calls.length;
  looks.mockRestore();
  expect(looked).toBeLessThan(3000);
  expect(Object.keys(noted() as object)).toHaveLength(3000);
});

test('a lookup finds results that came anew', async () => {
  const grid = headlessGrid();
  const { put, values } = cellsOf(() => grid);
  const sheet = grid.activeSheet();
  put('A1', [1]);
  grid.write(
    sheet,
    areaOf('B1:B50'),
    Array.from({ length: 50 }, (_, row) => [{ formula: `=A$1*100+${row}` }]),
  );
  put('C1', ['=MATCH(107,B1:B50,0)', '=MATCH(207,B1:B50,0)']);
  await grid.settle();
  expect(values('C1:D1')).toEqual([[8, { error: '#N/A' }]]);
  put('A1', [2]);
  await grid.settle();
  expect(values('C1:D1')).toEqual([[{ error: '#N/A' }, 8]]);
});
