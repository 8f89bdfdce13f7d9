import type { Steps } from '../../src/base/steps';
import type { AwardLine, CertainLine } from '../../src/sheets/money/award-line';
import { planAwardSheetsInSteps } from '../../src/sheets/money/award-sheets';
import { number, text } from '../../src/sheets/plan/cells';
import { type DraftRow, figures, wrapping } from '../../src/sheets/plan/draft';
import { breaksInSteps } from '../../src/sheets/plan/page-breaks';
import type { Cell, SheetPlan } from '../../src/sheets/plan/plan';
import { landscape } from '../../src/sheets/plan/print';
import { stampedInSteps } from '../../src/sheets/plan/stamped';
import { planTableInSteps } from '../../src/sheets/plan/table-sheet';
import { knownOf } from './known';
import { certain, header } from './lines';
import { head } from './people';

/** How much is laid out between two chances for the pane to draw: rows, never milliseconds. */
const ROWS = 3000;
/** Rows in which one step may look: a few slices of 500 meet where one walk ends and the next begins. */
const MOST = 1100;

const ofEach = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: ROWS }, (_, index) => make(index));

/** Objects that tell when anybody looks into them. */
function counted<T extends object>(objects: readonly T[]) {
  const touched = new Set<number>();
  const watched = objects.map(
    (object, index): T =>
      new Proxy(object, {
        get(target, key, receiver) {
          touched.add(index);
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  const run = (work: Steps<unknown>): { readonly most: number; readonly steps: number } => {
    let [most, steps] = [0, 0];
    for (;;) {
      touched.clear();
      const { done } = work.next();
      most = Math.max(most, touched.size);
      steps += 1;
      if (done) return { most, steps };
    }
  };
  return { watched, run };
}

const cellsOf = (index: number): readonly Cell[] => [number('count', index + 1), text('text', `第${index}件`)];

test('a table is measured, given its heights and broken into pages in slices', () => {
  const { watched, run } = counted(ofEach((index): DraftRow => ({ cells: cellsOf(index), leastHeight: 22 })));
  const work = planTableInSteps(
    {
      name: '表',
      title: '表',
      right: '',
      foot: [],
      orientation: 'landscape',
      stamp: undefined,
      columns: [
        { head: '序号', need: (rows) => figures(rows, 0, 5) },
        { head: '事项', need: (rows) => wrapping(rows, 1, 8, 40), grows: true },
      ],
      body: watched,
    },
    head,
    'zh',
  );
  const { most, steps } = run(work);
  expect(most).toBeLessThanOrEqual(MOST);
  // Two columns, heights, merged cells, and twice the breaks.
  expect(steps).toBeGreaterThan((6 * ROWS) / 500 - 6);
});

/** A sheet that tells when anybody looks into its rows. */
function countedPlan() {
  const { watched, run } = counted(ofEach((index) => ({ height: 22, cells: cellsOf(index) })));
  const area = { top: 0, left: 0, bottom: ROWS - 1, right: 1 };
  const print = landscape(0, area, '');
  const plan: SheetPlan = { name: '表', rows: watched, columns: [8, 40], merges: [], frozenRows: 1, print };
  return { plan, run };
}

test('pages are broken in slices', () => {
  const { plan, run } = countedPlan();
  expect(run(breaksInSteps(plan)).most).toBeLessThanOrEqual(MOST);
});

test('a stamp codes its lines in slices', () => {
  const { plan, run } = countedPlan();
  const known = knownOf({ tool: 'duties', part: '督办情况', schemeId: 'yancao2007' });
  const { most, steps } = run(stampedInSteps(plan, known, { scheme: '办法', documentNumber: '' }));
  expect(most).toBeLessThanOrEqual(MOST);
  // Which lines there are, which columns are blank, the codes, their marks, and the breaks.
  expect(steps).toBeGreaterThan((5 * ROWS) / 500 - 5);
});

test.each<[string, (index: number) => Partial<CertainLine>]>([
  ['one line for each person', (index) => ({ person: `员工${index}` })],
  ['sections with subtotals', (index) => ({ person: `员工${index % 2500}`, section: `第${index % 7}科` })],
  ['another unit', (index) => ({ person: `员工${index}`, unit: '分' })],
])('award sheets are laid out in slices: %s', (_case, ofLine) => {
  const { watched, run } = counted(ofEach((index): AwardLine => certain({ amount: 50, ...ofLine(index) })));
  const { most, steps } = run(planAwardSheetsInSteps(watched, header, 'zh', ['summary', 'sign-off']));
  expect(most).toBeLessThanOrEqual(MOST);
  expect(steps).toBeGreaterThan(ROWS / 500);
});
