import ExcelJS from 'exceljs';
import { openFile } from '../../../../src/workbench/xlsx/file';
import { areaOf } from '../../support/cells';
import { type FileTest, openIn, save, sheetOf } from './session';

/** What the grid shows of a file. */
export function openedFiles(test: FileTest): void {
  describe('a file that is opened', () => {
    it('shows what it holds', async () => {
      const { bytes, grid } = test;
      await openIn(grid, bytes);
      const [sheet, list] = grid.sheets();
      expect(sheet).toMatchObject({ name: '台账', tabColor: '#70AD47', visibility: 'Visible', protected: false });
      expect(list).toMatchObject({ name: '名单', visibility: 'Hidden', protected: true });
      const id = sheet?.id ?? '';
      expect(grid.workbook()).toEqual({ name: '台账.xlsx', structureProtected: true });
      expect(grid.values(id, areaOf('A3:H5'))).toEqual([
        ['甲', 45306, '省级', '1200', 1.5, 1800, 2850, '重点稿件'],
        ['乙', 45352, '市级', 800, 1, 800, null, '来源'],
        ['丙', 45657, '县级', 500, 0.5, 250, null, { error: '#N/A' }],
      ]);
      expect(grid.formulas(id, areaOf('F3:G4'))).toEqual([
        ['=D3*E3', '=SUM(F3:F5)'],
        ['=D4*E4', null],
      ]);
      expect(grid.texts(id, areaOf('B3:B3'))).toEqual([['2024年1月15日']]);
      expect(grid.merges(id, areaOf('A1:Z99'))).toEqual([areaOf('A1:H1')]);
      expect(grid.freeze(id)).toEqual({ rows: 2, columns: 1 });
      expect([
        grid.rowHeight(id, 0, 1),
        grid.columnWidth(id, 0, 1),
        grid.rowsHidden(id, 5, 1),
        grid.columnsHidden(id, 2, 1),
      ]).toEqual([36, 76.5, true, true]);
      expect(grid.styles(id, areaOf('A1'))[0]?.[0]).toMatchObject({
        fontName: '方正小标宋简体',
        fontSize: 18,
        bold: true,
        fontColor: '#3B618E',
        horizontal: 'Center',
      });
      expect(grid.styles(id, areaOf('B2'))[0]?.[0]).toMatchObject({
        wrap: true,
        indent: 1,
        bottom: { style: 'Double', weight: 'Thick', color: '#FF0000' },
      });
      expect(grid.styles(id, areaOf('B7'))[0]?.[0]?.locked).toBe(false);
      expect(grid.pageLayout(id)).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { kind: 'fit', wide: 1, tall: null },
        printArea: 'A1:H20',
        titleRows: '$1:$2',
        topMargin: 72,
        leftMargin: 36,
        centerHorizontally: true,
        headersFooters: {
          defaultForAllPages: {
            leftHeader: '&"宋体,Bold"内部',
            centerHeader: '奖励台账',
            rightHeader: '&D',
            centerFooter: '第 &P 页,共 &N 页',
          },
        },
      });
      expect(grid.tables()).toMatchObject([{ name: '人员表', area: areaOf('B2:C4'), style: 'TableStyleLight9' }]);
      expect(grid.names()).toEqual([
        { name: '员工', scope: null, formula: "='名单'!$B$3:$B$4", comment: '', visible: true },
        { name: '税率', scope: null, formula: '=0.03', comment: '', visible: true },
        { name: '最高', scope: id, formula: '=MAX(台账!$F$3:$F$5)', comment: '本表', visible: true },
      ]);
    });

    it('spills its arrays, and shows what was saved of functions of an add-in that is not there', async () => {
      const { bytes, grid } = test;
      await openIn(grid, bytes);
      const id = grid.activeSheet();
      expect(grid.values(id, areaOf('A9:D14'))).toEqual([
        [0.85, '高', 85, null],
        [null, null, null, null],
        [800, 500, null, null],
        [null, null, null, null],
        [1, 2, null, '甲'],
        [3, 4, null, '乙'],
      ]);
      expect(grid.formulas(id, areaOf('A9:C9'))).toEqual([
        ['=OTHER.RATE("省级",D3)', '=IF(OTHER.RATE("省级",D3)>0.5,"高","低")', '=A9*100'],
      ]);
      expect(grid.formulas(id, areaOf('A13:D13'))).toEqual([['=SEQUENCE(2,2)', null, null, '=OTHER.LIST(2)']]);
      expect(grid.spillAt(id, 13, 1)?.area).toEqual(areaOf('A13:B14'));
    });

    it('is refused where it is no .xlsx', async () => {
      await expect(openFile(new TextEncoder().encode('nothing').buffer as ArrayBuffer, 'x.xlsx')).rejects.toThrow();
    });

    it('shows results of nought and no as results, and saves them', async () => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('零');
      sheet.getCell('A1').value = { formula: 'OTHER.NONE()', result: 0 };
      sheet.getCell('A2').value = { formula: 'OTHER.NO()', result: false } as unknown as ExcelJS.CellValue;
      const { grid } = test;
      const session = await openIn(grid, (await workbook.xlsx.writeBuffer()) as ArrayBuffer);
      expect(grid.values(grid.activeSheet(), areaOf('A1:A2'))).toEqual([[0], [false]]);
      const saved = await save(session);
      expect([
        sheetOf(saved.workbook, '零').getCell('A1').result,
        sheetOf(saved.workbook, '零').getCell('A2').result,
      ]).toEqual([0, false]);
    });
  });
}
