import { hashAlgorithm } from '@univerjs/core';
import { cellName } from '../../../src/workbench/model/address';
import { bookOf } from '../../../src/workbench/univer/grid';
import { createUniverGrid } from '../../../src/workbench/univer/univer-grid';
import { createTestEngine } from './functions/engine';
import { headlessUniver } from './headless';

const ROWS = 9000;

/** Two rows of a sheet: where there are any, such as Univer would take for one another if it told them apart by a number alone. */
function alike(book: string, sheet: string): readonly { readonly row: number; readonly last: number }[] {
  const seen = new Map<number, { readonly row: number; readonly last: number }>();
  for (let last = 5; last < 60; last++)
    for (let row = 0; row < ROWS; row++) {
      const hash = hashAlgorithm(`${book}_${sheet}_${row}_${row}_0_${last}`);
      const other = seen.get(hash);
      if (other) return [other, { row, last }];
      seen.set(hash, { row, last });
    }
  return [
    { row: 1, last: 5 },
    { row: 2, last: 6 },
  ];
}

test('a formula is given its own row, however many there are', async () => {
  const univer = headlessUniver();
  const grid = createUniverGrid(univer);
  const engine = createTestEngine();
  grid.connect(engine);
  const sheet = grid.addSheet('台账');
  const pair = alike(bookOf(univer).getUnitId(), sheet);
  for (const { row } of pair) grid.write(sheet, { row, column: 0, rows: 1, columns: 1 }, [[{ value: row + 1 }]]);
  grid.write(sheet, { row: ROWS, column: 0, rows: 2, columns: 1 }, [
    ...pair.map(({ row, last }) => [{ formula: `=TRY.ADD(A${row + 1}:${cellName(row, last)})` }]),
  ]);
  await grid.settle();
  const given = engine.calls.map(({ args: [first] }) => (first?.kind === 'block' ? first.values[0] : []));
  expect(given.map((cells) => [cells?.[0], cells?.length])).toEqual(pair.map(({ row, last }) => [row + 1, last + 1]));
});
