import { DEFAULT_PAGE_LAYOUT } from '../../../../src/workbench/model/page-layout';
import { areaOf } from '../../support/cells';
import type { PortTest } from './set-up';

/** Sheets as a whole: their tabs, panes, pages and selections. */
export function sheetsInTheGrid(port: PortTest): void {
  const { put, values } = port;

  it('adds a sheet without activating it, then renames, moves, hides and deletes it', () => {
    const { grid, sheet, changes } = port;
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

  it('renames a sheet in the formulas that name it', async () => {
    const { grid, sheet } = port;
    const other = grid.addSheet('一月');
    grid.write(other, areaOf('A1'), [[{ value: 7 }]]);
    put('A1', ['=一月!A1+1']);
    await grid.settle();
    expect(values('A1')).toEqual([[8]]);
    grid.updateSheet(other, { name: '二月' });
    await grid.settle();
    expect(grid.formulas(sheet, areaOf('A1'))).toEqual([['=二月!A1+1']]);
    expect(values('A1')).toEqual([[8]]);
  });

  it('calls unknown sheets and tables missing', () => {
    const { grid } = port;
    for (const call of [
      () => grid.values('nowhere', areaOf('A1')),
      () => grid.write('nowhere', areaOf('A1'), [[null]]),
      () => grid.pageLayout('nowhere'),
      () => grid.deleteTable('nowhere'),
    ])
      expect(call).toThrow(expect.objectContaining({ reason: 'missing' }));
  });

  it('freezes panes', () => {
    const { grid, sheet } = port;
    grid.setFreeze(sheet, { rows: 3, columns: 1 });
    expect(grid.freeze(sheet)).toEqual({ rows: 3, columns: 1 });
    grid.setFreeze(sheet, { rows: 0, columns: 0 });
    expect(grid.freeze(sheet)).toEqual({ rows: 0, columns: 0 });
  });

  it('keeps the page layout', () => {
    const { grid, sheet } = port;
    expect(grid.pageLayout(sheet)).toEqual(DEFAULT_PAGE_LAYOUT);
    const layout = { ...DEFAULT_PAGE_LAYOUT, orientation: 'Landscape' as const, titleRows: '$1:$3' };
    grid.setPageLayout(sheet, layout);
    expect(grid.pageLayout(sheet)).toEqual(layout);
  });

  it('selects, on another sheet too', () => {
    const { grid, sheet } = port;
    const other = grid.addSheet('别处');
    grid.select(other, areaOf('B2:C5'));
    expect(grid.selection()).toEqual({ sheet: other, areas: [areaOf('B2:C5')], active: { row: 1, column: 1 } });
    grid.select(sheet, areaOf('3:4'));
    expect(grid.selection()).toMatchObject({ sheet, areas: [areaOf('3:4')] });
  });
}
