import fc from 'fast-check';
import { align } from '../../../src/rules/amendments/align';
import { amendmentsOf, type Step } from '../../../src/rules/amendments/amendments';
import { rowsByKind, type RowsOfKind } from '../../../src/rules/amendments/rows';
import { builtIns } from '../../../src/rules/schemes/catalog';
import type { Grid } from '../../../src/rules/scheme/range';
import { applied } from './applied';

const base: Grid = [
  ['奖励'],
  ['奖项', '级别', '金额', '条款'],
  ['上稿', '市', '50', '三②'],
  ['上稿', '省', '200', '三②'],
  ['上稿', '中央', '500', '三②'],
  [],
  ['汇总'],
  ['奖项', '归并', '取', '条款'],
  ['上稿', '作者、标题', '级别最高', '三③'],
];

const without = (grid: Grid, row: number): Grid => grid.filter((_, index) => index !== row);
const withCell = (grid: Grid, row: number, column: number, cell: unknown): Grid =>
  grid.map((cells, index) => (index === row ? cells.map((one, at) => (at === column ? cell : one)) : cells));
const steps = (from: Grid, to: Grid): readonly Step[] =>
  amendmentsOf(from, to).flatMap((table) => table.steps.filter(({ kind }) => kind !== 'same'));
/** What the rows say, without where they stand. */
const said = (rows: readonly RowsOfKind[] | undefined): unknown =>
  rows?.map(({ table, rows: some }) => [table, some.map(({ cells }) => [...cells].sort())]);

test('a changed amount: the old and the new, and where it stands', () => {
  expect(steps(base, withCell(base, 3, 2, 300))).toMatchObject([
    { kind: 'changed', to: { row: 3 }, cells: [{ column: '金额', from: '200', to: '300' }] },
  ]);
});

test('a row taken out and a row put in', () => {
  expect(steps(base, without(base, 4))).toMatchObject([{ kind: 'removed', from: { row: 4 } }]);
  const more: Grid = [...base.slice(0, 5), ['优秀信息', '县', '30', '四'], ...base.slice(5)];
  const [added, ...others] = steps(base, more);
  expect(others).toEqual([]);
  expect(added).toMatchObject({ kind: 'added', to: { row: 5 } });
  expect(added?.kind === 'added' && [...added.to.cells]).toEqual([
    ['奖项', '优秀信息'],
    ['金额', '30'],
    ['级别', '县'],
    ['条款', '四'],
  ]);
});

test('a table that is gone, and one that is new', () => {
  expect(amendmentsOf(base, base.slice(0, 5)).map(({ table, steps: some }) => [table, some[0]?.kind])).toEqual([
    ['rollUps', 'removed'],
  ]);
  const days: Grid = [...base, [], ['日期', '性质'], ['2024-5-1', '放假']];
  expect(amendmentsOf(base, days).map(({ title }) => title)).toEqual(['节假日']);
});

test('the order of columns and tables, a dash for any and a figure for its text say the same', () => {
  const other: Grid = [
    ['奖项', '取', '条款', '归并'],
    ['上稿', '级别最高', '三③', '作者、标题'],
    [],
    ['金额', '奖项', '级别', '形式', '条款'],
    [50, '上稿', '市', '-', '三②'],
    [200, '上稿', '省', '—', '三②'],
    [500, '上稿', '中央', '', '三②'],
  ];
  expect(amendmentsOf(base, other)).toEqual([]);
});

test('rows with little in common are not one row that was changed', () => {
  expect(steps(withCell(base, 2, 0, '调研'), withCell(withCell(base, 2, 2, '90'), 2, 1, '县'))).toMatchObject([
    { kind: 'removed' },
    { kind: 'added' },
  ]);
});

test.each(builtIns.map(({ name, tables }) => [name, tables] as const))(
  '%s does not differ from itself, and every other scheme turns into it',
  (_, tables) => {
    expect(amendmentsOf(tables, tables)).toEqual([]);
    for (const other of builtIns) {
      const made = applied(amendmentsOf(other.tables, tables), rowsByKind(other.tables));
      expect(said(made)).toEqual(said(rowsByKind(tables)));
    }
  },
);

describe('for tables of any cells', () => {
  const word = fc.constantFrom('上稿', '信息', '市', '省', '50', '200', '', '-');
  const grid = fc
    .array(fc.tuple(word, word, word, word), { maxLength: 8 })
    .map((rows): Grid => [['奖项', '级别', '金额', '条款'], ...rows, [], ['奖项', '归并'], ...rows.slice(0, 2)]);

  test('no amendments of itself; applied, they give the other', () => {
    fc.assert(
      fc.property(grid, grid, (from, to) => {
        expect(amendmentsOf(from, from)).toEqual([]);
        expect(said(applied(amendmentsOf(from, to), rowsByKind(from)))).toEqual(said(rowsByKind(to)));
      }),
    );
  });

  test('there and back have as many rows added as removed', () => {
    const count = (from: Grid, to: Grid, kind: Step['kind']): number =>
      steps(from, to).filter((step) => step.kind === kind).length;
    fc.assert(
      fc.property(grid, grid, (from, to) => {
        expect(count(from, to, 'added') - count(from, to, 'removed')).toBe(
          count(to, from, 'removed') - count(to, from, 'added'),
        );
      }),
    );
  });
});

test('elements are put side by side in order, at the least cost', () => {
  const place = (from: string, to: string): string =>
    align(from.length, to.length, (a, b) => (from[a] === to[b] ? 0 : undefined))
      .map(({ kind }) => kind.charAt(0))
      .join('');
  expect(place('abc', 'abc')).toBe('bbb');
  expect(place('abc', 'ac')).toBe('brb');
  expect(place('ac', 'abc')).toBe('bab');
  expect(place('', 'a')).toBe('a');
});
