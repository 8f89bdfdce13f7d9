import { isDitto } from '../../src/facts/ditto';

describe('the same as above', () => {
  it.each([
    '同上',
    ' 同 上 ',
    '同前',
    '〃',
    '″',
    '"',
    '”',
    '“',
    '＂',
    "''",
    "' '",
    '’’',
    '´ ´',
    ',,',
    ', ,',
    '〞',
    '〞 〞',
  ])('%s says so', (cell) => expect(isDitto(cell)).toBe(true));

  it.each([
    '',
    '同',
    '同上级',
    '不同上',
    '同上。',
    '上',
    "'",
    ',',
    '’,',
    '-',
    '——',
    '〃〃',
    '甲〃',
    "'甲'",
    0,
    null,
    undefined,
  ])('%p does not', (cell) => expect(isDitto(cell)).toBe(false));

  it('is seen in linear time', () => expect(isDitto(`'${' '.repeat(100_000)}`)).toBe(false));
});
