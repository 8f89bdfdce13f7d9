import fc from 'fast-check';
import { type Exact, ratio } from '../../src/facts/exact';
import { exactFromDecimal } from '../../src/facts/parse-exact';
import { exactFromText } from '../../src/facts/quantity';
import { decimals, hostileTexts } from './arbitraries';

describe('a figure as clerks write it', () => {
  it.each<[string, Exact]>([
    ['1200', 1200],
    ['１２００字', 1200],
    ['1,200', 1200],
    ['1,200字', 1200],
    ['12,345,678.90元', ratio(1234567890n, 100n)],
    ['  1200  ', 1200],
    ['\u200b1200\ufeff', 1200],
    ['1200 字', 1200],
    ['1200\n字', 1200],
    ['¥1,200.50', ratio(12005n, 10n)],
    ['人民币200元', 200],
    ['人民币￥200', 200],
    ['￥80', 80],
    ['1200元整', 1200],
    ['-3', -3],
    ['+3', 3],
    ['3.', 3],
    ['19.5小时', ratio(39n, 2n)],
    ['20个小时', 20],
    ['1200个字', 1200],
    ['三个人', 3],
    ['3篇', 3],
    ['３篇', 3],
    ['6个', 6],
    ['1.2万', 12000],
    ['1.2万字', 12000],
    ['3千字', 3000],
    ['2亿元', 200_000_000],
    ['15%', ratio(3n, 20n)],
    ['１５％', ratio(3n, 20n)],
    ['14.5%', ratio(29n, 200n)],
    ['1/3', ratio(1n, 3n)],
    ['二次', 2],
    ['两次', 2],
    ['十天', 10],
    ['三分之一', ratio(1n, 3n)],
    ['百分之二十', ratio(1n, 5n)],
    ['第三名', 3],
    ['第2名', 2],
    ['第一档', 1],
    ['第十', 10],
    ['半天', ratio(1n, 2n)],
    ['一百五十字', 150],
    ['0元', 0],
    ['0次', 0],
    ['2个工作日', 2],
    ['10周年', 10],
  ])('%s', (text, wanted) => expect(exactFromText(text)).toEqual(wanted));

  it.each([
    ['约1200', 'about is not a figure'],
    ['1200左右', ''],
    ['1200余字', ''],
    ['很多', ''],
    ['3-5', 'two figures'],
    ['3~5', ''],
    ['1,20', 'no thousands'],
    ['1,2000', ''],
    ['12 34', 'two figures in one cell'],
    ['800\n900', 'two lines in one cell'],
    ['一 二', ''],
    ['1/0', ''],
    ['2007/3/9', 'a date, not 2007 over 27'],
    ['2012-9-3', ''],
    ['8:20', ''],
    ['NaN', ''],
    ['Infinity', ''],
    ['1e3', ''],
    ['0x10', ''],
    ['--3', ''],
    ['3条5篇', ''],
    ['abc', ''],
    ['', ''],
    ['字', ''],
    ['万', ''],
    ['%', ''],
    ['#N/A', ''],
    ['9'.repeat(31), 'beyond any office'],
  ])('%s is none: %s', (text) => expect(exactFromText(text)).toBeUndefined());

  const units = ['', '字', '次', '天', '小时', '篇', '条', '分', '元', '名', '人', '年', '岁', '个', '期', '周'];

  it('reads any decimal with any measure word, full-width or not', () =>
    fc.assert(
      fc.property(decimals(12), fc.constantFrom(...units), fc.boolean(), (text, unit, wide) => {
        const digits = wide ? text.replace(/[-.0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : text;
        expect(exactFromText(` ${digits}${unit}`)).toEqual(exactFromDecimal(text));
      }),
    ));

  it('reads thousands separators where they separate thousands', () =>
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => expect(exactFromText(n.toLocaleString('en-US'))).toBe(n === 0 ? 0 : n)),
    ));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void exactFromText(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789,.%/-一十百千万亿分之第字个 x'), maxLength: 40 }),
        (text) => void exactFromText(text),
      ),
    );
  });

  it('is quick on hostile texts', () =>
    hostileTexts.forEach((text) => expect(() => exactFromText(text)).not.toThrow()));
});
