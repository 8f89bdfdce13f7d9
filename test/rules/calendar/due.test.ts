import fc from 'fast-check';
import { isoOfSerial, serialFromText } from '../../../src/facts/dates';
import { toNumber } from '../../../src/facts/exact';
import { isoWeekOf } from '../../../src/rules/calendar/working-days';
import { weekdayOf } from '../../../src/facts/spans';
import { dueOn } from '../../../src/rules/calendar/due';
import { readScheme } from '../../../src/rules/tables/read';
import type { Grid } from '../../../src/rules/scheme/range';

const serialOf = (date: string): number => toNumber(serialFromText(date) ?? 0);

/** The day on which 期限 falls due, asked on a date; why there is none where there is none. */
function due(period: string, deadline: string, date: string, more: Grid = []): string {
  const grid = [['事项', '周期', '期限'], ['报表', period, deadline], ...more];
  const scheme = readScheme('试', grid);
  if (!scheme) throw new Error('no tables');
  if (scheme.findings.length > 0) return 'unreadable';
  const answer = dueOn(scheme, scheme.duties, serialOf(date));
  return answer.kind === 'due' ? isoOfSerial(answer.serial) : answer.kind;
}

describe('a deadline within the period that holds the date', () => {
  it.each([
    // 2012-09 has 30 days, 2012-10 has 31, 2012-02 has 29.
    ['每月', '26日', '2012-09-03', '2012-09-26'],
    ['每月', '每月26日前', '2012-09-27', '2012-09-26'],
    ['每月', '二十六日', '2012-09-03', '2012-09-26'],
    ['每月', '31日', '2012-02-10', '2012-02-29'],
    ['每月', '小月26日、大月28日', '2012-09-03', '2012-09-26'],
    ['每月', '小月每月26日、大月28日', '2012-10-03', '2012-10-28'],
    ['每月', '小月26日、大月28日', '2012-02-03', '2012-02-26'],
    ['每月', '上旬', '2012-09-30', '2012-09-10'],
    ['每月', '中旬', '2012-09-03', '2012-09-20'],
    ['每月', '下旬', '2012-09-03', '2012-09-30'],
    ['每月', '月末', '2012-02-03', '2012-02-29'],
    ['每月', '月底前', '2012-09-03', '2012-09-30'],
    ['每月', '', '2012-09-03', '2012-09-30'],
    ['每月', '每月最后一天', '2012-12-31', '2012-12-31'],
    ['每月', '最后一个工作日', '2012-09-03', '2012-09-29'],
    ['每月', '月初', '2012-09-30', '2012-09-01'],
    ['每月', '每月第3个工作日', '2012-09-30', '2012-09-05'],
    ['每月', '倒数第3个工作日', '2012-09-03', '2012-09-27'],
    ['每月', '倒数第2天', '2012-02-03', '2012-02-28'],
    ['每季', '首月10日前', '2012-09-30', '2012-07-10'],
    ['每季', '每季度末月31日', '2012-04-01', '2012-06-30'],
    ['半年', '第二个月底', '2012-09-30', '2012-08-31'],
    ['每月', '第一个工作日', '2012-09-30', '2012-09-03'],
    ['每季', '季末', '2012-08-15', '2012-09-30'],
    ['每季度', '', '2012-01-01', '2012-03-31'],
    ['半年', '半年末', '2012-07-01', '2012-12-31'],
    ['每半年', '', '2012-06-30', '2012-06-30'],
    ['每年', '年底', '2012-02-10', '2012-12-31'],
    ['每年', '年初', '2012-02-10', '2012-01-01'],
    ['每年', '12月20日前', '2012-02-10', '2012-12-20'],
    ['每年', '每年六月底', '2012-02-10', '2012-06-30'],
    ['每年', '12月', '2012-02-10', '2012-12-31'],
    ['每年', '9月初', '2012-02-10', '2012-09-01'],
    ['每年', '2月30日', '2013-05-01', '2013-02-28'],
    ['每周', '周末', '2012-09-05', '2012-09-09'],
    ['每周', '周五', '2012-09-03', '2012-09-07'],
    ['每周', '每周五下午', '2012-09-08', '2012-09-07'],
    ['每周', '星期日', '2012-09-03', '2012-09-09'],
    // ISO week 36 of 2012 begins on 3 September.
    ['每双周', '每双周周五下午', '2012-09-03', '2012-09-07'],
    ['每双周', '双周周五', '2012-09-10', '2012-09-21'],
    ['每两周', '单周周五', '2012-09-03', '2012-09-14'],
    // 2009 has 53 weeks: two odd ones follow each other, and the next even Friday is that of week 2.
    ['每双周', '双周周五', '2009-12-28', '2010-01-15'],
  ])('%s %s on %s', (period, deadline, date, wanted) => expect(due(period, deadline, date)).toBe(wanted));
});

describe('a deadline in the period that follows', () => {
  it.each([
    ['每月', '次月5日前', '2012-09-03', '2012-10-05'],
    ['每月', '下月5日', '2012-12-31', '2013-01-05'],
    ['每月', '于下月初', '2012-09-03', 'unreadable'],
    ['每月', '下月初', '2012-12-10', '2013-01-01'],
    ['每月', '次月第一个工作日', '2012-09-03', '2012-10-08'],
    ['每月', '次月31日', '2012-01-31', '2012-02-29'],
    ['每季', '下季度初', '2012-11-03', '2013-01-01'],
    ['每年', '次年1月15日前', '2012-09-03', '2013-01-15'],
    ['每年', '次年3月底', '2012-09-03', '2013-03-31'],
    ['每月', '次月第3个工作日', '2012-09-03', '2012-10-10'],
    ['每季', '下季度首月10日前', '2012-11-03', '2013-01-10'],
    ['每周', '下周一', '2012-09-05', '2012-09-10'],
    ['每周', '下周末', '2012-09-05', '2012-09-16'],
  ])('%s %s on %s', (period, deadline, date, wanted) => expect(due(period, deadline, date)).toBe(wanted));
});

describe('a deadline counted from the date', () => {
  it.each([
    ['', '2个工作日内', '2012-09-26', '2012-09-28'],
    ['', '会后两个工作日内', '2012-09-28', '2012-10-08'],
    ['', '5日内', '2012-09-28', '2012-10-03'],
    ['', '收到之日起十日内', '2012-09-03', '2012-09-13'],
    ['', '一周内', '2012-09-03', '2012-09-10'],
    ['', '2个星期以内', '2012-09-03', '2012-09-17'],
    ['', '1个月内', '2012-01-31', '2012-02-29'],
    ['', '3个月内', '2012-11-15', '2013-02-15'],
    ['', '半年内', '2012-08-31', '2013-02-28'],
    ['', '1年', '2012-02-29', '2013-02-28'],
    ['', '当日', '2012-09-26', '2012-09-26'],
    ['', '次日，遇节假日顺延', '2012-09-29', '2012-10-08'],
    ['', '两年内', '2012-09-03', '2014-09-03'],
  ])('%s%s on %s', (period, deadline, date, wanted) => expect(due(period, deadline, date)).toBe(wanted));

  it.each([
    ['每季', '季后10日内', '2012-08-15', '2012-10-10'],
    ['每季', '季度终了后5个工作日内', '2012-08-15', '2012-10-12'],
    ['每月', '月度结束后3日内', '2012-09-15', '2012-10-03'],
    ['每年', '年度终了后15日内', '2012-09-03', '2013-01-15'],
    ['半年', '每半年结束后一个月内', '2012-03-03', '2012-07-30'],
  ])('from the end of the period: %s %s on %s', (period, deadline, date, wanted) =>
    expect(due(period, deadline, date)).toBe(wanted),
  );
});

describe('a deadline with its year', () => {
  it.each([
    ['二〇一二年九月底前', '2009-01-01', '2012-09-30'],
    ['截至2012年9月26日', '2015-12-31', '2012-09-26'],
    ['2012年底前，遇休息日提前', '2012-01-01', '2012-12-31'],
    ['2013年3月底，遇休息日提前', '2012-01-01', '2013-03-29'],
  ])('%s, asked on %s, comes once', (deadline, date, wanted) => expect(due('', deadline, date)).toBe(wanted));
});

describe('a deadline on a day of rest', () => {
  it.each([
    // 26 August 2012 was a Sunday; 30 September 2012 a Sunday before the holiday week; 29 September a Saturday that was worked.
    ['26日', '2012-08-03', '2012-08-26'],
    ['26日,遇休息日顺延', '2012-08-03', '2012-08-27'],
    ['26日遇法定节假日提前', '2012-08-03', '2012-08-24'],
    ['小月26日、大月28日遇休息日顺延', '2012-08-03', '2012-08-28'],
    ['30日遇节假日顺延', '2012-09-03', '2012-10-08'],
    ['30日遇双休日提前', '2012-09-03', '2012-09-29'],
    ['12月30日遇休息日提前', '2012-09-03', '2012-12-28'],
  ])('%s on %s', (deadline, date, wanted) => expect(due('', deadline, date)).toBe(wanted));

  it('follows the days that the scheme names before the calendar', () => {
    const more = [[], ['日期', '性质'], ['2012-9-27', '放假'], ['2012-9-30', '补班']];
    expect(due('', '2个工作日内', '2012-09-26', more)).toBe('2012-09-29');
    expect(due('', '3个工作日内', '2012-09-26', more)).toBe('2012-09-30');
  });

  it('knows no working days outside the years of the calendar, unless the scheme names days there', () => {
    expect(due('', '2个工作日内', '1999-09-01')).toBe('unknown-year');
    expect(due('每月', '26日', '1999-09-01')).toBe('1999-09-26');
    expect(due('', '2个工作日内', '1999-09-01', [[], ['日期', '性质'], ['1999-9-2', '放假']])).toBe('1999-09-06');
  });
});

describe('a year whose holidays nobody knows', () => {
  it.each([
    ['', '2个工作日内', '1999-09-01', 1999],
    ['', '20个工作日内', '2026-12-20', 2027],
    ['每年', '1月1日遇节假日提前', '2004-05-01', 2003],
    ['每年', '年度终了后300个工作日内', '2025-05-01', 2027],
    ['每月', '次月第一个工作日', '2026-12-05', 2027],
  ])('is named: %s %s on %s', (period, deadline, date, year) => {
    const scheme = readScheme('试', [['事项', '周期', '期限'], ['报表', period, deadline]]); // prettier-ignore
    expect(scheme && dueOn(scheme, scheme.duties, serialOf(date))).toEqual({ kind: 'unknown-year', year });
  });
});

describe('a deadline that hangs on a reading which nobody chose', () => {
  const under = (one: readonly string[], two: readonly string[], date: string) => {
    const grid = [['编号', '可选', '采用'], ['读法', '甲、乙', ''], [], ['事项', '周期', '期限', '止', '释义'], ['报表', ...one, '读法=甲'], ['报表', ...two, '读法=乙']]; // prettier-ignore
    const scheme = readScheme('试', grid);
    return scheme && dueOn(scheme, scheme.duties, serialOf(date));
  };
  const MONTHLY = ['每月', '26日', ''];
  const WORKED = ['', '2个工作日内', ''];
  const ENDED = ['每月', '26日', '2000-12-31'];

  it.each<[string, readonly string[], readonly string[], string, object]>([
    ['another day', MONTHLY, ['每月', '28日', ''], '2012-09-03', { kind: 'unread', readings: ['读法'] }],
    ['the same day', MONTHLY, ['每月', '小月26日、大月28日', ''], '2012-09-03', { kind: 'due', serial: serialOf('2012-09-26') }],
    ['a day or none', MONTHLY, ENDED, '2012-09-03', { kind: 'unread', readings: ['读法'] }],
    ['none or a day', ENDED, MONTHLY, '2012-09-03', { kind: 'unread', readings: ['读法'] }],
    ['a day or holidays that nobody knows', MONTHLY, WORKED, '1999-09-03', { kind: 'unread', readings: ['读法'] }],
    ['none either way', ENDED, ENDED, '2012-09-03', { kind: 'none' }],
    ['holidays that nobody knows either way', WORKED, ['', '3个工作日内', ''], '1999-09-03', { kind: 'unknown-year', year: 1999 }],
  ])('%s', (_, one, two, date, wanted) => expect(under(one, two, date)).toMatchObject(wanted)); // prettier-ignore
});

describe('a row of the calendar in force', () => {
  const rows: Grid = [
    ['事项', '周期', '期限', '起', '止'],
    ['例会', '每月', '20日', '', '2012-04-30'],
    ['例会', '每月', '26日', '2012-05-01', ''],
  ];
  it.each([
    ['2012-04-30', '2012-04-20'],
    ['2012-05-01', '2012-05-26'],
  ])('on %s', (date, wanted) => {
    const scheme = readScheme('试', rows);
    const answer = scheme && dueOn(scheme, scheme.duties, serialOf(date));
    expect(answer?.kind === 'due' && isoOfSerial(answer.serial)).toBe(wanted);
  });
});

describe('what is no deadline', () => {
  it.each([
    '尽快',
    '32日',
    '13月1日',
    '第五个工作日',
    '5',
    '12月前',
    '0日内',
    '两个工作日左右',
    '季度'.repeat(30),
    '最后两天',
    '5日'.repeat(3),
  ])('%s', (deadline) => expect(due('', deadline, '2012-09-03')).toBe('unreadable'));
});

describe('deadlines: laws', () => {
  const days = fc.integer({ min: serialOf('2005-01-01'), max: serialOf('2024-12-31') });
  const on = (period: string, deadline: string, day: number): number =>
    serialOf(due(period, deadline, isoOfSerial(day)));

  it.each([
    ['2012-09-03', 36],
    ['2012-01-01', 52],
    ['2009-12-31', 53],
    ['2012-01-02', 1],
  ])('%s is in week %d', (date, week) => expect(isoWeekOf(serialOf(date))).toBe(week));

  it('the end of a month is the day before the next one begins', () =>
    fc.assert(fc.property(days, (day) => expect(on('每月', '月末', day) + 1).toBe(on('每月', '下月初', day)))));

  it('a working day is worked, and so many days later lie so many worked ones', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9 }), (day, count) => {
        const last = on('', `${count}个工作日内`, day);
        expect(last).toBeGreaterThanOrEqual(day + count);
        expect(on('', `${count + 1}个工作日内`, day)).toBe(on('', '1个工作日内', last));
      }),
    ));

  it('the Friday of an even week is a Friday of an even week, not before the week of the date', () =>
    fc.assert(
      fc.property(days, (day) => {
        const friday = on('每双周', '双周周五', day);
        expect([weekdayOf(friday), isoWeekOf(friday) % 2]).toEqual([5, 0]);
        expect(friday).toBeGreaterThan(day - 7);
        expect(friday).toBeLessThanOrEqual(day + 18);
      }),
    ));
});
