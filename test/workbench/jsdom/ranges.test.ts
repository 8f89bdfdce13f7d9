import { type HostTest, errorCode, own, hostForTests } from '../support/test-host';

/** Address (without sheet) of the range that `pick` takes from the active sheet. */
async function addressOf(test: HostTest, pick: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return test.host.Excel.run(async (context) => {
    const range = pick(context.workbook.worksheets.getActiveWorksheet()).load('address');
    await context.sync();
    return range.address.replace('Sheet1!', '');
  });
}

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

  it('a large block of a wrong size changes nothing', async () => {
    const { Excel, grid } = test.host;
    const wrong = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1000');
      range.values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    });
    expect(await errorCode(wrong)).toBe('InvalidArgument');
    expect(grid.usedArea(grid.activeSheet(), true)).toBeNull();
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
  });

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

  it('keep their range across a sync when rows are inserted above', async () => {
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

  it('go with rows and cells that are deleted', async () => {
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

  it('hide with their rows and columns', async () => {
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
