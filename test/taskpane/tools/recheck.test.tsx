/** @jest-environment jsdom */
import type { Cell, SheetPlan } from '../../../src/sheets/plan/plan';
import { stampText } from '../../../src/sheets/stamp/stamp';
import { stampOf } from '../../sheets/stamp-of';
import { placeOf, schemeSheet } from '../scheme/sheets';
import { articles } from '../sheets';
import { show, type Shown } from '../show';

// Axe takes jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown | undefined;
afterEach(() => shown?.close());

async function written(): Promise<Shown> {
  shown = await show([articles]);
  await shown.click('button', '生成奖励明细和汇总表');
  return shown;
}

async function open(view: Shown): Promise<void> {
  await view.click('tab', '更多');
  await view.click('button', '复核');
}

/** The plan with one cell changed by hand. */
const edited = (plan: SheetPlan, row: number, column: number, cell: Cell): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((one, r) =>
    r === row ? { ...one, cells: one.cells.map((old, c) => (c === column ? cell : old)) } : one,
  ),
});

function planOf(view: Shown): SheetPlan {
  const plan = view.fake.plans.get('奖励明细');
  if (!plan) throw new Error('nothing was written');
  return plan;
}

const rowNaming = (plan: SheetPlan, person: string): number =>
  plan.rows.findIndex(({ cells }) => cells[1]?.kind === 'text' && cells[1].text === person);

test('write, then check again: no difference, and nothing but a record can be written', async () => {
  const view = await written();
  await open(view);
  expect(view.text()).toContain('要复核的表');
  await view.click('button', '复核');
  expect(view.text()).toContain('复核完毕，没有不同');
  expect(await view.violations()).toEqual([]);
  await view.click('button', '写成复核记录');
  expect([...view.fake.plans.keys()]).toContain('复核记录');
});

test('an amount typed over its formula is the one difference; a tap selects its cell, or the row of the tracker', async () => {
  const view = await written();
  const plan = planOf(view);
  const row = rowNaming(plan, '乙');
  view.fake.plans.set('奖励明细', edited(plan, row, 8, { kind: 'number', value: 80, style: 'money' }));
  await open(view);
  await view.click('button', '复核');
  expect(view.text()).toContain('金额不再是公式');
  expect(view.text()).toContain('本表手工改过');
  expect(view.text()).not.toContain('大写现为');
  await view.click('button', `I${row + 1}`);
  expect(view.fake.selected.at(-1)).toEqual({ sheet: '奖励明细', address: `I${row + 1}` });
  expect(view.text()).toContain('被换成了固定的80.00，应为50.00');
});

test('a tracker that was changed: which cell, from what to what', async () => {
  const view = await written();
  view.fake.sheets.set('上稿登记', {
    ...articles,
    values: articles.values.map((row) => row.map((cell) => (cell === 800 ? 1800 : cell))),
  });
  await open(view);
  await view.click('button', '复核');
  expect(view.text()).toContain('台账改过');
  const entry = view.all('button').find((button) => button.textContent?.includes('乙'));
  await view.after(() => entry?.click());
  expect(view.text()).toContain('事由原为800字，现应为1800字');
  expect(view.text()).toContain('（台账G5）');
  const [, toTracker] = view.all('input').filter((input) => input.getAttribute('type') === 'radio');
  await view.after(() => toTracker?.click());
  await view.after(() => entry?.click());
  await view.after(() => entry?.click());
  expect(view.fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'G5' });
});

test('a workbook without a sheet of ours says what to do first', async () => {
  shown = await show([articles]);
  await open(shown);
  expect(shown.text()).toContain('没有本加载项生成的表');
  expect(shown.text()).toContain('没有可以复核的表');
  expect(shown.text()).not.toContain('请选择一张表');
  expect(shown.find('button', '复核').hasAttribute('disabled')).toBe(true);
});

test('rules on a sheet of the workbook that is gone: what to restore', async () => {
  const view = await written();
  const plan = planOf(view);
  const read = stampOf(plan);
  if (read.kind !== 'stamp') throw new Error('no stamp');
  const code = plan.rows.length - 1;
  const text = stampText({ ...read.stamp, schemeId: 'sheet:本局办法' });
  view.fake.plans.set('奖励明细', edited(plan, code, 0, { kind: 'text', text, style: 'code' }));
  await open(view);
  await view.click('button', '复核');
  expect(view.text()).toContain('生成这张表的办法（本局办法）现在找不到');
});

test('a stamp that was changed by hand cannot be relied on', async () => {
  const view = await written();
  const plan = planOf(view);
  const code = plan.rows.length - 1;
  const [cell] = plan.rows[code]?.cells ?? [];
  const text = cell?.kind === 'text' ? cell.text.replace('lixian', 'lixiam') : '';
  view.fake.plans.delete('个人汇总');
  view.fake.plans.set('奖励明细', edited(plan, code, 0, { kind: 'text', text, style: 'code' }));
  await open(view);
  await view.click('button', '复核');
  expect(view.text()).toContain('核算说明被改动过');
});

test('a tracker that was renamed: what to choose; once it is chosen, the new name is the one difference', async () => {
  const view = await written();
  view.fake.sheets.delete('上稿登记');
  view.fake.sheets.set('2024年上稿', { ...articles, sheet: '2024年上稿' });
  await open(view);
  await view.click('button', '复核');
  expect(view.text()).toContain('生成这张表的台账“上稿登记”现在找不到');
  expect(view.text()).not.toContain('写成复核记录');
  await view.after(() => view.pane.pickSheet('2024年上稿'));
  await view.click('tab', '更多');
  await view.click('button', '复核');
  expect(view.text()).toContain('改了名');
  expect(document.querySelectorAll('ul[aria-label=不同之处] > li')).toHaveLength(1);
});

test('a summary says how many people were checked', async () => {
  const view = await written();
  await open(view);
  const [choice] = document.querySelectorAll('select');
  await view.after(() => {
    if (!choice) return;
    choice.value = '个人汇总';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await view.click('button', '复核');
  expect(view.text()).toContain('复核完毕，没有不同');
  expect(view.text()).toContain('核对行数4');
});

test('rules on a sheet: changed amounts can be put on record; with a fault nothing is reckoned by them', async () => {
  const OWN = '本局办法';
  const price = placeOf('澧县', '50');
  const own = (cell: string) => schemeSheet('澧县', OWN, [[...price, cell]]);
  shown = await show([articles, own('50')]);
  await shown.click('button', '生成奖励明细和汇总表');
  shown.fake.sheets.set(OWN, own('60'));
  await open(shown);
  await shown.click('button', '复核');
  expect(shown.text()).toContain('办法改过');
  await shown.click('button', '写成复核记录');
  expect([...shown.fake.plans.keys()]).toContain('复核记录');
  shown.fake.sheets.set(OWN, own('50*'));
  await shown.click('button', '重新复核');
  expect(shown.text()).toMatch(/办法“本局办法”现在有\d+处错误/);
  expect(shown.text()).not.toContain('现在不应计');
});

test('a tracker that changes before the record is written is checked once more', async () => {
  const view = await written();
  await open(view);
  await view.click('button', '复核');
  const values = articles.values.map((row) => row.map((cell) => (cell === 800 ? 1800 : cell)));
  view.fake.sheets.set('上稿登记', { ...articles, values });
  await view.click('button', '写成复核记录');
  expect([...view.fake.plans.keys()]).not.toContain('复核记录');
  expect(view.text()).toContain('已按现在的内容重新计算');
  expect(view.text()).toContain('台账改过');
});

test('a sheet that is taken back while its differences are shown leaves nothing to make a record of', async () => {
  const view = await written();
  await open(view);
  await view.click('button', '复核');
  expect(view.text()).toContain('写成复核记录');
  await view.click('button', '撤回');
  expect(view.text()).not.toContain('写成复核记录');
  expect(view.text()).toContain('请先在“计奖”里生成奖励明细');
});
