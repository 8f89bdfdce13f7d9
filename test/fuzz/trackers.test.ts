import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { sheetCells } from '../../scripts/trackers/workbook';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { createPane } from '../../src/taskpane/jobs/pane';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import type { SheetCells } from '../../src/trackers/grid/cells';
import { type FakeWorkbook, fakeWorkbook } from '../taskpane/port';
import { texts } from './cells';
import { seed } from '../properties/seed';
import { runs } from './runs';

/** What may happen to a tracker in a year of use. Rows and columns are taken modulo what the sheet has. */
type Accident =
  | { readonly kind: 'text'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'figure'; readonly row: number; readonly column: number; readonly figure: number }
  | { readonly kind: 'error'; readonly row: number; readonly column: number }
  | { readonly kind: 'blank row' | 'drop row' | 'repeat row' | 'hide row'; readonly row: number }
  | { readonly kind: 'drop column'; readonly column: number }
  | {
      readonly kind: 'merge';
      readonly row: number;
      readonly column: number;
      readonly down: number;
      readonly across: number;
    };

const row = fc.nat(250);
const column = fc.nat(20);
const accidents: fc.Arbitrary<Accident> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), row: fc.oneof(row, fc.nat(6)), column, text: texts }),
  fc.record({
    kind: fc.constant('figure' as const),
    row,
    column,
    figure: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  }),
  fc.record({ kind: fc.constant('error' as const), row, column }),
  fc.record({
    kind: fc.constantFrom('blank row' as const, 'drop row' as const, 'repeat row' as const, 'hide row' as const),
    row: fc.oneof(row, fc.nat(6)),
  }),
  fc.record({ kind: fc.constant('drop column' as const), column }),
  fc.record({
    kind: fc.constant('merge' as const),
    row: fc.oneof(row, fc.nat(6)),
    column,
    down: fc.nat(4),
    across: fc.nat(6),
  }),
);

function happen(sheet: ExcelJS.Worksheet, accident: Accident): void {
  const rowAt = (place: number): number => 1 + (place % Math.max(1, sheet.rowCount));
  const columnAt = (place: number): number => 1 + (place % Math.max(1, sheet.columnCount));
  switch (accident.kind) {
    case 'text':
      sheet.getCell(rowAt(accident.row), columnAt(accident.column)).value = accident.text;
      return;
    case 'figure':
      sheet.getCell(rowAt(accident.row), columnAt(accident.column)).value = accident.figure;
      return;
    case 'error':
      sheet.getCell(rowAt(accident.row), columnAt(accident.column)).value = { error: '#DIV/0!' };
      return;
    case 'blank row':
      sheet.spliceRows(rowAt(accident.row), 0, []);
      return;
    case 'drop row':
      sheet.spliceRows(rowAt(accident.row), 1);
      return;
    case 'repeat row':
      // The library cannot repeat an empty row that nobody asked it for yet.
      sheet.getRow(rowAt(accident.row));
      sheet.duplicateRow(rowAt(accident.row), 1, true);
      return;
    case 'hide row':
      sheet.getRow(rowAt(accident.row)).hidden = true;
      return;
    case 'drop column':
      sheet.spliceColumns(columnAt(accident.column), 1);
      return;
    case 'merge': {
      const [top, left] = [rowAt(accident.row), columnAt(accident.column)];
      try {
        sheet.mergeCells(top, left, top + accident.down, left + accident.across);
      } catch {
        // Excel refuses merges that overlap, and so does the library: nothing happened then.
      }
    }
  }
}

/** Every figure of a plan that is none. */
const badFigures = (plans: readonly SheetPlan[]): readonly unknown[] =>
  plans.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.filter(
        (cell) =>
          (cell.kind === 'number' || cell.kind === 'formula') &&
          typeof cell.value === 'number' &&
          !Number.isFinite(cell.value),
      ),
    ),
  );

/** What the pane makes of a sheet: it reads and reckons it, and writes the sheets to sign where it offers to. */
async function wayThrough(cells: SheetCells): Promise<{ readonly fake: FakeWorkbook; readonly state: PaneState }> {
  const fake = fakeWorkbook([{ hiddenRows: [], merges: [], tables: [], ...cells }]);
  const pane = createPane(fake.port, () => new Date(2026, 10, 22, 9, 0));
  const close = pane.open();
  const rest = async (): Promise<void> => {
    do await new Promise((resolve) => setTimeout(resolve));
    while (pane.getState().busy || !pane.getState().cells);
  };
  await rest();
  await pane.write();
  await rest();
  close();
  return { fake, state: pane.getState() };
}

describe('trackers after many accidents', () => {
  const files = ['assets/samples/lixian.xlsx', 'assets/samples/xichuan.xlsx'];
  const originals: Buffer[] = [];
  beforeAll(async () => {
    for (const file of files) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(file);
      originals.push(Buffer.from(await workbook.xlsx.writeBuffer()));
    }
  });

  test(
    `${runs.trackers} of them are read, reckoned and laid out, or it is said why not`,
    async () => {
      const some = fc.tuple(fc.nat(files.length - 1), fc.nat(9), fc.array(accidents, { minLength: 1, maxLength: 12 }));
      await fc.assert(
        fc.asyncProperty(some, async ([file, place, list]) => {
          const workbook = new ExcelJS.Workbook();
          await workbook.xlsx.load(originals[file] as unknown as ArrayBuffer);
          const sheet = workbook.worksheets[place % workbook.worksheets.length];
          if (!sheet) throw new Error('a sample without sheets');
          for (const accident of list) happen(sheet, accident);
          const { fake, state } = await wayThrough(sheetCells(sheet));
          expect(badFigures([...fake.plans.values()])).toEqual([]);
          // A sheet that is no list any more says so.
          expect(state.tracker?.kind === 'none' ? state.tracker.findings.length : 1).toBeGreaterThan(0);
        }),
        { numRuns: runs.trackers, seed },
      );
      // A hang is what this limit is for: a tracker takes a few hundredths of a second.
    },
    runs.trackers * 1_000,
  );
});

test('the sample itself gives sheets', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile('assets/samples/lixian.xlsx');
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('a sample without sheets');
  expect((await wayThrough(sheetCells(sheet))).fake.plans.size).toBeGreaterThan(0);
});
