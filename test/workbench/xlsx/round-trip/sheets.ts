import JSZip from 'jszip';
import { DEFAULT_PAGE_LAYOUT } from '../../../../src/workbench/model/page-layout';
import { capture } from '../../../../src/workbench/xlsx/capture';
import { openFile, saveFile } from '../../../../src/workbench/xlsx/file';
import { areaOf } from '../../support/cells';
import { headlessGrid } from '../../univer/headless';
import { type FileTest, modelOf, openIn, read, save, sheetOf } from './session';

/** Sheets that are added, moved, renamed or deleted before a file is saved. */
export function savedSheets(test: FileTest): void {
  describe('sheets of a saved file', () => {
    it('come with their looks, tables, names and page set-up', async () => {
      const { bytes, grid } = test;
      const session = await openIn(grid, bytes);
      const id = grid.addSheet('奖励明细');
      const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
      grid.write(id, areaOf('A1:B4'), [
        [{ value: '奖励明细' }, null],
        [{ value: '姓名' }, { value: '金额' }],
        [{ value: '甲' }, { value: 1800 }],
        [{ value: '合计' }, { formula: '=SUM(B3:B3)' }],
      ]);
      grid.write(id, areaOf('D2'), [[{ formula: '=XLOOKUP("甲",A3:A3,B3:B3)&"元"' }]]);
      grid.write(id, areaOf('D4'), [[{ formula: '={1,2}' }]]);
      grid.merge(id, areaOf('A1:B1'));
      grid.setStyle(id, areaOf('A1'), { horizontal: 'Center', bold: true, fontSize: 16, fontName: '宋体' });
      grid.setStyle(id, areaOf('A2:B4'), { top: line, bottom: line, left: line, right: line });
      grid.setNumberFormats(id, areaOf('B3:B4'), '#,##0.00');
      grid.setColumnWidth(id, 0, 1, 90);
      grid.setRowHeight(id, 0, 1, 30);
      grid.setRowsHidden(id, 7, 1, true);
      grid.setFreeze(id, { rows: 2, columns: 0 });
      grid.updateSheet(id, { tabColor: '#4472C4', showGridlines: false });
      grid.addTable({
        name: '明细',
        sheet: id,
        area: areaOf('A2:B3'),
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      grid.setName({ name: '应发', scope: null, formula: '=奖励明细!$B$3:$B$3', comment: '', visible: true });
      grid.setPageLayout(id, {
        ...DEFAULT_PAGE_LAYOUT,
        orientation: 'Landscape',
        titleRows: '$1:$2',
        printArea: 'A1:B4',
        headersFooters: {
          ...DEFAULT_PAGE_LAYOUT.headersFooters,
          defaultForAllPages: {
            leftHeader: '',
            centerHeader: '',
            rightHeader: '',
            leftFooter: '制表',
            centerFooter: '&P / &N',
            rightFooter: '',
          },
        },
      });
      grid.activate(id);
      await grid.settle();
      const { workbook, zip } = await save(session);
      const sheet = sheetOf(workbook, '奖励明细');
      expect(sheet.getCell('B1').master.address).toBe('A1');
      expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16, name: '宋体' });
      expect(sheet.getCell('A3').border).toMatchObject({ top: { style: 'thin' }, right: { style: 'thin' } });
      expect(sheet.getCell('B3').numFmt).toBe('#,##0.00');
      expect(sheet.getCell('B4').value).toEqual({ formula: 'SUM(B3:B3)', result: 1800 });
      expect(sheet.getCell('D2').value).toEqual({ formula: '_xlfn.XLOOKUP("甲",A3:A3,B3:B3)&"元"', result: '1800元' });
      expect(sheet.getCell('D4').value).toMatchObject({ formula: '{1,2}', ref: 'D4:E4', result: 1 });
      expect(sheet.getCell('E4').value).toBe(2);
      expect([sheet.getColumn(1).width, sheet.getRow(1).height, sheet.getRow(8).hidden]).toEqual([
        expect.closeTo(17.14, 2),
        30,
        true,
      ]);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, showGridLines: false });
      expect(sheet.properties.tabColor).toEqual({ argb: 'FF4472C4' });
      expect(
        sheet.getTables().map((table) => (table as unknown as { table: { tableRef: string } }).table.tableRef),
      ).toEqual(['A2:B3']);
      expect(sheet.pageSetup).toMatchObject({
        orientation: 'landscape',
        printTitlesRow: '1:2',
        printArea: 'A1:B4',
        paperSize: 9,
      });
      expect(sheet.headerFooter.oddFooter).toBe('&L制表&C&P / &N');
      expect(workbook.views[0]?.activeTab).toBe(2);
      expect(await zip.file('xl/workbook.xml')?.async('string')).toContain(
        '<definedName name="应发">奖励明细!$B$3:$B$3</definedName>',
      );
      expect(modelOf(sheetOf(workbook, '台账'))).toEqual(modelOf(sheetOf(await read(bytes), '台账')));
    });

    it('are deleted, moved, renamed and unprotected', async () => {
      const { bytes, grid } = test;
      const session = await openIn(grid, bytes);
      const [first, second] = grid.sheets().map(({ id }) => id);
      if (first === undefined || second === undefined) throw new Error('two sheets');
      grid.updateSheet(second, { visibility: 'Visible', protected: false, name: '花名册' });
      grid.moveSheet(second, 0);
      grid.deleteTable(grid.tables()[0]?.id ?? '');
      const moved = await save(session);
      expect(moved.workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
        ['花名册', 'visible'],
        ['台账', 'visible'],
      ]);
      expect(sheetOf(moved.workbook, '花名册').getTables()).toEqual([]);
      expect(sheetOf(moved.workbook, '花名册').getCell('B3').value).toBe('甲');
      expect(await moved.zip.file('xl/workbook.xml')?.async('string')).toContain(
        'name="_xlnm._FilterDatabase" localSheetId="1"',
      );
      grid.deleteSheet(first);
      const deleted = await save(session);
      expect(deleted.workbook.worksheets.map(({ name }) => name)).toEqual(['花名册']);
      expect(await deleted.zip.file('xl/workbook.xml')?.async('string')).not.toContain('_FilterDatabase');
    });

    it('keep page breaks through a save that is about something else, and have new ones', async () => {
      const { bytes, grid } = test;
      const first = await openIn(grid, bytes);
      const [id] = grid.sheets().map((sheet) => sheet.id);
      if (id === undefined) throw new Error('no sheet');
      grid.setPageLayout(id, { ...grid.pageLayout(id), rowBreaks: [3, 7] });
      const marked = await saveFile(first.file, first.before, capture(grid, grid.rowIsAutomatic));
      const again = headlessGrid();
      const second = await openIn(again, marked);
      const [there] = again.sheets().map((sheet) => sheet.id);
      if (there === undefined) throw new Error('no sheet');
      expect(again.pageLayout(there).rowBreaks).toEqual([3, 7]);
      again.updateSheet(there, { tabColor: '#FF0000' });
      const kept = await saveFile(second.file, second.before, capture(again, again.rowIsAutomatic));
      expect((await openFile(kept, '台账.xlsx')).contents.sheets[0]?.layout.rowBreaks).toEqual([3, 7]);
      const xml = await (await JSZip.loadAsync(kept)).file('xl/worksheets/sheet1.xml')?.async('string');
      expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="3"');
    });
  });
}
