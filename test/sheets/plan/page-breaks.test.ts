import fc from 'fast-check';
import { blank, number, text } from '../../../src/sheets/plan/cells';
import { pageRoom, withBreaks } from '../../../src/sheets/plan/page-breaks';
import type { PlanRow, SheetPlan, StyleName } from '../../../src/sheets/plan/plan';
import { landscape } from '../../../src/sheets/plan/print';

const HEIGHT = 22;
const WIDE: readonly StyleName[] = ['title', 'note', 'signature', 'stamp'];

/** A sheet whose rows begin with these looks, one column wide; the fourth row is the head. */
function sheetOf(styles: readonly StyleName[], height = HEIGHT): SheetPlan {
  const rows = styles.map((style): PlanRow => {
    const first = style === 'count' ? number(style, 1) : text(style, '甲');
    return { height, cells: [first, blank('text')] };
  });
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: 1 };
  const merges = styles.flatMap((style, row) =>
    WIDE.includes(style) ? [{ top: row, bottom: row, left: 0, right: 1 }] : [],
  );
  return { name: '表', rows, columns: [50, 50], merges, frozenRows: 4, print: landscape(3, area, '') };
}

const HEAD: readonly StyleName[] = ['title', 'title', 'title', 'head'];
const CLOSING: readonly StyleName[] = ['total', 'total', 'note', 'signature', 'stamp'];
const lines = (count: number): readonly StyleName[] => Array.from({ length: count }, () => 'count');
const table = (count: number): SheetPlan => sheetOf([...HEAD, ...lines(count), ...CLOSING]);

/**
 * Page by page the rows that stand on it, as Excel fills pages from one break to the next.
 *
 * @param more how much more they hold than is reckoned
 */
function pagesOf({ rows, columns, print }: SheetPlan, more = 1): readonly (readonly number[])[] {
  const room = pageRoom({ columns, print }) * more;
  const repeated = rows[3]?.height ?? 0;
  const pages: number[][] = [[]];
  let used = 0;
  rows.forEach(({ height }, row) => {
    if (row > 0 && (print.breaks.includes(row) || used + height > room)) {
      pages.push([]);
      used = repeated;
    }
    used += height;
    pages.at(-1)?.push(row);
  });
  return pages;
}

const ROOM = pageRoom(table(1));
const FULL = Math.floor(ROOM / HEIGHT);

test('a page of A4 landscape at full size', () => {
  expect(ROOM).toBeCloseTo(595.28 - 0.6 * 72 - 0.7 * 72, 1);
  expect(pageRoom({ ...table(1), columns: [100, 100] })).toBeGreaterThan(ROOM * 1.3);
});

test('what fits on a page is left alone', () => {
  expect(withBreaks(table(5)).print).toMatchObject({ breaks: [], pagesTall: undefined });
});

test('a little longer than a page: shrunk to one', () => {
  const count = FULL - HEAD.length - CLOSING.length + 2;
  expect(withBreaks(table(count)).print).toMatchObject({ breaks: [], pagesTall: 1 });
});

test('one that nobody knows to fit is shrunk rather than broken', () => {
  const styles = [...HEAD, ...lines(FULL - HEAD.length - CLOSING.length), ...CLOSING];
  const plan = sheetOf(styles, (ROOM * 0.995) / styles.length);
  expect(withBreaks(plan).print).toMatchObject({ breaks: [], pagesTall: 1 });
});

test('whatever the number of lines, what closes the table stands with its last line, and no page is broken twice', () => {
  for (let count = FULL; count < 6 * FULL; count++) {
    const plan = withBreaks(table(count));
    const last = HEAD.length + count - 1;
    const pages = pagesOf(plan);
    const closing = pages.find((page) => page.includes(last));
    expect([count, closing]).toEqual([count, expect.arrayContaining([last, plan.rows.length - 1])]);
    expect(plan.print.breaks.length).toBeLessThanOrEqual(1);
    expect(pages.every((page) => page.length > 0)).toBe(true);
  }
});

test('it stands there even where rows print a little higher or lower than planned', () => {
  for (let count = FULL; count < 5 * FULL; count++) {
    const plan = withBreaks(table(count));
    for (const height of [HEIGHT * 0.99, HEIGHT * 1.01]) {
      const printed = { ...plan, rows: plan.rows.map((row) => ({ ...row, height })) };
      const last = HEAD.length + count - 1;
      const closing = plan.print.pagesTall ? undefined : pagesOf(printed).find((page) => page.includes(last));
      expect([count, height, closing ?? [plan.rows.length - 1]]).toEqual([
        count,
        height,
        expect.arrayContaining([plan.rows.length - 1]),
      ]);
    }
  }
});

test('it stands there even where columns print wider, and pages that are shrunk for it hold far more rows', () => {
  for (let count = FULL; count < 5 * FULL; count++) {
    const plan = withBreaks(table(count));
    if (plan.print.pagesTall) continue;
    const last = HEAD.length + count - 1;
    for (const more of [1, 1.05, 1.1, 1.2, 1.34, 1.5]) {
      const closing = pagesOf(plan, more).find((page) => page.includes(last));
      expect([count, more, closing]).toEqual([
        count,
        more,
        expect.arrayContaining([last - 1, last, plan.rows.length - 1]),
      ]);
    }
  }
});

test('that the last page is told to begin leaves no page before it all but empty', () => {
  for (let count = FULL; count < 5 * FULL; count++) {
    const plan = withBreaks(table(count));
    if (plan.print.pagesTall) continue;
    for (const height of [HEIGHT, HEIGHT * 1.01]) {
      const pages = pagesOf({ ...plan, rows: plan.rows.map((row) => ({ ...row, height })) });
      expect([count, height, Math.min(...pages.slice(0, -1).map((page) => page.length)) > FULL / 3]).toEqual([
        count,
        height,
        true,
      ]);
    }
  }
});

test('a subtotal stands with a line above it, a heading with the line below it', () => {
  const style = fc.constantFrom<StyleName>('count', 'count', 'count', 'count', 'subtotal', 'section');
  fc.assert(
    fc.property(fc.array(style, { minLength: 30, maxLength: 160 }), (body) => {
      const styles = [...HEAD, ...body, 'count' as const, ...CLOSING];
      const plan = withBreaks(sheetOf(styles));
      if (plan.print.pagesTall) return;
      const starts = pagesOf(plan).map(([first = 0]) => first);
      for (const start of starts.slice(1)) {
        if (styles[start] === 'subtotal') expect(styles[start - 1]).toBe('head');
        // A run of headings and subtotals longer than a page cannot be kept whole.
        expect(styles[start - 1]).not.toBe('section');
      }
    }),
  );
});

test('rows that shall stand together do, unless no page holds them', () => {
  const plan = table(3 * FULL);
  const group = { first: FULL - 3, last: FULL + 3 };
  expect(withBreaks(plan, [group]).print.breaks).toContain(group.first);
  expect(withBreaks(plan, [{ first: 6, last: 6 + FULL }]).print.breaks).toEqual(withBreaks(plan).print.breaks);
});

test('more breaks than Excel takes are none', () => {
  const styles = Array.from({ length: 3000 }, (): readonly StyleName[] => [...lines(FULL - 3), 'subtotal']).flat();
  expect(withBreaks(sheetOf([...HEAD, ...styles, ...CLOSING])).print.breaks.length).toBeLessThanOrEqual(1000);
});
