import { createPane } from '../../src/taskpane/jobs/pane';
import { selectedRow } from '../../src/taskpane/views/row-facts';
import { fakeWorkbook } from './port';
import { articles, sheetOf } from './sheets';

/** Waits until the pane has nothing left to do. */
async function settle(pane: ReturnType<typeof createPane>): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (pane.getState().busy);
}

async function written() {
  const fake = fakeWorkbook([articles, sheetOf('别的', '甲|乙\n1|2')]);
  const pane = createPane(fake.port, () => new Date(2009, 0, 5));
  pane.open();
  await settle(pane);
  await pane.write();
  const plan = fake.plans.get('奖励明细');
  const row = plan?.rows.findIndex(({ cells }) => cells[1]?.kind === 'text' && cells[1].text === '乙') ?? -1;
  return { fake, pane, row: row + 1 };
}

test('a line of 奖励明细 stands for its row of the tracker; a total, and another sheet, for none', async () => {
  const { fake, pane, row } = await written();
  fake.moveTo({ sheet: '奖励明细', address: `B${row}` });
  await settle(pane);
  expect(selectedRow(pane.getState())).toBe(5);
  fake.moveTo({ sheet: '奖励明细', address: 'A1' });
  await settle(pane);
  expect(selectedRow(pane.getState())).toBeUndefined();
  fake.moveTo({ sheet: '别的', address: 'A5' });
  await settle(pane);
  expect(selectedRow(pane.getState())).toBeUndefined();
  fake.moveTo({ sheet: '上稿登记', address: 'C4' });
  await settle(pane);
  expect(selectedRow(pane.getState())).toBe(4);
});

test('where the clerk has gone on meanwhile, the late answer is not heard', async () => {
  const { fake, pane, row } = await written();
  const release = fake.holdNext('listStamps');
  fake.moveTo({ sheet: '奖励明细', address: `B${row}` });
  fake.moveTo({ sheet: '上稿登记', address: 'C7' });
  release();
  await settle(pane);
  expect(pane.getState().sourceRow).toBeUndefined();
  expect(selectedRow(pane.getState())).toBe(7);
});

test('an award sheet is known for one that was made here, any other sheet for one that may be read', async () => {
  const { fake, pane } = await written();
  const madeAt = async (sheet: string): Promise<boolean | undefined> => {
    fake.moveTo({ sheet, address: 'A1' });
    expect(pane.getState().placeMade).toBe(sheet === '上稿登记' ? false : undefined);
    await settle(pane);
    return pane.getState().placeMade;
  };
  expect(await madeAt('奖励明细')).toBe(true);
  expect(await madeAt('个人汇总')).toBe(true);
  expect(await madeAt('别的')).toBe(false);
  expect(await madeAt('上稿登记')).toBe(false);
});
