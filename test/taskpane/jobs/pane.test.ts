import { createPane } from '../../../src/taskpane/jobs/pane';
import { NO_NOTES, notesKey, notesSetting } from '../../../src/taskpane/jobs/notes';
import { tabOf } from '../../../src/taskpane/state/pane-state';
import { due, idle, NEWS, now, opened, STAFF } from '../opened';
import { fakeWorkbook } from '../port';
import { schemeSheet } from '../scheme/sheets';
import { articles, EMPTY_SHEET, oneAward, sheetOf, source } from '../sheets';

test('opened, it proposes sheet, scheme and award, and has checked the amounts', async () => {
  const { pane } = await opened([articles, NEWS]);
  const { sheet, setup, schemeBy, result } = pane.getState();
  expect([sheet, setup.source?.name, schemeBy, result?.choice]).toEqual([
    '上稿登记',
    '澧县',
    'proposal',
    oneAward('上稿'),
  ]);
  expect(due(pane)).toBe(1150);
  expect(tabOf(pane.getState())).toBe('check');
});

test('another sheet brings its own scheme, unless the clerk picked one', async () => {
  const { pane } = await opened([articles, NEWS]);
  await pane.pickSheet('信息采用');
  expect(pane.getState().setup.source?.name).toBe('淅川');
  await pane.pickScheme(source('淅川'));
  await pane.pickSheet('上稿登记');
  expect(pane.getState().setup.source?.name).toBe('淅川');
});

test('a sheet that fits no award keeps the scheme and has no result', async () => {
  const { pane } = await opened([articles, STAFF]);
  await pane.pickSheet('名单');
  const { setup, tracker, result } = pane.getState();
  expect([setup.source?.name, tracker?.kind, result]).toEqual(['澧县', 'list', undefined]);
});

test.each([
  ['an empty sheet', EMPTY_SHEET, 'empty-sheet'],
  ['a sheet of notes', sheetOf('纪要', '今天开会\n明天下乡\n后天汇总'), 'no-header'],
])('%s is told apart even before a scheme is picked', async (_, cells, reason) => {
  const { pane } = await opened([cells]);
  const { tracker, result, busy } = pane.getState();
  expect(tracker).toMatchObject({ kind: 'none', reason });
  expect([result, busy]).toEqual([undefined, undefined]);
});

test('without an amount column the rows come first', async () => {
  const { pane } = await opened([
    sheetOf('上稿', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|省|1200\n乙|柑橘|红网|省|900'),
  ]);
  expect(pane.getState().result?.check).toBeUndefined();
  expect(tabOf(pane.getState())).toBe('rows');
});

test('a reading chosen in the pane counts at once', async () => {
  const { pane } = await opened([NEWS]);
  expect(pane.getState().result?.asked.map(({ id }) => id)).toEqual(['市级采用']);
  expect(due(pane)).toBe(300);
  await pane.pickReading('市级采用', '凡采用');
  expect(pane.getState().result?.asked).toEqual([]);
  expect(due(pane)).toBe(350);
});

test('a column picked by the clerk counts, is kept in the workbook and comes back with it', async () => {
  const { pane, fake } = await opened([
    sheetOf('上稿', '作者|标题|媒体|级别|篇长|字数\n甲|葡萄|红网|省|1200|300\n乙|柑橘|红网|省|1300|300'),
  ]);
  expect(due(pane)).toBe(400);
  await pane.pickColumn('字数', 4);
  expect(due(pane)).toBe(1200);
  const again = createPane(fake.port);
  again.open();
  await idle(again);
  expect(due(again)).toBe(1200);
  expect(again.getState().schemeBy).toBe('memory');
});

test('a column picked by the clerk serves another scheme too; its copy on a sheet keeps the readings as well', async () => {
  const list = sheetOf('上稿', '作者|标题|媒体|级别|篇长|字数\n甲|葡萄|红网|省|1200|300\n乙|柑橘|红网|省|1300|300');
  const { pane, fake } = await opened([list, schemeSheet('澧县', '澧县办法')]);
  fake.settings.set(notesKey('澧县办法'), notesSetting({ ...NO_NOTES, origin: 'lixian' }));
  await pane.pickScheme(source('澧县'));
  expect(due(pane)).toBe(400);
  await pane.pickColumn('字数', 4);
  await pane.pickReading('同稿计奖', '金额最高');
  await pane.pickOwnScheme('澧县办法');
  const { setup } = pane.getState();
  expect([setup.source?.own?.sheet, setup.readings.get('同稿计奖')]).toEqual(['澧县办法', '金额最高']);
  expect(due(pane)).toBe(1200);
  await pane.pickScheme(source('淅川'));
  expect(pane.getState().setup).toMatchObject({ columns: new Map([['字数', 4]]), readings: new Map() });
  await pane.pickScheme(source('澧县'));
  expect(due(pane)).toBe(1200);
});

test('settings of a broken shape are ignored, and said so', async () => {
  const { pane, fake } = await opened([articles]);
  await pane.pickColumn('体裁', 2);
  for (const key of fake.settings.keys()) fake.settings.set(key, { version: 99 });
  const again = createPane(fake.port);
  again.open();
  await idle(again);
  expect(again.getState().notice).toEqual({ kind: 'setting-ignored', what: 'columns' });
  expect(due(again)).toBe(1150);
});

test('sheets that an earlier writing left half made are named', async () => {
  const { pane } = await opened([articles, sheetOf('未完成-奖励明细', '奖励明细')]);
  expect(pane.getState().notice).toEqual({ kind: 'unfinished', sheets: ['未完成-奖励明细'] });
  await pane.reread();
  expect(pane.getState().notice).toBeUndefined();
});

test('a long list can be given up at any step of reading, reckoning and planning', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `甲|稿${index}|红网|省|1200|300`).join('\n');
  const long = sheetOf('上稿登记', `作者|标题|媒体|级别|字数|金额\n${rows}`);
  const { pane, fake } = await opened([long]);
  const before = pane.getState().result;
  expect(before?.reckoning.tracker.rows).toHaveLength(3000);
  // On this clock every step of the work is a long one, however fast the machine is.
  let clock = 0;
  const ticking = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
  for (const work of [() => pane.reread(), () => pane.write()]) {
    let reported = 0;
    const unsubscribe = pane.subscribe(() => {
      const { busy } = pane.getState();
      if (busy?.job === 'reckoning' && busy.done && ++reported === 2) pane.cancel();
    });
    await work();
    unsubscribe();
    expect(reported).toBeGreaterThanOrEqual(2);
    expect(pane.getState()).toMatchObject({
      busy: undefined,
      result: before,
      notice: { kind: 'problem', problem: { kind: 'cancelled' } },
    });
  }
  ticking.mockRestore();
  expect(fake.plans.size).toBe(0);
});

test('a choice that cannot be kept still counts', async () => {
  const { pane, fake } = await opened([NEWS]);
  fake.failNext('writeSetting', { kind: 'accessDenied' });
  await pane.pickReading('市级采用', '凡采用');
  expect(pane.getState().notice).toEqual({ kind: 'setting-not-kept', problem: { kind: 'accessDenied' } });
  expect(due(pane)).toBe(350);
});

test('another header row', async () => {
  const { pane } = await opened([articles]);
  await pane.pickHeader({ row: 3, rows: 1, column: undefined });
  expect(pane.getState().tracker).toMatchObject({ header: { firstRow: 3, certainty: 'given' } });
  await pane.pickHeader(undefined);
  expect(pane.getState().tracker).toMatchObject({ header: { firstRow: 2 } });
});

test.each(['listSheets', 'activeSheet', 'readSheet'] as const)(
  '%s fails: the pane says why and reads when asked again',
  async (call) => {
    const fake = fakeWorkbook([articles]);
    fake.failNext(call, { kind: 'cellEdit' });
    const pane = createPane(fake.port, now);
    pane.open();
    await idle(pane);
    expect(pane.getState().notice).toEqual({ kind: 'problem', problem: { kind: 'cellEdit' } });
    await pane.pickSheet();
    expect([pane.getState().notice, due(pane)]).toEqual([undefined, 1150]);
  },
);

test('a job that is overtaken is not heard any more', async () => {
  const { pane } = await opened([articles, NEWS]);
  const first = pane.pickSheet('上稿登记');
  const second = pane.pickSheet('信息采用');
  await Promise.all([first, second]);
  expect([pane.getState().sheet, pane.getState().busy, pane.getState().notice]).toEqual([
    '信息采用',
    undefined,
    undefined,
  ]);
});

test('going to a row selects it on the tracker’s sheet; moves there are heard until the pane is closed', async () => {
  const fake = fakeWorkbook([articles]);
  const pane = createPane(fake.port, now);
  const close = pane.open();
  await idle(pane);
  await pane.goToRow(5);
  expect(fake.selected).toEqual([{ sheet: '上稿登记', address: 'A5:I5' }]);
  fake.moveTo({ sheet: '上稿登记', address: 'C7' });
  expect(pane.getState().place).toEqual({ sheet: '上稿登记', address: 'C7' });
  close();
  fake.moveTo({ sheet: '上稿登记', address: 'C8' });
  expect(pane.getState().place?.address).toBe('C7');
});

test('the rows of an issue stay in sight when something is settled, as long as there are any', async () => {
  const { pane } = await opened([NEWS]);
  const issue = pane.getState().result?.issues.find(({ detail }) => detail.kind === 'unread');
  if (!issue) throw new Error('no such issue');
  pane.showRows({ kind: 'issue', issue });
  expect(tabOf(pane.getState())).toBe('rows');
  await pane.pickColumn('数量', undefined);
  expect(pane.getState().filter).toMatchObject({ kind: 'issue' });
  await pane.pickReading('市级采用', '凡采用');
  expect(pane.getState().filter).toEqual({ kind: 'all' });
});
