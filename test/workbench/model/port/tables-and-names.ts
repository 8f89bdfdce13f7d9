import { areaOf } from '../../support/cells';
import type { PortTest } from './set-up';

/** Tables and defined names. */
export function tablesAndNamesInTheGrid(port: PortTest): void {
  const { put, values } = port;

  it('keeps tables', () => {
    const { grid, sheet, changes } = port;
    put('A1:B3', ['姓名', '分'], ['甲', 1], ['乙', 2]);
    const table = {
      name: '奖励表',
      sheet,
      area: areaOf('A1:B3'),
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    };
    const id = grid.addTable(table);
    expect(grid.tables()).toEqual([{ ...table, id }]);
    grid.updateTable(id, { name: 'Sheet1', area: areaOf('A1:B4'), style: '', showFilterButton: false });
    expect(grid.tables()).toEqual([
      { ...table, id, name: 'Sheet1', area: areaOf('A1:B4'), style: '', showFilterButton: false },
    ]);
    grid.deleteTable(id);
    expect(grid.tables()).toEqual([]);
    expect(values('A2:B2')).toEqual([['甲', 1]]);
    expect(changes.filter(({ kind }) => kind.startsWith('table'))).toEqual([
      { kind: 'tableAdded', sheet, table: id },
      { kind: 'tableDeleted', sheet, table: id, name: 'Sheet1' },
    ]);
  });

  it('keeps names, which formulas know', async () => {
    const { grid, sheet } = port;
    put('A1:A2', [3], [4]);
    const name = { name: '得分', scope: null, formula: '=Sheet1!$A$1:$A$2', comment: '两行', visible: true };
    grid.setName(name);
    expect(grid.names()).toEqual([name]);
    put('C1', ['=SUM(得分)']);
    await grid.settle();
    expect(values('C1')).toEqual([[7]]);
    grid.setName({ ...name, formula: '=Sheet1!$A$2', scope: sheet });
    expect(grid.names()).toHaveLength(2);
    grid.deleteName('得分', sheet);
    expect(grid.names()).toEqual([name]);
  });
}
