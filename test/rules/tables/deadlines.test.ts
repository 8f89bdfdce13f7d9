import { isPeriod, parseDeadline } from '../../../src/rules/tables/deadlines';
import type { Deadline } from '../../../src/rules/calendar/deadline';

const monthly = (short: number, more: object = {}): object => ({ kind: 'day-of-month', short, long: short, shift: 'none', later: 0, ...more }); // prettier-ignore
const yearly = (month: number, day: number, more: object = {}): object => ({ kind: 'day-of-year', month, day, shift: 'none', later: 0, ...more }); // prettier-ignore
const weekly = (weekday: number, more: object = {}): object => ({ kind: 'weekday', weekday, every: 'week', shift: 'none', later: 0, ...more }); // prettier-ignore
const edge = (kind: 'start' | 'end', of: string, more: object = {}): object => ({ kind, of, shift: 'none', later: 0, ...more }); // prettier-ignore
const after = (count: number, unit: string, more: object = {}): object => ({
  kind: 'after',
  count,
  unit,
  shift: 'none',
  ...more,
});

const read = (text: string, period = ''): Deadline | undefined => parseDeadline(period, text);

describe('a deadline', () => {
  it.each<[string, object | undefined]>([
    ['1日', monthly(1)],
    ['31号', monthly(31)],
    ['每月26日前', monthly(26)],
    ['当月26日之前', monthly(26)],
    ['本月 26 日', monthly(26)],
    ['次月5日', monthly(5, { later: 1 })],
    ['下月5号前', monthly(5, { later: 1 })],
    ['上旬', monthly(10)],
    ['每月中旬前', monthly(20)],
    ['下月下旬', monthly(31, { later: 1 })],
    ['小月26日、大月28日', monthly(26, { long: 28 })],
    ['每月小月每月26号，大月每月28号', monthly(26, { long: 28 })],
    ['小月26日大月28日遇休息日顺延', monthly(26, { long: 28, shift: 'forward' })],
    ['0日', undefined],
    ['32日', undefined],
    ['小月26日大月32日', undefined],
    ['小月0日大月28日', undefined],
    ['上月5日', undefined],
    ['5日以前吧', undefined],
    ['26日遇休息日顺延执行', undefined],
    ['于5日', undefined],
    ['于小月26日大月28日', undefined],
    ['小月26日大月28日左右', undefined],
  ])('of a month: %s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each<[string, object]>([
    ['26日遇休息日顺延', monthly(26, { shift: 'forward' })],
    ['26日，遇法定节假日则提前', monthly(26, { shift: 'back' })],
    ['26日遇双休日的顺延', monthly(26, { shift: 'forward' })],
    ['26日周末提前', monthly(26, { shift: 'back' })],
    ['26日遇非工作日顺延', monthly(26, { shift: 'forward' })],
    ['12月20日遇节假日顺延', yearly(12, 20, { shift: 'forward' })],
  ])('on a day of rest: %s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each<[string, object | undefined]>([
    ['12月20日', yearly(12, 20)],
    ['每年12月20日前', yearly(12, 20)],
    ['当年十二月份', yearly(12, 31)],
    ['本年12月底之前', yearly(12, 31)],
    ['6月末', yearly(6, 31)],
    ['6月初', yearly(6, 1)],
    ['次年1月15号', yearly(1, 15, { later: 1 })],
    ['下年3月底', yearly(3, 31, { later: 1 })],
    ['翌年1月', yearly(1, 31, { later: 1 })],
    ['0月1日', undefined],
    ['13月1日', undefined],
    ['12月32日', undefined],
    ['12月0日', undefined],
    ['12月前', undefined],
    ['在12月20日', undefined],
    ['12月20日完成', undefined],
  ])('of a year: %s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each<[string, object | undefined]>([
    ['周一', weekly(1)],
    ['星期六前', weekly(6)],
    ['礼拜日', weekly(7)],
    ['周天之前', weekly(7)],
    ['每周五下午', weekly(5)],
    ['每星期五', weekly(5)],
    ['每周二上午之前', weekly(2)],
    ['本周三', weekly(3)],
    ['下周四', weekly(4, { later: 1 })],
    ['次周四', weekly(4, { later: 1 })],
    ['周五，遇节假日提前', weekly(5, { shift: 'back' })],
    ['双周周五', weekly(5, { every: 'even-week' })],
    ['每双周的周五', weekly(5, { every: 'even-week' })],
    ['单周每周五', weekly(5, { every: 'odd-week' })],
    ['周八', undefined],
    ['于周五', undefined],
    ['周五晚', undefined],
  ])('on a weekday: %s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each<[string, string, object | undefined]>([
    ['', '每年', edge('end', 'year')],
    ['', '每季度', edge('end', 'quarter')],
    ['', '', undefined],
    ['月末', '', edge('end', 'month')],
    ['下月末', '', edge('end', 'month', { later: 1 })],
    ['每个月底前', '', edge('end', 'month')],
    ['当月终', '', edge('end', 'month')],
    ['本季度初', '', edge('start', 'quarter')],
    ['下个月初', '', edge('start', 'month', { later: 1 })],
    ['次月首日', '', edge('start', 'month', { later: 1 })],
    ['半年末', '', edge('end', 'half-year')],
    ['每季的最后一天', '', edge('end', 'quarter')],
    ['每月最后一日', '', edge('end', 'month')],
    ['每月最后一个工作日之前', '', edge('end', 'month', { shift: 'back' })],
    ['月末，遇休息日提前', '', edge('end', 'month', { shift: 'back' })],
    ['季末，遇节假日顺延', '每季', edge('end', 'quarter', { shift: 'forward' })],
    ['下月初遇休息日顺延', '', edge('start', 'month', { later: 1, shift: 'forward' })],
    ['第一天', '每月', edge('start', 'month')],
    ['第一日', '每月', edge('start', 'month')],
    ['第一个工作日', '每周', edge('start', 'week', { shift: 'forward' })],
    ['星期末', '', edge('end', 'week')],
    ['月', '每月', edge('end', 'month')],
    ['末', '随时', undefined],
    ['于月末', '', undefined],
    ['月末报送', '', undefined],
  ])('at an end: %s of %s', (text, period, wanted) => expect(read(text, period)).toEqual(wanted));

  it.each<[string, object | undefined]>([
    ['15日内，遇休息日顺延', after(15, 'day', { shift: 'forward' })],
    ['2个工作日内', after(2, 'working-day')],
    ['2工作日之内', after(2, 'working-day')],
    ['5日内', after(5, 'day')],
    ['5天', after(5, 'day')],
    ['一周以内', after(1, 'week')],
    ['2个星期内', after(2, 'week')],
    ['3个月内', after(3, 'month')],
    ['两年内', after(2, 'year')],
    ['半年内', after(6, 'month')],
    ['会后两个工作日内', after(2, 'working-day')],
    ['会后5日', after(5, 'day')],
    ['收到之日起十日内', after(10, 'day')],
    ['季后10日内', after(10, 'day', { since: 'quarter' })],
    ['每季度终了后5个工作日内', after(5, 'working-day', { since: 'quarter' })],
    ['年度结束之后15日内', after(15, 'day', { since: 'year' })],
    ['季之后10日内', after(10, 'day', { since: 'quarter' })],
    ['半年末后10日内', after(10, 'day', { since: 'half-year' })],
    ['月底以后3日内', after(3, 'day', { since: 'month' })],
    ['3660日内', after(3660, 'day')],
    ['3661日内', undefined],
    ['0日内', undefined],
    ['半个月内', undefined],
    ['半天内', undefined],
    ['最后两天', undefined],
    ['会后2个工作日内报送', undefined],
    ['几日内', undefined],
  ])('counted from a day: %s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each([...'、,，;；'])('may hold %s', (sign) => expect(read(`次月${sign}5日`)).toEqual(monthly(5, { later: 1 })));
});

describe('周期', () => {
  it.each<[string, string, object | undefined]>([
    ['每双周', '周五', weekly(5, { every: 'even-week' })],
    ['单周', '周五', weekly(5, { every: 'odd-week' })],
    ['每双周', '单周周五', weekly(5, { every: 'odd-week' })],
    ['每两周', '周五', undefined],
    ['每双周', '周末', undefined],
    ['每周一次', '周五', weekly(5)],
    ['每月', '周五', undefined],
    ['每个月', '15日', monthly(15)],
    ['每季', '15日', undefined],
    ['每季度一次', '月末', undefined],
    ['每季', '次月10日前', undefined],
    ['每年', '上旬', undefined],
    ['每半年', '7月10日前', undefined],
    ['每年', '季后10日内', undefined],
    ['每季', '10日内', after(10, 'day')],
    ['每年', '次年1月15日', yearly(1, 15, { later: 1 })],
  ])('%s, %s: which day is meant', (period, text, wanted) => expect(read(text, period)).toEqual(wanted));

  it.each(['', '周', '每周', '每双周', '每单周', '每两周', '星期', '每月', '月度', '每季', '季度', '每个月', '每一个月', '每一年', '半年', '每半年', '年度', '每年一次', '每季度1次'])('%j says how often', (period) => expect(isPeriod(period)).toBe(true)); // prettier-ignore
  it.each(['每旬', '每日', '随时', '每次会议', '于每月', '每月两次', '每月例会', '次', '每'])('%s does not', (period) => expect(isPeriod(period)).toBe(false)); // prettier-ignore
});
