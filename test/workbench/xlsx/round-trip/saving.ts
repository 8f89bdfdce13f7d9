import { capture } from '../../../../src/workbench/xlsx/capture';
import { saveFile } from '../../../../src/workbench/xlsx/file';
import { decodeXml } from '../../../../src/workbench/xlsx/xml';
import { areaOf } from '../../support/cells';
import { headlessGrid } from '../../univer/headless';
import { type FileTest, modelOf, openIn, read, save, sheetOf } from './session';

/** What is in a file that was saved again. */
export function savedFiles(test: FileTest): void {
  describe('a file that is saved again', () => {
    it('is as it was where nobody changed it', async () => {
      const { bytes, grid } = test;
      const { workbook, zip } = await save(await openIn(grid, bytes));
      const original = await read(bytes);
      for (const { name } of original.worksheets)
        expect(modelOf(sheetOf(workbook, name))).toEqual(modelOf(sheetOf(original, name)));
      expect(workbook.model.media).toEqual(original.model.media);
      expect(workbook.creator).toBe('办公室');
      const book = decodeXml((await zip.file('xl/workbook.xml')?.async('string')) ?? '');
      expect(book).toContain('<workbookProtection workbookPassword="CC1A" lockStructure="1"/>');
      expect(book).toContain('<definedName name="税率">0.03</definedName>');
      expect(book).toContain(
        '<definedName name="最高" localSheetId="0" comment="本表">MAX(台账!$F$3:$F$5)</definedName>',
      );
      expect(book).toContain(
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$2:$H$5</definedName>',
      );
      expect(book).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'台账'!$A$1:$H$20</definedName>`);
      expect(await zip.file('xl/styles.xml')?.async('string')).toMatch(
        /<fonts[^>]*><font><sz val="12"\/><name val="宋体"\/>/,
      );
      const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
      expect(sheet).toMatch(/<c r="A13"[^>]* cm="1"/);
      expect(sheet).not.toMatch(/<c r="A11"[^>]* cm="1"/);
      expect(zip.file('xl/metadata.xml')).not.toBeNull();
    });

    it('has the edits, and else is as it was', async () => {
      const { bytes, grid } = test;
      const session = await openIn(grid, bytes);
      const id = grid.activeSheet();
      grid.write(id, areaOf('F3'), [[{ value: 2000 }]]);
      grid.write(id, areaOf('D5'), [[{ value: 600 }]]);
      grid.setStyle(id, areaOf('A3'), { fill: '#FFFF00' });
      grid.setNumberFormats(id, areaOf('E3'), '0.0');
      await grid.settle();
      const { workbook } = await save(session);
      const sheet = sheetOf(workbook, '台账');
      expect(sheet.getCell('F3').value).toBe(2000);
      expect(sheet.getCell('F4').value).toEqual({ formula: 'D4*E4', result: 800 });
      expect(sheet.getCell('F5').value).toEqual({ formula: 'D5*E5', result: 300 });
      expect(sheet.getCell('G3').value).toEqual({ formula: 'SUM(F3:F5)', result: 3100 });
      expect(sheet.getCell('A11').value).toEqual({
        formula: 'TRANSPOSE(D4:D5)',
        shareType: 'array',
        ref: 'A11:B11',
        result: 800,
      });
      expect(sheet.getCell('B11').value).toBe(600);
      expect(sheet.getCell('A3').fill).toEqual({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } });
      expect(sheet.getCell('E3').numFmt).toBe('0.0');
      expect(sheet.getCell('B3').value).toEqual(new Date(Date.UTC(2024, 0, 15)));
      expect(sheet.getCell('A9').value).toEqual({ formula: 'OTHER.RATE("省级",D3)', result: 0.85 });
      expect(sheet.getCell('C7').note).toBe('经办人填写');
      expect(sheet.getCell('A1').fill).toMatchObject({ type: 'gradient' });
    });

    it('has an array that grew or went with what it fills', async () => {
      const { bytes, grid } = test;
      const session = await openIn(grid, bytes);
      const id = grid.activeSheet();
      grid.write(id, areaOf('A13'), [[{ formula: '=SEQUENCE(3)' }]]);
      grid.clear(id, areaOf('A11'), 'contents');
      await grid.settle();
      const { workbook, zip } = await save(session);
      const sheet = sheetOf(workbook, '台账');
      expect(sheet.getCell('A13').value).toEqual({
        formula: '_xlfn.SEQUENCE(3)',
        shareType: 'array',
        ref: 'A13:A15',
        result: 1,
      });
      expect(['A14', 'A15', 'B13', 'B14', 'A11', 'B11'].map((cell) => sheet.getCell(cell).value)).toEqual([
        2,
        3,
        null,
        null,
        null,
        null,
      ]);
      expect(await zip.file('xl/worksheets/sheet1.xml')?.async('string')).toMatch(/<c r="A13"[^>]* cm="1"/);
    });

    it('is the same when it is saved twice, and can be opened', async () => {
      const { bytes, grid } = test;
      const session = await openIn(grid, bytes);
      grid.write(grid.activeSheet(), areaOf('E3'), [[{ value: 2 }]]);
      await grid.settle();
      const first = await saveFile(session.file, session.before, capture(grid, grid.rowIsAutomatic));
      const second = await saveFile(session.file, session.before, capture(grid, grid.rowIsAutomatic));
      expect(modelOf(sheetOf(await read(second), '台账'))).toEqual(modelOf(sheetOf(await read(first), '台账')));
      const again = headlessGrid();
      await openIn(again, first);
      expect(again.values(again.activeSheet(), areaOf('A9:G14'))).toEqual(
        grid.values(grid.activeSheet(), areaOf('A9:G14')),
      );
      expect(again.values(again.activeSheet(), areaOf('F3'))).toEqual([[2400]]);
    });

    it('may be a new workbook', async () => {
      const { grid } = test;
      grid.write(grid.activeSheet(), areaOf('A1'), [[{ value: '新' }]]);
      const workbook = await read(await saveFile(null, null, capture(grid, grid.rowIsAutomatic)));
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
      expect(sheetOf(workbook, 'Sheet1').getCell('A1').value).toBe('新');
    });
  });
}
