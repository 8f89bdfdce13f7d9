import { due, idle, NEWS, opened } from './opened';
import { articles } from './sheets';

test('written: two new sheets, which 撤回 removes and nothing else', async () => {
  const { pane, fake } = await opened([articles]);
  await pane.write();
  expect([...fake.plans.keys()]).toEqual(['奖励明细', '个人汇总']);
  await pane.write();
  expect(pane.getState().written.map(({ name }) => name)).toEqual(['奖励明细(2)', '个人汇总(2)']);
  await pane.removeWritten();
  expect([...fake.plans.keys()]).toEqual(['奖励明细', '个人汇总']);
  expect(pane.getState().notice).toEqual({ kind: 'removed', sheets: ['奖励明细(2)', '个人汇总(2)'] });
  expect([...fake.sheets.keys()]).toEqual(['上稿登记']);
});

test('撤回 brings the clerk back to the tracker from a sheet that it removes, and from no other', async () => {
  const { pane, fake } = await opened([articles]);
  await pane.write();
  fake.moveTo({ sheet: '个人汇总', address: 'A1' });
  await pane.removeWritten();
  expect(fake.selected).toEqual([{ sheet: '上稿登记', address: 'A1' }]);
  await pane.write();
  fake.moveTo({ sheet: '上稿登记', address: 'C7' });
  await pane.removeWritten();
  expect(fake.selected).toHaveLength(1);
});

test('撤回 asks once more where somebody worked on a sheet since it was made', async () => {
  const { pane, fake } = await opened([articles]);
  await pane.write();
  fake.edit({ ...articles, sheet: '个人汇总' }, 'B6');
  await pane.removeWritten();
  expect(pane.getState().notice).toEqual({ kind: 'made-edited', sheets: ['个人汇总'] });
  expect([...fake.plans.keys()]).toEqual(['奖励明细', '个人汇总']);
  await pane.removeWritten();
  expect([...fake.plans.keys()]).toEqual([]);
  await pane.write();
  await pane.removeWritten();
  expect(pane.getState().notice?.kind).toBe('removed');
});

test('撤销 in Excel takes a writing back step by step: the pane says so, and 撤回 removes what is left', async () => {
  const { pane, fake } = await opened([articles]);
  await pane.write();
  fake.rename('个人汇总', '未完成-个人汇总');
  await idle(pane);
  expect(pane.getState().notice).toEqual({ kind: 'made-undone', sheets: ['未完成-个人汇总'] });
  expect(pane.getState().written.map(({ name }) => name)).toEqual(['奖励明细', '未完成-个人汇总']);
  fake.rename('未完成-个人汇总', '个人汇总');
  await idle(pane);
  expect(pane.getState().notice).toBeUndefined();
  fake.rename('奖励明细', '未完成-奖励明细');
  await idle(pane);
  await pane.removeWritten();
  expect([...fake.plans.keys()]).toEqual([]);
});

test('a sheet just made that the clerk renames or deletes is called and counted as it is then', async () => {
  const { pane, fake } = await opened([articles]);
  await pane.write();
  fake.rename('奖励明细', '3月明细');
  fake.rename('个人汇总');
  await idle(pane);
  expect(pane.getState()).toMatchObject({ written: [{ name: '3月明细' }], notice: undefined });
});

test('what is written says scheme, tracker, time and readings', async () => {
  const { pane, fake } = await opened([NEWS]);
  await pane.pickReading('市级采用', '凡采用');
  await pane.write();
  const texts = fake.plans
    .get('奖励明细')
    ?.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])));
  const all = texts?.join('\n');
  for (const wanted of ['淅政办〔2007〕5号', '信息采用', 'A1:E4', '2009-01-05 08:07', '市级采用=凡采用', '《柑橘》']) {
    expect(all).toContain(wanted);
  }
});

test('the tracker was changed since it was read: nothing is written, the new figures are shown', async () => {
  const { pane, fake } = await opened([articles]);
  const values = articles.values.map((row) => row.map((cell) => (cell === 800 ? 1000 : cell)));
  fake.sheets.set('上稿登记', { ...articles, values });
  await pane.write();
  expect([...fake.plans.keys()]).toEqual([]);
  expect(pane.getState().notice).toEqual({ kind: 'tracker-changed' });
  expect(due(pane)).toBe(1400);
  await pane.write();
  expect([...fake.plans.keys()]).toEqual(['奖励明细', '个人汇总']);
});

test('writing fails: the clerk is told, and a retry finishes the job', async () => {
  const { pane, fake } = await opened([articles]);
  fake.failNext('writeSheets', { kind: 'protectedWorkbook' });
  await pane.write();
  expect(pane.getState()).toMatchObject({
    busy: undefined,
    written: [],
    notice: { problem: { kind: 'protectedWorkbook' } },
  });
  await pane.write();
  expect(pane.getState()).toMatchObject({ notice: undefined });
  expect([...fake.plans.keys()]).toHaveLength(2);
});

test('取消 while writing leaves no sheet', async () => {
  const { pane, fake } = await opened([articles]);
  const writing = pane.write();
  pane.cancel();
  await writing;
  expect([...fake.plans.keys()]).toEqual([]);
  expect(pane.getState()).toMatchObject({
    busy: undefined,
    notice: { kind: 'problem', problem: { kind: 'cancelled' } },
  });
});

test('the ribbon’s button waits while sheets are written', async () => {
  const { pane, fake } = await opened([articles, NEWS]);
  const writing = pane.write();
  await pane.pickSheet('信息采用');
  await writing;
  expect(pane.getState().sheet).toBe('上稿登记');
  expect([...fake.plans.keys()]).toHaveLength(2);
});
