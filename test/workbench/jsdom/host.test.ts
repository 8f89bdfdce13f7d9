import { type RunningHost, startHost } from '../../../src/workbench/jsdom/start-host';

let host: RunningHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => {
  host.close();
  expect(host.unsupported).toEqual([]);
  expect(host.problems).toEqual([]);
});

describe('Office.js against the workbook in memory', () => {
  it('is ready as Excel on the web', async () => {
    const info = await host.Office.onReady();
    expect({ ...info }).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(host.Office.context.displayLanguage).toBe('zh-CN');
    expect(host.Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  });

  it('writes and reads cells', async () => {
    const result = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['姓名', '金额'],
        ['甲', '1,200'],
      ];
      const used = sheet.getUsedRange().load('address,values,valueTypes,text,numberFormat');
      await context.sync();
      return JSON.parse(JSON.stringify(used.toJSON())) as object;
    });
    expect(result).toMatchObject({
      address: 'Sheet1!A1:B2',
      values: [
        ['姓名', '金额'],
        ['甲', 1200],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
      ],
      text: [
        ['姓名', '金额'],
        ['甲', '1,200'],
      ],
    });
  });
});
