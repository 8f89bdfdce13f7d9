import { errorCode, own, hostForTests } from '../support/test-host';

const test = hostForTests();

async function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return test.host.Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('formats', () => {
  it('of a new sheet are Excel’s own', async () => {
    const result = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.load('horizontalAlignment,verticalAlignment,wrapText,rowHeight,columnWidth,indentLevel,shrinkToFit');
      format.font.load();
      format.fill.load('color');
      await context.sync();
      return own([format.toJSON(), format.font.toJSON(), format.fill.color]);
    });
    expect(result).toEqual([
      expect.objectContaining({
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        wrapText: false,
        rowHeight: 15,
        columnWidth: 48,
        indentLevel: 0,
        shrinkToFit: false,
      }),
      {
        name: 'Calibri',
        size: 11,
        bold: false,
        italic: false,
        underline: 'None',
        strikethrough: false,
        color: '#000000',
      },
      '#FFFFFF',
    ]);
  });

  it('are set on a range and are null where its cells differ', async () => {
    const result = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B1');
      format.font.bold = true;
      format.font.size = 16;
      format.font.name = '宋体';
      format.font.color = 'red';
      format.fill.color = '#abc';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      format.indentLevel = 2;
      const same = sheet.getRange('A1:B1').format;
      const mixed = sheet.getRange('A1:C1').format;
      for (const one of [same, mixed]) {
        one.load('horizontalAlignment,wrapText,indentLevel');
        one.font.load('bold,size,name,color');
        one.fill.load('color');
      }
      await context.sync();
      return own(
        [same, mixed].map((one) => [
          one.horizontalAlignment,
          one.wrapText,
          one.indentLevel,
          one.font.toJSON(),
          one.fill.color,
        ]),
      );
    });
    expect(result).toEqual([
      ['Center', true, 2, { bold: true, size: 16, name: '宋体', color: '#FF0000' }, '#AABBCC'],
      [null, null, null, { bold: null, size: null, name: null, color: null }, null],
    ]);
  });

  it('of whole columns hold for cells that come later', async () => {
    const result = await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.font.bold = true;
      sheet.getRange('B:B').numberFormat = '0.00' as unknown as string[][];
      sheet.getRange('B500').values = [[1]];
      const range = sheet.getRange('B500').load('numberFormat,text');
      range.format.font.load('bold');
      await context.sync();
      return own([range.numberFormat, range.text, range.format.font.bold]);
    });
    expect(result).toEqual([[['0.00']], [['1.00']], true]);
  });

  it('set several properties at once', async () => {
    const result = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.set({ values: [['姓名']], format: { font: { bold: true }, horizontalAlignment: 'Right' } });
      range.load('values,format/horizontalAlignment,format/font/bold');
      await context.sync();
      return own([range.values, range.format.horizontalAlignment, range.format.font.bold]);
    });
    expect(result).toEqual([[['姓名']], 'Right', true]);
  });

  it('give rows and columns their size', async () => {
    const result = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['很长很长很长很长很长的一行字'], ['短']];
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('B:B').format.columnWidth = 100;
      sheet.getRange('A:A').format.autofitColumns();
      const sizes = ['A1', 'B1', 'A1:A2', 'A1:B1'].map((address) =>
        sheet.getRange(address).format.load('rowHeight,columnWidth'),
      );
      await context.sync();
      return own(sizes.map(({ rowHeight, columnWidth }) => [rowHeight, columnWidth]));
    });
    const [[, fitted], second, third, fourth] = result as [[number, number], unknown, unknown, unknown];
    expect(fitted).toBeGreaterThan(140);
    expect([second, third, fourth]).toEqual([
      [30, 100],
      [null, fitted],
      [30, null],
    ]);
  });

  it('draw borders around and inside, shared by neighbours', async () => {
    const result = await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideVertical',
        'InsideHorizontal',
      ] as const) {
        borders.getItem(side).style = 'Continuous';
      }
      borders.getItem('EdgeTop').weight = 'Thick';
      borders.getItem('EdgeTop').color = 'blue';
      const read = [
        sheet.getRange('B2:C3').format.borders.getItem('EdgeTop'),
        sheet.getRange('B1:C1').format.borders.getItem('EdgeBottom'),
        sheet.getRange('B2').format.borders.getItem('EdgeRight'),
        sheet.getRange('C3').format.borders.getItem('EdgeLeft'),
        sheet.getRange('A1').format.borders.getItem('EdgeTop'),
      ].map((border) => border.load('style,weight,color'));
      borders.load('items/sideIndex');
      await context.sync();
      return own([read.map(({ style, weight, color }) => [style, weight, color]), borders.items.length]);
    });
    expect(result).toEqual([
      [
        ['Continuous', 'Thick', '#0000FF'],
        ['Continuous', 'Thick', '#0000FF'],
        ['Continuous', 'Thin', '#000000'],
        ['Continuous', 'Thin', '#000000'],
        ['None', 'Thin', '#000000'],
      ],
      8,
    ]);
  });

  it('take borders away from both sides of a line', async () => {
    const result = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
      const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return border.style;
    });
    expect(result).toBe('None');
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a colour that is none', (range) => (range.format.fill.color = 'colourless')],
    ['a font of no size', (range) => (range.format.font.size = 0)],
    ['a row higher than Excel has', (range) => (range.format.rowHeight = 500)],
    [
      'an unknown alignment',
      (range) => ((range.format as { horizontalAlignment: string }).horizontalAlignment = 'Middle'),
    ],
  ])('refuse %s', async (_what, act) => {
    const run = onSheet(async (sheet, context) => {
      act(sheet.getRange('A1'));
      await context.sync();
    });
    expect(await errorCode(run)).toBe('InvalidArgument');
  });
});
