import { own, hostForTests } from '../../support/test-host';

/** Cells that are moved, cleared, merged or hidden, and ranges that go with them. */
export function editsOfCells(): void {
  describe('ranges', () => {
    const test = hostForTests();

    it('calculate, and show what they refer to after rows are inserted', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A2').values = [[2], [3]];
        const formula = sheet.getRange('B1');
        formula.formulas = [['=SUM(A1:A2)*2']];
        sheet.getRange('1:1').insert('Down');
        const moved = sheet.getRange('B2').load('formulas,values');
        // A range that is kept follows its cells.
        formula.load('address,values');
        await context.sync();
        return own([moved.formulas, moved.values, formula.address, formula.values]);
      });
      expect(result).toEqual([[['=SUM(A2:A3)*2']], [[10]], 'Sheet1!B2', [[10]]]);
    });

    it('keep their cells across a sync when rows are inserted above', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('B2:C3');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        await context.sync();
        range.load('address,values');
        await context.sync();
        return own([range.address, range.values]);
      });
      expect(result).toEqual([
        'Sheet1!B4:C5',
        [
          [1, 2],
          [3, 4],
        ],
      ]);
    });

    it('close up where rows and cells are deleted', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B3').values = [
          ['一', 1],
          ['二', 2],
          ['三', 3],
        ];
        sheet.getRange('2:2').delete('Up');
        sheet.getRange('A1').delete('Left');
        const used = sheet.getUsedRange().load('address,values');
        await context.sync();
        return own([used.address, used.values]);
      });
      expect(result).toEqual([
        'Sheet1!A1:B2',
        [
          [1, ''],
          ['三', 3],
        ],
      ]);
    });

    it('are cleared: contents, formats or both', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C1').values = [[1, 2, 3]];
        sheet.getRange('A1:C1').format.fill.color = 'yellow';
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
        sheet.getRange('C1').clear();
        const ranges = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('values,format/fill/color'));
        await context.sync();
        return own(ranges.map((range) => [range.values[0]?.[0] as unknown, range.format.fill.color]));
      });
      expect(result).toEqual([
        ['', '#FFFF00'],
        [2, '#FFFFFF'],
        ['', '#FFFFFF'],
      ]);
    });

    it('are merged, across too, and parted again', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').values = [['题', '丢']];
        sheet.getRange('A1:C1').merge();
        sheet.getRange('A3:B4').merge(true);
        const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areaCount');
        const values = sheet.getRange('A1:B1').load('values');
        await context.sync();
        sheet.getRange('A1:D9').unmerge();
        const none = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
        await context.sync();
        return own([merged.address, merged.areaCount, values.values, none.isNullObject]);
      });
      expect(result).toEqual(['Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4', 3, [['题', '']], true]);
    });

    it('are selected, and the selection is read back', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('甲');
        sheet.getRange('B2:C3').select();
        const selected = context.workbook.getSelectedRange().load('address');
        const cell = context.workbook.getActiveCell().load('address');
        const all = context.workbook.getSelectedRanges().load('address,areaCount');
        await context.sync();
        return own([selected.address, cell.address, all.address, all.areaCount]);
      });
      expect(result).toEqual(['甲!B2:C3', '甲!B2', '甲!B2:C3', 1]);
    });

    it('are hidden with their rows and columns', async () => {
      const result = await test.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('C:C').columnHidden = true;
        const ranges = ['A2:A3', 'A1:A3', 'C1', 'A1'].map((address) =>
          sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
        );
        await context.sync();
        return own(ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]));
      });
      expect(result).toEqual([
        [true, false, true],
        [null, false, false],
        [false, true, true],
        [false, false, false],
      ]);
    });
  });
}
