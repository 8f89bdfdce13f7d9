import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** One transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A workbook with something of everything that an office's file may hold. */
function makeWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '办公室';
  const sheet = workbook.addWorksheet('台账', {
    properties: { tabColor: { argb: 'FF70AD47' } },
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, zoomScale: 90 }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:H20',
      printTitlesRow: '1:2',
      margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddHeader: '&L&"宋体,Bold"内部&C奖励台账&R&D', oddFooter: '&C第 &P 页,共 &N 页' },
  });
  sheet.getCell('A1').value = '2024年上稿登记表';
  sheet.getCell('A1').style = {
    font: { name: '方正小标宋简体', size: 18, bold: true, color: { theme: 4, tint: -0.25 } as Partial<ExcelJS.Color> },
    alignment: { horizontal: 'center', vertical: 'middle' },
    fill: {
      type: 'gradient',
      gradient: 'angle',
      degree: 0,
      stops: [
        { position: 0, color: { argb: 'FFFFFFFF' } },
        { position: 1, color: { argb: 'FF4472C4' } },
      ],
    },
  };
  sheet.mergeCells('A1:H1');
  sheet.getRow(2).values = ['姓名', '日期', '级别', '字数', '系数', '金额(元)', '合计', '备注'];
  sheet.getRow(2).eachCell((cell) => {
    cell.style = {
      font: { bold: true },
      border: { top: { style: 'thin' }, bottom: { style: 'double', color: { argb: 'FFFF0000' } } },
      alignment: { wrapText: true, indent: 1 },
    };
  });
  const rows: [string, Date, string, string | number, number][] = [
    ['甲', new Date(Date.UTC(2024, 0, 15)), '省级', '1200', 1.5],
    ['乙', new Date(Date.UTC(2024, 2, 1)), '市级', 800, 1],
    ['丙', new Date(Date.UTC(2024, 11, 31)), '县级', 500, 0.5],
  ];
  rows.forEach(([name, date, level, words, factor], i) => {
    const row = sheet.getRow(3 + i);
    row.values = [name, date, level, words, factor];
    row.getCell(2).numFmt = 'yyyy"年"m"月"d"日"';
    row.getCell(6).numFmt = '#,##0.00';
  });
  sheet.getCell('F3').value = {
    formula: 'D3*E3',
    result: 1800,
    shareType: 'shared',
    ref: 'F3:F5',
  } as ExcelJS.CellValue;
  sheet.getCell('F4').value = { sharedFormula: 'F3', result: 800 } as ExcelJS.CellValue;
  sheet.getCell('F5').value = { sharedFormula: 'F3', result: 250 } as ExcelJS.CellValue;
  sheet.getCell('G3').value = { formula: 'SUM(F3:F5)', result: 2850 };
  sheet.getCell('H3').value = {
    richText: [{ text: '重点' }, { text: '稿件', font: { bold: true, color: { argb: 'FFFF0000' } } }],
  };
  sheet.getCell('H4').value = { text: '来源', hyperlink: 'https://example.org/a' };
  sheet.getCell('H5').value = { error: '#N/A' };
  sheet.getCell('B7').value = true;
  sheet.getCell('B7').protection = { locked: false };
  sheet.getCell('C7').value = '经办人';
  sheet.getCell('C7').note = '经办人填写';
  sheet.getCell('A9').value = { formula: 'OTHER.RATE("省级",D3)', result: 0.85 };
  sheet.getCell('B9').value = { formula: 'IF(OTHER.RATE("省级",D3)>0.5,"高","低")', result: '高' };
  sheet.getCell('C9').value = { formula: 'A9*100', result: 85 };
  sheet.getCell('A11').value = {
    formula: 'TRANSPOSE(D4:D5)',
    shareType: 'array',
    ref: 'A11:B11',
    result: 800,
  } as ExcelJS.CellValue;
  sheet.getCell('B11').value = 500;
  sheet.getCell('A13').value = {
    formula: '_xlfn.SEQUENCE(2,2)',
    shareType: 'array',
    ref: 'A13:B14',
    result: 1,
  } as ExcelJS.CellValue;
  sheet.getCell('B13').value = 2;
  sheet.getCell('A14').value = 3;
  sheet.getCell('B14').value = 4;
  sheet.getCell('D13').value = {
    formula: 'OTHER.LIST(2)',
    shareType: 'array',
    ref: 'D13:D14',
    result: '甲',
  } as ExcelJS.CellValue;
  sheet.getCell('D14').value = '乙';
  sheet.getCell('A16').border = { left: { style: 'mediumDashed' } };
  sheet.getColumn(1).width = 14.5;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(1).height = 36;
  sheet.getRow(6).hidden = true;
  sheet.getCell('A6').value = '(空)';
  sheet.getCell('C3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"省级,市级,县级"'] };
  sheet.addConditionalFormatting({
    ref: 'F3:F5',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [1000],
        priority: 1,
        style: { font: { color: { argb: 'FFFF0000' } } },
      },
    ],
  });
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'J1:K3');

  const list = workbook.addWorksheet('名单', { state: 'hidden' });
  list.addTable({
    name: '人员表',
    ref: 'B2',
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: [{ name: '姓名', filterButton: true }, { name: '单位' }],
    rows: [
      ['甲', '一科'],
      ['乙', '二科'],
    ],
  });
  Object.assign(list, { sheetProtection: { sheet: true } });
  workbook.definedNames.add('名单!$B$3:$B$4', '员工');
  return workbook;
}

const edit = async (zip: JSZip, path: string, change: (xml: string) => string) =>
  zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));

/** The workbook as a file, with the parts that exceljs cannot write: names of formulas, protection, dynamic arrays, another default font. */
export async function makeFile(): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(await makeWorkbook().xlsx.writeBuffer());
  await edit(zip, 'xl/workbook.xml', (xml) =>
    xml
      .replace('<sheets>', '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><sheets>')
      .replace(
        '</definedNames>',
        '<definedName name="税率">0.03</definedName>' +
          '<definedName name="最高" localSheetId="0" comment="本表">MAX(台账!$F$3:$F$5)</definedName>' +
          '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$2:$H$5</definedName></definedNames>',
      ),
  );
  await edit(zip, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<c r="A13"', '<c r="A13" cm="1"'));
  await edit(zip, 'xl/styles.xml', (xml) =>
    xml.replace(
      /(<fonts[^>]*>)<font>.*?<\/font>/,
      '$1<font><sz val="12"/><name val="宋体"/><charset val="134"/></font>',
    ),
  );
  return zip.generateAsync({ type: 'arraybuffer' });
}
