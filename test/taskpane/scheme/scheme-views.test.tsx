/** @jest-environment jsdom */
import { notesKey } from '../../../src/taskpane/jobs/notes';
import { articles } from '../sheets';
import { show, type Shown } from '../show';
import { field } from '../tools/open';
import { pause, showOwn } from './own';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

describe('a built-in', () => {
  test('is put on a sheet of its own, and the workbook knows where it came from', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '放到工作表');
    expect([...shown.fake.plans.keys()]).toEqual(['澧县办法']);
    expect(shown.fake.settings.get(notesKey('澧县办法'))).toMatchObject({ origin: 'lixian' });
    await shown.after(() => shown.fake.moveTo({ sheet: '澧县办法', address: undefined }));
    expect(shown.text()).toContain('“澧县办法”上有办法的表。');
    expect(shown.find('button', '用作办法')).toBeTruthy();
  });

  test('撤回 takes the sheet away, but not once the clerk works on it', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '放到工作表');
    expect(shown.find('button', '撤回')).toBeTruthy();
    await shown.after(() => shown.fake.moveTo({ sheet: '澧县办法', address: 'C12' }));
    expect(shown.text()).not.toContain('撤回');
  });

  test('shows the yuan that hang on each reading, with the difference to the one in force', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '释义');
    await pause(shown);
    expect(shown.text()).toContain('级别最高 1,150.00元 · 待定1行');
    expect(shown.text()).toMatch(/金额最高 1,150\.00元 · 不变 · 待定1行/);
  });
});

test('the heading shows what is proposed, and takes what is typed', async () => {
  shown = await show([articles]);
  await shown.click('button', '表头');
  expect((field('编制单位') as HTMLInputElement).value).toBe('中共澧县县委办公室');
  await shown.type(field('制表'), '甲');
  expect(shown.pane.getState().head).toEqual({ preparedBy: '甲' });
});

test('axe finds nothing in checks, differences, readings and the heading, all open', async () => {
  shown = await showOwn();
  await shown.click('button', '表头');
  await shown.click('tab', '办法');
  for (const name of ['与原办法比较', '释义']) await shown.click('button', name);
  await pause(shown);
  expect(await shown.violations()).toEqual([]);
});

test('the calendar, the scores and the facts stand folded below the rules of the award, each with its clause', async () => {
  shown = await show([articles]);
  await shown.click('tab', '办法');
  expect(shown.find('button', '日程 2条').getAttribute('aria-expanded')).toBe('false');
  await shown.click('button', '日程 2条');
  expect(shown.text()).toContain('三奖三星表彰');
  expect(shown.text()).toContain('日期未规定');
  expect(await shown.violations()).toEqual([]);
  await shown.click('button', '事实');
  expect(shown.text()).toContain('业务评比先进级别');
});
