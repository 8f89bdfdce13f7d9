import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pick, settled } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';
import { signsWorkbook } from './support/signs';

/** Attendance kept by signs, from the sheet that the pane recognises to the year with its warnings. */

let folder: string;
let session: Session;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-signs-'));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

test('signs are recognised, counted by month, rolled up, corrected and written', async () => {
  session = await openSession(await signsWorkbook(folder), { pane: 320 });
  const { page, pane } = session;
  const text = async (): Promise<string> => (await pane.locator('#tab-panel').innerText()).replaceAll(/\s+/g, '');
  await settled(pane);
  await pick(pane, '办法', '淅川');
  await settled(pane);
  await pane.getByRole('button', { name: '打开考勤汇总' }).click();
  await pane.getByRole('heading', { name: '考勤汇总' }).waitFor();
  expect(await text()).toMatch(/“3月”B2:AH5是画符号的考勤表，3行已知的符号3种/);
  expect(await text()).toMatch(/员工01迟到次数3\/10待核/);
  await pane.getByRole('button', { name: '4月', exact: true }).click();
  await settled(pane);
  expect(await text()).toMatch(/员工02旷工天数4\/3取消/);
  expect(await text()).toMatch(/员工01迟到次数8\/10提醒/);
  await pane.getByRole('button', { name: /^已知的符号/ }).click();
  await pane.getByRole('button', { name: /^○/ }).click();
  await pane.getByRole('menuitemradio', { name: '旷工半天', exact: true }).click();
  await pane.getByText(/旷工天数2\/3/).waitFor();
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: path.join(shots, 'signs.png') });
  await pane.getByRole('button', { name: '生成考勤汇总表' }).click();
  const made = pane.locator('footer [role=status]').filter({ hasText: '已生成' });
  await made.waitFor({ timeout: 60_000 });
  await settled(pane);
  expect(await made.locator('button.fui-Link, a').allInnerTexts()).toEqual(['考勤汇总', '考勤逐月', '考勤符号统计']);
  await page.evaluate(() => window.workbench.settle());
  const counts = await page.evaluate(() => window.workbench.cells('考勤符号统计', 'A4:H7').values);
  expect(counts.map((row) => row.slice(0, 7))).toEqual([
    ['序号', '姓名', '科室', '月份', '出勤天数', '迟到次数', '旷工天数'],
    [1, '员工01', '秘书科', '3月', 18, 3, ''],
    [2, '员工02', '秘书科', '3月', 19, '', 1],
    [3, '员工03', '信息科', '3月', 21, '', ''],
  ]);
  if (shots) await page.screenshot({ path: path.join(shots, 'signs-written.png') });
  await pane.getByRole('button', { name: '撤回' }).click();
  await pane.getByText('已撤回').waitFor();
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});
