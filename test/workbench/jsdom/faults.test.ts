import { RequestFault } from '../../../src/workbench/transport/faults';
import { errorCode, hostForTests } from '../support/test-host';

const test = hostForTests();

const writeOne = (value: unknown): Promise<void> =>
  test.host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
    await context.sync();
  });

const firstCell = () =>
  test.host.grid.values(test.host.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];

describe('faults', () => {
  it.each([
    ['cell editing', { kind: 'request', code: RequestFault.CellEditMode } as const, 'InvalidOperationInCellEditMode'],
    [
      'too many requests',
      { kind: 'request', code: RequestFault.ActivityLimitReached } as const,
      'ActivityLimitReached',
    ],
    [
      'a request that is too large',
      { kind: 'request', code: RequestFault.RequestTooLarge } as const,
      'RequestPayloadSizeLimitExceeded',
    ],
    [
      'an answer that is too large',
      { kind: 'request', code: RequestFault.ResponseTooLarge } as const,
      'ResponsePayloadSizeLimitExceeded',
    ],
    ['missing permission', { kind: 'request', code: RequestFault.NoCapability } as const, 'AccessDenied'],
    ['a channel that refuses', { kind: 'channel', code: -5 } as const, 'AccessDenied'],
    ['an error of the API', { kind: 'api', code: 'GeneralException', message: '出错' } as const, 'GeneralException'],
  ])('%s', async (_what, fault, code) => {
    test.host.setFaults(({ writes }) => (writes ? fault : null));
    expect(await errorCode(writeOne(1))).toBe(code);
    expect(firstCell()).toBeNull();
    test.host.setFaults(null);
    await writeOne(2);
    expect(firstCell()).toBe(2);
  });

  it('the first error of a batch names its place; what came before it stays', async () => {
    const failure = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error);
    expect(failure).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect(failure).toBeInstanceOf(test.host.OfficeExtension.Error);
    const { grid } = test.host;
    expect(grid.values(grid.activeSheet(), { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[1], [null], [null]]);
  });
});

describe('payloads', () => {
  const limited = hostForTests(() => ({ payloadLimit: 60_000 }));
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [`员工${i}`, i]);

  it('are refused where they are too large, before or after the work', async () => {
    const { Excel, grid } = limited.host;
    const write = (first: number, count: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(first, 0, count, 2).values = rows(count);
        await context.sync();
      });
    expect(await errorCode(write(0, 4000))).toBe('RequestPayloadSizeLimitExceeded');
    expect(grid.usedArea(grid.activeSheet(), true)).toBeNull();
    for (let first = 0; first < 4000; first += 1000) await write(first, 1000);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
      await context.sync();
    });
    expect(await errorCode(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('editing a cell', () => {
  it('refuses requests', async () => {
    test.host.setCellEditing(true);
    expect(await errorCode(writeOne(1))).toBe('InvalidOperationInCellEditMode');
    test.host.setCellEditing(false);
    await writeOne(2);
    expect(firstCell()).toBe(2);
  });

  it('makes those wait that ask for it', async () => {
    test.host.setCellEditing(true);
    let done = false;
    const waiting = test.host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[3]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([done, firstCell()]).toEqual([false, null]);
    test.host.setCellEditing(false);
    await waiting;
    expect(firstCell()).toBe(3);
  });
});
