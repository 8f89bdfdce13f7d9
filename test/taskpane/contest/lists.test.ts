import { nameColumn, namedRows, scoreColumns, scoreIn, listBook } from '../../../src/taskpane/contest/state/lists';
import { readVoteList } from '../../../src/taskpane/contest/state/vote-lists';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { haiyong } from '../../../src/rules/schemes/haiyong';
import type { ListTracker } from '../../../src/trackers/reading';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetOf } from '../sheets';

function list(name: string, text: string): ListTracker {
  const tracker = readTracker(sheetOf(name, text), listBook(schemeFrom(haiyong).book));
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  return tracker;
}

const LINES = '\n1|甲|秘书科|30\n2|乙|信息科|28\n3|丙|督查科|11';

test.each([
  ['得票', ['D']],
  ['得票数', ['D']],
  ['票数（票）', ['D']],
  ['得分', ['D']],
  ['总分', ['D']],
  ['民主测评得分', ['D']],
  ['备注', []],
  ['反对票', []],
])('%s: %j', (header, letters) => {
  const columns = scoreColumns(list('票单', `序号|姓名|科室|${header}${LINES}`));
  expect(columns.map(({ letter }) => letter)).toEqual(letters);
});

test('votes before scores', () => {
  const columns = scoreColumns(list('票单', '姓名|科室|得分|得票\n甲|秘书科|90|3\n乙|信息科|80|5'));
  expect(columns.map(({ letter }) => letter)).toEqual(['D', 'C']);
});

test('whom the lines name', () => {
  const tracker = list('票单', '序号|姓名|科室|标题|得票\n1|甲|秘书科|葡萄|3\n2|乙|信息科|柑橘|5');
  expect((['people', 'sections', 'entries'] as const).map((kind) => nameColumn(tracker, kind))).toEqual([1, 2, 3]);
  expect(namedRows(tracker, 'entries').map(({ name }) => name)).toEqual(['葡萄', '柑橘']);
});

test.each([
  [36, 36],
  ['36票', 36],
  ['', undefined],
  ['很多', undefined],
  [true, undefined],
])('the score in %j is %j', (cell, score) => expect(scoreIn(cell)).toBe(score));

test('a vote list: a blank is no vote, a name that stands twice has none, strangers are said', () => {
  const tracker = list(
    '票单',
    '姓名|科室|得票\n甲|秘书科|3\n乙|信息科|\n丙|督查科|5\n丙|督查科|6\n丁|督查科|许多\n戊|督查科|2',
  );
  const known = new Set(['甲', '乙', '丙', '丁']);
  const voteList = readVoteList(new Map([['票单', tracker]]), { sheet: '票单', column: 'C' }, 'people', known);
  expect([...(voteList?.votes ?? [])]).toEqual([
    ['甲', 3],
    ['戊', 2],
  ]);
  expect(voteList?.faults).toEqual([
    { kind: 'vote-unread', sheet: '票单', name: '丁', sheetRow: 6, given: '许多' },
    { kind: 'vote-stranger', sheet: '票单', name: '戊', sheetRow: 7 },
    { kind: 'vote-twice', sheet: '票单', name: '丙', sheetRows: [4, 5] },
  ]);
});
