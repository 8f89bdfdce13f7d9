import { officeWorkbook } from '../../src/excel/office';
import { RequestFault } from '../../src/workbench/transport/faults';
import { good, hostPerTest, sheetId, watchRequests, workbook } from './harness';

const open = hostPerTest();

const tracker = [
  ['2024年上稿登记', null, null, null],
  ['作者', '级别', '字数', '日期'],
  ['甲', '省级', 1200, 45292],
  ['乙', null, '约900', null],
  ['合计', null, '=SUM(C3:C4)', null],
];

describe('reading a sheet', () => {
  test('values row by row, blanks as "", formulas as what they give', async () => {
    await open(workbook({ 上稿登记: tracker }));
    const cells = good(await officeWorkbook.readSheet('上稿登记'));
    expect(cells).toMatchObject({
      sheet: '上稿登记',
      firstRow: 0,
      firstColumn: 0,
      hiddenRows: [],
      merges: [],
      tables: [],
    });
    expect(cells.values).toEqual([
      ['2024年上稿登记', '', '', ''],
      ['作者', '级别', '字数', '日期'],
      ['甲', '省级', 1200, 45292],
      ['乙', '', '约900', ''],
      ['合计', '', 1200, ''],
    ]);
  });

  test('begins at the first used cell, wherever it is', async () => {
    const grid = workbook({ 表: [] });
    const id = sheetId(grid, '表');
    grid.write(id, { row: 6, column: 2, rows: 1, columns: 2 }, [[{ value: '甲' }, { value: 1 }]]);
    await open(grid);
    expect(good(await officeWorkbook.readSheet('表'))).toMatchObject({
      firstRow: 6,
      firstColumn: 2,
      values: [['甲', 1]],
    });
  });

  test('an empty sheet, one that only has formats too, has no values', async () => {
    const grid = workbook({ 表: [] });
    grid.setStyle(sheetId(grid, '表'), { row: 0, column: 0, rows: 500, columns: 8 }, { bold: true });
    await open(grid);
    expect(good(await officeWorkbook.readSheet('表')).values).toEqual([]);
  });

  test('merged areas and tables with their places', async () => {
    const grid = workbook({ 上稿登记: tracker });
    const id = sheetId(grid, '上稿登记');
    grid.merge(id, { row: 0, column: 0, rows: 1, columns: 4 });
    grid.addTable({
      name: '登记',
      sheet: id,
      area: { row: 1, column: 0, rows: 4, columns: 4 },
      style: 'TableStyleLight1',
      showHeaders: true,
      showTotals: true,
      showBandedRows: true,
      showFilterButton: true,
    });
    await open(grid);
    const { merges, tables } = good(await officeWorkbook.readSheet('上稿登记'));
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(tables).toEqual([{ name: '登记', hasHeader: true, hasTotals: true, top: 1, left: 0, bottom: 4, right: 3 }]);
  });

  test('hidden rows, one by one and in stretches', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`员工${row}`, row]);
    const grid = workbook({ 台账: rows });
    const id = sheetId(grid, '台账');
    const hidden = [5, 6, 7, 100, 2998, 2999];
    for (const row of hidden) grid.setRowsHidden(id, row, 1, true);
    await open(grid);
    expect(good(await officeWorkbook.readSheet('台账')).hiddenRows).toEqual(hidden);
    grid.setRowsHidden(id, 0, 3000, true);
    expect(good(await officeWorkbook.readSheet('台账')).hiddenRows).toHaveLength(3000);
  });

  test('a filter that scatters hidden rows over a very long list: some are hidden, and that is all one can say', async () => {
    const grid = workbook({ 台账: Array.from({ length: 20_000 }, (_, row) => [row]) });
    const id = sheetId(grid, '台账');
    for (let row = 1; row < 20_000; row += 3) grid.setRowsHidden(id, row, 1, true);
    await open(grid);
    expect(good(await officeWorkbook.readSheet('台账')).hiddenRows).toBeUndefined();
  });

  test('a long list comes in chunks, with progress', async () => {
    await open(workbook({ 台账: Array.from({ length: 30_000 }, (_, row) => [`员工${row}`, row, '省级', '《葡萄》']) }));
    const progress: string[] = [];
    const cells = good(
      await officeWorkbook.readSheet('台账', { onProgress: ({ done, total }) => progress.push(`${done}/${total}`) }),
    );
    expect(progress).toEqual(['15000/30000', '30000/30000']);
    expect(cells.values[29_999]).toEqual(['员工29999', 29_999, '省级', '《葡萄》']);
  });

  test('a chunk that is more than Excel hands over is asked for in halves', async () => {
    const opened = await open(workbook({ 台账: Array.from({ length: 400 }, (_, row) => [`员工${row}`, '省级']) }));
    let refusals = 2;
    opened.setFaults(({ batch }) =>
      JSON.stringify(batch).includes('"values"') && refusals-- > 0
        ? { kind: 'request', code: RequestFault.ResponseTooLarge }
        : null,
    );
    const progress: number[] = [];
    const cells = good(await officeWorkbook.readSheet('台账', { onProgress: ({ done }) => progress.push(done) }));
    expect(progress).toEqual([100, 200, 300, 400]);
    expect(cells.values.map(([name]) => name)).toEqual(Array.from({ length: 400 }, (_, row) => `员工${row}`));
  });

  test('a row too large for Excel is a problem that names the sheet', async () => {
    const opened = await open(workbook({ 台账: [['甲'], ['乙']] }));
    opened.setFaults(({ batch }) =>
      JSON.stringify(batch).includes('"values"') ? { kind: 'request', code: RequestFault.ResponseTooLarge } : null,
    );
    expect(await officeWorkbook.readSheet('台账')).toEqual({ ok: false, problem: { kind: 'tooLarge', sheet: '台账' } });
  });

  test('as many round trips for ten thousand rows as for ten', async () => {
    const rows = (count: number): (string | number)[][] =>
      Array.from({ length: count }, (_, row) => [`员工${row}`, row]);
    const opened = await open(workbook({ 短: rows(10), 长: rows(10_000) }));
    const { sizes } = watchRequests(opened);
    good(await officeWorkbook.readSheet('短'));
    const short = sizes.length;
    good(await officeWorkbook.readSheet('长'));
    // The sheet, its cells, its merged areas.
    expect(short).toBe(3);
    expect(sizes.length - short).toBe(short);
  });

  test('can be cancelled between chunks', async () => {
    await open(workbook({ 台账: Array.from({ length: 30_000 }, (_, row) => [`员工${row}`, row, '省级', '《葡萄》']) }));
    const stop = new AbortController();
    const outcome = await officeWorkbook.readSheet('台账', { signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });

  test('more merged areas than Excel lists: those of the first rows, then none', async () => {
    const grid = workbook({ 台账: Array.from({ length: 100 }, () => ['甲', '乙']) });
    const id = sheetId(grid, '台账');
    for (const row of [0, 90]) grid.merge(id, { row, column: 0, rows: 1, columns: 2 });
    const opened = await open(grid);
    const refuse = (times: number): void => {
      let refusals = times;
      opened.setFaults(({ batch }) =>
        JSON.stringify(batch).includes('GetMergedAreas') && refusals-- > 0
          ? { kind: 'api', code: 'GeneralException', message: 'too many' }
          : null,
      );
    };
    refuse(1);
    expect(good(await officeWorkbook.readSheet('台账')).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    refuse(2);
    expect(good(await officeWorkbook.readSheet('台账')).merges).toEqual([]);
  });
});

describe('what stands in the way', () => {
  test('no such sheet', async () => {
    await open(workbook({ 台账: tracker }));
    expect(await officeWorkbook.readSheet('登记')).toEqual({
      ok: false,
      problem: { kind: 'sheetMissing', sheet: '登记' },
    });
  });

  test('a cell is being edited', async () => {
    const opened = await open(workbook({ 台账: tracker }));
    opened.setCellEditing(true);
    expect(await officeWorkbook.readSheet('台账')).toEqual({ ok: false, problem: { kind: 'cellEdit' } });
    opened.setCellEditing(false);
    expect((await officeWorkbook.readSheet('台账')).ok).toBe(true);
  });

  test('Excel busy for a moment is asked again, a busy Excel is said to be so', async () => {
    const opened = await open(workbook({ 台账: tracker }));
    let refusals = 2;
    opened.setFaults(() => (refusals-- > 0 ? { kind: 'request', code: RequestFault.ActivityLimitReached } : null));
    expect((await officeWorkbook.readSheet('台账')).ok).toBe(true);
    opened.setFaults(() => ({ kind: 'request', code: RequestFault.ActivityLimitReached }));
    expect(await officeWorkbook.activeSheet()).toEqual({ ok: false, problem: { kind: 'busy' } });
  }, 15_000);
});
