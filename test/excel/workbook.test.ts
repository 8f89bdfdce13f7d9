import { officeWorkbook } from '../../src/excel/office';
import type { Place } from '../../src/excel/port';
import type { RunningHost } from '../../src/workbench/jsdom/start-host';
import type { MemoryGrid } from '../../src/workbench/memory/memory-grid';
import { RequestFault } from '../../src/workbench/transport/faults';
import { good, hostOf, sheetId, workbook } from './harness';

let host: RunningHost | undefined;
let grid: MemoryGrid;

beforeEach(async () => {
  grid = workbook({ 上稿登记: [['作者'], ['甲']], 汇总: [['姓名']], 底稿: [['x']] });
  host = await hostOf(grid);
});

afterEach(() => {
  host?.close();
  expect(host?.unsupported).toEqual([]);
  expect(host?.problems).toEqual([]);
});

const until = async (holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + 3000;
  while (!holds() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('all sheets in their order, hidden ones marked', async () => {
  grid.updateSheet(sheetId(grid, '底稿'), { visibility: 'Hidden' });
  expect(good(await officeWorkbook.listSheets())).toEqual([
    { name: '上稿登记', visible: true },
    { name: '汇总', visible: true },
    { name: '底稿', visible: false },
  ]);
});

test('the sheet that the clerk looks at', async () => {
  grid.activate(sheetId(grid, '汇总'));
  expect(good(await officeWorkbook.activeSheet())).toBe('汇总');
});

describe('selecting', () => {
  test('brings the sheet to the front with the range', async () => {
    good(await officeWorkbook.select('汇总', 'A3:C3'));
    expect(grid.selection()).toMatchObject({
      sheet: sheetId(grid, '汇总'),
      areas: [{ row: 2, column: 0, rows: 1, columns: 3 }],
    });
  });

  test('says whether the range lies in hidden rows or columns alone', async () => {
    const sheet = sheetId(grid, '汇总');
    grid.setRowsHidden(sheet, 2, 1, true);
    expect(good(await officeWorkbook.select('汇总', 'A3:C3'))).toBe('cells-hidden');
    expect(good(await officeWorkbook.select('汇总', 'A2:C3'))).toBe('seen');
    grid.setRowsHidden(sheet, 2, 1, false);
    grid.setColumnsHidden(sheet, 1, 1, true);
    expect(good(await officeWorkbook.select('汇总', 'B3'))).toBe('cells-hidden');
    grid.setColumnsHidden(sheet, 1, 1, false);
    expect(good(await officeWorkbook.select('汇总', 'A3:C3'))).toBe('seen');
  });

  test('a hidden sheet stays hidden, and nothing is selected', async () => {
    grid.updateSheet(sheetId(grid, '底稿'), { visibility: 'Hidden' });
    const before = grid.selection();
    expect(good(await officeWorkbook.select('底稿', 'A1'))).toBe('sheet-hidden');
    expect(grid.selection()).toEqual(before);
  });

  test('a sheet that is gone', async () => {
    expect(await officeWorkbook.select('去年', 'A1')).toEqual({
      ok: false,
      problem: { kind: 'sheetMissing', sheet: '去年' },
    });
  });
});

describe('settings in the workbook', () => {
  test('come back as they were put', async () => {
    const mapping = { version: 1, columns: { A: '作者', B: '字数' }, rows: [3, 4], note: null };
    good(await officeWorkbook.writeSetting('映射:上稿登记', mapping));
    expect(good(await officeWorkbook.readSetting('映射:上稿登记'))).toEqual(mapping);
    good(await officeWorkbook.writeSetting('映射:上稿登记', { version: 2 }));
    expect(good(await officeWorkbook.readSetting('映射:上稿登记'))).toEqual({ version: 2 });
  });

  test('nothing under a key that was never used', async () => {
    expect(good(await officeWorkbook.readSetting('没有'))).toBeUndefined();
  });
});

describe('following the clerk', () => {
  test('tells of other cells and other sheets until it is ended', async () => {
    const places: Place[] = [];
    const end = officeWorkbook.onMoved((place) => places.push(place));
    await new Promise((resolve) => setTimeout(resolve, 50));
    grid.select(sheetId(grid, '上稿登记'), { row: 1, column: 0, rows: 1, columns: 1 });
    await until(() => places.length > 0);
    expect(places).toEqual([{ sheet: '上稿登记', address: 'A2' }]);
    grid.activate(sheetId(grid, '汇总'));
    await until(() => places.length > 1);
    expect(places.at(-1)?.sheet).toBe('汇总');
    end();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = places.length;
    grid.select(sheetId(grid, '上稿登记'), { row: 0, column: 0, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(places).toHaveLength(before);
  });

  test('tells of cells that others change, not of what it writes itself', async () => {
    const places: Place[] = [];
    const end = officeWorkbook.onEdited((place) => places.push(place));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const place = { sheet: '上稿登记', cell: 'Z90', fills: 'Z90', formula: '=1+1' };
    expect(good(await officeWorkbook.writeFormula(place))).toEqual({ kind: 'written' });
    grid.write(sheetId(grid, '上稿登记'), { row: 4, column: 1, rows: 1, columns: 1 }, [[{ value: '乙' }]]);
    await until(() => places.length > 0);
    expect(places).toEqual([{ sheet: '上稿登记', address: 'B5' }]);
    end();
  });

  test('tells of sheets that are renamed or removed, and what written sheets are called then', async () => {
    const id = sheetId(grid, '汇总');
    let heard = 0;
    const end = officeWorkbook.onSheets(() => heard++);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = [
      { id, name: '汇总' },
      { id: '{gone}', name: '明细' },
    ];
    grid.updateSheet(id, { name: '未完成-汇总' });
    await until(() => heard > 0);
    expect(good(await officeWorkbook.stillThere(asked))).toEqual([{ id, name: '未完成-汇总' }]);
    grid.deleteSheet(id);
    await until(() => heard > 1);
    expect(good(await officeWorkbook.stillThere(asked))).toEqual([]);
    end();
  });

  test('says when Excel does not take the subscription', async () => {
    host?.setFaults(() => ({ kind: 'request', code: RequestFault.CellEditMode }));
    const problems: unknown[] = [];
    officeWorkbook.onMoved(
      () => undefined,
      (problem) => problems.push(problem),
    );
    await until(() => problems.length > 0);
    expect(problems).toEqual([{ kind: 'cellEdit' }]);
  });
});

describe('language and colours', () => {
  test('as Office has them', () => {
    expect(officeWorkbook.display().language).toBe('zh-CN');
  });

  test('a dark theme is known by its background where Office does not say', () => {
    const { context } = globalThis.Office;
    const theme = (background: string | undefined, isDarkTheme?: boolean): void => {
      Object.defineProperty(context, 'officeTheme', {
        configurable: true,
        value: background && { bodyBackgroundColor: background, bodyForegroundColor: '#808080', isDarkTheme },
      });
    };
    theme('#262626');
    expect(officeWorkbook.display().theme).toEqual({ background: '#262626', foreground: '#808080', dark: true });
    theme('#FFFFFF');
    expect(officeWorkbook.display().theme?.dark).toBe(false);
    theme('#FFFFFF', true);
    expect(officeWorkbook.display().theme?.dark).toBe(true);
    theme(undefined);
    expect(officeWorkbook.display().theme).toBeUndefined();
  });
});
