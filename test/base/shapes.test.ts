import { anything, either, type Is, list, oneOf, orNull, shape, text, tuple, yesNo } from '../../src/base/shapes';

const pair = tuple(text, orNull(yesNo));

test.each<readonly [string, Is<unknown>, readonly unknown[], readonly unknown[]]>([
  [
    'a list of just these parts',
    pair,
    [
      ['a', true],
      ['', null],
    ],
    [['a'], ['a', true, 1], [1, true], {}, null],
  ],
  [
    'one of some words and numbers',
    oneOf<string | number | boolean>('a', 1, true),
    ['a', 1, true],
    ['b', 2, false, '1', undefined],
  ],
  ['a list', list(text), [[], ['a']], [['a', 1], 'a', undefined]],
  ['one form or the other', either(text, pair), ['a', ['a', null]], [1, ['a']]],
  ['an object', shape({ a: text, b: anything }), [{ a: '' }, { a: 'x', b: 1, c: 2 }], [{}, null, 'a', { a: 1 }]],
])('%s', (_, is, those, others) => {
  expect(those.filter((value) => !is(value))).toEqual([]);
  expect(others.filter((value) => is(value))).toEqual([]);
});
