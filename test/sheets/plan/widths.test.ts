import fc from 'fast-check';
import { fitColumns, lineCount, shortened, textWidth, widestWidth } from '../../../src/sheets/plan/widths';

test.each([
  ['', 0],
  ['abc', 3],
  ['省级', 4],
  ['省级1200字', 10],
  ['𠮷', 2],
  ['甲\u200b乙', 4],
  ['（一）', 6],
])('%j is %d half-width characters wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ['省级', 4],
  ['1200字', 7.2],
  ['GDP', 4.8],
  ['www', 6],
  ['(i.j)', 5],
])('%j is up to %d half-width characters wide where another font stands in', (text, width) => {
  expect(widestWidth(text)).toBeCloseTo(width, 9);
});

test.each([
  ['', 10, 1],
  ['葡萄', 4, 1],
  ['葡萄', 3, 2],
  ['第一行\n第二行', 20, 2],
  ['一二三四五六七八', 8, 2],
  // As a font in place of 宋体 prints them.
  ['word word word', 13, 2],
  ['word word word', 9, 3],
  ['电排办实事，常德工作，2008年1200字', 34, 2],
  // What opens a title goes to the next line with it.
  ['一二三《四五》六', 8, 3],
  // A stop is not left alone at the start of a line: the character before it goes along.
  ['一二三四。', 8, 2],
  ['abcdefghijklmnopqrst', 10, 3],
])('%j takes in a column of %d so many lines: %d', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

test('a text never needs fewer lines than its width asks for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
      const visible = text.replace(/\s/g, '');
      expect(lineCount(text, width)).toBeGreaterThanOrEqual(Math.ceil(textWidth(visible) / width));
    }),
  );
});

describe('columns on a page', () => {
  const wide = { least: 20, natural: 70, most: 60 };
  const name = { least: 8, natural: 10, most: 18 };
  const money = { least: 12, natural: 12, most: 12 };

  test('the widest gives way first, so that short texts stay on one line', () => {
    expect(fitColumns([name, wide, money], 60, 1)).toEqual([10, 38, 12]);
  });

  test('one column takes up what is left, to its most', () => {
    expect(fitColumns([name, { ...wide, natural: 30 }, money], 70, 1)).toEqual([10, 48, 12]);
    expect(fitColumns([name, { ...wide, natural: 30 }, money], 200, 1)).toEqual([10, 60, 12]);
  });

  test('figures keep their width where the page is too narrow for all', () => {
    expect(fitColumns([name, wide, money], 20, 1)).toEqual([8, 20, 12]);
  });

  test('fits the page wherever the least widths do', () => {
    const need = fc
      .tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 40 }))
      .map(([least, natural, more]) => ({ least, natural, most: least + more }));
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (needs) => {
        const widths = fitColumns(needs, 138, 0);
        const sum = widths.reduce((total, width) => total + width, 0);
        const least = needs.reduce((total, each) => total + each.least, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(138, least));
        widths.forEach((width, column) => expect(width).toBeGreaterThanOrEqual(needs[column]?.least ?? 0));
      }),
    );
  });
});

describe('a text that is too long for its cell', () => {
  test('ends with a mark that says where it goes on', () => {
    expect(shortened('一二三四五六', 8, '…')).toBe('一二三…');
    expect(shortened('一二三四', 8, '…')).toBe('一二三四');
  });
});
