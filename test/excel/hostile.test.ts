import { officeWorkbook } from '../../src/excel/office';
import { createPane } from '../../src/taskpane/jobs/pane';
import type { RunningHost } from '../../src/workbench/jsdom/start-host';
import type { CellValue } from '../../src/workbench/model/value';
import { hostOf, sheetId, workbook } from './harness';

/** Texts that a spreadsheet or a page may take for something else, as names, sections and titles in a tracker. */
const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://example.com","甲")',
  '=1+1',
  '+86甲',
  '-甲',
  '@甲',
  '\t甲',
  '<img src=x onerror=alert(1)>',
  '<b>甲</b>&amp;"\'',
  '\u202e甲乙丙',
  '甲\u200b乙',
  '𠮷小田',
  '👨‍👩‍👧甲',
  '1/3',
  '2024-1-2',
  '007',
  "'甲",
];

/** As much as a cell can hold, and far more than a line of a printed sheet. */
const LONG = '乙'.repeat(32_767);

let host: RunningHost | undefined;
afterEach(() => {
  host?.close();
  host = undefined;
});

const seen = (text: string): string => text.replace(/[\s\u200b-\u200d\u202e']/g, '').normalize('NFKC');

test('names of any kind come out of the pane as the texts that they are', async () => {
  const grid = workbook({
    上稿登记: [
      ['作者', '科室', '标题', '级别', '字数'],
      // An apostrophe in front is how a clerk tells Excel that a text is a text.
      [LONG, LONG, '长名', '省级', 900],
      ...HOSTILE.map((text, place) => ["'" + text, "'" + text, `稿${place}`, '省级', 900]),
    ],
  });
  host = await hostOf(grid);
  const before = grid.values(sheetId(grid, '上稿登记'), { row: 0, column: 0, rows: HOSTILE.length + 2, columns: 5 });
  const pane = createPane(officeWorkbook, () => new Date(2026, 10, 22));
  const close = pane.open();
  const idle = async (): Promise<void> => {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (pane.getState().busy || !pane.getState().cells);
  };
  await idle();
  await pane.write();
  await idle();
  close();
  expect(pane.getState().written.map(({ name }) => name)).toContain('奖励明细');

  const id = sheetId(grid, '奖励明细');
  const area = grid.usedArea(id, false);
  if (!area) throw new Error('an empty sheet');
  const values: readonly (readonly CellValue[])[] = grid.values(id, area);
  const formulas = grid.formulas(id, area);
  const texts = values.flat().map((value) => seen(String(value ?? '')));
  for (const text of HOSTILE) expect(texts).toContain(seen(text));
  // What is too long to print is cut short and says so.
  expect(values.flat().some((value) => /^乙{10,}……/.test(String(value)))).toBe(true);
  // Formulas stand only where the plan has sums and checks: none holds a text from the tracker.
  for (const formula of formulas.flat()) expect(formula ?? '').not.toMatch(/HYPERLINK|example|甲/);
  expect(grid.values(sheetId(grid, '上稿登记'), { row: 0, column: 0, rows: HOSTILE.length + 2, columns: 5 })).toEqual(
    before,
  );
});
