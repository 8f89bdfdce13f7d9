/** @jest-environment jsdom */
import { SEARCHED_AT_ONCE } from '../../../src/taskpane/views/use-passing';
import { sheetOf } from '../sheets';
import { show, type Shown } from '../show';

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());

const ROWS = SEARCHED_AT_ONCE + 300;
const list = sheetOf(
  '上稿登记',
  `作者|标题|媒体|级别|字数\n${Array.from({ length: ROWS }, (_, index) => `员工${index % 50}|第${index + 1}篇|湖南日报|省|900`).join('\n')}`,
);
const search = (): HTMLElement => {
  const input = document.querySelector<HTMLElement>('input[aria-label^="查找"], input[placeholder]');
  if (!input) throw new Error('no search');
  return input;
};

const working = (): boolean => document.querySelector('[data-loading]') !== null;

const isNameless = (): boolean => document.querySelector('[role="progressbar"]:not([aria-label])') !== null;

/** Whether the pane said so, also to those who hear it, while something was done, however quick this machine is. */
async function saidToWork(work: () => Promise<void>): Promise<boolean> {
  let seen = false;
  let nameless = false;
  const observer = new MutationObserver(() => {
    seen ||= working();
    nameless ||= isNameless();
  });
  observer.observe(document.body, { attributes: true, childList: true, subtree: true });
  await work();
  observer.disconnect();
  return seen && !nameless;
}

test('a search of a long list goes on in slices and finds what a short one would', async () => {
  shown = await show([list]);
  await shown.after(() => shown.pane.showTab('rows'));
  expect(await saidToWork(() => shown.type(search(), `第${ROWS}篇`))).toBe(true);
  await shown.after(() => undefined);
  expect(working()).toBe(false);
  expect(shown.items()).toHaveLength(1);
  await shown.type(search(), '员工7 第8篇');
  await shown.after(() => undefined);
  expect(shown.items()).toHaveLength(1);
  await shown.type(search(), '没有这样的');
  await shown.after(() => undefined);
  expect(shown.items()).toHaveLength(0);
  await shown.type(search(), '');
  expect(shown.items().length).toBeGreaterThan(5);
  expect(await shown.violations()).toEqual([]);
});
