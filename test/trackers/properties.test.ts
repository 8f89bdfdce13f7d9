import fc from 'fast-check';
import type { CellValue, SheetCells } from '../../src/trackers/grid/cells';
import type { ListTracker } from '../../src/trackers/reading';
import { readTracker } from '../../src/trackers/tracker';
import { officeBook } from './office';

const { book, awardFacts } = officeBook('澧县', '上稿');

const HEADER: readonly CellValue[] = ['撰稿人', '稿件标题', '刊物', '层次', '篇幅(字)', '金额(元)'];
const row = fc.tuple(
  fc.constantFrom('员工01', '员工02', '员工03', '员工04'),
  fc.constantFrom('葡萄园见闻', '渡口的一天', '泵站变了样', '集镇调查', '茶山富民记'),
  fc.constantFrom('常德日报', '湖南日报', '红网'),
  fc.constantFrom('市级', '省级', '中央级', ''),
  fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('1,200字', '８５０', '')),
  fc.constantFrom(0, 50, 200, 300, 600, ''),
);
const rows = fc.array(row, { minLength: 1, maxLength: 12 });

const blank = HEADER.map((): CellValue => '');
const alone = (text: string): readonly CellValue[] => [text, ...blank.slice(1)];

const sheetOf = (values: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): SheetCells => ({
  sheet: '上稿',
  firstRow: 0,
  firstColumn: 0,
  values,
  hiddenRows: [],
  merges: [],
  tables: [],
  ...more,
});

function read(cells: SheetCells): ListTracker {
  const tracker = readTracker(cells, book, { awardFacts });
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  return tracker;
}

/** What a tracker says, wherever on the sheet it stands. */
const said = (tracker: ListTracker) => ({
  rows: tracker.rows.map(({ cells, person, section, clerkAmount }) => ({ cells, person, section, clerkAmount })),
  uses: tracker.uses.map((use) => [use.fact.name, use.column, use.by]),
  amount: tracker.amount?.column,
  fingerprint: tracker.fingerprint,
});

const plain = (body: readonly (readonly CellValue[])[]) => said(read(sheetOf([HEADER, ...body])));

it('says the same under titles and blank rows', () => {
  const above = fc.array(fc.constantFrom(blank, alone('2008年上稿登记表'), alone('登记单位:县委办公室')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, above, (body, titles) => {
      const tracker = read(sheetOf([...titles, HEADER, ...body]));
      expect(said(tracker)).toEqual(plain(body));
      expect(tracker.header.firstRow).toBe(titles.length + 1);
      expect(tracker.rows.map((r) => r.sheetRow)).toEqual(body.map((_, i) => titles.length + 2 + i));
    }),
  );
});

it('says the same with blank rows, totals, notes and repeated headers between and below', () => {
  const between = fc.constantFrom(
    blank,
    HEADER,
    ['小计', '', '', '', '', 1000] as const,
    ['', '合计', '', '', 3000, 9000] as const,
  );
  fc.assert(
    fc.property(rows, fc.array(fc.tuple(fc.nat(), between), { maxLength: 5 }), fc.boolean(), (body, extra, signed) => {
      const values: (readonly CellValue[])[] = [...body];
      for (const [at, line] of extra) values.splice(at % (values.length + 1), 0, line);
      const closing = signed ? [blank, ['制表:丙', '', '审核:丁', '', '', '']] : [];
      expect(said(read(sheetOf([HEADER, ...values, ...closing])))).toEqual(plain(body));
    }),
  );
});

it('says the same wherever the used range begins and however far it reaches', () => {
  fc.assert(
    fc.property(rows, fc.nat(6), fc.nat(6), fc.nat(5), fc.nat(8), (body, firstRow, firstColumn, wide, long) => {
      const right = new Array<CellValue>(wide).fill('');
      const values = [
        ...[HEADER, ...body].map((line) => [...line, ...right]),
        ...new Array<CellValue[]>(long).fill([...blank, ...right]),
      ];
      const tracker = read(sheetOf(values, { firstRow, firstColumn }));
      expect(said(tracker)).toEqual(plain(body));
      expect(tracker.header.firstRow).toBe(firstRow + 1);
    }),
  );
});

it('reads any cells without failing', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom<CellValue>('姓名', '级别', '合计', '', '#N/A', '(元)', 1, 2, 3, true),
    fc.double({ noNaN: true }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 });
  const merge = fc.record({ top: fc.nat(6), left: fc.nat(4), height: fc.nat(3), width: fc.nat(3) });
  fc.assert(
    fc.property(grid, fc.array(merge, { maxLength: 4 }), (values, merges) => {
      const areas = merges.map(({ top, left, height, width }) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      }));
      const tracker = readTracker(sheetOf(values, { merges: areas }), book, { awardFacts });
      if (tracker.kind === 'none') return;
      for (const line of tracker.rows) expect(line.cells).toHaveLength(tracker.columns.length);
    }),
    { numRuns: 400 },
  );
});
