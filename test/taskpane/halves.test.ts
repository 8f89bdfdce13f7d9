import { toNumber } from '../../src/facts/exact';
import { placeName, readPlace } from '../../src/trackers/grid/place';
import { createPane, type Pane } from '../../src/taskpane/jobs/pane';
import { headerChoices } from '../../src/taskpane/state/header-choices';
import { issuesOf } from '../../src/taskpane/state/issues';
import { cellToMend } from '../../src/taskpane/state/mend-cell';
import { sentenceOf } from '../../src/taskpane/state/sentence';
import { selectedRow } from '../../src/taskpane/views/row-facts';
import { createRecheck, isReport } from '../../src/taskpane/tools/recheck/recheck';
import { sayDifference } from '../../src/messages/pane/recheck/differences';
import { isOfList, trackerRowOf } from '../../src/recheck/any-difference';
import { type FakeWorkbook, fakeWorkbook } from './port';
import { sheetOf } from './sheets';

/** 葡萄 stands in both halves: it counts once, for the higher level. */
const FOLDED = sheetOf(
  '上稿',
  `
  2008年上稿登记表
  序号 | 作者 | 标题 | 级别 | 字数 | 金额 | 序号 | 作者 | 标题 | 级别 | 字数 | 金额
  1 | 甲 | 葡萄 | 市级 | 1200 | 300 | 4 | 甲 | 葡萄 | 省级 | 900 | 200
  2 | 乙 | 柑橘 | 市级 | 800 | 50 | 5 | 丁 | 茶山 | 市级 | | 50
  3 | 丙 | 稻虾 | 省级 | 900 | 200 | | | | | |
  合计 | | | | | | | | | | | 800
  `,
);

const idle = async (pane: Pane): Promise<void> => {
  do await new Promise((resolve) => setTimeout(resolve));
  while (pane.getState().busy);
};

async function opened(): Promise<{ readonly pane: Pane; readonly fake: FakeWorkbook }> {
  const fake = fakeWorkbook([FOLDED]);
  const pane = createPane(fake.port, () => new Date(2009, 0, 5));
  pane.open();
  await idle(pane);
  return { pane, fake };
}

const place = (name: string): number => readPlace(name) ?? 0;

function resultOf(pane: Pane) {
  const { result } = pane.getState();
  if (!result) throw new Error('no result');
  return result;
}

test('all rows are reckoned together: an article in both halves counts once, and the check adds up both', async () => {
  const { pane } = await opened();
  const { reckoning, totals, check } = resultOf(pane);
  expect(reckoning.tracker.rows.map(({ sheetRow }) => placeName(sheetRow))).toEqual(['3', '4', '5', 'G3', 'G4']);
  expect(toNumber(totals.certain.yuan)).toBe(450);
  expect(check?.writtenTotal && placeName(check.writtenTotal.sheetRow)).toBe('G6');
  expect(check && toNumber(check.sums.clerkInAll)).toBe(800);
  expect(check?.entries.map(({ kind }) => kind)).toEqual(['over', 'equal', 'equal', 'equal', 'unknown']);
});

test('what is said names the cell in its half', async () => {
  const { pane } = await opened();
  const result = resultOf(pane);
  expect(sentenceOf(result, 4, 'zh')).toMatch(/^G4行缺字数/);
  expect(sentenceOf(result, 4, 'zh')).toContain('K4');
  expect(cellToMend(result.reckoning, 4)).toBe('K4');
  expect(sentenceOf(result, 0, 'zh')).toMatch(/[^第]G3行/);
});

test('a line selects its own half, and a cell of the right half stands for its line', async () => {
  const { pane, fake } = await opened();
  await pane.goToRow(place('G3'));
  expect(fake.selected.at(-1)).toEqual({ sheet: '上稿', address: 'G3:L3' });
  expect(selectedRow(pane.getState())).toBe(place('G3'));
  await pane.goToRow(3);
  expect(fake.selected.at(-1)).toEqual({ sheet: '上稿', address: 'A3:F3' });
  fake.moveTo({ sheet: '上稿', address: 'I4' });
  expect(selectedRow(pane.getState())).toBe(place('G4'));
});

test('a change in the right half between reading and writing is noticed', async () => {
  const { pane, fake } = await opened();
  fake.sheets.set('上稿', withLength(FOLDED, 800));
  await pane.write();
  expect(fake.plans.size).toBe(0);
  expect(pane.getState().notice?.kind).toBe('tracker-changed');
});

test('written sheets say where each row stands; a line of theirs stands for it, and checking again finds each', async () => {
  const { pane, fake } = await opened();
  await pane.write();
  const plan = fake.plans.get('奖励明细');
  const lines = (plan?.rows ?? []).flatMap(({ cells }) => {
    const [person, source] = [cells[1], cells[10]];
    if (person?.kind !== 'text' || !source) return [];
    if (source.kind === 'number') return [`${person.text} ${source.value}`];
    return source.kind === 'text' && /\d/.test(source.text) ? [`${person.text} ${source.text}`] : [];
  });
  expect(lines.sort()).toEqual(['丁 G4', '丙 5', '乙 4', '甲 G3']);
  const row = plan?.rows.findIndex(({ cells }) => cells[10]?.kind === 'text' && cells[10].text === 'G3') ?? -1;
  fake.moveTo({ sheet: '奖励明细', address: `B${row + 1}` });
  await idle(pane);
  expect(selectedRow(pane.getState())).toBe(place('G3'));

  const recheck = pane.feature(createRecheck);
  const again = async () => {
    await recheck.look();
    recheck.pick('奖励明细');
    await recheck.run();
    const { outcome } = recheck.store.get();
    if (!isReport(outcome)) throw new Error(`no report: ${outcome?.kind ?? ''}`);
    return outcome.differences.map((difference) => ({
      difference,
      at: placeName(trackerRowOf(difference) ?? 0),
      said: isOfList(difference) ? '' : sayDifference(difference, 'zh', recheck.trackerCell(difference)).sentence,
    }));
  };
  expect(await again()).toEqual([]);

  fake.sheets.set('上稿', withLength(FOLDED, 800));
  const [changed, another] = await again();
  expect([changed?.at, another]).toEqual(['G3', undefined]);
  expect(changed?.said).toContain('事由原为900字，现应为800字（台账K3）');
  if (changed) await recheck.select(changed.difference);
  expect(fake.selected.at(-1)?.sheet).toBe('奖励明细');
});

test('checked again as it was written, even when the list would no longer be taken for one', async () => {
  const { pane, fake } = await opened();
  await pane.write();
  // The right half begins to count anew: somebody numbered it by hand.
  const numbered = FOLDED.values.map((cells) => cells.map((cell, column) => (column === 6 && cell === 4 ? 1 : cell)));
  fake.sheets.set('上稿', { ...FOLDED, values: numbered });
  const recheck = pane.feature(createRecheck);
  await recheck.look();
  recheck.pick('奖励明细');
  await recheck.run();
  const { outcome } = recheck.store.get();
  expect(isReport(outcome) && outcome.differences).toEqual([]);
});

test('a row put in above moves both halves, and no amount', async () => {
  const { pane, fake } = await opened();
  await pane.write();
  const [title = [], ...others] = FOLDED.values;
  fake.sheets.set('上稿', { ...FOLDED, values: [title, title.map(() => ''), ...others] });
  const recheck = pane.feature(createRecheck);
  await recheck.look();
  recheck.pick('奖励明细');
  await recheck.run();
  const { outcome } = recheck.store.get();
  expect(isReport(outcome) && outcome.differences.map(({ kind }) => kind)).toEqual(['rows-moved']);
});

test('one choice reads one half alone, is kept, and another reads all again', async () => {
  const { pane } = await opened();
  const { cells, tracker } = pane.getState();
  if (!cells || tracker?.kind !== 'list') throw new Error('no list');
  const offered = headerChoices(cells, tracker);
  expect(offered.map(({ part }) => part?.kind)).toEqual(['together', 'alone', 'alone']);
  await pane.pickHeader(offered[2]?.header);
  expect(pane.getState().tracker).toMatchObject({ range: 'G2:L4' });
  await pane.reread();
  expect(pane.getState().tracker).toMatchObject({ range: 'G2:L4' });
  await pane.pickHeader(offered[0]?.header);
  expect(pane.getState().tracker).toMatchObject({ range: 'A2:F5,G2:L4' });
});

test('findings about rows of the right half lead to them', async () => {
  const withName = sheetOf(
    '上稿',
    '序号|作者|标题|级别|字数|序号|作者|标题|级别|字数\n1|甲|葡萄|市级|900|2|乙、丙|柑橘|市级|900',
  );
  const fake = fakeWorkbook([withName]);
  const other = createPane(fake.port, () => new Date(2009, 0, 5));
  other.open();
  await idle(other);
  const names = issuesOf(resultOf(other).reckoning).find(({ key }) => key === 'several-names');
  expect(names?.rows).toEqual([1]);
});

/** The article of 900 characters in the right half with another length. */
const withLength = (cells: typeof FOLDED, length: number): typeof FOLDED => ({
  ...cells,
  values: cells.values.map((row) => row.map((cell, column) => (column === 10 && cell === 900 ? length : cell))),
});
