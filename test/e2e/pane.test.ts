import { enter, select, sheetNames, valueAt } from './support/grid';
import { lineText, settled, write } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** What a clerk does with the pane beside the samples, in a browser and on the real Office.js. */

const LIXIAN = 'assets/samples/lixian.xlsx';
let session: Session;
afterEach(() => session.close());

describe('writing', () => {
  test('again gives the new sheets a number; 撤回 removes exactly those made last', async () => {
    session = await openSession(LIXIAN);
    const { pane } = session;
    await settled(pane);
    expect(await write(pane)).toEqual(['奖励明细', '个人汇总']);
    expect(await lineText(pane, '台账')).toMatch(/^上稿登记 /);
    await pane.getByRole('button', { name: '生成奖励明细和汇总表' }).click();
    await pane.locator('footer').getByText('奖励明细(2)').waitFor();
    await settled(pane);
    const original = ['上稿登记', '名单'];
    expect(await sheetNames(session)).toEqual([...original, '奖励明细', '个人汇总', '奖励明细(2)', '个人汇总(2)']);
    await pane.getByRole('button', { name: '撤回' }).click();
    await pane.getByText('已撤回').waitFor();
    expect(await sheetNames(session)).toEqual([...original, '奖励明细', '个人汇总']);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

describe('the ribbon', () => {
  test('previews the sheet in front, and opens the pane that was closed', async () => {
    session = await openSession('assets/samples/xichuan.xlsx');
    const { page, pane } = session;
    await settled(pane);
    await select(session, '信息采用', 'A1');
    await page.click('#pane-close');
    await page.evaluate(() => window.workbench.runCommand('AwardSheets.Preview'));
    await page.locator('#pane-body iframe').waitFor({ state: 'visible' });
    await pane.getByRole('button', { name: /^台账 信息采用/ }).waitFor();
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

describe('functions in cells', () => {
  test('say why they give an error, and a formula that would work does', async () => {
    session = await openSession(LIXIAN);
    const { page } = session;
    await enter(session, '名单', 'J1', [['=AWARD("澧县","上稿","级别","省级")']]);
    expect(await valueAt(session, '名单', 'J1')).toBe('#VALUE!');
    const message = (await page.evaluate(() => window.workbench.messageAt('名单', 'J1'))) ?? '';
    expect(message).toContain('字数');
    const [formula] = /=AWARD\(.*\)$/.exec(message) ?? [''];
    await enter(session, '名单', 'J2', [[formula]]);
    expect(typeof (await valueAt(session, '名单', 'J2'))).toBe('number');
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

test('speaks English where Excel does', async () => {
  session = await openSession(LIXIAN, { locale: 'en-US' });
  await settled(session.pane);
  const text = await session.pane.locator('body').innerText();
  expect(text).toMatch(/Rules[^]*Tracker[^]*Award/);
  expect(await session.pane.locator('html').getAttribute('lang')).toBe('en');
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});
