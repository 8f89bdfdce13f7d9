import { errorCode, own, hostForTests } from '../support/test-host';

const test = hostForTests();

describe('tables', () => {
  it('are added, named, widened and read', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['姓名', '分数'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = '奖励表';
      table.style = 'TableStyleLight9';
      table.rows.add(undefined, [['丙', 3]]);
      table.rows.add(0, [['零', 0]]);
      table.load('name,style,id,showHeaders,showTotals');
      const body = table.getDataBodyRange().load('values,address');
      const header = table.getHeaderRowRange().load('values');
      table.columns.load('items/name');
      table.rows.load('count');
      const score = table.columns.getItem('分数').getDataBodyRange().load('values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      const again = context.workbook.tables.getItem('奖励表').load('id');
      const none = sheet.tables.getItemOrNullObject('没有');
      await context.sync();
      return own({
        table: [table.name, table.style, table.showHeaders, table.showTotals],
        body: [body.address, body.values],
        header: header.values,
        columns: table.columns.items.map(({ name }) => name),
        score: score.values,
        rows: table.rows.count,
        count: count.value,
        sameId: again.id === table.id,
        none: none.isNullObject,
      });
    });
    expect(result).toEqual({
      table: ['奖励表', 'TableStyleLight9', true, false],
      body: [
        'Sheet1!A2:B5',
        [
          ['零', 0],
          ['甲', 1],
          ['乙', 2],
          ['丙', 3],
        ],
      ],
      header: [['姓名', '分数']],
      columns: ['姓名', '分数'],
      score: [[0], [1], [2], [3]],
      rows: 4,
      count: 1,
      sameId: true,
      none: true,
    });
  });

  it('without headers get a row of them', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('address,values');
      table.load('name');
      await context.sync();
      return own([table.name, range.address, range.values]);
    });
    expect(result).toEqual([
      '表1',
      'Sheet1!A1:B3',
      [
        ['列1', '列2'],
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it('are sorted, and found by the cells that they share with a range', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['姓名', '分数'],
        ['甲', 1],
        ['乙', 3],
        ['丙', ''],
      ];
      const table = sheet.tables.add('A1:B4', true);
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load('values');
      const near = sheet.getRange('B2:D2').getTables().load('items/name');
      const far = sheet.getRange('D1').getTables().getCount();
      await context.sync();
      return own([body.values, near.items.length, far.value]);
    });
    expect(result).toEqual([
      [
        ['乙', 3],
        ['甲', 1],
        ['丙', ''],
      ],
      1,
      0,
    ]);
  });

  it('lose rows, become ranges again, and are deleted with their cells', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [['名'], ['甲'], ['乙']];
      const table = sheet.tables.add('A1:A3', true);
      table.rows.getItemAt(0).delete();
      const left = table.getRange().load('address,values');
      await context.sync();
      const range = table.convertToRange().load('address');
      const count = sheet.tables.getCount();
      await context.sync();
      const second = sheet.tables.add('A1:A2', true);
      second.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return own([left.address, left.values, range.address, count.value, used.isNullObject]);
    });
    expect(result).toEqual(['Sheet1!A1:A2', [['名'], ['乙']], 'Sheet1!A1:A2', 0, true]);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'an area of another table',
      'InvalidArgument',
      (context) => void context.workbook.worksheets.getFirst().tables.add('B2:C3', true),
    ],
    ['a name with a blank', 'InvalidArgument', (context) => (context.workbook.tables.getItem('表1').name = '我 的')],
    ['a name that is not there', 'ItemNotFound', (context) => void context.workbook.tables.getItem('表9').load('name')],
  ])('refuse %s with %s', async (_what, code, act) => {
    const run = test.host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:B2', true);
      act(context);
      await context.sync();
    });
    expect(await errorCode(run)).toBe(code);
  });
});
