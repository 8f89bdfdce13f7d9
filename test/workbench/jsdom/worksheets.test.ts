import { errorCode, own, hostForTests } from '../support/test-host';

const test = hostForTests();

describe('worksheets', () => {
  it('are added at the end without being activated, listed and counted', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add('奖励明细');
      sheets.add();
      added.load('id,name,position,visibility,showGridlines,tabColor');
      sheets.load('items/name');
      const active = sheets.getActiveWorksheet().load('name');
      const count = sheets.getCount();
      await context.sync();
      // The object from add() lives on after the batch that made it.
      added.load('name');
      added.protection.load('protected');
      await context.sync();
      return own({
        names: sheets.items.map(({ name }) => name),
        active: active.name,
        count: count.value,
        added: [
          added.name,
          added.position,
          added.visibility,
          added.showGridlines,
          added.tabColor,
          added.protection.protected,
        ],
      });
    });
    expect(result).toEqual({
      names: ['Sheet1', '奖励明细', 'Sheet2'],
      active: 'Sheet1',
      count: 3,
      added: ['奖励明细', 1, 'Visible', true, '', false],
    });
  });

  it('are found by name in any case and by id; others are null objects', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem('sheet1').load('id');
      const none = context.workbook.worksheets.getItemOrNullObject('没有');
      const belowNone = none.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load('name');
      await context.sync();
      return { name: byId.name, none: none.isNullObject, belowNone: belowNone.isNullObject };
    });
    expect(result).toEqual({ name: 'Sheet1', none: true, belowNone: true });
  });

  it('change name, place, colour and visibility', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('甲');
      context.workbook.worksheets.add('乙');
      sheet.name = '丙';
      sheet.position = 2;
      sheet.tabColor = '#00ff00';
      sheet.visibility = 'Hidden';
      sheet.showGridlines = false;
      sheet.load('name,position,tabColor,visibility,showGridlines');
      const visible = context.workbook.worksheets.getCount(true);
      const next = context.workbook.worksheets.getFirst().getNext(true).load('name');
      const last = context.workbook.worksheets.getLast(true).getNextOrNullObject(true);
      await context.sync();
      return own([
        sheet.name,
        sheet.position,
        sheet.tabColor,
        sheet.visibility,
        sheet.showGridlines,
        visible.value,
        next.name,
        last.isNullObject,
      ]);
    });
    expect(result).toEqual(['丙', 2, '#00FF00', 'Hidden', false, 2, '乙', true]);
  });

  it('are deleted, and the neighbour becomes active', async () => {
    const names = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('临时');
      sheet.activate();
      sheet.delete();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return own([active.name, ...sheets.items.map(({ name }) => name)]);
    });
    expect(names).toEqual(['Sheet1', 'Sheet1']);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['a name that is taken', 'ItemAlreadyExists', (context) => void context.workbook.worksheets.add('SHEET1')],
    ['a name with a slash', 'InvalidArgument', (context) => void context.workbook.worksheets.add('一/二')],
    ['a name of 32 letters', 'InvalidArgument', (context) => void context.workbook.worksheets.add('长'.repeat(32))],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (context) => void context.workbook.worksheets.getItem('没有').load('name'),
    ],
    ['the last visible sheet', 'InvalidOperation', (context) => context.workbook.worksheets.getFirst().delete()],
  ])('refuse %s with %s', async (_what, code, act) => {
    const run = test.host.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await errorCode(run)).toBe(code);
  });

  it('of a protected workbook are not added, renamed, moved or deleted', async () => {
    const { Excel, grid } = test.host;
    grid.addSheet('甲');
    grid.protectStructure(true);
    const codes: string[] = [];
    for (const act of [
      (context: Excel.RequestContext) => void context.workbook.worksheets.add('乙'),
      (context: Excel.RequestContext) => void (context.workbook.worksheets.getItem('甲').name = '丙'),
      (context: Excel.RequestContext) => void (context.workbook.worksheets.getItem('甲').position = 0),
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('甲').delete(),
    ]) {
      const run = Excel.run(async (context) => {
        act(context);
        await context.sync();
      });
      codes.push(await errorCode(run));
    }
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied']);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Sheet1', '甲']);
  });

  it('refuse writing while protected, except to unlocked cells', async () => {
    const { Excel, grid } = test.host;
    const outcome = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [['可以']];
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    });
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['不可以']];
      await context.sync();
    });
    expect(outcome).toBe(true);
    expect(await errorCode(refused)).toBe('AccessDenied');
    expect(grid.values(grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[null, '可以']]);
  });
});
