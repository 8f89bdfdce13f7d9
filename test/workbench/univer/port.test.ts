import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import { parseAddress } from '../../../src/workbench/model/address';
import type { Area } from '../../../src/workbench/model/area';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/workbench/model/page-layout';
import type { CellInput, GridChange, GridPort } from '../../../src/workbench/model/port';
import type { CellValue } from '../../../src/workbench/model/value';
import { headlessGrid } from './headless';

const at = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
};

const input = (value: CellValue): CellInput =>
  typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };

const put = (grid: GridPort, address: string, rows: CellValue[][]) =>
  grid.write(
    grid.activeSheet(),
    at(address),
    rows.map((row) => row.map(input)),
  );

const values = (grid: GridPort, address: string) => grid.values(grid.activeSheet(), at(address));

/** Both engines are held to the same behaviour, so that what passes in memory passes in the page. */
describe.each([
  ['memory', () => createMemoryGrid() as GridPort],
  ['univer', () => headlessGrid() as GridPort],
])('the port over %s', (_name, create) => {
  let grid: GridPort;
  let sheet: string;
  let changes: GridChange[];

  beforeEach(() => {
    grid = create();
    sheet = grid.activeSheet();
    const seen: GridChange[] = [];
    grid.subscribe((change) => seen.push(change));
    changes = seen;
  });

  afterEach(() => {
    (grid as { close?: () => void }).close?.();
  });

  test('keeps values as they are given', () => {
    const rows: CellValue[][] = [
      ['007', 12, true],
      ['TRUE', false, null],
      ['', 0.1, { error: '#N/A' }],
    ];
    put(grid, 'A1:C3', rows);
    expect(values(grid, 'A1:C3')).toEqual([
      ['007', 12, true],
      ['TRUE', false, null],
      ['', 0.1, { error: '#N/A' }],
    ]);
  });

  test('calculates formulas, and those that depend on them', async () => {
    put(grid, 'A1:A3', [[1], [2], ['=SUM(A1:A2)']]);
    put(grid, 'B1', [['=A3*2']]);
    await grid.settle();
    expect(values(grid, 'A3:B3')).toEqual([[3, null]]);
    expect(values(grid, 'B1')).toEqual([[6]]);
    put(grid, 'A1', [[10]]);
    await grid.settle();
    expect(values(grid, 'B1')).toEqual([[24]]);
    expect(grid.formulas(sheet, at('A2:B3'))).toEqual([
      [null, null],
      ['=SUM(A1:A2)', null],
    ]);
  });

  test('spills arrays, and tells where', async () => {
    put(grid, 'B2', [['={1,2;3,4}']]);
    await grid.settle();
    expect(values(grid, 'B2:C3')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(grid.spillAt(sheet, 2, 2)).toEqual({ anchor: { row: 1, column: 1 }, area: at('B2:C3') });
    expect(grid.spillAt(sheet, 0, 0)).toBeNull();
    expect(grid.usedArea(sheet, true)).toEqual(at('B2:C3'));
    put(grid, 'C3', [['in the way']]);
    await grid.settle();
    expect(values(grid, 'B2')).toEqual([[{ error: '#SPILL!' }]]);
    expect(grid.spillAt(sheet, 1, 1)).toBeNull();
  });

  test('spills arrays that begin with an error', async () => {
    put(grid, 'A1:B2', [
      [{ error: '#N/A' }, 2],
      [3, 4],
    ]);
    put(grid, 'D1', [['=A1:B2']]);
    await grid.settle();
    expect(values(grid, 'D1:E2')).toEqual([
      [{ error: '#N/A' }, 2],
      [3, 4],
    ]);
    expect(grid.spillAt(sheet, 1, 1 + 3)).toEqual({ anchor: { row: 0, column: 3 }, area: at('D1:E2') });
  });

  test('leaves cells that are given null, and empties those given an empty value', () => {
    put(grid, 'A1:B1', [['甲', '乙']]);
    grid.write(sheet, at('A1:B1'), [[null, { value: null }]]);
    expect(values(grid, 'A1:B1')).toEqual([['甲', null]]);
  });

  test('shows values under their number format', () => {
    put(grid, 'A1:C1', [[45000, 1234.5, 0.256]]);
    grid.setNumberFormats(sheet, at('A1:C1'), [['yyyy-mm-dd', '#,##0.00', null]]);
    expect(grid.texts(sheet, at('A1:C1'))).toEqual([['2023-03-15', '1,234.50', '0.256']]);
    expect(grid.numberFormats(sheet, at('A1:C1'))).toEqual([['yyyy-mm-dd', '#,##0.00', 'General']]);
    grid.setNumberFormats(sheet, at('A1:C1'), 'General');
    expect(grid.numberFormats(sheet, at('A1:C1'))).toEqual([['General', 'General', 'General']]);
  });

  test('a number format does not touch the formula under it', async () => {
    put(grid, 'A1', [['=1/4']]);
    grid.setNumberFormats(sheet, at('A1'), '0%');
    grid.setStyle(sheet, at('A1'), { bold: true });
    await grid.settle();
    expect(grid.formulas(sheet, at('A1'))).toEqual([['=1/4']]);
    expect(grid.texts(sheet, at('A1'))).toEqual([['25%']]);
  });

  test('keeps every part of a style', () => {
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
    grid.setStyle(sheet, at('B2:C3'), patch);
    expect(grid.style(sheet, at('B2:C3'))).toEqual(patch);
    grid.setStyle(sheet, at('B2'), { bold: false, top: null, fill: null, horizontal: 'Left', locked: true });
    expect(grid.styles(sheet, at('B2'))[0]?.[0]).toEqual({
      ...patch,
      bold: false,
      top: null,
      fill: null,
      horizontal: 'Left',
      locked: true,
    });
    const { bold: _b, top: _t, fill: _f, horizontal: _h, locked: _l, ...common } = patch;
    expect(grid.style(sheet, at('B2:C3'))).toEqual(common);
  });

  test('styles whole columns, for cells to come too', () => {
    put(grid, 'A1', [['x']]);
    grid.setStyle(sheet, at('A:B'), { fontName: '仿宋', fontSize: 14 });
    put(grid, 'B7', [['later']]);
    expect(grid.style(sheet, at('A1'))).toMatchObject({ fontName: '仿宋', fontSize: 14 });
    expect(grid.style(sheet, at('B7'))).toMatchObject({ fontName: '仿宋', fontSize: 14 });
    expect(grid.style(sheet, at('C7')).fontSize).toBe(11);
  });

  test('clears contents, formats or both', () => {
    for (const cell of ['A1', 'A2', 'A3']) {
      put(grid, cell, [[5]]);
      grid.setStyle(sheet, at(cell), { bold: true, locked: false });
    }
    grid.clear(sheet, at('A1'), 'contents');
    grid.clear(sheet, at('A2'), 'formats');
    grid.clear(sheet, at('A3'), 'all');
    expect(values(grid, 'A1:A3')).toEqual([[null], [5], [null]]);
    expect(grid.styles(sheet, at('A1:A3')).map(([style]) => [style?.bold, style?.locked])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(grid.usedArea(sheet, true)).toEqual(at('A2'));
    expect(grid.usedArea(sheet, false)).toEqual(at('A1:A2'));
  });

  test('an empty sheet has no used area', () => {
    expect(grid.usedArea(sheet, true)).toBeNull();
    expect(grid.usedArea(sheet, false)).toBeNull();
  });

  test('inserts and removes rows; formulas follow', async () => {
    put(grid, 'A1:A3', [[1], [2], [3]]);
    put(grid, 'B1', [['=SUM(A1:A3)']]);
    grid.insert(sheet, at('2:3'), 'down');
    await grid.settle();
    expect(values(grid, 'A1:A5')).toEqual([[1], [null], [null], [2], [3]]);
    expect(grid.formulas(sheet, at('B1'))).toEqual([['=SUM(A1:A5)']]);
    grid.remove(sheet, at('1:2'), 'up');
    await grid.settle();
    expect(values(grid, 'A1:A3')).toEqual([[null], [2], [3]]);
    expect(changes).toContainEqual({ kind: 'edited', sheet, area: at('2:3'), change: 'RowInserted' });
    expect(changes).toContainEqual({ kind: 'edited', sheet, area: at('1:2'), change: 'RowDeleted' });
  });

  test('rows of a sheet that is not in front: formulas that are about other sheets stay as they are', async () => {
    const other = grid.addSheet('别处');
    grid.write(other, at('A1:A3'), [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
    put(grid, 'A1:A3', [[1], [2], [3]]);
    put(grid, 'B1:B2', [['=SUM(A1:A3)'], ['=SUM(别处!A1:A3)']]);
    grid.remove(other, at('2:2'), 'up');
    await grid.settle();
    expect(grid.formulas(sheet, at('B1:B2'))).toEqual([['=SUM(A1:A3)'], ['=SUM(别处!A1:A2)']]);
    expect(grid.activeSheet()).toBe(sheet);
    grid.insert(other, at('1:2'), 'down');
    await grid.settle();
    expect(grid.formulas(sheet, at('B1:B2'))).toEqual([['=SUM(A1:A3)'], ['=SUM(别处!A3:A4)']]);
    expect(grid.activeSheet()).toBe(sheet);
  });

  test('inserts and removes columns', () => {
    put(grid, 'A1:C1', [[1, 2, 3]]);
    grid.insert(sheet, at('B:B'), 'right');
    expect(values(grid, 'A1:D1')).toEqual([[1, null, 2, 3]]);
    grid.remove(sheet, at('A:B'), 'left');
    expect(values(grid, 'A1:B1')).toEqual([[2, 3]]);
  });

  test('shifts single cells, on a sheet that is not active too', () => {
    const other = grid.addSheet('别处');
    grid.write(other, at('A1:B2'), [
      [{ value: 1 }, { value: 2 }],
      [{ value: 3 }, { value: 4 }],
    ]);
    grid.insert(other, at('A1'), 'down');
    expect(grid.values(other, at('A1:B3'))).toEqual([
      [null, 2],
      [1, 4],
      [3, null],
    ]);
    grid.remove(other, at('A1'), 'left');
    expect(grid.values(other, at('A1:B1'))).toEqual([[2, null]]);
    expect(changes.slice(-2)).toEqual([
      { kind: 'edited', sheet: other, area: at('A1'), change: 'CellInserted' },
      { kind: 'edited', sheet: other, area: at('A1'), change: 'CellDeleted' },
    ]);
    expect(grid.activeSheet()).toBe(sheet);
  });

  test('sizes and hides rows and columns', () => {
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

  test('makes columns as wide as their texts', () => {
    put(grid, 'A1:A2', [['短'], ['一个相当长的标题在这里']]);
    grid.autofitColumns(sheet, 0, 1);
    expect(grid.columnWidth(sheet, 0, 1)).toBeGreaterThan(90);
    expect(grid.columnWidth(sheet, 1, 1)).toBe(48);
  });

  test('merges and dissolves', () => {
    put(grid, 'A1:B2', [
      ['标题', 'x'],
      ['y', 'z'],
    ]);
    grid.merge(sheet, at('A1:B2'));
    expect(grid.merges(sheet, at('B2:C3'))).toEqual([at('A1:B2')]);
    expect(values(grid, 'A1:B2')).toEqual([
      ['标题', null],
      [null, null],
    ]);
    grid.unmerge(sheet, at('B1'));
    expect(grid.merges(sheet, at('A1:Z99'))).toEqual([]);
  });

  test('freezes panes', () => {
    grid.setFreeze(sheet, { rows: 3, columns: 1 });
    expect(grid.freeze(sheet)).toEqual({ rows: 3, columns: 1 });
    grid.setFreeze(sheet, { rows: 0, columns: 0 });
    expect(grid.freeze(sheet)).toEqual({ rows: 0, columns: 0 });
  });

  test('adds a sheet without activating it; renames, moves, hides and deletes it', () => {
    const added = grid.addSheet('奖励明细');
    expect(grid.activeSheet()).toBe(sheet);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Sheet1', '奖励明细']);
    grid.updateSheet(added, {
      name: '个人汇总',
      tabColor: '#70AD47',
      showGridlines: false,
      showHeadings: false,
      protected: true,
    });
    grid.moveSheet(added, 0);
    expect(grid.sheets()[0]).toMatchObject({
      id: added,
      name: '个人汇总',
      tabColor: '#70AD47',
      showGridlines: false,
      showHeadings: false,
      protected: true,
    });
    grid.updateSheet(added, { visibility: 'VeryHidden' });
    expect(grid.sheets()[0]?.visibility).toBe('VeryHidden');
    grid.updateSheet(added, { visibility: 'Visible' });
    grid.activate(added);
    expect(grid.activeSheet()).toBe(added);
    grid.deleteSheet(added);
    expect(grid.sheets().map(({ id }) => id)).toEqual([sheet]);
    expect(changes.map(({ kind }) => kind)).toEqual([
      'sheetAdded',
      'sheetRenamed',
      'protectionChanged',
      'sheetMoved',
      'visibilityChanged',
      'visibilityChanged',
      'activated',
      'sheetDeleted',
      'activated',
    ]);
  });

  test('formulas follow a renamed sheet', async () => {
    const other = grid.addSheet('一月');
    grid.write(other, at('A1'), [[{ value: 7 }]]);
    put(grid, 'A1', [['=一月!A1+1']]);
    await grid.settle();
    expect(values(grid, 'A1')).toEqual([[8]]);
    grid.updateSheet(other, { name: '二月' });
    await grid.settle();
    expect(grid.formulas(sheet, at('A1'))).toEqual([['=二月!A1+1']]);
    expect(values(grid, 'A1')).toEqual([[8]]);
  });

  test('unknown sheets and tables are missing', () => {
    for (const call of [
      () => grid.values('nowhere', at('A1')),
      () => grid.write('nowhere', at('A1'), [[null]]),
      () => grid.pageLayout('nowhere'),
      () => grid.deleteTable('nowhere'),
    ])
      expect(call).toThrow(expect.objectContaining({ reason: 'missing' }));
  });

  test('keeps tables', () => {
    put(grid, 'A1:B3', [
      ['姓名', '分'],
      ['甲', 1],
      ['乙', 2],
    ]);
    const table = {
      name: '奖励表',
      sheet,
      area: at('A1:B3'),
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    };
    const id = grid.addTable(table);
    expect(grid.tables()).toEqual([{ ...table, id }]);
    grid.updateTable(id, { name: 'Sheet1', area: at('A1:B4'), style: '', showFilterButton: false });
    expect(grid.tables()).toEqual([
      { ...table, id, name: 'Sheet1', area: at('A1:B4'), style: '', showFilterButton: false },
    ]);
    grid.deleteTable(id);
    expect(grid.tables()).toEqual([]);
    expect(values(grid, 'A2:B2')).toEqual([['甲', 1]]);
    expect(changes.filter(({ kind }) => kind.startsWith('table'))).toEqual([
      { kind: 'tableAdded', sheet, table: id },
      { kind: 'tableDeleted', sheet, table: id, name: 'Sheet1' },
    ]);
  });

  test('keeps names, which formulas know', async () => {
    put(grid, 'A1:A2', [[3], [4]]);
    const name = { name: '得分', scope: null, formula: '=Sheet1!$A$1:$A$2', comment: '两行', visible: true };
    grid.setName(name);
    expect(grid.names()).toEqual([name]);
    put(grid, 'C1', [['=SUM(得分)']]);
    await grid.settle();
    expect(values(grid, 'C1')).toEqual([[7]]);
    grid.setName({ ...name, formula: '=Sheet1!$A$2', scope: sheet });
    expect(grid.names()).toHaveLength(2);
    grid.deleteName('得分', sheet);
    expect(grid.names()).toEqual([name]);
  });

  test('keeps the page layout', () => {
    expect(grid.pageLayout(sheet)).toEqual(DEFAULT_PAGE_LAYOUT);
    const layout = { ...DEFAULT_PAGE_LAYOUT, orientation: 'Landscape' as const, titleRows: '$1:$3' };
    grid.setPageLayout(sheet, layout);
    expect(grid.pageLayout(sheet)).toEqual(layout);
  });

  test('selects, on another sheet too', () => {
    const other = grid.addSheet('别处');
    grid.select(other, at('B2:C5'));
    expect(grid.selection()).toEqual({ sheet: other, areas: [at('B2:C5')], active: { row: 1, column: 1 } });
    grid.select(sheet, at('3:4'));
    expect(grid.selection()).toMatchObject({ sheet, areas: [at('3:4')] });
  });

  test('tells of edits and formats, with the cells', () => {
    put(grid, 'B2:C3', [
      [1, 2],
      [3, 4],
    ]);
    grid.setStyle(sheet, at('A1'), { bold: true });
    // Looks are laid together, before the next who asks for them.
    expect(grid.styles(sheet, at('A1'))[0]?.[0]?.bold).toBe(true);
    expect(changes).toEqual([
      { kind: 'edited', sheet, area: at('B2:C3'), change: 'RangeEdited' },
      { kind: 'formatted', sheet, area: at('A1') },
    ]);
  });

  test('a calculation is no edit', async () => {
    put(grid, 'A1:A2', [[1], ['=A1+1']]);
    await grid.settle();
    expect(changes.map(({ kind }) => kind)).toEqual(['edited', 'calculated']);
  });

  test('settles where nothing is owed', async () => {
    await expect(grid.settle()).resolves.toBeUndefined();
    put(grid, 'A1', [['text']]);
    await expect(grid.settle()).resolves.toBeUndefined();
  });

  test('grows beyond its first size', () => {
    put(grid, 'AZ3000', [['far']]);
    expect(values(grid, 'AZ3000')).toEqual([['far']]);
    expect(grid.usedArea(sheet, true)).toEqual(at('AZ3000'));
    expect(values(grid, 'BZ9000')).toEqual([[null]]);
  });
});
