import { wordsIn } from '../../src/base/words-in';

test('words stand apart by blanks and line breaks, however many', () =>
  expect(wordsIn('\n  金额 奖金\n  应发金额  奖额\n')).toEqual(['金额', '奖金', '应发金额', '奖额']));
