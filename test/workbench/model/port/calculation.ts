import { areaOf } from '../../support/cells';
import type { PortTest } from './set-up';

/** What formulas come to, where arrays spill, and when all is settled. */
export function calculationInTheGrid(port: PortTest): void {
  const { put, values } = port;

  it('calculates formulas, and those that depend on them', async () => {
    const { grid, sheet } = port;
    put('A1:A3', [1], [2], ['=SUM(A1:A2)']);
    put('B1', ['=A3*2']);
    await grid.settle();
    expect(values('A3:B3')).toEqual([[3, null]]);
    expect(values('B1')).toEqual([[6]]);
    put('A1', [10]);
    await grid.settle();
    expect(values('B1')).toEqual([[24]]);
    expect(grid.formulas(sheet, areaOf('A2:B3'))).toEqual([
      [null, null],
      ['=SUM(A1:A2)', null],
    ]);
  });

  it('spills arrays, and tells where', async () => {
    const { grid, sheet } = port;
    put('B2', ['={1,2;3,4}']);
    await grid.settle();
    expect(values('B2:C3')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(grid.spillAt(sheet, 2, 2)).toEqual({ anchor: { row: 1, column: 1 }, area: areaOf('B2:C3') });
    expect(grid.spillAt(sheet, 0, 0)).toBeNull();
    expect(grid.usedArea(sheet, true)).toEqual(areaOf('B2:C3'));
    put('C3', ['in the way']);
    await grid.settle();
    expect(values('B2')).toEqual([[{ error: '#SPILL!' }]]);
    expect(grid.spillAt(sheet, 1, 1)).toBeNull();
  });

  it('spills arrays that begin with an error', async () => {
    const { grid, sheet } = port;
    put('A1:B2', [{ error: '#N/A' }, 2], [3, 4]);
    put('D1', ['=A1:B2']);
    await grid.settle();
    expect(values('D1:E2')).toEqual([
      [{ error: '#N/A' }, 2],
      [3, 4],
    ]);
    expect(grid.spillAt(sheet, 1, 1 + 3)).toEqual({ anchor: { row: 0, column: 3 }, area: areaOf('D1:E2') });
  });

  it('tells of a calculation, which is no edit', async () => {
    const { grid, changes } = port;
    put('A1:A2', [1], ['=A1+1']);
    await grid.settle();
    expect(changes.map(({ kind }) => kind)).toEqual(['edited', 'calculated']);
  });

  it('settles at once where nothing is owed', async () => {
    const { grid, changes } = port;
    await grid.settle();
    put('A1', ['text']);
    await grid.settle();
    expect(changes.map(({ kind }) => kind)).toEqual(['edited']);
  });
}
