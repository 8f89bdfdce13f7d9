import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame } from 'playwright-core';
import { figures, settled, showTab } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** Formulas built by picking, entered in blank cells and taken out again. */

let session: Session;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-formula-'));
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function helper(): Promise<Frame> {
  const { pane } = session;
  await settled(pane);
  await showTab(pane, '更多');
  await pane.getByRole('button', { name: /^公式助手/ }).click();
  await pane.getByRole('button', { name: '填入公式' }).waitFor();
  return pane;
}

const cells = (sheet: string, address: string) =>
  session.page.evaluate(
    async ([name, at]) => {
      await window.workbench.settle();
      return window.workbench.cells(name, at);
    },
    [sheet, address] as const,
  );

test('the whole tracker: what the pane shows is what the cells give, and 撤回 leaves them blank', async () => {
  session = await openSession('assets/samples/lixian.xlsx');
  await settled(session.pane);
  const due = (await figures(session.pane)).get('应发') ?? 0;
  const pane = await helper();
  const effect = await pane.locator('footer').innerText();
  const [, first = '', last = ''] = /填入([A-Z]+\d+):([A-Z]+\d+)/.exec(effect) ?? [];
  await pane.getByRole('button', { name: '填入公式' }).click();
  await pane.getByText(`公式已填入${first}。`).waitFor();
  await settled(pane);
  const filled = await cells('上稿登记', `${first}:${last}`);
  const amounts = filled.values.map(([value]) => value);
  expect(amounts.length).toBeGreaterThan(100);
  const sum = amounts.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
  expect(sum).toBe(due);
  await showTab(pane, '核对');
  expect((await figures(pane)).get('应发')).toBe(due);
  await showTab(pane, '更多');
  await pane.getByRole('button', { name: '撤回' }).click();
  await pane.getByText(`已撤回，${first}恢复为空。`).waitFor();
  const after = await cells('上稿登记', `${first}:${last}`);
  expect(after.values.every(([value]) => value === null || value === '')).toBe(true);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('never over what is there', async () => {
  session = await openSession('assets/samples/lixian.xlsx');
  const pane = await helper();
  const before = await cells('上稿登记', 'A1:O210');
  await pane.getByLabel('放在哪个单元格').fill('B4');
  await pane.getByRole('button', { name: '填入公式' }).click();
  await pane.getByText('B4已有内容，没有填入。').waitFor();
  expect(await cells('上稿登记', 'A1:O210')).toEqual(before);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('one row: the selected one, with the warning, and the sentence in the cell', async () => {
  session = await openSession('assets/samples/lixian.xlsx', { pane: 320 });
  const pane = await helper();
  await session.page.evaluate(() => window.workbench.select('上稿登记', 'B9'));
  await pane.getByRole('button', { name: /^公式 AWARD/ }).click();
  await pane.getByRole('menuitemradio', { name: /^EXPLAIN/ }).click();
  await pane.getByLabel(/^只算一行/).check();
  await pane.getByText('未查同稿：只算一行时').waitFor();
  await pane.getByLabel('放在哪个单元格').fill('T9');
  await pane.getByRole('button', { name: '填入公式' }).click();
  await pane.getByText('公式已填入T9。').waitFor();
  const { values } = await cells('上稿登记', 'T9');
  expect(String(values[0]?.[0])).toMatch(/未查同稿/);
  const [inner, scroll] = await pane.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
  expect(scroll).toBeLessThanOrEqual(inner ?? 0);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('beside an Excel table by its name, a column away', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('上稿登记').addTable({
    name: '表1',
    ref: 'A1',
    headerRow: true,
    columns: ['作者', '标题', '媒体', '级别', '字数'].map((name) => ({ name })),
    rows: [
      ['甲', '葡萄', '红网', '省', 1200],
      ['甲', '葡萄', '常德日报', '市', 1200],
      ['乙', '柑橘', '常德晚报', '市', 800],
    ],
  });
  const file = path.join(folder, 'table.xlsx');
  await workbook.xlsx.writeFile(file);
  session = await openSession(file);
  const pane = await helper();
  await pane.getByText('=AWARD("澧县","上稿",表1[#全部])').waitFor();
  await pane.getByRole('button', { name: '填入公式' }).click();
  await pane.getByText('公式已填入G2。').waitFor();
  expect((await cells('上稿登记', 'G2:G4')).values).toEqual([[600], [0], [50]]);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});
