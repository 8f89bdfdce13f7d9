/** @jest-environment jsdom */
import { articles, sheetOf } from './sheets';
import { show, type Shown } from './show';

/** The clerk gives the sheet of the tracker another name while the pane is open. */

jest.setTimeout(60_000);

const TOLD = '台账“上稿登记”现在叫“上稿台账”：名称改了，内容没有变，接着按它计算';
const other = sheetOf('备忘', '事项\n打印');

let shown: Shown;
afterEach(() => shown.close());

async function renamed(cells = articles): Promise<Shown> {
  shown = await show([articles, other]);
  shown.fake.sheets.delete('上稿登记');
  shown.fake.sheets.set('上稿台账', { ...cells, sheet: '上稿台账' });
  return shown;
}

const state = () => shown.pane.getState();

test('going to a line follows it there, and so does the next click', async () => {
  await renamed();
  shown.fake.failNext('select', { kind: 'sheetMissing', sheet: '上稿登记' });
  await shown.after(() => void shown.pane.goToRow(4));
  expect(shown.text()).toContain(TOLD);
  await shown.after(() => void shown.pane.goToRow(4));
  expect(shown.fake.selected.at(-1)?.sheet).toBe('上稿台账');
});

test('reading again and writing follow it; nothing is written before that was said', async () => {
  await renamed();
  await shown.click('button', '重新读取');
  expect(shown.text()).toContain(TOLD);
  expect(state().sheet).toBe('上稿台账');
  expect(state().result?.reckoning.tracker.sheet).toBe('上稿台账');
  shown.close();
  await renamed();
  await shown.click('button', '生成奖励明细和汇总表');
  expect(shown.text()).toContain(TOLD);
  expect(shown.fake.plans.size).toBe(0);
  await shown.click('button', '生成奖励明细和汇总表');
  expect([...shown.fake.plans.keys()]).toEqual(['奖励明细', '个人汇总']);
});

test('a click on the sheet itself is enough; what was settled for it stays', async () => {
  await renamed();
  await shown.after(() => void shown.pane.pickColumn('科室', undefined));
  await shown.after(() => shown.fake.moveTo({ sheet: '上稿台账', address: 'B4' }));
  expect(shown.text()).toContain(TOLD);
  expect(state().setup.columns.get('科室')).toBeUndefined();
  expect(state().setup.columns.has('科室')).toBe(true);
  expect(state().sheets.map(({ name }) => name)).toEqual(['备忘', '上稿台账']);
});

test('the old name is offered to nobody, though the clerk was last seen there', async () => {
  shown = await show([articles, other]);
  await shown.after(() => shown.fake.moveTo({ sheet: '上稿登记', address: 'B4' }));
  shown.fake.sheets.delete('上稿登记');
  shown.fake.sheets.set('上稿台账', { ...articles, sheet: '上稿台账' });
  await shown.click('button', '重新读取');
  expect(shown.text()).toContain(TOLD);
  expect(shown.text()).not.toContain('您正在看');
});

test('one that was changed as well, or two that are alike, are not taken for it: the clerk chooses', async () => {
  await renamed({
    ...articles,
    values: articles.values.map((row) => row.map((cell) => (cell === '甲' ? '乙' : cell))),
  });
  await shown.click('button', '重新读取');
  expect(shown.text()).toContain('找不到工作表“上稿登记”');
  expect(state().sheet).toBe('上稿登记');
  shown.close();
  await renamed();
  shown.fake.sheets.set('上稿登记 (2)', { ...articles, sheet: '上稿登记 (2)' });
  await shown.click('button', '重新读取');
  expect(shown.text()).toContain('找不到工作表“上稿登记”');
  expect(state().sheets.map(({ name }) => name)).toEqual(['备忘', '上稿台账', '上稿登记 (2)']);
});

test('a new sheet that the clerk goes to can be chosen at once', async () => {
  shown = await show([articles]);
  shown.fake.sheets.set('备忘', other);
  await shown.after(() => shown.fake.moveTo({ sheet: '备忘', address: 'A1' }));
  expect(state().sheets.map(({ name }) => name)).toEqual(['上稿登记', '备忘']);
  expect(state().sheet).toBe('上稿登记');
});
