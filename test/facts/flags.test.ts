import fc from 'fast-check';
import { flagFromText } from '../../src/facts/flags';
import { hostileTexts } from './arbitraries';

describe('yes and no as clerks write them', () => {
  it.each(['是', '有', '√', '✓', '✔', '☑', '对', '對', '1', 'TRUE', 'true', 'Y', 'yes', ' 是 ', '１'])(
    '%s is yes',
    (text) => expect(flagFromText(text)).toBe(true),
  );

  it.each([
    '否',
    '无',
    '無',
    '没有',
    '沒有',
    '×',
    '✗',
    'X',
    'x',
    '0',
    'FALSE',
    'n',
    'No',
    '不是',
    '-',
    '—',
    '——',
    '–',
    '/',
    '０',
  ])('%s is no', (text) => expect(flagFromText(text)).toBe(false));

  it.each(['', '2', '也许', '市级', '是否', '已批示', '张县长', '是的吧', '10', '甲-', '-甲'])(
    '%s is neither',
    (text) => expect(flagFromText(text)).toBeUndefined(),
  );

  it('never throws, and is quick', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void flagFromText(text)));
    hostileTexts.forEach((text) => expect(() => flagFromText(text)).not.toThrow());
  });
});
