import { settled, showTab, write } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/**
 * Nothing jumps under the clerk's hand, the focus is never lost, and all of it goes by keys alone.
 *
 * A clerk who aims at a button must not hit another because a job began or ended in between. Chromium measures how far
 * things move that nobody moved; 0.1 counts as good for pages, a pane that is worked in should stay well below: the
 * line with the sheets that were made is all that may come in.
 */

const MOST = 0.02;

let session: Session;
afterEach(() => session.close());

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** All shifts since the pane was opened, but for those within half a second after the clerk pressed something. */
const shifts = (): Promise<number> =>
  session.pane.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          const moved = (list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput);
          resolve(moved.reduce((sum, { value }) => sum + value, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved at all, nobody calls back.
        setTimeout(() => resolve(0), 500);
      }),
  );

const footTop = (): Promise<number> =>
  session.pane.evaluate(() => document.querySelector('footer')?.getBoundingClientRect().top ?? -1);

/** What has the focus: its name or words. */
const focused = (): Promise<string> =>
  session.pane.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });

test('nothing moves by itself while the pane opens, tabs change and sheets are written', async () => {
  session = await openSession('assets/samples/lixian.xlsx', { pane: 320 });
  const { pane } = session;
  await settled(pane);
  for (const tab of ['计奖', '测算', '办法', '更多', '核对']) {
    await showTab(pane, tab);
    await pane.waitForFunction(() => document.querySelector('[data-loading]') === null);
  }
  const before = await footTop();
  const during = pane.waitForFunction(() => {
    const bar = document.querySelector('footer [role=progressbar]');
    return bar ? (document.querySelector('footer')?.getBoundingClientRect().top ?? -1) : undefined;
  });
  const written = write(pane);
  expect(await (await during).jsonValue()).toBe(before);
  expect(await written).toEqual(['奖励明细', '个人汇总']);
  expect(await shifts()).toBeLessThan(MOST);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('by keys alone: tabs and lists by arrows, menus closed by Escape, the focus stays near what went away', async () => {
  session = await openSession('assets/samples/lixian.xlsx', { pane: 320, firstRun: true });
  const { page, pane } = session;
  await settled(pane);
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  // The cards go, the focus goes to what stands below them.
  await pane.getByRole('button', { name: '下一步' }).focus();
  await press('Enter');
  await press('Enter');
  await pane.getByRole('button', { name: '开始使用' }).waitFor();
  await press('Enter');
  await pane.getByRole('button', { name: '开始使用' }).waitFor({ state: 'detached' });
  expect(await focused()).toBe('核对');

  await press('ArrowRight');
  expect(await focused()).toBe('计奖');
  await press('Enter');
  expect(await focused()).toBe('计奖');
  await press('End');
  expect(await focused()).toBe('更多');
  await press('Home');
  await press('Enter');

  await pane.getByRole('button', { name: /^办法 / }).focus();
  await press('Enter');
  await pane.getByRole('menu').waitFor();
  await press('ArrowDown');
  await press('Escape');
  await pane.getByRole('menu').waitFor({ state: 'detached' });
  expect(await focused()).toMatch(/^澧县/);

  const rows = pane.locator('#tab-panel ul li > button');
  await rows.first().focus();
  await press('ArrowDown');
  expect(await focused()).toBe(await rows.nth(1).textContent());

  // From the main button to 取消 while the job runs, and back to the main button.
  await pane.getByRole('checkbox', { name: '签领表' }).focus();
  await press('Space');
  const main = pane.getByRole('button', { name: '生成明细、汇总和签领表' });
  await main.focus();
  await press('Enter');
  await pane.locator('footer [role=status]').filter({ hasText: '签领表' }).waitFor();
  await settled(pane);
  expect(await focused()).toBe('生成明细、汇总和签领表');
  await pane.getByRole('button', { name: '撤回' }).focus();
  await press('Enter');
  await pane.getByText('已撤回').waitFor();
  expect(await focused()).toBe('生成明细、汇总和签领表');

  // The notice goes, the focus stays above the results.
  await pane.getByRole('button', { name: '知道了' }).focus();
  await press('Enter');
  expect(await focused()).toBe('核对');
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('the first run is shown once on a machine', async () => {
  session = await openSession('assets/samples/lixian.xlsx', { firstRun: true });
  const { page, pane } = session;
  await settled(pane);
  expect(await pane.getByRole('heading', { name: /^选办法/ }).count()).toBe(1);
  await pane.getByRole('button', { name: '跳过' }).click();
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  const again = await (await page.waitForSelector('#pane-body iframe')).contentFrame();
  if (!again) throw new Error('The pane has no page.');
  await settled(again);
  expect(await again.getByRole('heading', { name: /^选办法/ }).count()).toBe(0);
  expect(await again.getByRole('tab', { name: '核对' }).count()).toBe(1);
});
