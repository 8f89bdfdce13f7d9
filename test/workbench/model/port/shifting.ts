import { areaOf } from '../../support/cells';
import type { PortTest } from './set-up';

/** Rows, columns and cells that are put in or taken out, and what follows them. */
export function shiftingInTheGrid(port: PortTest): void {
  const { put, values } = port;

  it('inserts and removes rows, and formulas follow', async () => {
    const { grid, sheet, changes } = port;
    put('A1:A3', [1], [2], [3]);
    put('B1', ['=SUM(A1:A3)']);
    grid.insert(sheet, areaOf('2:3'), 'down');
    await grid.settle();
    expect(values('A1:A5')).toEqual([[1], [null], [null], [2], [3]]);
    expect(grid.formulas(sheet, areaOf('B1'))).toEqual([['=SUM(A1:A5)']]);
    grid.remove(sheet, areaOf('1:2'), 'up');
    await grid.settle();
    expect(values('A1:A3')).toEqual([[null], [2], [3]]);
    expect(changes).toContainEqual({ kind: 'edited', sheet, area: areaOf('2:3'), change: 'RowInserted' });
    expect(changes).toContainEqual({ kind: 'edited', sheet, area: areaOf('1:2'), change: 'RowDeleted' });
  });

  it('moves rows of a sheet that is not in front, and formulas that are about other sheets stay as they are', async () => {
    const { grid, sheet } = port;
    const other = grid.addSheet('别处');
    grid.write(other, areaOf('A1:A3'), [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
    put('A1:A3', [1], [2], [3]);
    put('B1:B2', ['=SUM(A1:A3)'], ['=SUM(别处!A1:A3)']);
    grid.remove(other, areaOf('2:2'), 'up');
    await grid.settle();
    expect(grid.formulas(sheet, areaOf('B1:B2'))).toEqual([['=SUM(A1:A3)'], ['=SUM(别处!A1:A2)']]);
    expect(grid.activeSheet()).toBe(sheet);
    grid.insert(other, areaOf('1:2'), 'down');
    await grid.settle();
    expect(grid.formulas(sheet, areaOf('B1:B2'))).toEqual([['=SUM(A1:A3)'], ['=SUM(别处!A3:A4)']]);
    expect(grid.activeSheet()).toBe(sheet);
  });

  it('inserts and removes columns', () => {
    const { grid, sheet } = port;
    put('A1:C1', [1, 2, 3]);
    grid.insert(sheet, areaOf('B:B'), 'right');
    expect(values('A1:D1')).toEqual([[1, null, 2, 3]]);
    grid.remove(sheet, areaOf('A:B'), 'left');
    expect(values('A1:B1')).toEqual([[2, 3]]);
  });

  it('shifts single cells, on a sheet that is not active too', () => {
    const { grid, sheet, changes } = port;
    const other = grid.addSheet('别处');
    grid.write(other, areaOf('A1:B2'), [
      [{ value: 1 }, { value: 2 }],
      [{ value: 3 }, { value: 4 }],
    ]);
    grid.insert(other, areaOf('A1'), 'down');
    expect(grid.values(other, areaOf('A1:B3'))).toEqual([
      [null, 2],
      [1, 4],
      [3, null],
    ]);
    grid.remove(other, areaOf('A1'), 'left');
    expect(grid.values(other, areaOf('A1:B1'))).toEqual([[2, null]]);
    expect(changes.slice(-2)).toEqual([
      { kind: 'edited', sheet: other, area: areaOf('A1'), change: 'CellInserted' },
      { kind: 'edited', sheet: other, area: areaOf('A1'), change: 'CellDeleted' },
    ]);
    expect(grid.activeSheet()).toBe(sheet);
  });
}
