import { own, hostForTests } from '../support/test-host';

const test = hostForTests();

describe('start-up', () => {
  it('is Excel on the web to the add-in', async () => {
    const { Office } = test.host;
    const info = await Office.onReady();
    expect(own(info)).toEqual({ host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.contentLanguage).toBe('zh-CN');
    expect(Office.context.document.url).toBe('https://localhost/Book1.xlsx');
  });

  it.each([
    ['ExcelApi', '1.17', true],
    ['ExcelApi', '1.99', false],
    ['CustomFunctionsRuntime', '1.4', true],
    ['SharedRuntime', '1.1', true],
    ['NoSuchSet', '1.1', false],
  ])('requirement set %s %s: %s', (name, version, supported) => {
    expect(test.host.Office.context.requirements.isSetSupported(name, version)).toBe(supported);
  });

  it('loads properties in every form that Office.js knows', async () => {
    const loaded = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.fill.color = '#FF0000';
      const byText = sheet.getRange('A1:B2').load('values, address');
      const byList = sheet.getRange('A1:B2').load(['values', 'format/fill/color']);
      const byObject = sheet.getRange('A1:B2').load({ values: true, format: { fill: { color: true } } });
      const sheets = context.workbook.worksheets.load('items/name');
      const nested = context.workbook.worksheets.load({ $top: 1, name: true, tables: { name: true } });
      await context.sync();
      return own({
        byText: [byText.values, byText.address],
        byList: [byList.values, byList.format.fill.color],
        byObject: [byObject.values, byObject.format.fill.color],
        sheets: sheets.items.map(({ name }) => name),
        nested: nested.items.map(({ name, tables }) => [name, tables.items.length]),
      });
    });
    const values = [
      [1, 2],
      [3, 4],
    ];
    expect(loaded).toEqual({
      byText: [values, 'Sheet1!A1:B2'],
      byList: [values, '#FF0000'],
      byObject: [values, '#FF0000'],
      sheets: ['Sheet1'],
      nested: [['Sheet1', 0]],
    });
  });

  it('refuses what was not loaded, as the client does', async () => {
    const code = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      try {
        return sheet.name;
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('names a member that it lacks, to the add-in and to the test', async () => {
    test.expectUnsupported('Worksheet.pivotTables');
    const { Excel } = test.host;
    const failure = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.load('name');
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error);
    expect(failure).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Worksheet.pivotTables' } });
  });
});
