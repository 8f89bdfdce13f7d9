import { errorCode, own, hostForTests } from '../../support/test-host';

/** What cells take, and what they give back. */
export function valuesOfCells(): void {
  describe('cells', () => {
    const test = hostForTests();

    it('take what is written as Excel takes what is typed', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:H1');
        range.values = [['12', '1,200', '15%', '2024-1-5', 'TRUE', "'007", '#N/A', '约1200']];
        range.load('values,valueTypes,numberFormat,text,formulas');
        await context.sync();
        return own([range.values, range.valueTypes, range.numberFormat, range.text, range.formulas]);
      });
      expect(result).toEqual([
        [[12, 1200, 0.15, 45296, true, '007', '#N/A', '约1200']],
        [['Double', 'Double', 'Double', 'Double', 'Boolean', 'String', 'Error', 'String']],
        [['General', '#,##0', '0%', 'yyyy/m/d', 'General', 'General', 'General', 'General']],
        [['12', '1,200', '15%', '2024/1/5', 'TRUE', '007', '#N/A', '约1200']],
        [[12, 1200, 0.15, 45296, true, '007', '#N/A', '约1200']],
      ]);
    });

    it('keep text in text format, and what null stands for', async () => {
      const values = await test.host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.numberFormat = [
          ['@', 'General'],
          ['@', 'General'],
        ];
        range.values = [
          ['007', '007'],
          ['1/2', 1],
        ];
        // null leaves a cell; the types of Office.js do not know that.
        range.values = [
          [null, 8],
          [null, null],
        ] as unknown as string[][];
        range.load('values');
        await context.sync();
        return own(range.values);
      });
      expect(values).toEqual([
        ['007', 8],
        ['1/2', 1],
      ]);
    });

    it('take one value for all, and refuse a block of another size without a change', async () => {
      const { Excel, grid } = test.host;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = '无' as unknown as string[][];
        await context.sync();
      });
      const wrong = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.values = Array.from({ length: 3 }, () => [1, 2]);
        await context.sync();
      });
      expect(await errorCode(wrong)).toBe('InvalidArgument');
      expect(grid.values(grid.activeSheet(), { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
        ['无', '无'],
        ['无', '无'],
      ]);
    });

    it('are left as they were by a large block of a wrong size', async () => {
      const { Excel, grid } = test.host;
      const wrong = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1000');
        range.values = Array.from({ length: 999 }, () => [1, 2]);
        await context.sync();
      });
      expect(await errorCode(wrong)).toBe('InvalidArgument');
      expect(grid.usedArea(grid.activeSheet(), true)).toBeNull();
    });

    it('are written and read by the thousand', async () => {
      const rows = 3000;
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRangeByIndexes(0, 0, rows, 4);
        range.values = Array.from({ length: rows }, (_, i) => [i, `员工${i}`, i / 4, i % 2 === 0]);
        const used = sheet.getUsedRange(true).load('address,values');
        await context.sync();
        return own([used.address, used.values.length, used.values[2999]]);
      });
      expect(result).toEqual(['Sheet1!A1:D3000', rows, [2999, '员工2999', 749.75, false]]);
    });

    it('of whole columns are not read, and cannot be written one by one', async () => {
      const { Excel } = test.host;
      const result = await Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange('A:B')
          .load('values,isEntireColumn,cellCount,rowCount');
        await context.sync();
        return own([range.values, range.isEntireColumn, range.cellCount, range.rowCount]);
      });
      expect(result).toEqual([null, true, 2097152, 1048576]);
      const write = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A:B').values = [[1, 2]];
        await context.sync();
      });
      expect(await errorCode(write)).toBe('InvalidArgument');
    });
  });
}
