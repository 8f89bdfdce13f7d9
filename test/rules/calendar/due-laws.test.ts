import fc from 'fast-check';
import { isoOfSerial } from '../../../src/facts/dates';
import { weekdayOf } from '../../../src/facts/spans';
import { isoWeekOf } from '../../../src/rules/calendar/working-days';
import { due, serialOf } from './due';

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
