/** @jest-environment jsdom */
import { articles } from '../sheets';
import { show, type Shown } from '../show';
import { field } from '../tools/open';

// Axe takes jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

describe('the sheets to make', () => {
  test('two as usual; what is ticked is written, said before and kept in the workbook', async () => {
    shown = await show([articles]);
    expect(shown.text()).toContain('新增2张表，不改原表');
    await shown.after(() => field('签领表').click());
    expect(shown.text()).toContain('新增3张表，不改原表');
    await shown.click('button', '生成明细、汇总和签领表');
    expect([...shown.fake.plans.keys()]).toEqual(['奖励明细', '个人汇总', '签领表']);
    expect(shown.fake.settings.get('award-sheets.sheets-made')).toEqual({ version: 1, over: ['summary', 'sign-off'] });
  });

  test('none beside 奖励明细', async () => {
    shown = await show([articles]);
    await shown.after(() => field('个人汇总').click());
    expect(shown.text()).toContain('新增1张表，不改原表');
    await shown.click('button', '生成奖励明细');
    expect([...shown.fake.plans.keys()]).toEqual(['奖励明细']);
  });

  test('as the workbook remembers them; a setting of another shape is said and not taken', async () => {
    shown = await show(
      [articles],
      {},
      { settings: { 'award-sheets.sheets-made': { version: 1, over: ['sign-off'] } } },
    );
    expect(shown.find('button', '生成奖励明细和签领表')).toBeTruthy();
    shown.close();
    shown = await show([articles], {}, { settings: { 'award-sheets.sheets-made': 'both' } });
    expect(shown.find('button', '生成奖励明细和汇总表')).toBeTruthy();
  });
});

describe('the first run', () => {
  test('three cards, then never again on this machine', async () => {
    const done = new Set<string>();
    const memory = { isDone: (what: string) => done.has(what), done: (what: string) => void done.add(what) };
    shown = await show([articles], {}, { memory });
    expect(shown.text()).toContain('选办法1/3');
    expect(await shown.violations()).toEqual([]);
    await shown.click('button', '下一步');
    expect(shown.text()).toContain('看依据2/3');
    await shown.click('button', '下一步');
    expect(shown.text()).toContain('生成表3/3');
    expect(done.size).toBe(0);
    await shown.click('button', '开始使用');
    expect(shown.text()).not.toContain('3/3');
    shown.close();
    shown = await show([articles], {}, { memory });
    expect(shown.text()).not.toContain('1/3');
  });

  test('can be skipped at once', async () => {
    const done: string[] = [];
    shown = await show([articles], {}, { memory: { isDone: () => false, done: (what) => void done.push(what) } });
    await shown.click('button', '跳过');
    expect(shown.text()).not.toContain('1/3');
    expect(done).toEqual(['first-run']);
  });
});

test('Office’s colours are taken anew when the clerk comes back to the pane', async () => {
  shown = await show([articles]);
  const ground = (): string => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return rules.map(({ cssText }) => cssText).find((text) => text.includes('--colorNeutralBackground1:')) ?? '';
  };
  expect(ground()).toContain('--colorNeutralBackground1: #ffffff');
  Object.assign(shown.fake, {
    display: { language: 'zh-CN', theme: { background: '#000000', foreground: '#ffffff', dark: true } },
  });
  await shown.after(() => window.dispatchEvent(new Event('focus')));
  expect(ground()).toContain('--colorNeutralBackground1: #000000');
});
