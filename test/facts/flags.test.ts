import fc from 'fast-check';
import { flagFromText, flagUnder } from '../../src/facts/flags';
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

describe('yes and no under their header', () => {
  const says = { 办结: true, 在办: false };

  it.each<[string, boolean | undefined]>([
    ['满勤', true],
    ['已满勤', true],
    ['未满勤', false],
    ['没满勤', false],
    ['没有满勤', false],
    ['非满勤', false],
    ['办结', true],
    ['已办结', true],
    ['未办结', false],
    ['没有办结', false],
    ['在办', false],
    ['非是', undefined],
    ['已在办', undefined],
    ['未在办', undefined],
    ['基本满勤', undefined],
    ['未', undefined],
    ['有', true],
  ])('%s is %s', (text, wanted) => expect(flagUnder('是否满勤', text, says)).toBe(wanted));

  it('is quick, however many times a text says no', () => {
    expect(flagUnder('满勤', `${'未'.repeat(30000)}满勤`)).toBeUndefined();
  });
});
