import { createBook, factsNamed, fieldNames, namesOf, slotOf } from '../../src/facts/book';
import { mapColumns } from '../../src/facts/columns';
import type { Fact } from '../../src/facts/fact';
import { readHeader } from '../../src/facts/headers';
import { knownFact } from '../../src/facts/vocabulary';

const facts = (...names: readonly string[]): readonly Fact[] =>
  names.map((name) => {
    const known = knownFact(name);
    if (!known) throw new Error(`no fact ${name}`);
    return known;
  });

/** A book as the scheme of 澧县 has it: 档次 is a grade of its own, and declared as another header of 级别. */
const book = createBook(
  facts('姓名', '科室', '作者', '标题', '级别', '档次', '媒体', '项目', '字数'),
  ['作者', '标题', '级别', '档次', '媒体', '项目', '字数'],
  new Map([['级别', ['档次']]]),
);

describe('the facts of a scheme', () => {
  it('have their slots in order', () => {
    expect(slotOf(book, '姓名')).toBe(0);
    expect(slotOf(book, '字数')).toBe(8);
    expect(slotOf(book, '稿费')).toBe(-1);
    expect(fieldNames(book)).toContain('档次');
  });

  it.each([
    ['级别', ['级别']],
    ['層次', ['级别']],
    ['采用级别', ['级别']],
    ['档次', ['级别', '档次']],
    ['等次', ['档次']],
    ['姓名', ['姓名', '作者']],
    ['执笔人', ['姓名', '作者']],
    ['单位', ['科室']],
    ['刊物', ['媒体']],
    ['篇幅(千字)', ['字数']],
    ['金额', []],
    ['', []],
  ])('the header %s names %p', (header, names) =>
    expect(factsNamed(book, readHeader(header)).map((fact) => fact.name)).toEqual(names),
  );

  it("a scheme's own name is never taken for a synonym of another fact", () => {
    const own = createBook(facts('标题', '字数'), ['标题', '题目', '字数']);
    expect(factsNamed(own, readHeader('题目'))).toEqual([]);
    expect(factsNamed(own, readHeader('篇名')).map((fact) => fact.name)).toEqual(['标题']);
  });

  it.each([
    ['级别', '级别', 'name'],
    ['档次', '级别', 'declared synonym'],
    ['层次', '级别', 'synonym'],
    ['字数', '级别', undefined],
  ])('%s names %s by its %p', (header, name, by) => {
    const fact = book.facts[slotOf(book, name)];
    expect(fact && namesOf(book, readHeader(header)).get(fact)?.by).toBe(by);
  });
});

it.each([
  ['德(30分)', '德(30分)'],
  ['德（ 30分 ）', '德(30分)'],
  ['德(上半年)', '德(上半年)'],
  ['加班(天)', '加班天数'],
  ['德', undefined],
  ['德(40分)', undefined],
  ['加班(小时)', undefined],
])('brackets that a scheme writes in a name belong to it: %s', (header, name) => {
  const named = (of: string): Fact => ({ name: of, kind: 'number', headers: [], zero: 'value', range: 'any' });
  const own = ['德(30分)', '德(上半年)', '加班天数'];
  const written = createBook(own.map(named), own, new Map([['加班天数', ['加班(天)']]]));
  expect(factsNamed(written, readHeader(header)).map((fact) => fact.name)).toEqual(name ? [name] : []);
});

describe('which column serves which fact', () => {
  const uses = (headers: readonly string[]) =>
    Object.fromEntries(mapColumns(book, headers.map(readHeader)).map((use) => [use.fact.name, use.column]));

  it.each<[readonly string[], Record<string, number>]>([
    [['序号', '作者', '标题', '级别', '字数'], { 作者: 1, 标题: 2, 级别: 3, 字数: 4 }],
    [['姓名', '题目', '层次', '篇幅'], { 姓名: 0, 作者: 0, 标题: 1, 级别: 2, 字数: 3 }],
    [['姓名', '执笔人'], { 姓名: 0, 作者: 1 }],
    [['第一作者', '执笔人'], { 姓名: 1, 作者: 1 }],
    [['档次', '字数'], { 级别: 0, 档次: 0, 字数: 1 }],
    [['档次', '级别'], { 级别: 1, 档次: 0 }],
    [['采用级别', '刊物级别'], { 级别: 1 }],
    [['字数', '字数'], { 字数: 0 }],
    [['部门', '科室'], { 科室: 1 }],
    [['備註', '金額'], {}],
    [[], {}],
  ])('%p', (headers, wanted) => expect(uses(headers)).toEqual(wanted));
});
