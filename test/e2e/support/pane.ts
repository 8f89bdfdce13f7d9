import type { Frame, Locator } from 'playwright-core';

/** Does with the pane what a clerk does with it, by the words that a clerk sees. */

/** The pane has read and reckoned: its main button is there again. */
export const settled = (pane: Frame): Promise<unknown> =>
  pane.waitForFunction(() => {
    const button = document.querySelector('footer button');
    return button !== null && document.querySelector('[role=progressbar]') === null;
  });

const line = (pane: Frame, label: string): Locator => pane.getByRole('button', { name: new RegExp(`^${label} `) });

/** What a line of the pane's head says: 办法, 台账, 奖项. */
export async function lineText(pane: Frame, label: string): Promise<string> {
  return (await line(pane, label).innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** Opens the menu of a line and picks what begins with these words. */
export async function pick(pane: Frame, label: string, choice: string): Promise<void> {
  await line(pane, label).click();
  const items = pane.locator('[role=menuitemradio], [role=menuitem]');
  await items
    .filter({ hasText: new RegExp(`^${choice}`) })
    .first()
    .click();
  await settled(pane);
}

export async function showTab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name, exact: true }).click();
  await pane.waitForFunction(() => document.querySelector('[data-loading]') === null);
}

/** What the tab in front says, in one line. */
export const panelText = async (pane: Frame): Promise<string> =>
  (await pane.locator('#tab-panel').innerText()).replaceAll(/\s+/g, ' ');

/** One row of a list, as it is shown. */
export interface ShownRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly person: string;
  /** 原50.00应300.00, or 200.00, or 待定. */
  readonly amount: string;
  readonly sentence: string;
}

/** Every row of the list in sight, from first to last: it draws only what can be seen, so it is scrolled through. */
export async function shownRows(pane: Frame): Promise<ShownRow[]> {
  const list = pane.locator('#tab-panel ul').first();
  await list.waitFor();
  const found = new Map<number, ShownRow>();
  for (let top = 0; ;) {
    const { rows, more } = await list.evaluate((ul, at) => {
      const scroll = ul.parentElement;
      if (!scroll) throw new Error('The list does not scroll.');
      scroll.scrollTop = at;
      const text = (item: Element, place: number) => item.children[place]?.textContent ?? '';
      const rows = [...ul.querySelectorAll('li > button')].map((button) => {
        const [head] = button.children;
        return {
          row: Number(/\d+/.exec(head ? text(head, 0) : '')?.[0]),
          person: head ? text(head, 1) : '',
          amount: text(button, 1),
          sentence: text(button, 2),
        };
      });
      return { rows, more: scroll.scrollTop + scroll.clientHeight < scroll.scrollHeight - 1 };
    }, top);
    for (const row of rows) found.set(row.row, row);
    if (!more) return [...found.values()].sort((a, b) => a.row - b.row);
    top += 150;
    await pane.waitForTimeout(30);
  }
}

/** 84,513.00 as 84513. */
export const yuan = (text: string): number => Number(text.replaceAll(/[,，]/g, ''));

/** The figures of 核对 by their labels: 应发, 原表, 差额 少发. */
export async function figures(pane: Frame): Promise<Map<string, number>> {
  const pairs = await pane
    .locator('dl > div')
    .evaluateAll((parts) => parts.map((part) => [...part.children].map((child) => child.textContent ?? '')));
  return new Map(pairs.map(([label = '', figure = '']) => [label, yuan(figure)]));
}

/** 多发 6笔 4,950.50 as [6, 4950.5]; without a figure [4, NaN]; no such button: [0, 0]. */
export async function pill(pane: Frame, label: string): Promise<readonly [count: number, yuan: number]> {
  const button = pane.getByRole('group').getByRole('button', { name: new RegExp(`^${label} `) });
  if ((await button.count()) === 0) return [0, 0];
  const [, count, sum] = /(\d+)笔(?: ([\d,.]+))?/.exec(await button.innerText()) ?? [];
  return [Number(count), yuan(sum ?? 'NaN')];
}

/** Presses the main button and waits until both sheets are there; their names. */
export async function write(pane: Frame): Promise<string[]> {
  await pane.getByRole('button', { name: '生成奖励明细和汇总表' }).click();
  const made = pane.locator('footer [role=status]').filter({ hasText: '已生成' });
  await made.waitFor({ timeout: 60_000 });
  await settled(pane);
  return made.locator('button.fui-Link, a').allInnerTexts();
}

/** What the pane says in its message bar. */
export const notice = async (pane: Frame): Promise<string> =>
  (await pane.locator('.fui-MessageBar').first().innerText()).replaceAll(/\s+/g, ' ').trim();

/** Settles how an ambiguous sentence is read, where the pane asks. */
export async function chooseReading(pane: Frame, id: string, reading: string): Promise<void> {
  const question = pane.locator('.fui-Field').filter({ hasText: id });
  // Once answered the question goes away: there is no radio left to look at.
  await question.getByRole('radio', { name: reading, exact: true }).click();
  await settled(pane);
}
