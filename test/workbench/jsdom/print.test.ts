import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbench/model/area';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/workbench/model/page-layout';
import { errorCode, own, hostForTests } from '../support/test-host';

const test = hostForTests();

describe('page layout', () => {
  it('keeps all that a printed list needs', async () => {
    const { Excel, grid } = test.host;
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintTitleColumns('A:B');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页,共 &N 页';
      pageLayout.headersFooters.state = 'Default';
      await context.sync();
    });
    const layout = grid.pageLayout(grid.activeSheet());
    expect(layout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      printGridlines: true,
      zoom: { kind: 'fit', wide: 1, tall: null },
      printArea: 'A1:H40',
      titleRows: '$1:$3',
      titleColumns: '$A:$B',
      rightMargin: DEFAULT_PAGE_LAYOUT.rightMargin,
    });
    expect(layout.topMargin).toBeCloseTo(72, 6);
    expect(layout.leftMargin).toBeCloseTo(36, 6);
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('第 &P 页,共 &N 页');
    expect(layout.headersFooters.firstPage.centerFooter).toBe('');
  });

  it('is read back', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      const before = pageLayout.getPrintAreaOrNullObject();
      pageLayout.zoom = { scale: 80 };
      pageLayout.load('orientation,zoom,paperSize,topMargin');
      await context.sync();
      const first = [
        before.isNullObject,
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.paperSize,
        pageLayout.topMargin,
      ];
      pageLayout.setPrintArea('B2:C3');
      pageLayout.setPrintTitleRows('1:1');
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRows().load('address');
      pageLayout.load('zoom');
      await context.sync();
      return own([first, area.address, rows.address, pageLayout.zoom]);
    });
    expect(result).toEqual([
      [true, 'Portrait', { scale: 80 }, 'A4', 54],
      'Sheet1!B2:C3',
      'Sheet1!1:1',
      { horizontalFitToPages: 1, verticalFitToPages: 3 },
    ]);
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['title rows that are no whole rows', (layout) => layout.setPrintTitleRows('A1:B2')],
    ['a scale of 5 %', (layout) => (layout.zoom = { scale: 5 })],
    ['a negative margin', (layout) => (layout.topMargin = -1)],
  ])('refuses %s', async (_what, act) => {
    const run = test.host.Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet().pageLayout);
      await context.sync();
    });
    expect(await errorCode(run)).toBe('InvalidArgument');
  });
});

describe('page breaks between rows', () => {
  it('are added in any order, once each, read back and taken away', async () => {
    const { Excel, grid } = test.host;
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const breaks = sheet.horizontalPageBreaks;
      for (const cell of ['A40', 'B12', 'A40', 'A1']) breaks.add(cell);
      breaks.add(sheet.getRange('C25:D30'));
      const count = breaks.getCount();
      breaks.load('items/rowIndex,items/columnIndex');
      const below = breaks.getItem(1).getCellAfterBreak().load('address');
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.getItem(0).delete();
      await context.sync();
      return own([count.value, rows, below.address]);
    });
    expect(seen).toEqual([3, [11, 24, 39], 'Sheet1!A25']);
    expect(grid.pageLayout(grid.activeSheet()).rowBreaks).toEqual([24, 39]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(grid.pageLayout(grid.activeSheet()).rowBreaks).toEqual([]);
  });

  it('go with their rows, as do print area and titles, whoever inserts or deletes', async () => {
    const { Excel, grid } = test.host;
    const sheet = grid.activeSheet();
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet();
      for (const cell of ['A10', 'A20', 'A30']) own.horizontalPageBreaks.add(cell);
      own.pageLayout.setPrintArea('A1:H40');
      own.pageLayout.setPrintTitleRows('$3:$4');
      own.getRange('5:6').insert('Down');
      own.getRange('A1:B2').insert('Down');
      await context.sync();
    });
    expect(grid.pageLayout(sheet)).toMatchObject({ rowBreaks: [11, 21, 31], printArea: 'A1:H42', titleRows: '$3:$4' });
    grid.insert(sheet, { row: 0, column: 0, rows: 1, columns: MAX_COLUMNS }, 'down');
    expect(grid.pageLayout(sheet)).toMatchObject({ rowBreaks: [12, 22, 32], printArea: 'A2:H43', titleRows: '$4:$5' });
    // Rows 21 to 23: that of the second break is among them.
    grid.remove(sheet, { row: 20, column: 0, rows: 3, columns: MAX_COLUMNS }, 'up');
    expect(grid.pageLayout(sheet)).toMatchObject({ rowBreaks: [12, 29], printArea: 'A2:H40' });
    grid.remove(sheet, { row: 0, column: 0, rows: 1, columns: MAX_COLUMNS }, 'up');
    grid.remove(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: 1 }, 'left');
    expect(grid.pageLayout(sheet)).toMatchObject({ rowBreaks: [11, 28], printArea: 'A1:G39', titleRows: '$3:$4' });
  });
});

describe('frozen panes', () => {
  it.each<[string, string | null, (panes: Excel.WorksheetFreezePanes) => void]>([
    ['rows', 'Sheet1!1:2', (panes) => panes.freezeRows(2)],
    ['columns', 'Sheet1!A:A', (panes) => panes.freezeColumns(1)],
    ['a corner', 'Sheet1!A1:B3', (panes) => panes.freezeAt('A1:B3')],
    ['whole rows by range', 'Sheet1!1:3', (panes) => panes.freezeAt('1:3')],
    [
      'nothing after unfreeze',
      null,
      (panes) => {
        panes.freezeRows(2);
        panes.unfreeze();
      },
    ],
  ])('%s: %s', async (_what, address, act) => {
    const found = await test.host.Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getActiveWorksheet().freezePanes;
      act(panes);
      const location = panes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.isNullObject ? null : location.address;
    });
    expect(found).toBe(address);
  });
});
