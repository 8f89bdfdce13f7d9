import { lineText, settled, write } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** The clerk goes on working on the sheet while the pane is open: sorts it, takes a row out, renames it. */

let session: Session;
beforeEach(async () => {
  session = await openSession('assets/samples/lixian.xlsx', { pane: 320, viewport: { width: 1200, height: 800 } });
  await settled(session.pane);
});
afterEach(() => session.close());

const STALE = '台账在读取之后有改动，下面还是改动前的行号和金额。';

const rowOf = (row: number): Promise<unknown[]> =>
  session.page.evaluate((at) => window.workbench.cells('上稿登记', `A${at}:O${at}`).values[0] ?? [], row);

async function sortDescending(): Promise<void> {
  const { page } = session;
  await page.evaluate(() => window.workbench.select('上稿登记', 'A4:O203'));
  await page.mouse.click(300, 400, { button: 'right' });
  await page.getByText('排序', { exact: true }).last().hover();
  await page.getByText('当前区域降序').last().click();
}

async function rename(from: string, to: string): Promise<void> {
  const { page } = session;
  await page.getByText(from, { exact: true }).first().dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

test('a sorted list is noticed; read again every line selects its row, and what is written comes from there', async () => {
  const { page, pane } = session;
  await sortDescending();
  await pane.getByText(STALE).waitFor();
  await pane.getByRole('button', { name: '重新读取' }).last().click();
  await pane.getByText(STALE).waitFor({ state: 'detached' });
  await settled(pane);
  const first = pane.locator('#tab-panel li > button').first();
  const [, row = '', person] = /第(\d+)行\s+(\S+)/.exec(await first.innerText()) ?? [];
  await first.click();
  await page
    .locator('#status')
    .filter({ hasText: `上稿登记!A${row}:` })
    .waitFor();
  expect((await rowOf(Number(row)))[1]).toBe(person);
  const sorted = await page.evaluate(() => window.workbench.cells('上稿登记', 'A1:O210').values);
  await write(pane);
  const line = (await page.evaluate(() => window.workbench.cells('奖励明细', 'A1:L60').values)).find(
    (row) => typeof row[8] === 'number' && typeof row[10] === 'number',
  );
  expect((await rowOf(Number(line?.[10])))[1]).toBe(line?.[1]);
  await pane.getByRole('button', { name: '撤回' }).click();
  await pane.getByText('已撤回').waitFor();
  expect(await page.evaluate(() => window.workbench.cells('上稿登记', 'A1:O210').values)).toEqual(sorted);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('a renamed list is known again by what stands on it', async () => {
  const { page, pane } = session;
  await rename('上稿登记', '上稿台账');
  await pane.locator('#tab-panel li > button').first().click();
  await pane.getByText('台账“上稿登记”现在叫“上稿台账”').waitFor();
  expect(await lineText(pane, '台账')).toContain('上稿台账');
  await pane.locator('#tab-panel li > button').first().click();
  await page.locator('#status').filter({ hasText: '上稿台账!' }).waitFor();
  expect(await write(pane)).toEqual(['奖励明细', '个人汇总']);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});
