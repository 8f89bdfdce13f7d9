import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame, Page } from 'playwright-core';
import { type RunningWorkbench, startWorkbench } from '../../../src/workbench/server/start-workbench';
import { openPage, type TestPage } from './browser';

/** Our add-in in the workbench's page, over one workbook. */
export interface Session {
  readonly page: Page;
  /** The page of our pane. */
  readonly pane: Frame;
  readonly folder: string;
  readonly test: TestPage;
  /** The workbook as the page saves it now, written to the folder. */
  save(name: string): Promise<string>;
  /** What must never happen: members that the host lacks, faults, requests to other machines. All of it empty. */
  wrongs(): Promise<Wrongs>;
  close(): Promise<void>;
}

export interface Wrongs {
  readonly unsupported: readonly string[];
  readonly problems: readonly string[];
  readonly troubles: readonly string[];
  readonly foreign: readonly string[];
}

export const NOTHING_WRONG: Wrongs = { unsupported: [], problems: [], troubles: [], foreign: [] };

export interface SessionOptions {
  /** Pixels of the pane's width. */
  readonly pane?: number;
  readonly locale?: string;
  /** Whether the machine has never seen the pane. */
  readonly firstRun?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The pane, and as much of the grid beside it as a test looks at: every cell in sight is drawn anew with each change. */
const VIEWPORT = { width: 900, height: 800 };

/** Our manifest with the address at which the tests serve the add-in. */
function manifestIn(folder: string): string {
  const file = path.join(folder, 'manifest.xml');
  const text = readFileSync('manifest.xml', 'utf8');
  writeFileSync(file, text.replaceAll('https://localhost:3000', process.env['TEST_ADD_IN'] ?? ''));
  return file;
}

/** Opens a workbook in the workbench with our add-in beside it; resolves once the pane has drawn itself. */
export async function openSession(workbook: string, options: SessionOptions = {}): Promise<Session> {
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-e2e-'));
  const { locale } = options;
  const manifest = manifestIn(folder);
  const workbench = await startWorkbench({ manifest, open: workbook, port: 0, ...(locale ? { locale } : {}) });
  const test = await openPage(options.viewport ?? VIEWPORT, options.firstRun);
  const { page } = test;
  await page.goto(`${workbench.url}?pane=${options.pane ?? 350}`);
  await page.evaluate(() => window.workbench.ready);
  const pane = await paneOf(page);
  await pane.waitForSelector('footer button');
  return {
    page,
    pane,
    folder,
    test,
    async save(name) {
      const bytes = await page.evaluate(async () => {
        const saved = new Uint8Array(await window.workbench.save());
        return Array.from(saved, (byte) => String.fromCharCode(byte)).join('');
      });
      const file = path.join(folder, name);
      writeFileSync(file, Buffer.from(bytes, 'latin1'));
      return file;
    },
    wrongs: () => wrongsOf(test),
    close: () => close(test, workbench, folder),
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane-body iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

async function wrongsOf({ page, troubles, foreign }: TestPage): Promise<Wrongs> {
  const host = await page.evaluate(() => ({
    unsupported: [...window.workbench.unsupported],
    problems: [...window.workbench.problems],
  }));
  return { ...host, troubles, foreign };
}

async function close(test: TestPage, workbench: RunningWorkbench, folder: string): Promise<void> {
  await test.browser.close();
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
}

export async function readWorkbook(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** A sheet that must be there. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name} among ${workbook.worksheets.map((one) => one.name).join(', ')}`);
  return sheet;
}
