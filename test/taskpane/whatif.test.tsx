/** @jest-environment jsdom */
import { act } from 'react';
import { createWhatIf } from '../../src/taskpane/whatif/feature';
import { articles } from './sheets';
import { show, type Shown } from './show';

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

describe('scenarios', () => {
  it('are a feature of the pane', async () => {
    await open();
    expect(shown.pane.feature(createWhatIf).store.get().ground?.knobs.length).toBeGreaterThan(10);
  });
});
