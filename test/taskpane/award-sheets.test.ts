import { trackerSheets } from '../../src/taskpane/state/tracker-sheets';
import { NEWS, opened } from './opened';
import { articles } from './sheets';

const offered = (state: Parameters<typeof trackerSheets>[0]): readonly string[] =>
  trackerSheets(state).map(({ name }) => name);

/** In Excel the written sheets are listed as all others are. */
async function withWrittenSheets() {
  const { pane, fake } = await opened([articles, NEWS]);
  await pane.write();
  for (const sheet of fake.plans.keys()) fake.sheets.set(sheet, { ...NEWS, sheet });
  return { pane, fake };
}

test('award sheets are not offered as trackers, once they are written and whenever a sheet is read', async () => {
  const { pane } = await withWrittenSheets();
  const tracker = '上稿登记';
  const made = ['奖励明细', '个人汇总'].map((name) => ({ name, tracker }));
  expect(pane.getState().made).toEqual(made);
  await pane.pickSheet('信息采用');
  expect(pane.getState().sheets.map(({ name }) => name)).toContain('奖励明细');
  expect(pane.getState().made).toEqual(made);
  expect(offered(pane.getState())).toEqual(['上稿登记', '信息采用']);
});

test('who has an award sheet in front means the tracker that it was made from, where that is there', async () => {
  const { pane, fake } = await withWrittenSheets();
  await pane.pickSheet('信息采用');
  fake.active = '个人汇总';
  await pane.pickSheet();
  expect(pane.getState().sheet).toBe('上稿登记');
  fake.sheets.delete('上稿登记');
  await pane.pickSheet();
  expect(pane.getState().sheet).toBe('个人汇总');
});

test('the one that was read all the same stays in the list', async () => {
  const { pane } = await withWrittenSheets();
  await pane.pickSheet('奖励明细');
  expect(offered(pane.getState())).toEqual(['上稿登记', '信息采用', '奖励明细']);
});

test('where Excel does not answer, those known so far are left out', async () => {
  const { pane, fake } = await withWrittenSheets();
  fake.failNext('listStamps', { kind: 'noAnswer' });
  await pane.pickSheet('信息采用');
  expect(offered(pane.getState())).toEqual(['上稿登记', '信息采用']);
});
