import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openFile } from '../../../src/workbench/xlsx/file';
import { shownFormat, spellOutFormats } from '../../../src/workbench/xlsx/chinese-formats';

describe('formats that a file names by number only', () => {
  test.each([
    [31, 'yyyy"年"m"月"d"日"'],
    [57, 'yyyy"年"m"月"'],
    [58, 'm"月"d"日"'],
  ])('format %i is %s', async (id, format) => {
    const workbook = new ExcelJS.Workbook();
    const cell = workbook.addWorksheet('日期').getCell('A1');
    cell.value = 45306;
    cell.numFmt = '0.00';
    const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
    const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
    zip.file('xl/styles.xml', styles.replace('numFmtId="2"', `numFmtId="${id}"`));
    const { contents } = await openFile(await zip.generateAsync({ type: 'arraybuffer' }), '日期.xlsx');
    const [read] = contents.sheets[0]?.cells ?? [];
    expect(read?.value).toBe(45306);
    expect(contents.looks[read?.look ?? -1]?.numberFormat).toBe(format);
  });

  test('a format that the file defines stays as it is', () => {
    const styles =
      '<styleSheet><numFmts count="1"><numFmt numFmtId="31" formatCode="0"/></numFmts><cellXfs><xf numFmtId="31"/></cellXfs></styleSheet>';
    expect(spellOutFormats(styles)).toBe(styles);
  });

  test('the short date is that of Chinese Excel', () => {
    expect(shownFormat('mm-dd-yy')).toBe('yyyy/m/d');
    expect(shownFormat('0%')).toBe('0%');
  });
});
