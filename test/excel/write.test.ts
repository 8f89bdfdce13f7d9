import { officeWorkbook } from '../../src/excel/office';
import type { JobOptions, WrittenSheet } from '../../src/excel/port';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import type { AwardLine } from '../../src/sheets/money/award-line';
import { areaName } from '../../src/sheets/plan/cells';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { looks } from '../../src/sheets/plan/styles';
import type { MemoryGrid } from '../../src/workbench/memory/memory-grid';
import { RequestFault } from '../../src/workbench/transport/faults';
import { certain, header, undecided } from '../sheets/lines';
import { cellAt, contentsOf, good, hostPerTest, sheetId, watchRequests, workbook } from './harness';

const open = hostPerTest();

const tracker = {
  上稿登记: [
    ['作者', '金额'],
    ['甲', 200],
    ['合计', '=SUM(B2:B2)'],
  ],
};

const lines: readonly AwardLine[] = [
  certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2 }),
  certain({ person: '=HYPERLINK("x")', section: '秘书科', award: '+1', reason: '-甲', clause: '@三', amount: 50 }),
  certain({ person: '乙', section: '秘书科', reason: '1/3', clause: '2024-1-2', amount: -20 }),
  undecided({ person: '丁', section: '秘书科' }),
];
const plans = planAwardSheets(lines, header, 'zh');
const [detail, summary] = plans as readonly [SheetPlan, SheetPlan];

/** Excel keeps a sheet's name in quotes only where it must. */
const asStored = (formula: string): string => formula.replaceAll(/'([\p{L}\d]+)'!/gu, '$1!');

const manyLines = (count: number): AwardLine[] =>
  Array.from({ length: count }, (_, index) =>
    certain({ person: `员工${index % 50}`, section: `科室${index % 7}`, amount: 50, sourceRow: index + 4 }),
  );

async function written(grid: MemoryGrid, made: readonly SheetPlan[] = plans): Promise<readonly WrittenSheet[]> {
  await open(grid);
  return good(await officeWorkbook.writeSheets(made));
}

describe('writing sheets', () => {
  test('every cell as the plan has it', async () => {
    const grid = workbook(tracker);
    const made = await written(grid);
    expect(made.map(({ name }) => name)).toEqual(['奖励明细', '个人汇总']);
    for (const plan of plans) {
      plan.rows.forEach(({ cells }, row) =>
        cells.forEach((cell, column) => {
          const { value, formula } = cellAt(grid, plan.name, row, column);
          if (cell.kind === 'formula') expect(formula).toBe(asStored(cell.formula));
          else expect(formula).toBeNull();
          if (cell.kind === 'blank') expect(value).toBeNull();
          if (cell.kind === 'text') expect(value ?? '').toBe(cell.text);
          if (cell.kind === 'number') expect(value).toBe(cell.value);
        }),
      );
    }
  });

  test('text that looks like a formula, a date or a ratio stays text', async () => {
    const grid = workbook(tracker);
    await written(grid);
    const row = detail.rows.findIndex(({ cells }) => cells[1]?.kind === 'text' && cells[1].text.startsWith('='));
    const area = { row, column: 1, rows: 2, columns: 5 };
    expect(grid.formulas(sheetId(grid, '奖励明细'), area)).toEqual([Array(5).fill(null), Array(5).fill(null)]);
    expect(grid.values(sheetId(grid, '奖励明细'), area)).toEqual([
      ['=HYPERLINK("x")', '秘书科', '+1', '-甲', '@三'],
      ['乙', '秘书科', '上稿', '1/3', '2024-1-2'],
    ]);
  });

  test('each cell in the look of its style', async () => {
    const grid = workbook(tracker);
    await written(grid);
    for (const plan of plans) {
      plan.rows.forEach(({ cells }, row) =>
        cells.forEach(({ style, kind }, column) => {
          const look = looks[style];
          const area = { row, column, rows: 1, columns: 1 };
          const shown = grid.styles(sheetId(grid, plan.name), area)[0]?.[0];
          expect(shown).toMatchObject({
            fontName: look.font,
            fontSize: look.size,
            bold: look.bold,
            wrap: look.wrap,
            horizontal: { left: 'Left', center: 'Center', right: 'Right' }[look.horizontal],
            vertical: { center: 'Center', bottom: 'Bottom' }[look.vertical],
            fill: look.fill ?? null,
          });
          for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
            if (look.bordered) expect(shown?.[edge]).toMatchObject({ style: 'Continuous', weight: 'Thin' });
          }
          expect(grid.numberFormats(sheetId(grid, plan.name), area)).toEqual([
            [kind === 'text' ? '@' : look.numberFormat],
          ]);
        }),
      );
    }
  });

  test('widths, heights, merged cells, frozen rows and the set-up for print', async () => {
    const grid = workbook(tracker);
    await written(grid);
    const id = sheetId(grid, '奖励明细');
    detail.columns.forEach((width, column) =>
      expect(grid.columnWidth(id, column, 1)).toBeCloseTo(width * 5.25 + 3.75, 1),
    );
    detail.rows.forEach(({ height }, row) => expect(grid.rowHeight(id, row, 1)).toBe(height));
    const all = { row: 0, column: 0, rows: detail.rows.length, columns: detail.columns.length };
    expect(grid.merges(id, all)).toHaveLength(detail.merges.length);
    expect(grid.freeze(id)).toEqual({ rows: 4, columns: 0 });
    expect(grid.pageLayout(id)).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { kind: 'fit', wide: 1, tall: null },
      printArea: areaName(detail.print.area),
      titleRows: '$4:$4',
      centerHorizontally: true,
      leftMargin: 36,
      headersFooters: { defaultForAllPages: { centerFooter: '第 &P 页 共 &N 页' } },
    });
  });

  test('page breaks, and a sheet a little longer than a page on one', async () => {
    const grid = workbook(tracker);
    const broken = { ...detail, name: '分页', print: { ...detail.print, breaks: [5, 9] } };
    const shrunk = { ...detail, name: '一页', print: { ...detail.print, pagesTall: 1 as const } };
    await written(grid, [broken, shrunk]);
    expect(grid.pageLayout(sheetId(grid, '分页'))).toMatchObject({ rowBreaks: [5, 9], zoom: { wide: 1, tall: null } });
    expect(grid.pageLayout(sheetId(grid, '一页'))).toMatchObject({ rowBreaks: [], zoom: { wide: 1, tall: 1 } });
  });

  test('existing sheets stay cell for cell as they were; a taken name gets a number, in formulas too', async () => {
    const grid = workbook({ ...tracker, 奖励明细: [['上年的表', 1]] });
    const before = ['上稿登记', '奖励明细'].map((name) => contentsOf(grid, name));
    const made = await written(grid);
    expect(made.map(({ name }) => name)).toEqual(['奖励明细(2)', '个人汇总']);
    expect(['上稿登记', '奖励明细'].map((name) => contentsOf(grid, name))).toEqual(before);
    expect(cellAt(grid, '个人汇总', 4, 3).formula).toContain("'奖励明细(2)'!$I$5");
    expect(grid.sheets().map(({ name }) => name)).toEqual(['上稿登记', '奖励明细', '奖励明细(2)', '个人汇总']);
  });

  test('brings the first new sheet to the front', async () => {
    const grid = workbook(tracker);
    await written(grid);
    expect(grid.activeSheet()).toBe(sheetId(grid, '奖励明细'));
  });

  test('undo removes exactly the sheets just written, renamed ones too', async () => {
    const grid = workbook({ ...tracker, 奖励明细: [['上年的表']] });
    const made = await written(grid);
    grid.updateSheet(sheetId(grid, '奖励明细(2)'), { name: '改名' });
    good(await officeWorkbook.removeSheets(made));
    expect(grid.sheets().map(({ name }) => name)).toEqual(['上稿登记', '奖励明细']);
    good(await officeWorkbook.removeSheets(made));
    expect(grid.sheets()).toHaveLength(2);
  });
});

describe('the traffic', () => {
  test('as many round trips for a thousand lines as for ten', async () => {
    const opened = await open(workbook(tracker));
    const { sizes } = watchRequests(opened);
    good(await officeWorkbook.writeSheets(planAwardSheets(manyLines(10), header, 'zh')));
    const few = sizes.length;
    good(await officeWorkbook.writeSheets(planAwardSheets(manyLines(1000), header, 'zh')));
    expect(sizes.length - few).toBe(few);
  });

  test('no request over five megabytes, however long the list; progress to the last row', async () => {
    const opened = await open(workbook(tracker));
    const { sizes } = watchRequests(opened);
    const progress: { done: number; total: number }[] = [];
    const long = planAwardSheets(manyLines(20_000), header, 'zh');
    good(await officeWorkbook.writeSheets(long, { onProgress: (now) => progress.push({ ...now }) }));
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    const total = long.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(progress.at(-1)).toEqual({ done: total, total });
    expect(progress.length).toBeGreaterThan(1);
  }, 60_000);
});

describe('when something goes wrong', () => {
  const names = (grid: MemoryGrid): string[] => grid.sheets().map(({ name }) => name);

  test('a protected workbook is said to be so before anything is tried', async () => {
    const grid = workbook(tracker);
    grid.protectStructure(true);
    await open(grid);
    expect(await officeWorkbook.writeSheets(plans)).toEqual({ ok: false, problem: { kind: 'protectedWorkbook' } });
    expect(names(grid)).toEqual(['上稿登记']);
  });

  test('an Excel that lacks what is needed is named as too old, and nothing stays behind', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    opened.setFaults(({ batch }) =>
      JSON.stringify(batch).includes('GetRanges') ? { kind: 'api', code: 'ApiNotFound', message: 'getRanges' } : null,
    );
    expect(await officeWorkbook.writeSheets(plans)).toMatchObject({ ok: false, problem: { kind: 'notSupported' } });
    expect(names(grid)).toEqual(['上稿登记']);
  });

  test('half-made sheets that cannot be removed are named', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    let count = 0;
    opened.setFaults(() => (count++ >= 2 ? { kind: 'request', code: RequestFault.CellEditMode } : null));
    expect(await officeWorkbook.writeSheets(plans)).toEqual({
      ok: false,
      problem: { kind: 'halfMade', sheets: ['未完成-奖励明细'], cause: { kind: 'cellEdit' } },
    });
  });

  test('a busy Excel is asked again, and nothing is written twice', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    let count = 0;
    opened.setFaults(() => (count++ % 2 === 0 ? { kind: 'request', code: RequestFault.ActivityLimitReached } : null));
    good(await officeWorkbook.writeSheets(plans));
    expect(names(grid)).toEqual(['上稿登记', '奖励明细', '个人汇总']);
  });

  test('cancelled half way: the sheets made so far go away', async () => {
    const grid = workbook(tracker);
    await open(grid);
    const stop = new AbortController();
    const outcome = await officeWorkbook.writeSheets(planAwardSheets(manyLines(20_000), header, 'zh'), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(outcome).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(names(grid)).toEqual(['上稿登记']);
  }, 30_000);

  test('cancelled while the last rows are written: nothing is called finished', async () => {
    const grid = workbook(tracker);
    await open(grid);
    const cancelled = { ok: false, problem: { kind: 'cancelled' } };
    const atTheEnd = (): JobOptions => {
      const stop = new AbortController();
      return { signal: stop.signal, onProgress: ({ done, total }) => done === total && stop.abort() };
    };
    expect(await officeWorkbook.writeSheets(plans, atTheEnd())).toEqual(cancelled);
    const copy = { sheet: '上稿登记', name: '副本', blocks: [{ address: 'A1', values: [['甲']] }] };
    expect(await officeWorkbook.copyAsValues(copy, atTheEnd())).toEqual(cancelled);
    expect(names(grid)).toEqual(['上稿登记']);
  });

  test('a sheet of the same name made meanwhile is not taken for ours', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    opened.setFaults(({ writes }) => {
      if (writes && !names(grid).includes('奖励明细')) grid.addSheet('奖励明细');
      return null;
    });
    expect(await officeWorkbook.writeSheets([detail])).toEqual({
      ok: false,
      problem: { kind: 'nameTaken', sheet: '奖励明细' },
    });
    expect(names(grid)).toEqual(['上稿登记', '奖励明细']);
    opened.setFaults(null);
    expect(good(await officeWorkbook.writeSheets([summary])).map(({ name }) => name)).toEqual(['个人汇总']);
  });
});
