import { createBook, slotOf } from '../../src/facts/book';
import { mapColumns } from '../../src/facts/columns';
import { ratio } from '../../src/facts/exact';
import type { Value } from '../../src/facts/fact';
import { readHeader } from '../../src/facts/headers';
import { type Pair, type Row, rowReader } from '../../src/facts/row';
import { readStatement } from '../../src/facts/statement';
import { knownFact } from '../../src/facts/vocabulary';

const names = ['姓名', '级别', '字数', '数量', '领导批示', '完成数', '稿费', '形式', '日期', '参训小时'];
const book = createBook(
  names.flatMap((name) => knownFact(name) ?? []),
  names,
);

const pair = (name: string, cell: unknown): Pair => {
  const fact = knownFact(name);
  if (!fact) throw new Error(`no fact ${name}`);
  return { slot: slotOf(book, name), fact, statement: readStatement(fact, cell, 'pair') };
};

const read = (headers: readonly string[], cells: readonly unknown[], pairs: readonly Pair[] = []): Row =>
  rowReader(book, mapColumns(book, headers.map(readHeader)), pairs)(cells);

const valuesOf = (row: Row): Record<string, Value> =>
  Object.fromEntries(
    book.facts.flatMap((fact, slot) => (row.values[slot] === undefined ? [] : [[fact.name, row.values[slot]]])),
  );

const slots = (set: ReadonlySet<number>): readonly string[] => [...set].map((slot) => book.facts[slot]?.name ?? '');

const defaults = { 数量: 1, 领导批示: false, 形式: '文稿' };

describe('a row of a tracker', () => {
  it.each<[string, readonly string[], readonly unknown[], Record<string, Value>]>([
    ['columns and defaults', ['级别', '字数'], ['省级', '1,200'], { ...defaults, 级别: '省', 字数: 1200 }],
    ['a blank takes the default', ['数量', '形式'], ['', null], defaults],
    ['a 0 of a fact without zero is a blank', ['数量', '字数'], [0, 0], defaults],
    ['a written value beats the default', ['数量', '领导批示'], [3, '是'], { ...defaults, 数量: 3, 领导批示: true }],
    ['a header in thousands multiplies', ['字数(千字)'], [1.2], { ...defaults, 字数: 1200 }],
    ['and so do figures as text', ['字数(千字)'], ['1.2'], { ...defaults, 字数: 1200 }],
    ['full-width figures in thousands', ['字数(千字)'], ['１．２'], { ...defaults, 字数: 1200 }],
    ['a day under a unit', ['日期(天)'], [41155], { ...defaults, 日期: 41155 }],
    ['hours under hours', ['参训小时(小时)'], [10], { ...defaults, 参训小时: 10 }],
    ['hundreds of yuan', ['稿费(百元)'], [1.205], { ...defaults, 稿费: ratio(241n, 2n) }],
    ['a row shorter than its header', ['级别', '字数'], ['省级'], { ...defaults, 级别: '省' }],
  ])('%s', (_name, headers, cells, wanted) => expect(valuesOf(read(headers, cells))).toEqual(wanted));

  it('a field given by hand holds before the column', () =>
    expect(valuesOf(read(['级别'], ['市级'], [pair('级别', '省级')]))).toMatchObject({ 级别: '省' }));

  it('names the defaults nobody wrote', () => {
    expect(slots(read(['级别'], ['省级']).defaulted)).toEqual(['数量', '领导批示', '形式']);
    expect(slots(read(['数量', '领导批示', '形式'], [1, '', '文稿']).defaulted)).toEqual([]);
  });

  it('names zeros that may have been blanks', () => {
    expect(slots(read(['完成数', '字数'], [0, 0]).zeros)).toEqual(['完成数']);
    expect(slots(read(['完成数'], ['0']).zeros)).toEqual([]);
    expect(slots(read([], [], [pair('完成数', 0)]).zeros)).toEqual(['完成数']);
  });

  it.each<[readonly unknown[], boolean]>([
    [['', '', ''], true],
    [[null, 0, undefined], true],
    [[0, 0, 0], true],
    [['', 'x', ''], false],
    [[0, '0', 0], false],
    [[false, '', ''], false],
    [[], false],
  ])('%j is blank: %p', (cells, blank) => expect(read(['级别', '字数', '完成数'], cells).blank).toBe(blank));

  it('a bad cell takes no default and is told by its fact', () => {
    const row = read(['数量', '级别'], ['很多', '区里']);
    expect(valuesOf(row)).toEqual({ 领导批示: false, 形式: '文稿' });
    expect([...row.faults.values()].map((fault) => [fault.code, fault.fact])).toEqual([
      ['not-in-set', '级别'],
      ['not-a-number', '数量'],
    ]);
  });

  it.each<[string, unknown]>([
    ['字数(千字)', '1200字'],
    ['字数(千字)', '1.2千'],
    ['字数(千字)', '第5'],
    ['稿费(美元)', 20],
    ['稿费(百分)', 20],
    ['字数(页)', 3],
  ])('under %s the cell %p conflicts with the unit', (header, cell) =>
    expect([...read([header], [cell]).faults.values()]).toMatchObject([{ code: 'unit-conflict', header }]),
  );
});
