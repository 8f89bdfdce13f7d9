import { errorCode, own, hostForTests } from '../../support/test-host';

/** Cells that are sorted, found or copied. */
export function sortingAndCopying(): void {
  describe('cells of a range', () => {
    const test = hostForTests();

    it('are not copied or sorted where formulas would have to be rewritten: that is told', async () => {
      test.expectUnsupported('Range.copyFrom (formulas)', 'RangeSort.apply (formulas)');
      const attempt = (act: (sheet: Excel.Worksheet) => void) =>
        test.host.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange('A1:A2').formulas = [['=1+1'], [1]];
          act(sheet);
          await context.sync();
        });
      expect(await errorCode(attempt((sheet) => sheet.getRange('C1').copyFrom('A1:A2')))).toBe('ApiNotFound');
      expect(await errorCode(attempt((sheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }])))).toBe('ApiNotFound');
      expect(await errorCode(attempt((sheet) => sheet.getRange('C1').copyFrom('A1:A2', 'Values')))).toBe('no error');
    });

    it('are sorted with their formats, and found by what they show', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A1:B5');
        range.values = [
          ['名', '值'],
          ['乙', '15%'],
          ['甲', 2],
          ['甲', 1],
          ['', true],
        ];
        sheet.getRange('A2').format.font.bold = true;
        range.sort.apply([{ key: 0, ascending: true }, { key: 1 }], false, true);
        range.load('values');
        const bold = sheet.getRange('A4').format.font.load('bold');
        const found = sheet.getRange('A:B').find('15', {}).load('address');
        const last = sheet.getRange('A:B').find('甲', { searchDirection: 'Backwards' }).load('address');
        const none = sheet.getRange('A:B').findOrNullObject('15', { completeMatch: true });
        await context.sync();
        return own([range.values, bold.bold, found.address, last.address, none.isNullObject]);
      });
      expect(result).toEqual([
        [
          ['名', '值'],
          ['甲', 1],
          ['甲', 2],
          ['乙', 0.15],
          ['', true],
        ],
        true,
        'Sheet1!B4',
        'Sheet1!A3',
        true,
      ]);
    });

    it('are copied with values and formats', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').values = [['甲', '12%']];
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A5').copyFrom('A1:B1');
        const copy = sheet.getRange('A5:B5').load('values,numberFormat');
        const font = sheet.getRange('A5').format.font.load('bold');
        await context.sync();
        return own([copy.values, copy.numberFormat, font.bold]);
      });
      expect(result).toEqual([[['甲', 0.12]], [['General', '0%']], true]);
    });
  });
}
