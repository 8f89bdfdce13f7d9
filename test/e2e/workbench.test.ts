import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame } from 'playwright-core';
import { type RunningWorkbench, startWorkbench } from '../../src/workbench/server/start-workbench';
import { type TestPage, openPage } from './support/browser';
import { type ForeignAddin, startForeignAddin } from './support/foreign-addin';

/** A tracker as an office may have it: a title, a header, dates, a formula, a hidden sheet. */
async function tracker(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = '上稿登记';
  sheet.getCell('A1').style = { font: { name: '宋体', size: 18, bold: true }, alignment: { horizontal: 'center' } };
  sheet.getRow(2).values = ['姓名', '日期', '字数', '金额'];
  sheet.addRow(['员工01', new Date(Date.UTC(2024, 0, 15)), 1200, 300]);
  sheet.addRow(['员工02', new Date(Date.UTC(2024, 1, 20)), 800, 200]);
  sheet.getCell('D5').value = { formula: 'SUM(D3:D4)', result: 500 };
  sheet.getCell('A7').value = { formula: 'TRY.ADD(C3,C4)', result: 2000 };
  sheet.getCell('B7').value = { formula: 'OTHER.RATE(C3)', result: 0.85 };
  workbook.addWorksheet('名单', { state: 'hidden' }).getCell('A1').value = '员工01';
  await workbook.xlsx.writeFile(path);
}

let folder: string;
let workbench: RunningWorkbench;
let addin: ForeignAddin;
let test1: TestPage;
let pane: Frame;

const page = () => test1.page;

/** The frame in which the add-in's pane runs. */
async function paneFrame(): Promise<Frame> {
  const element = await page().waitForSelector('#pane-body iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.waitForFunction(() => 'started' in window);
  await frame.evaluate(() => (window as unknown as { started: Promise<unknown> }).started);
  return frame;
}

const cells = (sheet: string, address: string) =>
  page().evaluate(([name, at]) => window.workbench.cells(name, at), [sheet, address] as const);

const enter = (sheet: string, address: string, rows: (string | number)[][]) =>
  page().evaluate(([name, at, values]) => window.workbench.enter(name, at, values), [sheet, address, rows] as const);

/** A sheet of its own for a test, active. */
async function freshSheet(name: string): Promise<void> {
  await pane.evaluate(
    (title) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(title).activate();
        await context.sync();
      }),
    name,
  );
}

/** The cells; Univer draws other canvases too. */
const canvas = () => page().locator('[id^=univer-sheet-main-canvas]');
const settle = () => page().evaluate(() => window.workbench.settle());
const statusText = () => page().textContent('#status');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const open = join(folder, '上稿登记.xlsx');
  await tracker(open);
  // The add-in loads Office.js from the workbench, whose port is known once it runs: it starts twice on one port.
  const first = await startWorkbench({ port: 0 });
  await first.close();
  addin = await startForeignAddin(`https://localhost:${first.port}/office-js/office.js`);
  workbench = await startWorkbench({
    port: first.port,
    manifest: addin.manifestUrl,
    open,
    hint: '在台账里选中一格,再点“标出选区”。',
  });
  test1 = await openPage();
  await page().goto(workbench.url);
  await page().evaluate(() => window.workbench.ready);
  pane = await paneFrame();
});

afterAll(async () => {
  await test1?.browser.close();
  await workbench?.close();
  await addin?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever a test does: no member is missing, nothing goes wrong in a page, no other machine is asked. */
afterEach(async () => {
  const { unsupported, problems } = await page().evaluate(() => ({
    unsupported: window.workbench.unsupported,
    problems: window.workbench.problems,
  }));
  expect({ unsupported, problems, troubles: test1.troubles, foreign: test1.foreign }).toEqual({
    unsupported: [],
    problems: [],
    troubles: [],
    foreign: [],
  });
});

describe('the page', () => {
  test('shows the file, the hint, the ribbon and the pane', async () => {
    expect(await page().title()).toBe('上稿登记.xlsx - 试用台');
    expect(await page().textContent('#hint')).toBe('在台账里选中一格,再点“标出选区”。');
    expect(await page().locator('#ribbon .control').allTextContents()).toEqual(['打开窗格', '标出选区']);
    expect(await page().locator('[data-control=Mark]').getAttribute('title')).toBe('标出选区\n把选中的单元格涂成黄色');
    expect(
      await page()
        .locator('#ribbon img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0)),
    ).toEqual([true, true]);
    expect(await page().textContent('#pane-title')).toBe('试验加载项');
    expect(
      await page()
        .locator('#pane')
        .evaluate((element) => element.clientWidth),
    ).toBe(350);
    expect(await pane.textContent('#platform')).toBe('Excel OfficeOnline');
    const overlap = await page().evaluate(() => {
      const parts = ['.title', '#ribbon', '#hint', '#grid', '#pane', '#status'].map((name) =>
        document.querySelector(name)!.getBoundingClientRect(),
      );
      return parts.some((a, i) =>
        parts.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
    });
    expect(overlap).toBe(false);
  });

  test('speaks the language that it is asked for', async () => {
    const other = await test1.browser.newPage({ ignoreHTTPSErrors: true });
    await other.goto(`${workbench.url}?locale=en-US&pane=320&hint=`);
    await other.evaluate(() => window.workbench.ready);
    expect(await other.locator('#ribbon .control').allTextContents()).toEqual(['Open pane', '标出选区']);
    expect(await other.textContent('#pane-title')).toBe('Trial add-in');
    expect(await other.locator('#pane').evaluate((element) => element.clientWidth)).toBe(320);
    expect(await other.isHidden('#hint')).toBe(true);
    await other.close();
  });

  test('the pane is resized, closed and opened again', async () => {
    const width = () =>
      page()
        .locator('#pane')
        .evaluate((element) => element.clientWidth);
    await page().locator('#splitter').focus();
    await page().keyboard.press('ArrowLeft');
    expect(await width()).toBe(360);
    const edge = await page().locator('#splitter').boundingBox();
    if (!edge) throw new Error('no splitter');
    await page().mouse.move(edge.x + 2, edge.y + 100);
    await page().mouse.down();
    await page().mouse.move(100, edge.y + 100, { steps: 5 });
    await page().mouse.up();
    expect(await width()).toBe(600);
    for (let i = 0; i < 40; i++) await page().keyboard.press('ArrowRight');
    expect(await width()).toBe(300);
    for (let i = 0; i < 5; i++) await page().keyboard.press('ArrowLeft');
    await page().click('#pane-close');
    expect(await page().isHidden('#pane')).toBe(true);
    await page().click('[data-control=ShowPane]');
    expect(await page().isVisible('#pane')).toBe(true);
    expect(await width()).toBe(350);
  });
});

describe('an add-in that knows nothing of the page', () => {
  test('reads and writes cells, formats and sheets', async () => {
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('台账').getUsedRange();
        used.load({ address: true, values: true, text: true });
        const sheet = context.workbook.worksheets.add('汇总');
        sheet.getRange('A1:B3').values = [
          ['姓名', '金额'],
          ['员工01', 300],
          ['员工02', '1,200'],
        ];
        sheet.getRange('B4').formulas = [['=SUM(B2:B3)']];
        const header = sheet.getRange('A1:B1').format;
        header.fill.color = '#DDEBF7';
        header.font.bold = true;
        header.borders.getItem('EdgeBottom').style = 'Continuous';
        sheet.getRange('B2:B4').numberFormat = [['#,##0.00'], ['#,##0.00'], ['#,##0.00']];
        sheet.tables.add('A1:B3', true).name = '汇总表';
        sheet.freezePanes.freezeRows(1);
        await context.sync();
        const total = sheet.getRange('B4').load('values,text');
        await context.sync();
        return {
          address: used.address,
          title: used.values[0]?.[0],
          date: used.text[2]?.[1],
          total: total.values[0]?.[0],
          text: total.text[0]?.[0],
        };
      }),
    );
    expect(read).toEqual({
      address: '台账!A1:D7',
      title: '上稿登记',
      date: expect.stringContaining('2024'),
      total: 1500,
      text: '1,500.00',
    });
    expect((await cells('汇总', 'A1:B4')).texts).toEqual([
      ['姓名', '金额'],
      ['员工01', '300.00'],
      ['员工02', '1,200.00'],
      ['', '1,500.00'],
    ]);
    expect(await page().evaluate(() => window.workbench.tables().map(({ name }) => name))).toEqual(['汇总表']);
  });

  test('calculates in cells: values, ranges, repeated arguments, addresses, spills', async () => {
    await freshSheet('函数');
    await enter('函数', 'A1:B2', [
      [1, '文字'],
      [3, ''],
    ]);
    await enter('函数', 'D1:D6', [
      ['=TRY.ADD(40,2)'],
      ['=TRY.ADD(A1,A2)*10'],
      ['=TRY.TOTAL(A1:B2)'],
      ['=TRY.JOIN("甲",2,B2,TRUE)'],
      ['=TRY.WHERE()'],
      ['=IFERROR(TRY.FIND("7"),"没有")'],
    ]);
    await enter('函数', 'F1', [['=TRY.LIST(3)']]);
    await settle();
    expect((await cells('函数', 'D1:D6')).values.flat()).toEqual([42, 40, 4, '"甲";2;"";true', '函数!D5', '没有']);
    expect((await cells('函数', 'F1:H3')).values).toEqual([
      [1, '第1行', true],
      [2, '第2行', false],
      [3, '第3行', true],
    ]);
    await enter('函数', 'A1', [[10]]);
    await settle();
    expect((await cells('函数', 'D2:D3')).values.flat()).toEqual([130, 13]);
  });

  test('says why a cell shows an error, when the cell is selected', async () => {
    await freshSheet('错误');
    await enter('错误', 'A1:A3', [['=TRY.FIND("E007")'], ['=TRY.ADD("甲",1)'], ['=1/0']]);
    await settle();
    expect((await cells('错误', 'A1:A3')).values.flat()).toEqual(['#N/A', '#VALUE!', '#DIV/0!']);
    expect(await page().evaluate(() => window.workbench.messageAt('错误', 'A1'))).toBe('找不到编号 E007');
    await page().evaluate(() => window.workbench.select('错误', 'A1'));
    await page().waitForFunction(() => document.querySelector('#status')?.textContent?.includes('E007'));
    expect(await statusText()).toBe('错误!A1#N/A  找不到编号 E007');
    await page().evaluate(() => window.workbench.select('错误', 'A3'));
    await page().waitForFunction(() => document.querySelector('#status')?.textContent?.includes('除数'));
  });

  test('counts on in a cell, and stops when the cell is emptied', async () => {
    await freshSheet('流');
    await enter('流', 'A1', [['=TRY.TICK()']]);
    await page().waitForFunction(() => Number(window.workbench.cells('流', 'A1').values[0]?.[0]) > 3);
    await enter('流', 'A1', [['']]);
    await pane.waitForFunction(() => (window as unknown as { canceled?: number }).canceled === 1);
    expect((await cells('流', 'A1')).values).toEqual([['']]);
  });

  test('runs a command of the ribbon on the selected cells', async () => {
    await freshSheet('命令');
    await page().evaluate(() => window.workbench.select('命令', 'B2:C3'));
    await page().click('[data-control=Mark]');
    await page().waitForSelector('[data-control=Mark]:enabled');
    const fill = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('命令');
        const [marked, other] = [
          sheet.getRange('C3').format.fill.load('color'),
          sheet.getRange('A1').format.fill.load('color'),
        ];
        await context.sync();
        return [marked.color, other.color];
      }),
    );
    expect(fill).toEqual(['#FFFF00', '#FFFFFF']);
  });

  test('hears what a person does: types, selects, takes back', async () => {
    await freshSheet('事件');
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const sheet = context.workbook.worksheets.getItem('事件');
        sheet.onChanged.add(
          async ({ address, details }) => void heard.push(`changed ${address} ${String(details?.valueAfter ?? '')}`),
        );
        sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
        await context.sync();
      }),
    );
    await page().evaluate(() => window.workbench.select('事件', 'B2'));
    await canvas().click({ position: { x: 150, y: 60 } });
    await page().keyboard.type('5000');
    await page().keyboard.press('Enter');
    await pane.waitForFunction(() =>
      (window as unknown as { heard: string[] }).heard.some((text) => / 5000$/.test(text)),
    );
    const heard = await pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const typed = heard.find((text) => text.endsWith(' 5000'))?.split(' ')[1] ?? '';
    expect((await cells('事件', typed)).values).toEqual([[5000]]);
    expect(heard.some((text) => text.startsWith('selected '))).toBe(true);
    await page().evaluate(() => window.workbench.undo());
    expect((await cells('事件', typed)).values).toEqual([['']]);
  });

  test('is told that a cell is being edited, as in Excel', async () => {
    await freshSheet('编辑');
    await canvas().dblclick({ position: { x: 150, y: 60 } });
    await page().keyboard.type('12');
    const write = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('编辑').getRange('H9').values = [['写']];
          await context.sync();
          return 'written';
        }).catch((error: { code?: string }) => error.code ?? String(error)),
      );
    expect(await write()).toBe('InvalidOperationInCellEditMode');
    await page().keyboard.press('Escape');
    await page().waitForTimeout(200);
    expect(await write()).toBe('written');
  });

  test('hides and shows its own pane, and hears of it', async () => {
    const visibility = await pane.evaluate(async () => {
      const heard: string[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(
        ({ visibilityMode }) => void heard.push(String(visibilityMode)),
      );
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await stop();
      return heard;
    });
    expect(visibility).toEqual(['Hidden', 'Taskpane']);
    expect(await page().isVisible('#pane')).toBe(true);
  });

  test('rows grow with the texts that wrap in them; the file leaves their height to Excel', async () => {
    await freshSheet('行高');
    const heights = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('行高');
        sheet.getRange('A:A').format.columnWidth = 90;
        sheet.getRange('A1:A3').format.wrapText = true;
        sheet.getRange('A3').format.rowHeight = 20;
        sheet.getRange('A1').values = [['省级媒体刊发九百字,按第三条第二款计二百元。']];
        sheet.getRange('A3').values = [['省级媒体刊发九百字,按第三条第二款计二百元。']];
        sheet.getRange('C2').values = [['大字']];
        sheet.getRange('C2').format.font.size = 24;
        await context.sync();
        const rows = ['1:1', '2:2', '3:3'].map((row) => sheet.getRange(row).format.load('rowHeight'));
        await context.sync();
        return rows.map(({ rowHeight }) => rowHeight);
      }),
    );
    expect(heights[0]).toBeGreaterThan(30);
    expect(heights[1]).toBeGreaterThan(25);
    expect(heights[2]).toBe(20);
  });

  test('a sheet may go while its rows are still to be measured; what is written afterwards is measured all the same', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const long = (rows: number) =>
          Array.from({ length: rows }, (_, i) => [`很长的一段文字，要折行才能显示完整${i}`]);
        const fill = (name: string, rows: number) => {
          const sheet = context.workbook.worksheets.add(name);
          const range = sheet.getRange(`A1:A${rows}`);
          range.values = long(rows);
          range.format.wrapText = true;
          range.format.autofitRows();
          return sheet;
        };
        const gone = fill('量到一半', 10_000);
        gone.activate();
        await context.sync();
        gone.delete();
        fill('再量', 3000).activate();
        await context.sync();
      }),
    );
    // The last rows are measured when the page is idle.
    const height = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const { format } = context.workbook.worksheets.getItem('再量').getRange('A3000').load('format/rowHeight');
          await context.sync();
          return format.rowHeight;
        }),
      );
    while ((await height()) < 30) await page().waitForTimeout(100);
  }, 60_000);

  test('a protected cell is not typed into', async () => {
    await freshSheet('保护');
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('保护');
        sheet.getRange('B2').format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      }),
    );
    for (const cell of ['A1', 'B2']) {
      await page().evaluate((at) => window.workbench.select('保护', at), cell);
      await canvas().click({ position: { x: cell === 'A1' ? 60 : 150, y: cell === 'A1' ? 30 : 50 } });
      await page().keyboard.type('9');
      await page().keyboard.press('Enter');
      await page().waitForTimeout(300);
    }
    expect((await cells('保护', 'A1:B2')).values).toEqual([
      ['', ''],
      ['', 9],
    ]);
  });

  test('takes back what the add-in wrote', async () => {
    await freshSheet('撤销');
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('撤销').getRange('A1:A2').values = [['甲'], ['乙']];
        await context.sync();
      }),
    );
    await page().evaluate(() => window.workbench.undo());
    expect((await cells('撤销', 'A1:A2')).values.flat()).toEqual(['', '']);
    await page().evaluate(() => window.workbench.redo());
    expect((await cells('撤销', 'A1:A2')).values.flat()).toEqual(['甲', '乙']);
  });

  test('meets the faults that a test lets happen', async () => {
    const code = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.load('name');
          await context.sync();
          return 'fine';
        }).catch((error: { code?: string }) => error.code ?? String(error)),
      );
    await page().evaluate(() =>
      window.workbench.setFaults(() => ({ kind: 'api', code: 'AccessDenied', message: '无权访问' })),
    );
    expect(await code()).toBe('AccessDenied');
    await page().evaluate(() => window.workbench.setFaults(null));
    expect(await code()).toBe('fine');
  });

  test('works on after its page was loaded again', async () => {
    await freshSheet('重载');
    await enter('重载', 'A1', [['=TRY.ADD(1,1)']]);
    await settle();
    await pane.evaluate(() => setTimeout(() => window.location.reload()));
    await pane.waitForFunction(() => !('heard' in window) && 'started' in window);
    pane = await paneFrame();
    await enter('重载', 'A2', [['=TRY.ADD(A1,20)']]);
    await settle();
    expect((await cells('重载', 'A1:A2')).values.flat()).toEqual([2, 22]);
  });

  test('writes ten thousand rows and reads them again', async () => {
    await freshSheet('很多');
    const times = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: 10_000 }, (_, i) => [i, `名${i}`, i / 3, i % 2 === 0]);
        const range = context.workbook.worksheets.getItem('很多').getRange('A1:D10000');
        const start = performance.now();
        range.values = rows;
        await context.sync();
        const written = performance.now();
        range.load('values');
        await context.sync();
        return {
          same: JSON.stringify(range.values) === JSON.stringify(rows),
          write: written - start,
          read: performance.now() - written,
        };
      }),
    );
    expect(times.same).toBe(true);
    expect(times.write).toBeLessThan(15_000);
  });
});

describe('files', () => {
  /** What the button in the title bar saves. */
  const saved = async () => {
    const [download] = await Promise.all([page().waitForEvent('download'), page().click('#save')]);
    expect(download.suggestedFilename()).toBe('上稿登记.xlsx');
    const copy = join(folder, 'copy.xlsx');
    await download.saveAs(copy);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(copy);
    return workbook;
  };
  const bytesOf = async (workbook: ExcelJS.Workbook) => [
    ...new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer),
  ];
  const open = (bytes: number[], name: string) =>
    page().evaluate(([data, title]) => window.workbench.open(new Uint8Array(data).buffer, title), [
      bytes,
      name,
    ] as const);

  test('a saved workbook has the sheets of before as they were, and the new ones', async () => {
    await settle();
    const workbook = await saved();
    const original = new ExcelJS.Workbook();
    await original.xlsx.readFile(join(folder, '上稿登记.xlsx'));
    for (const name of ['台账', '名单']) {
      const [before, after] = [original.getWorksheet(name), workbook.getWorksheet(name)];
      before?.eachRow({ includeEmpty: true }, (row, r) =>
        row.eachCell({ includeEmpty: true }, (cell, c) => {
          const same = after?.getCell(r, c);
          expect({ at: cell.address, value: same?.value, style: same?.style }).toEqual({
            at: cell.address,
            value: cell.value,
            style: cell.style,
          });
        }),
      );
      expect(after?.state).toBe(before?.state);
    }
    const summary = workbook.getWorksheet('汇总');
    expect(summary?.getCell('B4').value).toEqual({ formula: 'SUM(B2:B3)', result: 1500 });
    expect(summary?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFDDEBF7' } });
    expect(summary?.getTables()).toHaveLength(1);
    expect(workbook.getWorksheet('函数')?.getCell('F1').value).toMatchObject({
      formula: 'TRY.LIST(3)',
      ref: 'F1:H3',
      result: 1,
    });
    const rows = workbook.getWorksheet('行高');
    expect([1, 2, 3].map((row) => rows?.getRow(row).height)).toEqual([undefined, undefined, 20]);
    expect(workbook.getWorksheet('错误')?.getCell('A1').value).toEqual({
      formula: 'TRY.FIND("E007")',
      result: { error: '#N/A' },
    });
  });

  test('what the add-in keeps in the workbook goes with the file, and comes back when it is opened', async () => {
    const kept = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItemOrNullObject('选定').load('value');
          await context.sync();
          return setting.isNullObject ? null : (setting.value as unknown);
        }),
      );
    const keep = (value: object) =>
      pane.evaluate(
        (given) =>
          Excel.run(async (context) => {
            context.workbook.settings.add('选定', given);
            await context.sync();
          }),
        value,
      );
    await keep({ 办法: '澧县', 注: '<"&>' });
    const file = await page().evaluate(async () => [...new Uint8Array(await window.workbench.save())]);
    await keep({ 办法: '别的' });
    await open(file, '上稿登记.xlsx');
    expect(await kept()).toEqual({ 办法: '澧县', 注: '<"&>' });
    await settle();
  });

  test('functions of another add-in keep their results, and say so', async () => {
    expect((await cells('台账', 'A7:B7')).values).toEqual([[2000, 0.85]]);
    await page().evaluate(() => window.workbench.select('台账', 'B7'));
    await page().waitForFunction(() => document.querySelector('#status')?.textContent?.includes('尚未载入'));
  });

  test('another file takes the place of the open one; spills of before do not stand in its way', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('新');
    sheet.getCell('A1').value = {
      formula: 'TRY.LIST(2)',
      shareType: 'array',
      ref: 'A1:C2',
      result: 1,
    } as ExcelJS.CellValue;
    for (const [cell, value] of [
      ['B1', '第1行'],
      ['C1', true],
      ['A2', 2],
      ['B2', '第2行'],
      ['C2', false],
    ] as const)
      sheet.getCell(cell).value = value;
    await open(await bytesOf(workbook), '另一个.xlsx');
    await settle();
    expect(await page().title()).toBe('另一个.xlsx - 试用台');
    expect((await cells('新', 'A1:C2')).values).toEqual([
      [1, '第1行', true],
      [2, '第2行', false],
    ]);
    expect((await cells('新', 'A1')).formulas).toEqual([['=TRY.LIST(2)']]);
    const names = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
    expect(names).toEqual(['新']);
  });
});

describe('what cannot be opened', () => {
  test('is said in the status line, and the open workbook stays', async () => {
    const other = await test1.browser.newPage({ ignoreHTTPSErrors: true });
    await other.goto(`${workbench.url}?manifest=`);
    await other.evaluate(() => window.workbench.ready);
    await other.setInputFiles('#file', {
      name: '旧.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from('nothing'),
    });
    await other.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('旧.xls'));
    expect(await other.evaluate(() => window.workbench.cells('台账', 'A1').values)).toEqual([['上稿登记']]);
    await other.close();
  });
});
