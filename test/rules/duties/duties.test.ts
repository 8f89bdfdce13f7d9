import { isoOfSerial, serialOfDay } from '../../../src/facts/dates';
import { calendarWith } from '../../../src/rules/calendar/working-days';
import { isDone } from '../../../src/rules/duties/done';
import { dueDate } from '../../../src/rules/duties/due-date';
import { reasonLacking, reasonRules } from '../../../src/rules/duties/reason';
import { statusOf } from '../../../src/rules/duties/status';
import { listOf } from '../../taskpane/tools/list';

test.each([
  ['是', true], ['√', true], [1, true], [true, true], ['已完成', true], ['办结', true], ['已全部办结', true],
  ['按期完成', true], ['100%', true], ['完成，已报送', true],
  ['否', false], ['', false], ['×', false], [0, false], ['未完成', false], ['正在办理', false], ['部分完成', false],
  ['80%', false], ['进行中', false], ['尚未落实', false], ['基本完成', false], [0.5, false],
  ['见附件', undefined], ['甲', undefined],
])('%j is done: %j', (cell, done) => expect(isDone(cell)).toBe(done)); // prettier-ignore

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
    expect(rules.map(({ item, source }) => `${item} ${source.clause}`)).toEqual(['督办 二4']);
    const lacking = rows.map((row, index) => reasonLacking(scheme, rules, row, index === 0).length);
    expect(lacking).toEqual([0, 0, 1, 1]);
  });

  test('other offices ask for none', () => {
    expect(reasonRules(listOf('衡阳', text, []).scheme)).toEqual([]);
  });
});
