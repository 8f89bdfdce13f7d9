import fc from 'fast-check';
import { dayOfSerial, isoOfSerial, LAST_DAY, serialFromCell, serialFromText, serialOfDay } from '../../src/facts/dates';
import { add, divide, type Exact } from '../../src/facts/exact';
import { hostileTexts } from './arbitraries';

const day = 41155; // 2012-09-03, as Excel counts
const time = (hour: number, minute: number, second = 0): Exact => divide(hour * 3600 + minute * 60 + second, 86400);

describe('dates and times as text', () => {
  it.each<[string, Exact | undefined]>([
    ['2012-9-3', day],
    ['2012-09-03', day],
    ['2012/9/3', day],
    ['2012.9.3', day],
    ['2012。9。3', day],
    ['2012年9月3日', day],
    ['2012年9月3号', day],
    ['２０１２年９月３日', day],
    ['2012 年 9 月 3 日', day],
    ['8:20', time(8, 20)],
    ['08:20', time(8, 20)],
    ['8：20', time(8, 20)],
    ['8:20:30', time(8, 20, 30)],
    ['8时20分', time(8, 20)],
    ['8点', time(8, 0)],
    ['17:40', time(17, 40)],
    ['下午5:40', time(17, 40)],
    ['下午 5:40', time(17, 40)],
    ['5:40 PM', time(17, 40)],
    ['上午8:20', time(8, 20)],
    ['下午12:30', time(12, 30)],
    ['0:00', 0],
    ['24:00', 1],
    ['2012-9-3 8:20', add(day, time(8, 20))],
    ['2012-9-3 18:20', add(day, time(18, 20))],
    ['2012-8-3 18:20', add(day - 31, time(18, 20))],
    ['2012-09-03 08:20:00', add(day, time(8, 20))],
    ['2012年9月3日8:20', add(day, time(8, 20))],
    ['2012年9月3日 下午5:40', add(day, time(17, 40))],
    ['2012-2-29', 40968],
    ['2011-2-29', undefined],
    ['2012-13-1', undefined],
    ['2012-9-31', undefined],
    ['2012-9', undefined],
    ['2012-13-1 8:20', undefined],
    ['0099-1-1', undefined],
    ['0000-0-0', undefined],
    ['20120903', day],
    ['120120903', undefined],
    ['201209031', undefined],
    ['8点半', time(8, 30)],
    ['8时半', time(8, 30)],
    ['半天', undefined],
    ['8半', undefined],
    ['于2012-9-3', undefined],
    ['约8:20', undefined],
    ['8:59:59', time(8, 59, 59)],
    ['8:20:60', undefined],
    ['2012年', undefined],
    ['9月3日', undefined],
    ['25:00', undefined],
    ['24:30', undefined],
    ['8:60', undefined],
    ['8:20左右', undefined],
    ['明天', undefined],
    ['', undefined],
    ['41155', undefined],
  ])('%s', (text, wanted) => expect(serialFromText(text)).toEqual(wanted));

  it('agree with the calendar from 1901 to 2099', () => {
    const start = Date.UTC(1901, 0, 1);
    for (let n = 0; n < 72_600; n += 61) {
      const date = new Date(start + n * 86_400_000);
      const [year, month, date_] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const serial = serialOfDay(year, month, date_);
      expect(serial).toBe(367 + n);
      expect(dayOfSerial(367 + n)).toEqual({ year, month, day: date_ });
      expect(serialFromText(isoOfSerial(367 + n))).toBe(367 + n);
    }
  });

  it.each([
    [41155, '2012-09-03'],
    [41155.5, '2012-09-03'],
    [61, '1900-03-01'],
  ])('%p reads %s', (serial, iso) => expect(isoOfSerial(serial)).toBe(iso));

  it.each<[unknown, Exact | undefined]>([
    [day, day],
    [1899, 1899],
    // A year alone, and a year with its month, are no days.
    [1900, undefined],
    [2100, undefined],
    [2101, 2101],
    [189999, 189999],
    [190000, undefined],
    [210012, undefined],
    [210013, 210013],
    [LAST_DAY, LAST_DAY],
    [LAST_DAY + 1, undefined],
    [20120903, day],
    [20121303, undefined],
    ['2012-9-3', day],
    [true, undefined],
    [null, undefined],
    ['', undefined],
  ])('the cell %p is %p', (cell, wanted) => expect(serialFromCell(cell)).toEqual(wanted));

  it('never throw, and are quick', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void serialFromText(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789-/.:年月日时分秒上下午 '), maxLength: 30 }),
        (text) => void serialFromText(text),
      ),
    );
    hostileTexts.forEach((text) => expect(() => serialFromText(text)).not.toThrow());
  });
});
