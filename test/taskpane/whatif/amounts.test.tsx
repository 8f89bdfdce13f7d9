/** @jest-environment jsdom */
import { act } from 'react';
import { lixian } from '../../../src/rules/schemes/lixian';
import { createWhatIf } from '../../../src/taskpane/whatif/feature';
import { articles, sheetOf } from '../sheets';
import { show, type Shown } from '../show';

// axe takes jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

/** 测算 over the articles of 澧县. */
async function open(): Promise<Shown> {
  shown = await show([articles]);
  await shown.click('tab', '测算');
  return shown;
}

const figures = (): string => [...document.querySelectorAll('dl dd')].map((one) => one.textContent ?? '').join(' | ');

/** The field of a number, by the name that a screen reader says. */
const field = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('input[role="spinbutton"]')].find(
    (one) => one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(name);
  return found;
};

async function turn(name: string, text: string): Promise<void> {
  const input = field(name);
  await act(async () => input.focus());
  await shown.type(input, text);
  await shown.press(input, 'Enter');
}

describe('测算', () => {
  it('shows the numbers that matter by clause, and the total as it is', async () => {
    await open();
    expect(figures()).toBe('1,150.00 | 1,150.00 | 0.00');
    expect(shown.text()).toContain('三②');
    expect(shown.text()).not.toContain('全市竞赛');
    expect(await shown.violations()).toEqual([]);
  });

  it('follows a number at once, and says who gains', async () => {
    await open();
    await turn('三② 文稿 省 1000字以上 金额', '800元');
    expect(figures()).toBe('1,150.00 | 1,350.00 | +200.00');
    await shown.click('tab', '看增减');
    expect(shown.text()).toContain('甲');
    expect(shown.text()).toContain('600.00 → 800.00');
    expect(await shown.violations()).toEqual([]);
  });
});

it('says of how many people nobody can tell the cap, since a day is missing', async () => {
  const tables = [['奖项', '金额'], ['上稿', '100'], [], ['奖项', '每人上限'], ['上稿', '每月250元']];
  shown = await show([sheetOf('上稿', '姓名|日期|数量\n甲|2024-3-1|3\n乙||4\n丙|2024-3-2|1')]);
  await shown.after(() => shown.pane.pickScheme({ ...lixian, tables }));
  await shown.click('tab', '测算');
  expect(figures()).toBe('750.00 | 750.00 | 0.00');
  expect(shown.text()).toContain('有1人的每人上限定不下来，按没有上限算。');
});

describe('readings', () => {
  it('show the yuan that hang on each, and change the total', async () => {
    await open();
    await shown.click('tab', '换释义');
    expect(shown.text()).toContain('金额最高 不变');
    expect(shown.text()).toContain('级别最高 当前');
    const other = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
      ({ value }) => value === '两者',
    );
    await shown.after(() => other?.click());
    expect(shown.pane.feature(createWhatIf).store.get().scenario).toEqual(new Map([['释义/电视计奖', '两者']]));
    expect(await shown.violations()).toEqual([]);
  });
});

describe('控制在…元以内', () => {
  const NAME = '三② 文稿 省 1000字以上 金额';

  async function solve(limit: string): Promise<void> {
    await act(async () => field(NAME).focus());
    const input = document.querySelector<HTMLElement>(`input[aria-label^="改${NAME}"]`);
    if (!input) throw new Error('no limit');
    await shown.type(input, limit);
    await shown.click('button', '试算');
  }

  it('finds the amount, says what one more would cost, and takes it on request', async () => {
    await open();
    await solve('1000');
    expect(shown.text()).toContain('改成450元，总额1,000.00元；改成451元就是1,001.00元，超出。');
    expect(shown.text()).toContain('另有1笔待定没有算在内，定下来后可能超出。');
    expect(figures()).toBe('1,150.00 | 1,150.00 | 0.00');
    await shown.click('button', '采用450元');
    expect(figures()).toBe('1,150.00 | 1,000.00 | -150.00');
    expect(field(NAME).getAttribute('value')).toBe('450元');
  });

  it.each([
    ['2000', '现在总额1,150.00元，已在2,000.00元以内。'],
    ['100', '只改这一个数做不到：最少也要550.00元（改成0元）。'],
    ['很多', '请填写一个金额，如80000。'],
  ])('is honest: %s', async (limit, answer) => {
    await open();
    await solve(limit);
    expect(shown.text()).toContain(answer);
  });
});

describe('取消', () => {
  it('stops the search for an amount and says so', async () => {
    await open();
    const whatIf = shown.pane.feature(createWhatIf);
    const knob = whatIf.store.get().ground?.knobs[0];
    if (!knob) throw new Error('no number');
    await shown.after(() => {
      void whatIf.solve(knob, 10);
      shown.pane.cancel();
    });
    expect(whatIf.store.get().solved).toBeUndefined();
    expect(shown.pane.getState().notice).toEqual({ kind: 'problem', problem: { kind: 'cancelled' } });
  });
});

describe('scenarios', () => {
  it('are kept in the workbook, opened, set back and removed', async () => {
    await open();
    await turn('三② 文稿 中央 <1000 金额', '600元');
    await shown.click('tab', '比方案');
    await shown.click('button', '存为方案');
    expect(shown.fake.settings.get('award-sheets.scenarios.lixian')).toEqual({
      version: 1,
      scenarios: [{ name: '方案1', values: [['奖励7/金额', '600']] }],
    });
    await shown.click('tab', '改数额');
    await shown.click('button', '全部恢复现行');
    expect(figures()).toBe('1,150.00 | 1,150.00 | 0.00');
    await shown.click('tab', '比方案');
    expect(shown.text()).toContain('1,250.00+100.00');
    await shown.click('button', '打开方案方案1');
    expect(figures()).toBe('1,150.00 | 1,250.00 | +100.00');
    expect(await shown.violations()).toEqual([]);
    await shown.click('button', '删除方案方案1');
    expect(shown.fake.settings.get('award-sheets.scenarios.lixian')).toEqual({ version: 1, scenarios: [] });
  });

  it('that cannot be read, or no longer fit, are left out and said', async () => {
    shown = await show([articles]);
    shown.fake.settings.set('award-sheets.scenarios.lixian', {
      version: 1,
      scenarios: [{ name: '' }, { name: '旧方案', values: [['奖励99/金额', '5']] }],
    });
    await shown.click('tab', '测算');
    await shown.click('tab', '比方案');
    expect(shown.text()).toContain('工作簿里有1个方案读不出来，没有采用。还要用的，请重新改数后存一次。');
    await shown.click('button', '打开方案旧方案');
    expect(shown.text()).toContain('奖励99/金额：办法里已经没有这一处。');
    expect(figures()).toBe('1,150.00 | 1,150.00 | 0.00');
  });
});

describe('生成测算对比表', () => {
  it('writes the scenario at hand beside what is, with its charts', async () => {
    await open();
    expect(shown.find('button', '生成测算对比表')).toHaveProperty('disabled', true);
    await turn('三② 文稿 省 1000字以上 金额', '800元');
    await shown.click('button', '生成测算对比表');
    const plan = shown.fake.plans.get('测算对比');
    const texts = plan?.rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : '')).join('|'));
    expect(texts).toContain('项目|现行|当前测算|当前测算增减');
    expect(texts).toContain('上稿 三② 文稿 省 1000字以上 金额|600元|800元|');
    expect(plan?.charts).toHaveLength(2);
    expect(shown.text()).toContain('测算对比');
  });

  it('writes nothing when the tracker was changed meanwhile', async () => {
    await open();
    await turn('三② 文稿 省 1000字以上 金额', '800元');
    const [first = [], ...rest] = articles.values;
    shown.fake.sheets.set(articles.sheet, { ...articles, values: [[...first.slice(0, -1), '改了'], ...rest] });
    await shown.click('button', '生成测算对比表');
    expect(shown.fake.plans.size).toBe(0);
    expect(figures()).toBe('1,150.00 | 1,350.00 | +200.00');
  });
});

describe('in English', () => {
  it('says the same', async () => {
    shown = await show([articles], { language: 'en-US' });
    await shown.click('tab', 'What if');
    expect(shown.text()).toContain('Change a number and the total follows');
    expect(shown.text()).toContain('Limit of 字数');
  });
});
