import fc from 'fast-check';
import { rectangles } from '../../src/excel/rectangles';
import { addressLists } from '../../src/excel/write-step';
import type { Cell, SheetPlan, StyleName } from '../../src/sheets/plan/plan';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { certain, header } from '../sheets/lines';

const planOf = (styles: readonly (readonly StyleName[])[]): SheetPlan => {
  const [any] = planAwardSheets([certain({ amount: 1 })], header, 'zh') as readonly [SheetPlan];
  return {
    ...any,
    rows: styles.map((row) => ({ height: 20, cells: row.map((style): Cell => ({ kind: 'blank', style })) })),
  };
};
const styleOf = ({ style }: Cell): string => style;

test('rows that are alike are taken together', () => {
  const plan = planOf([
    ['title', 'title'],
    ['text', 'money'],
    ['text', 'money'],
    ['total', 'money'],
  ]);
  expect(Object.fromEntries(rectangles(plan, styleOf))).toEqual({
    title: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    text: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    money: [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 3, left: 1, bottom: 3, right: 1 },
    ],
    total: [{ top: 3, left: 0, bottom: 3, right: 0 }],
  });
});

test('every cell is covered once, by a rectangle of its own kind', () => {
  const row = fc.array(fc.constantFrom<StyleName>('text', 'money', 'total', 'plain'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (styles) => {
      const seen = new Map<string, string>();
      const kinds = (cell: Cell): string | undefined => (cell.style === 'plain' ? undefined : cell.style);
      for (const [kind, areas] of rectangles(planOf(styles), kinds)) {
        for (const { top, left, bottom, right } of areas) {
          for (let r = top; r <= bottom; r++) {
            for (let c = left; c <= right; c++) {
              expect(seen.has(`${r},${c}`)).toBe(false);
              seen.set(`${r},${c}`, kind);
            }
          }
        }
      }
      const expected = styles.flatMap((cells, r) =>
        cells.flatMap((style, c) => (style === 'plain' ? [] : [[`${r},${c}`, style] as const])),
      );
      expect(new Map([...seen].sort())).toEqual(new Map([...expected].sort(([a], [b]) => (a < b ? -1 : 1))));
    }),
  );
});

test('addresses in lists that Excel takes, none left out', () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: row * 2, left: 0, bottom: row * 2, right: 9 }));
  const lists = addressLists(areas);
  for (const list of lists) expect(list.length).toBeLessThan(8192);
  expect(lists.join(',').split(',')).toEqual(areas.map(({ top }) => `A${top + 1}:J${top + 1}`));
});
