import { errorCode, hostForTests } from '../support/test-host';

const test = hostForTests();

describe('charts', () => {
  it('are added, placed, named, counted and deleted', async () => {
    const { Excel, grid } = test.host;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows');
      chart.title.text = '各方案总额';
      chart.axes.valueAxis.minimum = 0;
      chart.setPosition('B5', 'F20');
      sheet.charts.add('BarClustered', sheet.getRange('A1:B9')).name = '增减';
      sheet.charts.load({ $all: true });
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['图表 1', '增减']);
    });
    expect(grid.charts(grid.activeSheet())).toMatchObject([
      {
        type: 'ColumnClustered',
        title: '各方案总额',
        seriesBy: 'Rows',
        minimum: 0,
        source: { area: { row: 0, column: 0, rows: 3, columns: 3 } },
        place: { row: 4, column: 1, rows: 16, columns: 5 },
      },
      { type: 'BarClustered', name: '增减', seriesBy: 'Columns' },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem('图表 1').delete();
      await context.sync();
    });
    expect(grid.charts(grid.activeSheet()).map(({ name }) => name)).toEqual(['增减']);
  });

  it('that are not there are not found, and other kinds are refused', async () => {
    const { Excel } = test.host;
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem('没有').delete();
      await context.sync();
    });
    expect(await errorCode(missing)).toBe('ItemNotFound');
    const radar = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Radar', sheet.getRange('A1:B3'));
      await context.sync();
    });
    expect(await errorCode(radar)).toBe('InvalidArgument');
  });
});
