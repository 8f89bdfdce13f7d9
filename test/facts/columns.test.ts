import { createBook } from '../../src/facts/book';
import { mapColumns } from '../../src/facts/columns';
import type { Fact } from '../../src/facts/fact';
import { readHeader } from '../../src/facts/headers';
import { knownFact } from '../../src/facts/vocabulary';

const facts = (...names: readonly string[]): readonly Fact[] => names.flatMap((name) => knownFact(name) ?? []);

/** 等次 is declared to be 级别, and 档次 too, which the scheme also has as a fact of its own. */
const book = createBook(
  facts('姓名', '级别', '档次', '数量'),
  ['级别', '档次'],
  new Map([['级别', ['档次', '评定等次']]]),
);

const headed = (...texts: readonly string[]) => texts.map(readHeader);
const found = (...given: Parameters<typeof mapColumns>): Record<string, readonly [number, string]> =>
  Object.fromEntries(mapColumns(...given).map(({ fact, column, by }) => [fact.name, [column, by]]));

describe('the column of a fact', () => {
  it.each<[string, readonly string[], Record<string, readonly [number, string]>]>([
    ['its own name before a synonym', ['层次', '级别'], { 级别: [1, 'name'] }],
    ['a declared synonym before others', ['层次', '评定等次'], { 级别: [1, 'declared synonym'] }],
    ['the leftmost of equals', ['层次', '层次'], { 级别: [0, 'synonym'] }],
    ['the synonym that stands first', ['采用层次', '层次'], { 级别: [1, 'synonym'] }],
    ['another’s name last of all', ['档次', '采用层次'], { 级别: [1, 'synonym'], 档次: [0, 'name'] }],
    ['another’s name where nothing else is', ['档次'], { 级别: [0, 'declared synonym'], 档次: [0, 'name'] }],
    ['none', ['备注', ''], {}],
    ['none where there are no headers', [], {}],
  ])('%s: %j', (_, headers, wanted) => expect(found(book, headed(...headers))).toEqual(wanted));

  it('is another one where the likelier is empty, and the empty one where there is no other', () => {
    const isEmpty = (_: Fact, column: number): boolean => column === 0;
    expect(found(book, headed('级别', '采用层次'), isEmpty)).toEqual({ 级别: [1, 'synonym'] });
    expect(found(book, headed('级别', '档次'), isEmpty)).toMatchObject({ 级别: [1, 'declared synonym'] });
    expect(found(book, headed('级别', '备注'), isEmpty)).toEqual({ 级别: [0, 'name'] });
  });
});
