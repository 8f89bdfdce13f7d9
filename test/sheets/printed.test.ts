import path from 'node:path';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { shown } from '../../src/sheets/plan/draft';
import { longName, longReason } from './every-sheet';
import { printed, removeFolder, workFolder } from './libreoffice';
import { characterOnPaper } from './ruler';
import { findTexts, type Found, type Grid, gridOf, zoomOf } from './on-paper';
import { inReadingOrder, wordsOf, type Word } from './pdf-words';
import { writtenSheets } from './written-sheets';
import { writeXlsx } from './xlsx';

/** Every kind of sheet, printed by LibreOffice and measured on paper. */
jest.setTimeout(180_000);

interface Printed {
  readonly plan: SheetPlan;
  readonly pages: readonly (readonly Word[])[];
  readonly grids: readonly Grid[];
  readonly found: readonly Found[];
}

const good = writtenSheets();
const [, , signOff] = good;
if (!signOff) throw new Error('no sign-off list');
/** Two that are spoiled on purpose: what measures must see it. */
const narrow: SheetPlan = {
  ...signOff,
  name: '太窄',
  columns: signOff.columns.map((width, column) => (column === 3 ? 6 : width)),
};
const low: SheetPlan = {
  ...signOff,
  name: '太矮',
  rows: signOff.rows.map((row) => ({ ...row, height: Math.min(row.height, 40) })),
};
const plans = [...good, narrow, low];

const bare = (text: string): string => text.replace(/\s/g, '');
const letters = (text: string): string => [...text].sort().join('');
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);

/** The pages of each sheet: one begins where its title, or its first head, stands at the top of a page. */
function bySheet(pages: readonly (readonly Word[])[]): readonly (readonly (readonly Word[])[])[] {
  const starts: number[] = [];
  for (const { rows } of plans) {
    const first = rows[0]?.cells[0];
    const title = first ? bare(shown(first)) : '';
    const from = (starts.at(-1) ?? -1) + 1;
    starts.push(pages.findIndex((words, page) => page >= from && textOf(words).startsWith(title)));
  }
  return starts.map((start, index) => pages.slice(start, starts[index + 1] ?? pages.length));
}

/** The texts that are lost, and those that are higher than their rows. */
const lostIn = ({ found }: Printed): string[] =>
  found.filter(({ page }) => page === undefined).map(({ row, text }) => `${row + 1} ${text}`);
const highIn = ({ plan, found }: Printed): string[] => {
  const zoom = zoomOf(plan, found);
  const room = ({ row }: Found): number => zoom * (plan.rows[row]?.height ?? 0) + 1;
  return found.filter((each) => each.bottom - each.top > room(each)).map(({ row, text }) => `${row + 1} ${text}`);
};

/** How many pages the rows fill one after another, the head of the table again on each. */
function pagesNeeded({ plan, found }: Printed): number {
  const { margins, area, orientation, titleRows, breaks, pagesTall } = plan.print;
  if (pagesTall) return pagesTall;
  const paper = orientation === 'landscape' ? 595.28 : 841.89;
  const room = (paper - margins.top - margins.bottom) / zoomOf(plan, found);
  const repeated = titleRows ? (plan.rows[titleRows.first]?.height ?? 0) : 0;
  let [pages, used] = [1, 0];
  for (const [row, { height }] of plan.rows.slice(0, area.bottom + 1).entries()) {
    if (used + height > room || breaks.includes(row)) [pages, used] = [pages + 1, repeated];
    used += height;
  }
  return pages;
}

/** A cell of a line of the table: not of a sum, a sentence or a signature. */
const isLine = ({ rows, merges }: SheetPlan, row: number, column: number): boolean => {
  const style = rows[row]?.cells[column]?.style ?? 'plain';
  const merged = merges.some(({ top, left, right }) => top === row && left <= column && column <= right);
  return !merged && ['text', 'centred', 'count', 'date', 'score', 'money', 'price', 'paragraph'].includes(style);
};

describe('on paper', () => {
  const folder = workFolder();
  let all: readonly (readonly Word[])[] = [];
  const sheets = new Map<string, Printed>();
  const sheet = (name: string): Printed => {
    const found = sheets.get(name);
    if (!found) throw new Error(`${name} is missing`);
    return found;
  };

  beforeAll(async () => {
    const file = path.join(folder, 'sheets.xlsx');
    await writeXlsx(plans, file, await characterOnPaper(signOff, folder));
    all = wordsOf(printed(file));
    bySheet(all).forEach((pages, index) => {
      const plan = plans[index];
      if (!plan) throw new Error('a sheet is missing');
      const grids = pages.map((words) => gridOf(plan, words));
      sheets.set(plan.name, { plan, pages, grids, found: findTexts(plan, pages, grids) });
    });
  });
  afterAll(() => removeFolder(folder));

  const names = good.map(({ name }) => name);

  test.each(names)('%s: every text is there in full, within its own columns', (name) => {
    expect(lostIn(sheet(name))).toEqual([]);
    expect(sheet(name).found.length).toBeGreaterThan(5);
  });

  test.each(names)('%s: the columns lie as planned, and no text is higher than its row', (name) => {
    const { grids, plan, found } = sheet(name);
    expect(Math.max(...grids.map(({ worst }) => worst))).toBeLessThan(1.5);
    // Smaller than half its size nobody would read it.
    expect(zoomOf(plan, found)).toBeGreaterThan(0.5);
    expect(highIn(sheet(name))).toEqual([]);
  });

  test.each(names)('%s: as many pages as its rows need, each with its number and the head of the table', (name) => {
    const { plan, pages } = sheet(name);
    expect(pages).toHaveLength(pagesNeeded(sheet(name)));
    const head = plan.print.titleRows && plan.rows[plan.print.titleRows.first];
    const heads = (head?.cells ?? []).slice(0, plan.print.area.right + 1).map(shown);
    const bottom = plan.print.margins.top + zoomOf(plan, sheet(name).found) * (head?.height ?? 0);
    pages.forEach((words, page) => {
      const text = textOf(inReadingOrder(words));
      expect(text).toContain(`第${all.indexOf(words) + 1}页共${all.length}页`);
      // Letter by letter: of heads of two lines one would read the upper halves first.
      const above = words.filter(({ top, bottom: low }) => (top + low) / 2 < bottom);
      if (page > 0 && head) expect(letters(textOf(above))).toBe(letters(bare(heads.join(''))));
    });
  });

  test.each(names)(
    '%s: the lines to sign and all that closes the sheet stand with the last line of its table',
    (name) => {
      const { plan, found } = sheet(name);
      const ofTable = found.filter(({ row, column }) => isLine(plan, row, column));
      const last = ofTable.at(-1);
      const closing = found.filter(({ row }) => last && row > last.row);
      expect(closing.filter(({ page }) => page !== last?.page).map(({ text }) => text)).toEqual([]);
    },
  );

  test('nothing printed as ####, and what was made to be hard is on paper', () => {
    const pages = good.flatMap(({ name }) => sheet(name).pages);
    expect(pages.filter((words) => textOf(words).includes('##')).length).toBe(0);
    const texts = new Set(good.flatMap(({ name }) => sheet(name).found.map((found) => found.text)));
    for (const hard of [longName, longReason, '1,234,567.89', '-200.00', '人民币壹佰叁拾万伍仟壹佰柒拾柒元捌角玖分'])
      expect(texts).toContain(bare(hard));
    expect(sum(names.map((name) => sheet(name).plan.rows.length))).toBeGreaterThan(700);
  });

  test('the ruler works: a column too narrow and rows too low are found out', () => {
    expect(lostIn(sheet('太窄')).length).toBeGreaterThan(10);
    expect(lostIn(sheet('太矮'))).toEqual([]);
    expect(highIn(sheet('太矮')).length).toBeGreaterThan(0);
  });
});
