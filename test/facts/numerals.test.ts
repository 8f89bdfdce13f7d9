import fc from 'fast-check';
import { type Exact, ratio } from '../../src/facts/exact';
import { exactFromNumeral } from '../../src/facts/numerals';
import { hostileTexts } from './arbitraries';

describe('Chinese numerals', () => {
  it.each<[string, Exact | undefined]>([
    ['零', 0],
    ['〇', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千三百', 2300],
    ['三千零五', 3005],
    ['三万', 30000],
    ['十二万三千', 123000],
    ['三万零五百', 30500],
    ['二〇一二', 2012],
    ['一〇五', 105],
    ['一九四九', 1949],
    ['三点一四一五九二', ratio(3141592n, 1000000n)],
    ['半', ratio(1n, 2n)],
    ['一半', ratio(1n, 2n)],
    ['半数', ratio(1n, 2n)],
    ['三分之一', ratio(1n, 3n)],
    ['二十分之三', ratio(3n, 20n)],
    ['百分之十五', ratio(3n, 20n)],
    ['百分之十四点五', ratio(29n, 200n)],
    ['千分之五', ratio(1n, 200n)],
    ['万分之三', ratio(3n, 10000n)],
    ['一点五', ratio(3n, 2n)],
    ['十点零五', ratio(201n, 20n)],
  ])('%s', (text, wanted) => expect(exactFromNumeral(text)).toEqual(wanted));

  it.each([
    ['一百五', 150, '105 is 一百零五'],
    ['一千五', 1500, ''],
    ['一万五', 15000, '10005 is 一万零五'],
    ['三万二', 32000, ''],
    ['二百五十', 250, ''],
    ['十五', 15, ''],
  ])('%s leaves out the last power: %i', (text, wanted) => expect(exactFromNumeral(text)).toBe(wanted));

  it.each([
    '',
    '几',
    '很多',
    '十几',
    '百',
    '千',
    '一个半',
    '二三十',
    '三四',
    '十五六',
    '三四百',
    '一二三',
    '百分之三四',
    '十百',
    '一万万万',
    '零分之一',
    '三分之',
    '分之一',
    '三点',
    '点五',
    '一.五',
    '一百二千',
    '半月',
    '几分之一',
    '一百二百',
    '十二甲',
    '一万甲',
    '甲万一',
    '一万二万',
    '甲点五',
    '三点甲',
    '三点五甲',
    '三点一四一五九二六',
    // Longer than a number that JavaScript holds exactly.
    '一二三四五六七八九一二三四五六七',
  ])('%s is no numeral', (text) => expect(exactFromNumeral(text)).toBeUndefined());

  const digits = '零一二三四五六七八九';
  const groups = ['', '十', '百', '千'];
  /** A number below 10000 as it is read aloud. */
  const read = (n: number): string => {
    const places = [...String(n)].map(Number);
    const words = places
      .map((digit, i) => (digit === 0 ? '零' : `${digits.charAt(digit)}${groups[places.length - 1 - i]}`))
      .join('');
    return words
      .replace(/零+/g, '零')
      .replace(/(.)零$/, '$1')
      .replace(/^一十/, '十');
  };

  it('reads every number below ten thousand, and its multiples of ten thousand', () => {
    const wrong = Array.from({ length: 10_000 }, (_, n) => n).filter((n) => exactFromNumeral(read(n)) !== n);
    expect(wrong.map(read)).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (high, low) => {
        const text = `${read(high)}万${low < 1000 ? '零' : ''}${low < 20 && low >= 10 ? '一' : ''}${read(low)}`;
        expect([text, exactFromNumeral(text)]).toEqual([text, high * 10000 + low]);
      }),
    );
  });

  it('never throws, and is quick on hostile texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'零一二十百千万分之点半x'), maxLength: 40 }),
        (text) => void exactFromNumeral(text),
      ),
    );
    hostileTexts.forEach((text) => expect(() => exactFromNumeral(text)).not.toThrow());
  });
});
