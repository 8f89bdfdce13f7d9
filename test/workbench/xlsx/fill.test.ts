import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import { capture } from '../../../src/workbench/xlsx/capture';
import { openFile, saveFile } from '../../../src/workbench/xlsx/file';
import { fillGrid } from '../../../src/workbench/xlsx/fill';
import { areaOf } from '../support/cells';
import { makeFile } from './sample';

describe('a file in the grid in memory', () => {
  test('has the same cells, looks, tables, names and page set-up', async () => {
    const { contents } = await openFile(await makeFile(), '台账.xlsx');
    const grid = createMemoryGrid();
    fillGrid(grid, contents);
    await grid.settle();
    const id = grid.activeSheet();
    expect(grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ['台账', 'Visible'],
      ['名单', 'Hidden'],
    ]);
    expect(grid.values(id, areaOf('D3:G4'))).toEqual([
      ['1200', 1.5, 1800, 2850],
      [800, 1, 800, null],
    ]);
    expect(grid.styles(id, areaOf('A1'))[0]?.[0]).toMatchObject({ fontSize: 18, bold: true, horizontal: 'Center' });
    expect(grid.freeze(id)).toEqual({ rows: 2, columns: 1 });
    expect(grid.rowsHidden(id, 5, 1)).toBe(true);
    expect(grid.pageLayout(id).titleRows).toBe('$1:$2');
    expect(grid.tables().map(({ name }) => name)).toEqual(['人员表']);
    expect(grid.names().map(({ name }) => name)).toEqual(['员工', '税率', '最高']);
    grid.close();
  });

  test('saves what it holds as a new file', async () => {
    const { contents } = await openFile(await makeFile(), '台账.xlsx');
    const grid = createMemoryGrid();
    fillGrid(grid, contents);
    await grid.settle();
    const again = await openFile(await saveFile(null, null, capture(grid)), '台账.xlsx');
    expect(again.contents.sheets.map(({ name, merges, freeze, tables }) => ({ name, merges, freeze, tables }))).toEqual(
      contents.sheets.map(({ name, merges, freeze, tables }) => ({ name, merges, freeze, tables })),
    );
    const valuesOf = (sheet: (typeof contents.sheets)[number] | undefined) =>
      sheet?.cells
        .filter(({ formula, value }) => formula === null && value !== null)
        .map(({ row, column, value }) => [row, column, value]);
    expect(valuesOf(again.contents.sheets[1])).toEqual(valuesOf(contents.sheets[1]));
    grid.close();
  });
});
