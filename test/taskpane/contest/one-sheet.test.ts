import { listBook, type Lists } from '../../../src/taskpane/contest/state/lists';
import { EMPTY_CONTEST } from '../../../src/taskpane/contest/state/setup';
import { contestView } from '../../../src/taskpane/contest/state/view';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetOf, source } from '../sheets';

/** Small offices keep everybody, what bars them and the votes on one sheet. */

const tables = [
  ['奖项', '名额'],
  ['先进个人', '2'],
  [],
  ['项目', '指标', '条件', '后果'],
  ['评先资格', '迟到次数', '超过10次', '取消评先资格'],
];

const scheme = schemeFrom({ ...source('淅川'), name: '评先办法', id: 'own', tables });

function view(sheets: Readonly<Record<string, string>>) {
  const lists: Lists = new Map(
    Object.entries(sheets).flatMap(([name, text]) => {
      const tracker = readTracker(sheetOf(name, text), listBook(scheme.book), { awardFacts: ['迟到次数'] });
      return tracker.kind === 'list' ? [[name, tracker] as const] : [];
    }),
  );
  return contestView(scheme, lists, EMPTY_CONTEST);
}

const ALL = '姓名|科室|迟到(次)|得票\n甲|综合科|11|30\n乙|综合科|2|28\n丙|信息科|0|25\n丁|信息科|1|20';

test('it is the roster, says who is barred, and holds the votes for the only award', () => {
  const { rosterSheet, roster, awards } = view({ 考勤: ALL });
  expect(rosterSheet).toBe('考勤');
  expect(roster?.people).toHaveLength(4);
  expect(awards[0]?.voteColumns).toEqual([{ sheet: '考勤', column: 'D' }]);
  expect(awards[0]?.outcome.result?.standings.map(({ kind }) => kind)).toEqual(['barred', 'wins', 'wins', 'loses']);
});

test('it is the roster before a shorter list of names', () => {
  expect(view({ 报告: '姓名|报告次数\n甲|3\n乙|1', 考核: ALL }).rosterSheet).toBe('考核');
});

test('a list of votes alone names the candidates: the roster comes first, however short, and is not asked what bars', () => {
  const votes = '姓名|得票\n甲|30\n乙|28\n丙|3';
  const { rosterSheet, factSheets } = view({ 票单: votes, 人: '姓名|科室\n甲|综合科\n乙|综合科' });
  expect([rosterSheet, factSheets]).toEqual(['人', []]);
});

test('beside a roster such a sheet still says what bars', () => {
  const { rosterSheet, factSheets } = view({ 考核: ALL, 花名册: '姓名|科室\n甲|综合科\n乙|综合科\n丙|信息科' });
  expect(rosterSheet).toBe('花名册');
  expect(factSheets).toEqual([{ sheet: '考核', repeats: 'conflict', counts: '' }]);
});
