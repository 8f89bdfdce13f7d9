import { type HostTest, errorCode, hostForTests } from '../../support/test-host';

async function addressOf(test: HostTest, pick: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return test.host.Excel.run(async (context) => {
    const range = pick(context.workbook.worksheets.getActiveWorksheet()).load('address');
    await context.sync();
    return range.address.replace('Sheet1!', '');
  });
}

/** From one range to another. */
export function navigation(): void {
  describe('navigation', () => {
    const test = hostForTests(() => ({}), 'all');

    it.each<[string, string, (sheet: Excel.Worksheet) => Excel.Range]>([
      ['getRange of a name in lower case', 'B2:C3', (sheet) => sheet.getRange('b2:c3')],
      ['getRange with $', 'A1:B2', (sheet) => sheet.getRange('$A$1:$B$2')],
      ['getRange of columns', 'A:C', (sheet) => sheet.getRange('A:C')],
      ['getRange of rows', '2:5', (sheet) => sheet.getRange('2:5')],
      ['getRange of the sheet', '1:1048576', (sheet) => sheet.getRange()],
      ['getCell', 'C2', (sheet) => sheet.getCell(1, 2)],
      ['getRangeByIndexes', 'B2:D3', (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3)],
      ['Range.getCell', 'C4', (sheet) => sheet.getRange('B3:D5').getCell(1, 1)],
      ['getRow', 'B4:D4', (sheet) => sheet.getRange('B3:D5').getRow(1)],
      ['getColumn', 'D3:D5', (sheet) => sheet.getRange('B3:D5').getColumn(2)],
      ['getLastRow', 'B5:D5', (sheet) => sheet.getRange('B3:D5').getLastRow()],
      ['getLastColumn', 'D3:D5', (sheet) => sheet.getRange('B3:D5').getLastColumn()],
      ['getLastCell', 'D5', (sheet) => sheet.getRange('B3:D5').getLastCell()],
      ['getEntireRow', '3:5', (sheet) => sheet.getRange('B3:D5').getEntireRow()],
      ['getEntireColumn', 'B:D', (sheet) => sheet.getRange('B3:D5').getEntireColumn()],
      ['getOffsetRange', 'A5:C7', (sheet) => sheet.getRange('B3:D5').getOffsetRange(2, -1)],
      ['getResizedRange', 'B3:E4', (sheet) => sheet.getRange('B3:D5').getResizedRange(-1, 1)],
      ['getAbsoluteResizedRange', 'B3:C3', (sheet) => sheet.getRange('B3:D5').getAbsoluteResizedRange(1, 2)],
      ['getRowsAbove', 'B1:D2', (sheet) => sheet.getRange('B3:D5').getRowsAbove(2)],
      ['getRowsBelow', 'B6:D6', (sheet) => sheet.getRange('B3:D5').getRowsBelow()],
      ['getColumnsBefore', 'A3:A5', (sheet) => sheet.getRange('B3:D5').getColumnsBefore()],
      ['getColumnsAfter', 'E3:F5', (sheet) => sheet.getRange('B3:D5').getColumnsAfter(2)],
      ['getIntersection', 'C3:D4', (sheet) => sheet.getRange('B3:D5').getIntersection('C1:F4')],
      ['getBoundingRect of a Range', 'A1:D5', (sheet) => sheet.getRange('B3:D5').getBoundingRect(sheet.getRange('A1'))],
      ['getUsedRange of an empty sheet', 'A1', (sheet) => sheet.getUsedRange()],
    ])('%s is %s', async (_name, address, pick) => {
      expect(await addressOf(test, pick)).toBe(address);
    });

    it.each<[string, string, (sheet: Excel.Worksheet) => Excel.Range]>([
      ['text that is no address', 'InvalidArgument', (sheet) => sheet.getRange('不是地址')],
      ['a row beyond the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1048577')],
      ['an offset out of the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
      ['no common cell', 'ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2')],
      ['a sheet that is not there', 'InvalidArgument', (sheet) => sheet.getRange('没有!A1')],
    ])('%s is %s', async (_name, code, pick) => {
      expect(await errorCode(addressOf(test, pick))).toBe(code);
    });

    it('gives null objects where there is nothing', async () => {
      const nulls = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const found = [
          sheet.getUsedRangeOrNullObject(true),
          sheet.getRange('A1').getIntersectionOrNullObject('B2'),
          sheet.getRange('A1').getSpillParentOrNullObject(),
          sheet.getRange('A1').getMergedAreasOrNullObject(),
        ];
        await context.sync();
        return found.map((object) => object.isNullObject);
      });
      expect(nulls).toEqual([true, true, true, true]);
    });

    it('finds the region around a cell', async () => {
      const { Excel } = test.host;
      const region = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B2:C3').values = [
          ['a', 'b'],
          ['c', ''],
        ];
        sheet.getRange('D4').values = [['d']];
        sheet.getRange('F4').values = [['apart']];
        const found = sheet.getRange('B2').getSurroundingRegion().load('address');
        await context.sync();
        return found.address;
      });
      expect(region).toBe('Sheet1!B2:D4');
    });
  });
}
