import { errorCode, own, hostForTests } from '../support/test-host';

const test = hostForTests();

describe('names', () => {
  it('stand for ranges and texts, of the workbook or of a sheet', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const item = context.workbook.names.add('名额', sheet.getRange('B2:B4'), '来自办法');
      context.workbook.names.add('税率', '=0.03');
      sheet.names.add('本表', '=Sheet1!$A$1');
      item.load('name,formula,type,value,comment,visible,scope');
      const range = context.workbook.names.getItem('名额').getRange().load('address');
      const byName = sheet.getRange('名额').load('address');
      context.workbook.names.load('items/name');
      sheet.names.load('items/name,items/scope');
      const none = context.workbook.names.getItemOrNullObject('本表');
      await context.sync();
      item.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      return own({
        item: [item.name, item.formula, item.type, item.value, item.comment, item.visible, item.scope],
        ranges: [range.address, byName.address],
        workbook: context.workbook.names.items.map(({ name }) => name),
        sheet: sheet.names.items.map(({ name, scope }) => [name, scope]),
        none: none.isNullObject,
        count: count.value,
      });
    });
    expect(result).toEqual({
      item: ['名额', '=Sheet1!$B$2:$B$4', 'Range', 'Sheet1!B2:B4', '来自办法', true, 'Workbook'],
      ranges: ['Sheet1!B2:B4', 'Sheet1!B2:B4'],
      workbook: ['名额', '税率'],
      sheet: [['本表', 'Worksheet']],
      none: true,
      count: 1,
    });
  });

  it('are used in formulas and follow inserted rows', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[2], [5]];
      context.workbook.names.add('数', sheet.getRange('A1:A2'));
      sheet.getRange('C1').formulas = [['=SUM(数)+1']];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const total = sheet.getRange('C1').load('values');
      const name = context.workbook.names.getItem('数').load('formula');
      await context.sync();
      return own([total.values, name.formula]);
    });
    expect(result).toEqual([[[18]], '=Sheet1!$A$1:$A$3']);
  });

  it.each<[string, string, string, string]>([
    ['that is an address', 'A1', '=1', 'InvalidArgument'],
    ['with a blank', '我 的', '=1', 'InvalidArgument'],
    ['that is taken', '有', '=1', 'ItemAlreadyExists'],
  ])('refuse one %s', async (_what, name, formula, code) => {
    const run = test.host.Excel.run(async (context) => {
      context.workbook.names.add('有', '=2');
      context.workbook.names.add(name, formula);
      await context.sync();
    });
    expect(await errorCode(run)).toBe(code);
  });
});
