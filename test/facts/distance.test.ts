import fc from 'fast-check';
import { distance as known } from 'fastest-levenshtein';
import { distance } from '../../src/facts/distance';

const texts = fc.string({ unit: fc.constantFrom(...'优秀先进文稿'), maxLength: 40 });

describe('the distance of two names', () => {
  test.each([
    ['', '', 0],
    ['优秀党员', '优秀共产党员', 2],
    ['浙川', '淅川', 1],
    ['先进', '', 2],
  ])('%s to %s is %d', (from, to, letters) => expect(distance(from, to)).toBe(letters));

  test('is what a package for it says', () =>
    fc.assert(fc.property(texts, texts, (from, to) => expect(distance(from, to)).toBe(known(from, to)))));
});
