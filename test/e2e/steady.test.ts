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
/** Until what a tab brings along was drawn. */
const STILL_MS = 600;

let session: Session;
afterEach(() => session.close());

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** How far things moved in all, and what moved. */
interface Moved {
  readonly sum: number;
  readonly what: readonly string[];
}

/** All shifts since then (milliseconds after the pane was opened), but for those within half a second after the clerk pressed something. */
const shifts = (since = 0): Promise<Moved> =>
  session.pane.evaluate(
    (from) =>
      new Promise<Moved>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          const moved = (list.getEntries() as Shift[]).filter(
            ({ hadRecentInput, startTime }) => !hadRecentInput && startTime >= from,
          );
          const sum = moved.reduce((all, { value }) => all + value, 0);
          const what = moved.flatMap(({ value, sources }) =>
            sources.map(({ node }) => `${value.toFixed(4)} ${node?.textContent?.slice(0, 60) ?? ''}`),
          );
          resolve({ sum, what });
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved at all, nobody calls back.
        setTimeout(() => resolve({ sum: 0, what: [] }), 500);
      }),
    since,
  );

const footTop = (): Promise<number> =>
  session.pane.evaluate(() => document.querySelector('footer')?.getBoundingClientRect().top ?? -1);

/** What has the focus: its name or words. */
const focused = (): Promise<string> =>
  session.pane.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const words = element instanceof HTMLElement ? element.innerText : '';
    return element.getAttribute('aria-label') ?? words.replaceAll(/\s+/g, ' ').trim();
  });

test('nothing moves by itself while the pane opens, tabs change and sheets are written', async () => {
  session = await openSession('assets/samples/lixian.xlsx', { pane: 320 });
  const { pane } = session;
  await settled(pane);
  const opening = await shifts();
  expect(opening.sum < MOST ? [] : opening.what).toEqual([]);
  // Another tab is other content, and its foot is as high as it needs; but the tabs stay where they are.
  const place = (): Promise<unknown> => pane.locator('[role=tablist]').first().boundingBox();
  const tabs = await place();
  const buttonAt = (): Promise<number> =>
    pane.evaluate(() => document.querySelector('footer [data-first-focus]')?.getBoundingClientRect().bottom ?? -1);
  const button = await buttonAt();
  for (const tab of ['计奖', '测算', '办法', '核对']) {
    await showTab(pane, tab);
    await pane.waitForFunction(() => document.querySelector('[data-loading]') === null);
    expect([tab, await place(), await buttonAt()]).toEqual([tab, tabs, button]);
  }
  await pane.waitForTimeout(STILL_MS);
  const start = await pane.evaluate(() => performance.now());
  const before = await footTop();
  const during = pane.waitForFunction(() => {
    const bar = document.querySelector('footer [role=progressbar]');
    return bar ? (document.querySelector('footer')?.getBoundingClientRect().top ?? -1) : undefined;
  });
  const written = write(pane);
  expect(await (await during).jsonValue()).toBe(before);
  expect(await written).toEqual(['奖励明细', '个人汇总']);
  const writing = await shifts(start);
  expect(writing.sum < MOST ? [] : writing.what).toEqual([]);
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
  // From a tab that is not shown the tab key goes on; it comes back to the one that is.
  await press('Tab');
  expect(await focused()).not.toBe('计奖');
  await press('Shift+Tab');
  expect(await focused()).toBe('核对');
  await press('ArrowRight');
  await press('Enter');
  expect(await focused()).toBe('计奖');
  await press('End');
  expect(await focused()).toBe('更多');
  await press('Home');
  await press('Enter');

  await pane.getByRole('button', { name: /^奖项 / }).focus();
  await press('Enter');
  await pane.getByRole('menu').waitFor();
  await press('ArrowDown');
  await press('Escape');
  await pane.getByRole('menu').waitFor({ state: 'detached' });
  expect(await focused()).toMatch(/^上稿/);

  const rows = pane.locator('#tab-panel ul li > button');
  await rows.first().focus();
  await press('ArrowDown');
  expect(await focused()).toBe((await rows.nth(1).innerText()).replaceAll(/\s+/g, ' ').trim());

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

  // The notice goes; the tracker is in front again, so that the pane offers no other sheet: the tabs are nearest.
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
