import { officeWorkbook } from '../../src/excel/office';
import type { FormulaPlace } from '../../src/excel/formula-values';
import type { MemoryGrid } from '../../src/workbench/memory/memory-grid';
import { RequestFault } from '../../src/workbench/transport/faults';
import { cellAt, contentsOf, good, hostPerTest, sheetId, watchRequests, workbook } from './harness';

const open = hostPerTest();

const tracker = [
  ['作者', '金额'],
  ['甲', 200],
  ['乙', '=B2*2'],
];
const grid = (): MemoryGrid => workbook({ 上稿登记: tracker, 另一张: [['甲']] });
const place = (cell: string, fills = cell, formula = '=SUM(B2:B3)'): FormulaPlace => ({
  sheet: '上稿登记',
  cell,
  fills,
  formula,
});

describe('entering a formula', () => {
  test('in blank cells, where it reckons', async () => {
    const made = grid();
    await open(made);
    expect(good(await officeWorkbook.writeFormula(place('D2', 'D2:D4')))).toEqual({ kind: 'written' });
    expect(cellAt(made, '上稿登记', 1, 3)).toEqual({ value: 600, formula: '=SUM(B2:B3)' });
  });

  test.each([
    ['a value', place('B2')],
    ['a formula', place('B3')],
    ['a value further down', place('B1', 'B1:B9')],
  ])('not over %s, and not beside it either', async (_, at) => {
    const made = grid();
    await open(made);
    const before = contentsOf(made, '上稿登记');
    expect(good(await officeWorkbook.writeFormula(at))).toMatchObject({ kind: 'occupied' });
    expect(contentsOf(made, '上稿登记')).toEqual(before);
  });

  test('names the first cell that is taken', async () => {
    await open(grid());
    expect(good(await officeWorkbook.writeFormula(place('A4', 'A4:B6')))).toEqual({ kind: 'written' });
    expect(good(await officeWorkbook.writeFormula(place('A2', 'A2:A9')))).toEqual({ kind: 'occupied', cell: 'A2' });
    expect(good(await officeWorkbook.writeFormula(place('C1', 'C1:C9')))).toEqual({ kind: 'written' });
    expect(good(await officeWorkbook.writeFormula(place('B8', 'B8:D8')))).toEqual({ kind: 'written' });
    expect(good(await officeWorkbook.writeFormula(place('A5', 'A5:D8')))).toEqual({ kind: 'occupied', cell: 'B8' });
  });

  test('however much stands where its result would spread: the first cell that is taken is named', async () => {
    const ROWS = 30_000;
    const long = '关于全面推进乡村振兴重点工作做法和成效的调查报告';
    await open(workbook({ 上稿登记: Array.from({ length: ROWS }, (_, row) => ['甲', row < 9 ? null : long]) }));
    const at = place('B1', `B1:B${ROWS}`);
    expect(good(await officeWorkbook.writeFormula(at))).toEqual({ kind: 'occupied', cell: 'B10' });
  });

  test('not into a cell for text, where it would stay text', async () => {
    const made = grid();
    made.setNumberFormats(sheetId(made, '上稿登记'), { row: 5, column: 3, rows: 1, columns: 1 }, '@');
    await open(made);
    expect(good(await officeWorkbook.writeFormula(place('D6')))).toEqual({ kind: 'text-format', cell: 'D6' });
    expect(cellAt(made, '上稿登记', 5, 3).formula).toBeNull();
  });

  test('not where a merged cell would stop it from spreading', async () => {
    const made = grid();
    made.merge(sheetId(made, '上稿登记'), { row: 3, column: 3, rows: 2, columns: 2 });
    await open(made);
    expect(good(await officeWorkbook.writeFormula(place('D2', 'D2:D4')))).toEqual({ kind: 'occupied', cell: 'D4' });
    expect(good(await officeWorkbook.writeFormula(place('D2')))).toEqual({ kind: 'written' });
  });

  test('nor inside an Excel table, but a single result may stand there', async () => {
    const made = workbook({ 上稿登记: [...tracker.map((row) => [...row, null]), [null, null, null]] });
    await open(made);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('上稿登记').tables.add('A1:C4', true);
      table.name = '表1';
      await context.sync();
    });
    expect(good(await officeWorkbook.writeFormula(place('C3', 'C3:C4')))).toEqual({ kind: 'in-table', table: '表1' });
    expect(good(await officeWorkbook.writeFormula(place('C3')))).toEqual({ kind: 'written' });
    expect(good(await officeWorkbook.writeFormula(place('E1', 'E1:E3')))).toEqual({ kind: 'written' });
  });

  test('not on a protected sheet, which is named', async () => {
    const made = grid();
    made.updateSheet(sheetId(made, '上稿登记'), { protected: true });
    await open(made);
    const problem = { kind: 'protectedSheet', sheet: '上稿登记' };
    expect(await officeWorkbook.writeFormula(place('D2'))).toEqual({ ok: false, problem });
    const changes = [{ address: 'B2', was: 200, formula: '=1' }];
    expect(await officeWorkbook.writeFormulas('上稿登记', changes)).toEqual({ ok: false, problem });
  });

  test('a missing sheet and an Excel that refuses are problems', async () => {
    const used = await open(grid());
    expect(await officeWorkbook.writeFormula({ ...place('D2'), sheet: '没有' })).toEqual({
      ok: false,
      problem: { kind: 'sheetMissing', sheet: '没有' },
    });
    used.setFaults(() => ({ kind: 'request', code: RequestFault.CellEditMode }));
    expect(await officeWorkbook.writeFormula(place('D2'))).toEqual({ ok: false, problem: { kind: 'cellEdit' } });
  });
});

describe('taking it out again', () => {
  test('just that formula', async () => {
    const made = grid();
    await open(made);
    const before = contentsOf(made, '上稿登记');
    const at = place('D2');
    await officeWorkbook.writeFormula(at);
    expect(good(await officeWorkbook.removeFormula(at))).toBe('removed');
    expect(contentsOf(made, '上稿登记')).toEqual(before);
  });

  test('what was entered there since stays', async () => {
    const made = grid();
    await open(made);
    await officeWorkbook.writeFormula(place('D2'));
    const before = contentsOf(made, '上稿登记');
    expect(good(await officeWorkbook.removeFormula(place('D2', 'D2', '=SUM(B2:B9)')))).toBe('changed');
    expect(contentsOf(made, '上稿登记')).toEqual(before);
  });
});

describe('formulas that could not all be entered', () => {
  const changes = [
    { address: 'D1', was: '', formula: '=1+1' },
    { address: 'B3', was: '=B2*2', formula: '=B2*3' },
  ];

  test('what somebody typed in between is left alone, and named', async () => {
    const made = grid();
    const used = await open(made);
    let writes = 0;
    used.setFaults(({ batch }) => {
      if (!JSON.stringify(batch).includes('=B2*3') || writes++ > 0) return null;
      made.write(sheetId(made, '上稿登记'), { row: 2, column: 1, rows: 1, columns: 1 }, [[{ value: 7 }]]);
      return { kind: 'action', index: 0, code: 'GeneralException', message: 'no' };
    });
    expect(await officeWorkbook.writeFormulas('上稿登记', changes)).toMatchObject({
      ok: false,
      problem: { kind: 'halfEntered', sheet: '上稿登记', addresses: ['B3'], cause: { kind: 'unknown' } },
    });
    expect([cellAt(made, '上稿登记', 0, 3).value, cellAt(made, '上稿登记', 2, 1).value]).toEqual([null, 7]);
  });

  test('where Excel takes nothing any more, all cells in doubt are named', async () => {
    const used = await open(grid());
    let requests = 0;
    used.setFaults(() => {
      requests += 1;
      if (requests === 1) return null;
      if (requests === 2) return { kind: 'action', index: 3, code: 'GeneralException', message: 'no' };
      return { kind: 'request', code: RequestFault.CellEditMode };
    });
    expect(await officeWorkbook.writeFormulas('上稿登记', changes)).toMatchObject({
      problem: { kind: 'halfEntered', addresses: ['D1', 'B3'] },
    });
  });

  const MANY = 20_000;
  const many = Array.from({ length: MANY }, (_, row) => ({
    address: `H${row + 1}`,
    was: '',
    formula: `=LEN("文${row}")`,
  }));

  test('very many are taken back in requests that Excel takes', async () => {
    const made = grid();
    const before = contentsOf(made, '上稿登记');
    const used = await open(made);
    const sizes: number[] = [];
    used.setFaults(({ batch }) => {
      const text = JSON.stringify(batch);
      sizes.push(Buffer.byteLength(text));
      const last = text.includes(`文${MANY - 1}`);
      return last ? { kind: 'action', index: 1, code: 'GeneralException', message: 'no' } : null;
    });
    expect(await officeWorkbook.writeFormulas('上稿登记', many)).toEqual({
      ok: false,
      problem: { kind: 'unknown', code: 'GeneralException', message: 'no' },
    });
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5 * 1024 * 1024);
    expect(contentsOf(made, '上稿登记')).toEqual(before);
  });

  test('an Excel that falls silent while they are taken back is asked once, and all that is left is named', async () => {
    const used = await open(grid());
    let refused = 0;
    used.setFaults(({ batch }) => {
      if (refused === 0 && !JSON.stringify(batch).includes(`文${MANY - 1}`)) return null;
      refused += 1;
      return { kind: 'action', index: 0, code: 'GeneralException', message: 'no' };
    });
    const outcome = await officeWorkbook.writeFormulas('上稿登记', many);
    expect(refused).toBe(2);
    expect(outcome).toMatchObject({ problem: { kind: 'halfEntered', addresses: many.map(({ address }) => address) } });
  });

  test('the longest formulas go in requests that Excel takes', async () => {
    const used = await open(grid());
    const { sizes } = watchRequests(used);
    const long = Array.from({ length: 500 }, (_, row) => ({
      address: `H${row + 1}`,
      was: '',
      formula: `=LEN("${'文'.repeat(250)}")${'+0'.repeat(3800)}`,
    }));
    expect(good(await officeWorkbook.writeFormulas('上稿登记', long)).written).toHaveLength(500);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(3_000_000);
  });
});

test('the tops of all sheets, from where each begins', async () => {
  const made = workbook({ 上稿登记: tracker, 空表: [], 一张: [] });
  made.write(sheetId(made, '一张'), { row: 4, column: 2, rows: 1, columns: 1 }, [[{ value: '奖项' }]]);
  await open(made);
  expect(good(await officeWorkbook.readTops(2))).toEqual([
    {
      sheet: '上稿登记',
      values: [
        ['作者', '金额'],
        ['甲', 200],
      ],
    },
    { sheet: '空表', values: [] },
    { sheet: '一张', values: [['奖项']] },
  ]);
});
