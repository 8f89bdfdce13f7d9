import { wordsIn } from '../../../src/base/words-in';
import { isoOfSerial, serialOfDay } from '../../../src/facts/dates';
import { calendarWith } from '../../../src/rules/calendar/working-days';
import { isDone } from '../../../src/rules/duties/done';
import { dueDate } from '../../../src/rules/duties/due-date';
import { reasonLacking, reasonRules } from '../../../src/rules/duties/reason';
import { statusOf } from '../../../src/rules/duties/status';
import { listOf } from '../../taskpane/tools/list';
import { scheme } from '../tables/support';

const each = (answer: boolean | undefined, ...cells: readonly unknown[]) =>
  cells.map((cell) => [cell, answer] as const);

const DONE = wordsIn(`
  是 √ 已完成 办结 已全部办结 按期完成 100% 完成，已报送 已完成整改 完成会前准备 已完成接待任务 完成9月20日 已完成（9月20日）
  完成，满意率98% 完成中期评估 已完成困难群众慰问 完成第二成员单位走访`);
const NOT_DONE = wordsIn('否 × 未完成 正在办理 部分完成 进行中 尚未落实 基本完成 完成一半 落实八成资金');

test.each([
  ...each(true, 1, true, ...DONE),
  ...each(false, '', 0, false, ...NOT_DONE),
  ...each(undefined, '见附件', '甲', '应于9月底完成', '计划完成'),
])('%j is done: %j', (cell, done) => expect(isDone(cell)).toBe(done));

describe('how much of an item is done', () => {
  const PARTLY = wordsIn(`
    80% 完成80% 完成了三分之二 完成进度：60% 完成率为95% 80%完成 已落实百分之九十`);

  test.each([
    ...each(false, 0.5, '已完成 80％', ...PARTLY),
    ...each(true, 1.2, ...wordsIn('100% 完成100% 100%完成 完成率100% 已全部完成100%')),
  ])('%j: done %j', (cell, done) => expect(isDone(cell)).toBe(done));

  test('a count of something is no answer', () =>
    expect([2, 80, '3项', '30', '完成3项', '完成12项', '完成5项中的3项'].map(isDone)).toEqual(
      Array(7).fill(undefined),
    ));
});

test('words that begin with 完成 or 落实 and do not say that it is', () => {
  const said = wordsIn(`
    完成困难 完成有难度 完成不了 落实不到位 完成待验收 完成初稿 完成情况 完成时限9月 完成后报送 结束前报送 完成中 完成?`);
  expect(said.map(isDone)).toEqual(said.map(() => undefined));
});

test('working days of a year whose holidays nobody knows', () =>
  expect(dueDate('5个工作日内', serialOfDay(2060, 1, 1) ?? 0, calendarWith(new Map())).kind).toBe('unreadable'));

describe('the day an item is due', () => {
  const calendar = calendarWith(new Map());
  // Wednesday.
  const base = serialOfDay(2024, 9, 11) ?? 0;

  test.each([
    [45565, '2024-09-30'],
    [45565.5, '2024-09-30'],
    ['2024-9-30', '2024-09-30'],
    ['2024/09/30', '2024-09-30'],
    ['2024.9.30前', '2024-09-30'],
    ['２０２４年９月３０日', '2024-09-30'],
    ['20240930', '2024-09-30'],
    [20240930, '2024-09-30'],
    ['20240930前完成', '2024-09-30'],
    ['20241345', 'unreadable'],
    ['2024.9.30号前', '2024-09-30'],
    ['2024年9月底前', '2024-09-30'],
    ['2025年2月', '2025-02-28'],
    ['9月30日', '2024-09-30 year'],
    ['9月30日前完成', '2024-09-30 year'],
    ['九月三十日', '2024-09-30 year'],
    ['9月底', '2024-09-30 year'],
    ['9.30', '2024-09-30 year'],
    ['9/30前', '2024-09-30 year'],
    [9.3, 'unreadable'],
    [12.2, 'unreadable'],
    ['9.3', '2024-09-03 year'],
    [9.15, '2024-09-15 year'],
    ['30日前', '2024-09-30'],
    ['月底', '2024-09-30'],
    ['本月底前', '2024-09-30'],
    ['下月10日', '2024-10-10'],
    ['本周五', '2024-09-13'],
    ['5个工作日内', '2024-09-19'],
    ['10日内', '2024-09-21'],
    ['年底', '2024-12-31'],
    ['长期', 'none'],
    ['', 'none'],
    ['—', 'none'],
    ['——', 'none'],
    ['长期坚持', 'none'],
    ['不宜长期搁置', 'unreadable'],
    ['-待定', 'unreadable'],
    ['待定-', 'unreadable'],
    [0, 'none'],
    ['尽快', 'unreadable'],
    ['2月30日后', 'unreadable'],
    // The first and the last serial number that is taken for a day.
    [20000, '1954-10-03'],
    [19999, 'unreadable'],
    ['1954-10-3', '1954-10-03'],
    [79999, '2119-01-10'],
    [80000, 'unreadable'],
    ['45565', 'unreadable'],
    ['8:20', 'unreadable'],
    ['11.15', '2024-11-15 year'],
    ['12-5', '2024-12-05 year'],
    ['2024年9.30', '2024-09-30'],
    ['2024年9.30日前', '2024-09-30'],
    ['2024.9月底', '2024-09-30'],
    ['9月30日以前完成', '2024-09-30 year'],
    ['9.30至10.15', 'unreadable'],
    ['共9.30', 'unreadable'],
    ['第2024年9月底', 'unreadable'],
    ['2024-9-30止10-15', 'unreadable'],
    ['3天', '2024-09-14'],
    ['9.31', 'unreadable'],
  ])('%j', (cell, expected) => {
    const due = dueDate(cell, base, calendar);
    const shown = due.kind === 'day' ? `${isoOfSerial(due.serial)}${due.yearTaken ? ' year' : ''}` : due.kind;
    expect(shown).toBe(expected);
  });
});

test.each([
  [true, -5, 'done'],
  [false, -1, 'overdue 1'],
  [false, 0, 'soon 0'],
  [false, 3, 'soon 3'],
  [false, 4, 'open 4'],
  [undefined, 4, 'unclear'],
])('done %j, due in %i days: %s', (done, days, expected) => {
  const status = statusOf(done, { kind: 'day', serial: 45000 + days, yearTaken: false }, 45000, 3);
  expect([status.kind, 'days' in status ? status.days : ''].join(' ').trim()).toBe(expected);
});

test('without a date, with one that cannot be read', () => {
  expect(statusOf(false, { kind: 'none' }, 45000, 3)).toEqual({ kind: 'no-date' });
  expect(statusOf(false, { kind: 'unreadable', text: '尽快' }, 45000, 3)).toEqual({ kind: 'unclear', what: 'date' });
});

describe('reasons', () => {
  const text =
    '事项|责任科室|期限|完成|原因\n一|甲科|9月底|已完成|\n二|甲科|9月底|未完成|等待批复\n三|甲科|9月底|未完成|\n四|甲科|9月底|未完成|无';

  test('烟草2007 asks for one where an item is not done', () => {
    const { scheme, rows } = listOf('烟草2007', text, ['事项', '责任科室', '期限', '完成', '原因']);
    const rules = reasonRules(scheme);
    expect(rules.map(({ items, source }) => `${items.join()} ${source.clause}`)).toEqual(['督办 二4']);
    const lacking = rows.map((row, index) => reasonLacking(scheme, rules, row, index === 0).length);
    expect(lacking).toEqual([0, 0, 1, 1]);
  });

  test('done by its words: what cannot be read under 完成 is no matter, what cannot be under 原因 is', () => {
    const list = listOf('烟草2007', '事项|完成|原因\n一|推进中，月底前|\n二|未完成|#N/A', ['事项', '完成', '原因']);
    const rules = reasonRules(list.scheme);
    const faults = list.rows.map((row) => [...row.faults.values()].map(({ fact }) => fact));
    expect(faults).toEqual([['完成'], ['原因']]);
    expect(list.rows.map((row) => reasonLacking(list.scheme, rules, row, false).length)).toEqual([1, 0]);
  });

  test('a row of 资格 that asks whether an item is done, or for a reason, alone: none for each', () => {
    const own = scheme(`
      | 项目 | 条件                   | 后果   |
      | 督办 | 完成为否               | 不达标 |
      | 督办 | 原因为无               | 不达标 |
      | 督办 | 完成为否且原因为无     | 不达标 |`);
    expect(reasonRules(own).map(({ requirement }) => requirement)).toEqual([own.eligibility[2]?.requirement]);
  });

  test('other offices ask for none', () => {
    expect(reasonRules(listOf('衡阳', text, []).scheme)).toEqual([]);
  });
});
