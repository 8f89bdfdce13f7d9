import fc from 'fast-check';
import { cleanText, textKey, titleKey } from '../../src/facts/text';
import { hostileTexts } from './arbitraries';

describe('texts', () => {
  it.each([
    ['  人民日报  ', '人民日报'],
    ['１２００字', '1200字'],
    ['甲　乙', '甲 乙'],
    ['采用\r\n级别', '采用 级别'],
    ['字数（千字）', '字数(千字)'],
    ['\ufeff标题\u200b', '标题'],
    ['a\u00a0b', 'a b'],
    ['', ''],
  ])('%j reads %j', (raw, clean) => expect(cleanText(raw)).toBe(clean));

  it.each([
    ['张 三', '张三'],
    ['張三', '张三'],
    ['人民日報', '人民日报'],
    ['ＡＢＣ', 'abc'],
    ['Wps 稿', 'wps稿'],
    ['葡萄', '葡萄'],
  ])('%j has the key %j', (raw, key) => expect(textKey(raw)).toBe(key));

  it.each([
    ['《人民日报》', '人民日报'],
    ['《求是》杂志', '求是'],
    ['杂志社论', '杂志社论'],
    ['瞭望杂志社论', '瞭望杂志社论'],
    ['湖南省党建杂志', '湖南省党建'],
    ['湖南省党建研究杂志', '湖南省党建研究杂志'],
    ['半月谈杂志社', '半月谈'],
    ['杂志', '杂志'],
    ['浅谈怎样办好杂志', '浅谈怎样办好杂志'],
    ['〈求是〉', '求是'],
    ['“瞭望”', '瞭望'],
    ['中办《秘书工作》', '中办秘书工作'],
    ['人民日报', '人民日报'],
  ])('the outlet %j is %j', (raw, key) => expect(titleKey(raw)).toBe(key));

  it('keys stay as they are when keyed again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text));
        expect(titleKey(titleKey(text))).toBe(titleKey(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    ));

  it('keys do not depend on blanks around, nor on what was keyed before', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 10 }), { maxLength: 30 }), (texts) => {
        const first = texts.map(textKey);
        expect(texts.map((text) => textKey(`  ${text}\n`))).toEqual(first);
      }),
    ));

  it('are folded however long they are', () =>
    hostileTexts.forEach((text) => expect(() => titleKey(text)).not.toThrow()));
});
