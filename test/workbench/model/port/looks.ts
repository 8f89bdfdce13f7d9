import { areaOf } from '../../support/cells';
import type { PortTest } from './set-up';

/** How cells look: number formats, styles, sizes, merged cells. */
export function looksInTheGrid(port: PortTest): void {
  const { put, values } = port;

  it('shows values under their number format', () => {
    const { grid, sheet } = port;
    put('A1:C1', [45000, 1234.5, 0.256]);
    grid.setNumberFormats(sheet, areaOf('A1:C1'), [['yyyy-mm-dd', '#,##0.00', null]]);
    expect(grid.texts(sheet, areaOf('A1:C1'))).toEqual([['2023-03-15', '1,234.50', '0.256']]);
    expect(grid.numberFormats(sheet, areaOf('A1:C1'))).toEqual([['yyyy-mm-dd', '#,##0.00', 'General']]);
    grid.setNumberFormats(sheet, areaOf('A1:C1'), 'General');
    expect(grid.numberFormats(sheet, areaOf('A1:C1'))).toEqual([['General', 'General', 'General']]);
  });

  it('leaves the formula under a number format alone', async () => {
    const { grid, sheet } = port;
    put('A1', ['=1/4']);
    grid.setNumberFormats(sheet, areaOf('A1'), '0%');
    grid.setStyle(sheet, areaOf('A1'), { bold: true });
    await grid.settle();
    expect(grid.formulas(sheet, areaOf('A1'))).toEqual([['=1/4']]);
    expect(grid.texts(sheet, areaOf('A1'))).toEqual([['25%']]);
  });

  it('keeps every part of a style', () => {
    const { grid, sheet } = port;
    const line = { style: 'Continuous', weight: 'Thin', color: '#112233' } as const;
    const patch = {
      fontName: '宋体',
      fontSize: 12,
      bold: true,
      italic: true,
      underline: 'DoubleAccountant',
      strikethrough: true,
      fontColor: '#FF0000',
      fill: '#DDEBF7',
      horizontal: 'CenterAcrossSelection',
      vertical: 'Justify',
      wrap: true,
      indent: 2,
      shrink: true,
      rotation: 45,
      locked: false,
      top: line,
      bottom: { ...line, style: 'Double', weight: 'Thick' },
      left: { ...line, weight: 'Hairline' },
      right: { ...line, style: 'SlantDashDot', weight: 'Medium' },
      diagonalDown: line,
      diagonalUp: null,
    } as const;
    grid.setStyle(sheet, areaOf('B2:C3'), patch);
    expect(grid.style(sheet, areaOf('B2:C3'))).toEqual(patch);
    grid.setStyle(sheet, areaOf('B2'), { bold: false, top: null, fill: null, horizontal: 'Left', locked: true });
    expect(grid.styles(sheet, areaOf('B2'))[0]?.[0]).toEqual({
      ...patch,
      bold: false,
      top: null,
      fill: null,
      horizontal: 'Left',
      locked: true,
    });
    const { bold: _b, top: _t, fill: _f, horizontal: _h, locked: _l, ...common } = patch;
    expect(grid.style(sheet, areaOf('B2:C3'))).toEqual(common);
  });

  it('styles whole columns, for cells to come too', () => {
    const { grid, sheet } = port;
    put('A1', ['x']);
    grid.setStyle(sheet, areaOf('A:B'), { fontName: '仿宋', fontSize: 14 });
    put('B7', ['later']);
    expect(grid.style(sheet, areaOf('A1'))).toMatchObject({ fontName: '仿宋', fontSize: 14 });
    expect(grid.style(sheet, areaOf('B7'))).toMatchObject({ fontName: '仿宋', fontSize: 14 });
    expect(grid.style(sheet, areaOf('C7')).fontSize).toBe(11);
  });

  it('sizes and hides rows and columns', () => {
    const { grid, sheet } = port;
    expect(grid.columnWidth(sheet, 0, 3)).toBe(48);
    expect(grid.rowHeight(sheet, 0, 3)).toBe(15);
    grid.setColumnWidth(sheet, 1, 2, 90);
    grid.setRowHeight(sheet, 2, 1, 30);
    grid.setRowsHidden(sheet, 4, 2, true);
    grid.setColumnsHidden(sheet, 5, 1, true);
    expect([grid.columnWidth(sheet, 1, 2), grid.columnWidth(sheet, 0, 2), grid.rowHeight(sheet, 2, 1)]).toEqual([
      90,
      null,
      30,
    ]);
    expect([grid.rowsHidden(sheet, 4, 2), grid.rowsHidden(sheet, 3, 2), grid.columnsHidden(sheet, 5, 1)]).toEqual([
      true,
      null,
      true,
    ]);
    grid.setRowsHidden(sheet, 4, 2, false);
    expect(grid.rowsHidden(sheet, 3, 3)).toBe(false);
  });

  it('makes columns as wide as their texts', () => {
    const { grid, sheet } = port;
    put('A1:A2', ['短'], ['一个相当长的标题在这里']);
    grid.autofitColumns(sheet, 0, 1);
    expect(grid.columnWidth(sheet, 0, 1)).toBeGreaterThan(90);
    expect(grid.columnWidth(sheet, 1, 1)).toBe(48);
  });

  it('merges and dissolves', () => {
    const { grid, sheet } = port;
    put('A1:B2', ['标题', 'x'], ['y', 'z']);
    grid.merge(sheet, areaOf('A1:B2'));
    expect(grid.merges(sheet, areaOf('B2:C3'))).toEqual([areaOf('A1:B2')]);
    expect(values('A1:B2')).toEqual([
      ['标题', null],
      [null, null],
    ]);
    grid.unmerge(sheet, areaOf('B1'));
    expect(grid.merges(sheet, areaOf('A1:Z99'))).toEqual([]);
  });
}
