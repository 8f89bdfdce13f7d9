import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame, Page } from 'playwright-core';
import { type RunningWorkbench, startWorkbench } from '../../../src/workbench/server/start-workbench';
import { type TestPage, openPage } from '../support/browser';
import { type ForeignAddin, startForeignAddin } from '../support/foreign-addin';

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

/** The one workbench that all parts of the test use, one after the other; what a part leaves the next ones find. */
interface Bench {
  readonly folder: string;
  readonly workbench: RunningWorkbench;
  readonly addin: ForeignAddin;
  readonly test: TestPage;
}

let opened: Bench | undefined;
let frame: Frame | undefined;

export function bench(): Bench {
  if (!opened) throw new Error('The workbench is not open.');
  return opened;
}

export const page = (): Page => bench().test.page;

/** The frame of the add-in's pane. */
export function pane(): Frame {
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

/** Looks for the pane's frame; it is another one after its page was loaded again. */
export async function findPane(): Promise<void> {
  frame = await paneFrame();
}

/** The frame in which the add-in's pane runs. */
async function paneFrame(): Promise<Frame> {
  const element = await page().waitForSelector('#pane-body iframe');
  const content = await element.contentFrame();
  if (!content) throw new Error('The pane has no page.');
  await content.waitForFunction(() => 'started' in window);
  await content.evaluate(() => (window as unknown as { started: Promise<unknown> }).started);
  return content;
}

export const cells = (sheet: string, address: string) =>
  page().evaluate(([name, at]) => window.workbench.cells(name, at), [sheet, address] as const);

export const enter = (sheet: string, address: string, rows: (string | number)[][]) =>
  page().evaluate(([name, at, values]) => window.workbench.enter(name, at, values), [sheet, address, rows] as const);

/** A sheet of its own for a test, active. */
export async function freshSheet(name: string): Promise<void> {
  await pane().evaluate(
    (title) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(title).activate();
        await context.sync();
      }),
    name,
  );
}

/** The cells; Univer draws other canvases too. */
export const canvas = () => page().locator('[id^=univer-sheet-main-canvas]');
export const settle = () => page().evaluate(() => window.workbench.settle());
export const statusText = () => page().textContent('#status');

export async function openBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const open = join(folder, '上稿登记.xlsx');
  await tracker(open);
  // The add-in loads Office.js from the workbench, whose port is known once it runs: it starts twice on one port.
  const first = await startWorkbench({ port: 0 });
  await first.close();
  const addin = await startForeignAddin(`https://localhost:${first.port}/office-js/office.js`);
  const workbench = await startWorkbench({
    port: first.port,
    manifest: addin.manifestUrl,
    open,
    hint: '在台账里选中一格,再点“标出选区”。',
  });
  opened = { folder, workbench, addin, test: await openPage() };
  await page().goto(workbench.url);
  await page().evaluate(() => window.workbench.ready);
  await findPane();
}

export async function closeBench(): Promise<void> {
  if (!opened) return;
  await opened.test.browser.close();
  await opened.workbench.close();
  await opened.addin.close();
  rmSync(opened.folder, { recursive: true, force: true });
}

/** Whatever a test does: no member is missing, nothing goes wrong in a page, no other machine is asked. */
export async function expectNothingWrong(): Promise<void> {
  const { troubles, foreign } = bench().test;
  const { unsupported, problems } = await page().evaluate(() => ({
    unsupported: window.workbench.unsupported,
    problems: window.workbench.problems,
  }));
  expect({ unsupported, problems, troubles, foreign }).toEqual({
    unsupported: [],
    problems: [],
    troubles: [],
    foreign: [],
  });
}
