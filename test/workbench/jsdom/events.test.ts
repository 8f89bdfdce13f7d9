import { eventually, own, hostForTests } from '../support/test-host';

const test = hostForTests();

/** What handlers heard, and a way to let all messages arrive. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  it('tell of edits: where, by whom, and what stands there now', async () => {
    const { Excel, grid } = test.host;
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          heard.push([event.address, event.changeType, event.triggerSource, range.address, own(event.details ?? null)]);
        });
      });
      await context.sync();
      sheet.getRange('A1').values = [['由加载项写']];
      await context.sync();
    });
    grid.write(grid.activeSheet(), { row: 1, column: 1, rows: 1, columns: 2 }, [[{ value: 7 }, { value: 8 }]]);
    await eventually(() => heard.length === 2, 'two changes');
    expect(heard).toEqual([
      [
        'A1',
        'RangeEdited',
        'ThisLocalAddin',
        'Sheet1!A1',
        expect.objectContaining({ valueAfter: '由加载项写', valueTypeAfter: 'String' }),
      ],
      ['B2:C2', 'RangeEdited', 'Unknown', 'Sheet1!B2:C2', null],
    ]);
  });

  it('tell the collection of every sheet, of new ones, renamed ones and deleted ones', async () => {
    const { Excel, grid } = test.host;
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add(async (event) => void heard.push(['changed', event.address, event.worksheetId]));
      sheets.onAdded.add(async (event) => void heard.push(['added', event.worksheetId]));
      sheets.onDeleted.add(async (event) => void heard.push(['deleted', event.worksheetId]));
      sheets.onActivated.add(async (event) => void heard.push(['activated', event.worksheetId]));
      sheets.onDeactivated.add(async (event) => void heard.push(['deactivated', event.worksheetId]));
      sheets.onNameChanged.add(async (event) => void heard.push(['renamed', event.nameBefore, event.nameAfter]));
      await context.sync();
    });
    const first = grid.activeSheet();
    const second = grid.addSheet('乙');
    grid.updateSheet(second, { name: '丙' });
    grid.activate(second);
    grid.write(second, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    grid.deleteSheet(second);
    await eventually(() => heard.length === 7, 'all events');
    expect(heard).toEqual([
      ['added', second],
      ['renamed', '乙', '丙'],
      ['deactivated', first],
      ['activated', second],
      ['changed', 'A1', second],
      ['deleted', second],
      ['activated', first],
    ]);
  });

  it('tell of the selection, on the sheet, on all sheets and on the workbook', async () => {
    const { Excel, grid } = test.host;
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .onSelectionChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`sheets ${address}`));
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook'));
      await context.sync();
    });
    grid.select(grid.activeSheet(), { row: 4, column: 2, rows: 1, columns: 1 });
    await eventually(() => heard.length === 3, 'three events');
    expect(heard.sort()).toEqual(['sheet C5', 'sheets C5', 'workbook']);
  });

  it('are not heard after removal, and not where nobody listens', async () => {
    const { Excel, grid } = test.host;
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      return added;
    });
    const write = (row: number) =>
      grid.write(grid.activeSheet(), { row, column: 0, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    write(0);
    await eventually(() => heard.length === 1, 'the first change');
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    write(1);
    await quiet();
    expect(heard).toEqual(['A1']);
  });

  it('stay with one listener when another one goes', async () => {
    const { Excel, grid } = test.host;
    const heard: string[] = [];
    const listen = (name: string) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async () => void heard.push(name));
        await context.sync();
        return added;
      });
    const first = await listen('一');
    await listen('二');
    await Excel.run(first.context, async (context) => {
      first.remove();
      await context.sync();
    });
    grid.write(grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    await eventually(() => heard.length === 1, 'the change');
    expect(heard).toEqual(['二']);
  });

  it('are held back while the add-in has switched them off', async () => {
    const { Excel } = test.host;
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    await eventually(() => heard.length > 0, 'the second change');
    await quiet();
    expect(heard).toEqual(['A2']);
  });

  it('of a table tell of changes inside it only', async () => {
    const { Excel } = test.host;
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [['名'], ['甲']];
      const table = sheet.tables.add('A1:A2', true);
      table.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange('C9').values = [['外']];
      sheet.getRange('A2').values = [['乙']];
      await context.sync();
    });
    await eventually(() => heard.length > 0, 'the change in the table');
    await quiet();
    expect(heard).toEqual(['A2']);
  });
});
