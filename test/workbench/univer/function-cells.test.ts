import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbench/model/area';
import { movedFormulas } from '../../../src/workbench/univer/function-cells';
import { sheets } from '../../../src/workbench/univer/sheets';
import { createBeside } from '../../../src/workbench/univer/beside';
import { write } from '../../../src/workbench/univer/edits';
import { headlessUniver } from './headless';

describe('formulas with functions behind a shift', () => {
  const grid = headlessUniver();
  const sheet = sheets(grid, createBeside())[0]?.id ?? '';
  write(grid, sheet, [
    { area: { row: 5, column: 2, rows: 1, columns: 2 }, cells: [[{ formula: '=NS.TWICE(1)' }, { formula: '=1+1' }]] },
  ]);

  test.each([
    [
      'rows, fewer than there are columns',
      { row: 0, column: 0, rows: 2, columns: MAX_COLUMNS },
      2,
      [{ row: 3, column: 2 }],
    ],
    [
      'rows, more than there are columns',
      { row: 0, column: 0, rows: 20_000, columns: MAX_COLUMNS },
      20_000,
      [{ row: -19_995, column: 2 }],
    ],
    ['columns', { row: 0, column: 1, rows: MAX_ROWS, columns: 1 }, 1, [{ row: 5, column: 1 }]],
    ['rows below them', { row: 6, column: 0, rows: 1, columns: MAX_COLUMNS }, 1, []],
  ])('%s', (_, area, count, before) => {
    const moved = movedFormulas(grid, { sheet, area, count }, ['NS.TWICE']);
    expect(moved.before).toEqual(before.map((place) => ({ sheet, ...place })));
    expect(moved.now).toEqual(before.length > 0 ? [{ sheet, row: 5, column: 2 }] : []);
  });
});
