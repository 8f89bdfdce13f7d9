import { officeWorkbook } from '../../src/excel/office';
import type { WrittenSheet } from '../../src/excel/port';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { areaName } from '../../src/sheets/plan/cells';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { looks } from '../../src/sheets/plan/styles';
import type { MemoryGrid } from '../../src/workbench/memory/memory-grid';
import { header } from '../sheets/lines';
import { detail, manyLines, plans, tracker } from './award-plans';
import { cellAt, contentsOf, good, hostPerTest, sheetId, watchRequests, workbook } from './harness';

const open = hostPerTest();

/** Excel keeps a sheet's name in quotes only where it must. */
const asStored = (formula: string): string => formula.replaceAll(/'([\p{L}\d]+)'!/gu, '$1!');

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
            else expect(shown?.[edge]).toBeNull();
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
