import { lixian } from '../../src/rules/schemes/lixian';
import { spillTables } from '../../src/rules/tables/spill';
import { cellAddress } from '../../src/trackers/grid/cells';
import { enter, select, sheetNames } from './support/grid';
import { figures, lineText, notice, settled, showTab, write } from './support/pane';
import { NOTHING_WRONG, openSession, readWorkbook, type Session } from './support/session';

/** A scheme in the clerk's hands: put on a sheet, edited there, used, checked, compared. */

const SHEET = '澧县办法';
const spilled = spillTables(lixian.tables) ?? [];

/** The cell of the amount for provincial papers from 1000 words on. */
function price(): string {
  const row = spilled.findIndex((cells) => cells.includes('600') && cells.includes('省'));
  return cellAddress(row, spilled[row]?.indexOf('600') ?? -1);
}

let session: Session;
afterEach(() => session.close());

async function putOnSheet(): Promise<void> {
  const { pane } = session;
  await settled(pane);
  await showTab(pane, '办法');
  await pane.getByRole('button', { name: '放到工作表' }).click();
  await pane.locator('footer').getByText(SHEET).waitFor();
  await settled(pane);
}

test('the tables stand on a sheet as RULES spills them, every cell as text', async () => {
  session = await openSession('assets/samples/lixian.xlsx');
  await putOnSheet();
  const workbook = await readWorkbook(await session.save('scheme.xlsx'));
  const sheet = workbook.getWorksheet(SHEET);
  const texts = spilled.map((cells, row) => cells.map((_, column) => sheet?.getCell(row + 1, column + 1).text ?? ''));
  expect(texts).toEqual(spilled.map((cells) => cells.map(String)));
  const formats = spilled.flatMap((cells, row) =>
    cells.map((_, column) => sheet?.getCell(row + 1, column + 1).numFmt ?? ''),
  );
  expect(new Set(formats)).toEqual(new Set(['@']));
  expect(sheet?.getCell(spilled.length + 5, 2).numFmt).toBe('@');
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('edited on its sheet it reckons anew, says what is wrong and what was changed, and stands in the stamp', async () => {
  session = await openSession('assets/samples/lixian.xlsx');
  const { pane } = session;
  await settled(pane);
  const before = (await figures(pane)).get('应发') ?? 0;
  await putOnSheet();
  await pane.getByRole('button', { name: '用作办法' }).click();
  await settled(pane);
  expect(await lineText(pane, '办法')).toMatch(/澧县办法.*自编/);
  await showTab(pane, '核对');
  expect((await figures(pane)).get('应发')).toBe(before);

  await enter(session, SHEET, price(), [['700']]);
  await select(session, SHEET, 'B5');
  await pane.waitForFunction(
    (was) => !document.querySelector('dl dd')?.textContent?.includes(was),
    before.toLocaleString('en-US', { minimumFractionDigits: 2 }),
  );
  await settled(pane);
  expect(((await figures(pane)).get('应发') ?? 0) - before).toBeGreaterThan(0);

  await showTab(pane, '办法');
  await pane.getByRole('button', { name: /^与原办法比较/ }).click();
  await pane.getByText('金额 600 → 700').waitFor();

  await enter(session, SHEET, price(), [['700*']]);
  await select(session, SHEET, 'A2');
  await pane.getByText(`办法“${SHEET}”有1处看不懂`).waitFor();
  await pane
    .getByRole('button', { name: new RegExp(`^${price()}`) })
    .first()
    .click();
  await session.page
    .locator('#status')
    .filter({ hasText: `${SHEET}!${price()}` })
    .waitFor();

  await enter(session, SHEET, price(), [['700']]);
  await select(session, SHEET, 'A3');
  await showTab(pane, '核对');
  await settled(pane);
  const written = await write(pane);
  const workbook = await readWorkbook(await session.save('written.xlsx'));
  const stamps: string[] = [];
  workbook.getWorksheet(written[0] ?? '')?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.text.startsWith('award-sheets/')) stamps.push(cell.text);
    }),
  );
  expect(stamps.join('\n')).toContain(`scheme=sheet:${SHEET};`);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('an edit that the pane has not seen yet stops the writing', async () => {
  session = await openSession('assets/samples/lixian.xlsx');
  const { pane } = session;
  await putOnSheet();
  await pane.getByRole('button', { name: '用作办法' }).click();
  await settled(pane);
  await enter(session, SHEET, price(), [['800']]);
  await showTab(pane, '计奖');
  await pane.getByRole('button', { name: '生成奖励明细和汇总表' }).click();
  await pane.locator('.fui-MessageBar').first().waitFor();
  expect(await notice(pane)).toContain('台账或办法在读取之后有改动');
  const names = await sheetNames(session);
  expect(names).not.toContain('奖励明细');
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('each reading shows the yuan that hang on it; the heading takes what is typed', async () => {
  session = await openSession('assets/samples/lixian.xlsx', { pane: 320 });
  const { pane } = session;
  await settled(pane);
  await showTab(pane, '办法');
  await pane.getByRole('button', { name: /^释义/ }).click();
  const options = pane.locator('.fui-Radio').filter({ hasText: /元/ });
  await options.first().waitFor();
  expect((await options.allInnerTexts()).join('\n')).toMatch(/级别最高.*元[^]*金额最高.*元/);
  await showTab(pane, '计奖');
  await pane.getByRole('button', { name: /^表头/ }).click();
  await pane.getByLabel('制表', { exact: true }).fill('甲');
  await pane.getByLabel('标题', { exact: true }).fill('2024年下半年上稿');
  const written = await write(pane);
  const workbook = await readWorkbook(await session.save('head.xlsx'));
  const texts: string[] = [];
  workbook.getWorksheet(written[0] ?? '')?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts.join('\n')).toContain('2024年下半年上稿奖励明细表');
  expect(texts.join('\n')).toMatch(/制表.*甲/);
  const [inner, scroll] = await pane.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
  expect(scroll).toBeLessThanOrEqual(inner ?? 0);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});
