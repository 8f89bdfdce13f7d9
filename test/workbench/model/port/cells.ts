import type { CellValue } from '../../../../src/workbench/model/value';
import { areaOf } from '../../support/cells';
import type { PortTest } from './set-up';

/** What cells hold. */
export function cellsInTheGrid(port: PortTest): void {
  const { put, values } = port;

  it('keeps values as they are given', () => {
    const rows: CellValue[][] = [
      ['007', 12, true],
      ['TRUE', false, null],
      ['', 0.1, { error: '#N/A' }],
    ];
    put('A1:C3', ...rows);
    expect(values('A1:C3')).toEqual([
      ['007', 12, true],
      ['TRUE', false, null],
      ['', 0.1, { error: '#N/A' }],
    ]);
  });

  it('leaves cells that are given null, and empties those given an empty value', () => {
    const { grid, sheet } = port;
    put('A1:B1', ['甲', '乙']);
    grid.write(sheet, areaOf('A1:B1'), [[null, { value: null }]]);
    expect(values('A1:B1')).toEqual([['甲', null]]);
  });

  it('clears contents, formats or both', () => {
    const { grid, sheet } = port;
    for (const cell of ['A1', 'A2', 'A3']) {
      put(cell, [5]);
      grid.setStyle(sheet, areaOf(cell), { bold: true, locked: false });
    }
    grid.clear(sheet, areaOf('A1'), 'contents');
    grid.clear(sheet, areaOf('A2'), 'formats');
    grid.clear(sheet, areaOf('A3'), 'all');
    expect(values('A1:A3')).toEqual([[null], [5], [null]]);
    expect(grid.styles(sheet, areaOf('A1:A3')).map(([style]) => [style?.bold, style?.locked])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(grid.usedArea(sheet, true)).toEqual(areaOf('A2'));
    expect(grid.usedArea(sheet, false)).toEqual(areaOf('A1:A2'));
  });

  it('finds nothing used on an empty sheet', () => {
    const { grid, sheet } = port;
    expect(grid.usedArea(sheet, true)).toBeNull();
    expect(grid.usedArea(sheet, false)).toBeNull();
  });

  it('grows beyond its first size', () => {
    const { grid, sheet } = port;
    put('AZ3000', ['far']);
    expect(values('AZ3000')).toEqual([['far']]);
    expect(grid.usedArea(sheet, true)).toEqual(areaOf('AZ3000'));
    expect(values('BZ9000')).toEqual([[null]]);
  });

  it('tells of edits and formats, with the cells', () => {
    const { grid, sheet, changes } = port;
    put('B2:C3', [1, 2], [3, 4]);
    grid.setStyle(sheet, areaOf('A1'), { bold: true });
    // Looks are laid together, before the next who asks for them.
    expect(grid.styles(sheet, areaOf('A1'))[0]?.[0]?.bold).toBe(true);
    expect(changes).toEqual([
      { kind: 'edited', sheet, area: areaOf('B2:C3'), change: 'RangeEdited' },
      { kind: 'formatted', sheet, area: areaOf('A1') },
    ]);
  });
}
