import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { sheetNames, textOf } from './support/grid';
import { printed } from './support/libreoffice';
import { lineText, pick, settled, showTab } from './support/pane';
import { papersOf } from './support/paper';
import { onlyVisible } from './support/prepare';
import { NOTHING_WRONG, openSession, readWorkbook, type Session, sheetOf } from './support/session';

/** 测算 beside the sample of 澧县: numbers turned, a budget kept, a scenario written with its charts. */

const LIXIAN = 'assets/samples/lixian.xlsx';
let session: Session;
afterEach(() => session.close());

const figures = (): Promise<string[]> => session.pane.locator('dl dd').allInnerTexts();

/** The total under the scenario is this one. */
const comesTo = (total: string): Promise<unknown> =>
  session.pane.locator('dl dd').nth(1).filter({ hasText: total }).waitFor();

async function turn(name: string, value: string): Promise<void> {
  const field = session.pane.getByRole('spinbutton', { name, exact: true });
  await field.fill(value);
  await field.press('Enter');
}

test('what a clerk tries out is reckoned at once, kept in the workbook and written with native charts', async () => {
  session = await openSession(LIXIAN);
  const { pane } = session;
  await settled(pane);
  await showTab(pane, '测算');
  await pane.getByRole('spinbutton', { name: '三② 文稿 省 <1000 金额' }).waitFor();
  expect(await figures()).toEqual(['84,513.00', '84,513.00', '0.00']);

  // 27 articles at 200 yuan each.
  await turn('三② 文稿 省 <1000 金额', '250元');
  await comesTo('85,863.00');
  await pane.getByRole('slider', { name: '拖动：三② 文稿 省 <1000 金额' }).press('ArrowRight');
  await comesTo('85,998.00');
  await turn('三② 文稿 省 <1000 金额', '200元');
  await comesTo('84,513.00');

  await pane.getByRole('textbox', { name: /三② 文稿 省 <1000 金额，把总额控制在多少元以内/ }).fill('80000');
  await pane.getByRole('button', { name: '试算' }).click();
  await pane.getByText('改成32元，总额79,977.00元；改成33元就是80,004.00元，超出。').waitFor();
  await pane.getByRole('button', { name: '采用32元' }).click();
  await comesTo('79,977.00');

  await showTab(pane, '看增减');
  expect(await pane.locator('#what-if-panel').innerText()).toMatch(/^17人少得4,536\.00\s/);

  await showTab(pane, '换释义');
  await pane.getByText('仅材料须推介 +3,000.00元').waitFor();

  await showTab(pane, '比方案');
  await pane.getByRole('textbox', { name: '方案名称' }).fill('压到八万');
  await pane.getByRole('button', { name: '存为方案' }).click();
  await pane.getByRole('button', { name: '打开方案压到八万' }).waitFor();
  await settled(pane);

  await pane.getByRole('button', { name: '生成测算对比表' }).click();
  await pane.locator('footer [role=status]').filter({ hasText: '测算对比' }).waitFor();
  await settled(pane);
  const saved = await session.save('compared.xlsx');
  const sheet = sheetOf(await readWorkbook(saved), '测算对比');
  expect(sheet.getCell('B4').value).toBe('现行');
  expect(sheet.getCell('C5').result).toBe(79_977);
  expect(sheet.getCell('D5').result).toBe(-4536);
  const zip = await JSZip.loadAsync(readFileSync(saved));
  expect(Object.keys(zip.files).filter((name) => /^xl\/charts\/chart\d/.test(name))).toHaveLength(2);

  // LibreOffice reckons and draws it.
  const copy = path.join(session.folder, 'printed.xlsx');
  copyFileSync(saved, copy);
  const [first] = papersOf(printed(await onlyVisible(copy, ['测算对比'])));
  expect(first?.layout.replaceAll(' ', '')).toContain('压到八万');

  expect(await sheetNames(session)).toContain('测算对比');
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

/** What the panel says, blanks folded. */
const panel = async (): Promise<string> =>
  (await session.pane.locator('#what-if-panel').innerText()).replaceAll(/\s+/g, ' ');

test('places, bars and weights are tried too: how many, who gains, who is barred, and it is written', async () => {
  session = await openSession('assets/samples/xichuan-contest.xlsx', { pane: 320 });
  const { pane } = session;
  await settled(pane);
  if (!(await lineText(pane, '办法')).includes('淅川')) await pick(pane, '办法', '淅川');
  await showTab(pane, '测算');
  await pane.getByRole('button', { name: '名额', exact: true }).click();
  expect(await panel()).toContain('还没有读取');
  await pane.getByRole('button', { name: '读取各表' }).click();
  await pane.getByText(/× 20% = .* → 8名/).waitFor();
  await turn('三(二) 先进工作者 比例', '25%');
  await pane.getByText(/→ 10名 · 现行8名/).waitFor();
  const [now, then, more] = await figures();
  expect([Number(then) - Number(now), more]).toEqual([2, '+2']);

  await pane.getByRole('combobox', { name: /^名额取整/ }).click();
  await pane.getByRole('option', { name: '进一' }).click();
  await pane.getByText('现行四舍五入').waitFor();

  await pane.getByRole('button', { name: '资格', exact: true }).click();
  await turn('四(七)1 评先资格 迟到次数 条件', '5次');
  await pane.getByText(/^变为不达标：/).waitFor();
  const [inner, scroll] = await pane.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
  expect(scroll).toBeLessThanOrEqual(inner ?? 0);

  await showTab(pane, '看增减');
  await pane.getByRole('heading', { name: '名额', exact: true }).waitFor();
  await pane.getByRole('heading', { name: '资格', exact: true }).waitFor();
  await pane.getByRole('button', { name: '生成测算对比表' }).click();
  await pane.locator('footer [role=status]').filter({ hasText: '测算对比' }).waitFor();
  await settled(pane);
  const sheet = sheetOf(await readWorkbook(await session.save('places.xlsx')), '测算对比');
  expect(textOf(sheet)).toMatch(/三\(二\) 先进工作者 比例.*20%.*25%/);
  expect(textOf(sheet)).toContain('变为不达标');
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});
