import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { parseAddress } from '../../../src/workbench/model/address';
import type { Area } from '../../../src/workbench/model/area';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/workbench/model/page-layout';
import type { UniverGrid } from '../../../src/workbench/univer/univer-grid';
import { type CapturedWorkbook, capture } from '../../../src/workbench/xlsx/capture';
import { type OpenedFile, openFile, saveFile } from '../../../src/workbench/xlsx/file';
import { decodeXml } from '../../../src/workbench/xlsx/xml';
import { headlessGrid } from '../univer/headless';
import { makeFile } from './sample';

const at = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
};

interface Session {
  readonly grid: UniverGrid;
  readonly file: OpenedFile;
  readonly before: CapturedWorkbook;
}

async function openIn(grid: UniverGrid, bytes: ArrayBuffer): Promise<Session> {
  const file = await openFile(bytes, '台账.xlsx');
  grid.open(file.contents);
  const before = capture(grid, grid.rowIsAutomatic);
  await grid.settle();
  return { grid, file, before };
}

async function save({ grid, file, before }: Session): Promise<{ workbook: ExcelJS.Workbook; zip: JSZip }> {
  const bytes = await saveFile(file, before, capture(grid, grid.rowIsAutomatic));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return { workbook, zip: await JSZip.loadAsync(bytes) };
}

const read = async (bytes: ArrayBuffer) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
};

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(name);
  return sheet;
};

/** All that exceljs knows of a sheet, cell for cell. */
const modelOf = (sheet: ExcelJS.Worksheet) => JSON.parse(JSON.stringify(sheet.model)) as Record<string, unknown>;

describe('opening and saving a file', () => {
  let bytes: ArrayBuffer;
  let grid: UniverGrid;

  beforeAll(async () => {
    bytes = await makeFile();
  });
  beforeEach(() => {
    grid = headlessGrid();
  });

  test('the grid shows what the file holds', async () => {
    await openIn(grid, bytes);
    const [sheet, list] = grid.sheets();
    expect(sheet).toMatchObject({ name: '台账', tabColor: '#70AD47', visibility: 'Visible', protected: false });
    expect(list).toMatchObject({ name: '名单', visibility: 'Hidden', protected: true });
    const id = sheet?.id ?? '';
    expect(grid.workbook()).toEqual({ name: '台账.xlsx', structureProtected: true });
    expect(grid.values(id, at('A3:H5'))).toEqual([
      ['甲', 45306, '省级', '1200', 1.5, 1800, 2850, '重点稿件'],
      ['乙', 45352, '市级', 800, 1, 800, null, '来源'],
      ['丙', 45657, '县级', 500, 0.5, 250, null, { error: '#N/A' }],
    ]);
    expect(grid.formulas(id, at('F3:G4'))).toEqual([
      ['=D3*E3', '=SUM(F3:F5)'],
      ['=D4*E4', null],
    ]);
    expect(grid.texts(id, at('B3:B3'))).toEqual([['2024年1月15日']]);
    expect(grid.merges(id, at('A1:Z99'))).toEqual([at('A1:H1')]);
    expect(grid.freeze(id)).toEqual({ rows: 2, columns: 1 });
    expect([
      grid.rowHeight(id, 0, 1),
      grid.columnWidth(id, 0, 1),
      grid.rowsHidden(id, 5, 1),
      grid.columnsHidden(id, 2, 1),
    ]).toEqual([36, 76.5, true, true]);
    expect(grid.styles(id, at('A1'))[0]?.[0]).toMatchObject({
      fontName: '方正小标宋简体',
      fontSize: 18,
      bold: true,
      fontColor: '#3B618E',
      horizontal: 'Center',
    });
    expect(grid.styles(id, at('B2'))[0]?.[0]).toMatchObject({
      wrap: true,
      indent: 1,
      bottom: { style: 'Double', weight: 'Thick', color: '#FF0000' },
    });
    expect(grid.styles(id, at('B7'))[0]?.[0]?.locked).toBe(false);
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
    expect(grid.tables()).toMatchObject([{ name: '人员表', area: at('B2:C4'), style: 'TableStyleLight9' }]);
    expect(grid.names()).toEqual([
      { name: '员工', scope: null, formula: "='名单'!$B$3:$B$4", comment: '', visible: true },
      { name: '税率', scope: null, formula: '=0.03', comment: '', visible: true },
      { name: '最高', scope: id, formula: '=MAX(台账!$F$3:$F$5)', comment: '本表', visible: true },
    ]);
  });

  test('arrays spill, and functions of an add-in that is not there show what was saved', async () => {
    const { grid: open } = await openIn(grid, bytes);
    const id = open.activeSheet();
    expect(open.values(id, at('A9:D14'))).toEqual([
      [0.85, '高', 85, null],
      [null, null, null, null],
      [800, 500, null, null],
      [null, null, null, null],
      [1, 2, null, '甲'],
      [3, 4, null, '乙'],
    ]);
    expect(open.formulas(id, at('A9:C9'))).toEqual([
      ['=OTHER.RATE("省级",D3)', '=IF(OTHER.RATE("省级",D3)>0.5,"高","低")', '=A9*100'],
    ]);
    expect(open.formulas(id, at('A13:D13'))).toEqual([['=SEQUENCE(2,2)', null, null, '=OTHER.LIST(2)']]);
    expect(open.spillAt(id, 13, 1)?.area).toEqual(at('A13:B14'));
  });

  test('a file that nobody changed comes back as it was', async () => {
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

  test('edits are written over the file, and nothing else', async () => {
    const session = await openIn(grid, bytes);
    const id = grid.activeSheet();
    grid.write(id, at('F3'), [[{ value: 2000 }]]);
    grid.write(id, at('D5'), [[{ value: 600 }]]);
    grid.setStyle(id, at('A3'), { fill: '#FFFF00' });
    grid.setNumberFormats(id, at('E3'), '0.0');
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

  test('an array that grows or goes is written with what it fills', async () => {
    const session = await openIn(grid, bytes);
    const id = grid.activeSheet();
    grid.write(id, at('A13'), [[{ formula: '=SEQUENCE(3)' }]]);
    grid.clear(id, at('A11'), 'contents');
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

  test('new sheets come with their looks, tables, names and page set-up', async () => {
    const session = await openIn(grid, bytes);
    const id = grid.addSheet('奖励明细');
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
    grid.write(id, at('A1:B4'), [
      [{ value: '奖励明细' }, null],
      [{ value: '姓名' }, { value: '金额' }],
      [{ value: '甲' }, { value: 1800 }],
      [{ value: '合计' }, { formula: '=SUM(B3:B3)' }],
    ]);
    grid.write(id, at('D2'), [[{ formula: '=XLOOKUP("甲",A3:A3,B3:B3)&"元"' }]]);
    grid.write(id, at('D4'), [[{ formula: '={1,2}' }]]);
    grid.merge(id, at('A1:B1'));
    grid.setStyle(id, at('A1'), { horizontal: 'Center', bold: true, fontSize: 16, fontName: '宋体' });
    grid.setStyle(id, at('A2:B4'), { top: line, bottom: line, left: line, right: line });
    grid.setNumberFormats(id, at('B3:B4'), '#,##0.00');
    grid.setColumnWidth(id, 0, 1, 90);
    grid.setRowHeight(id, 0, 1, 30);
    grid.setRowsHidden(id, 7, 1, true);
    grid.setFreeze(id, { rows: 2, columns: 0 });
    grid.updateSheet(id, { tabColor: '#4472C4', showGridlines: false });
    grid.addTable({
      name: '明细',
      sheet: id,
      area: at('A2:B3'),
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    grid.setName({ name: '应发', scope: null, formula: '=奖励明细!$B$3:$B$3', comment: '', visible: true });
    grid.setPageLayout(id, {
      ...DEFAULT_PAGE_LAYOUT,
      orientation: 'Landscape',
      titleRows: '$1:$2',
      printArea: 'A1:B4',
      headersFooters: {
        ...DEFAULT_PAGE_LAYOUT.headersFooters,
        defaultForAllPages: {
          leftHeader: '',
          centerHeader: '',
          rightHeader: '',
          leftFooter: '制表',
          centerFooter: '&P / &N',
          rightFooter: '',
        },
      },
    });
    grid.activate(id);
    await grid.settle();
    const { workbook, zip } = await save(session);
    const sheet = sheetOf(workbook, '奖励明细');
    expect(sheet.getCell('B1').master.address).toBe('A1');
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16, name: '宋体' });
    expect(sheet.getCell('A3').border).toMatchObject({ top: { style: 'thin' }, right: { style: 'thin' } });
    expect(sheet.getCell('B3').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('B4').value).toEqual({ formula: 'SUM(B3:B3)', result: 1800 });
    expect(sheet.getCell('D2').value).toEqual({ formula: '_xlfn.XLOOKUP("甲",A3:A3,B3:B3)&"元"', result: '1800元' });
    expect(sheet.getCell('D4').value).toMatchObject({ formula: '{1,2}', ref: 'D4:E4', result: 1 });
    expect(sheet.getCell('E4').value).toBe(2);
    expect([sheet.getColumn(1).width, sheet.getRow(1).height, sheet.getRow(8).hidden]).toEqual([
      expect.closeTo(17.14, 2),
      30,
      true,
    ]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF4472C4' });
    expect(
      sheet.getTables().map((table) => (table as unknown as { table: { tableRef: string } }).table.tableRef),
    ).toEqual(['A2:B3']);
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      printTitlesRow: '1:2',
      printArea: 'A1:B4',
      paperSize: 9,
    });
    expect(sheet.headerFooter.oddFooter).toBe('&L制表&C&P / &N');
    expect(workbook.views[0]?.activeTab).toBe(2);
    expect(await zip.file('xl/workbook.xml')?.async('string')).toContain(
      '<definedName name="应发">奖励明细!$B$3:$B$3</definedName>',
    );
    expect(modelOf(sheetOf(workbook, '台账'))).toEqual(modelOf(sheetOf(await read(bytes), '台账')));
  });

  test('page breaks of a sheet are kept by a save that is about something else, and new ones are written', async () => {
    const first = await openIn(grid, bytes);
    const [id] = grid.sheets().map((sheet) => sheet.id);
    if (id === undefined) throw new Error('no sheet');
    grid.setPageLayout(id, { ...grid.pageLayout(id), rowBreaks: [3, 7] });
    const marked = await saveFile(first.file, first.before, capture(grid, grid.rowIsAutomatic));
    const again = headlessGrid();
    const second = await openIn(again, marked);
    const [there] = again.sheets().map((sheet) => sheet.id);
    if (there === undefined) throw new Error('no sheet');
    expect(again.pageLayout(there).rowBreaks).toEqual([3, 7]);
    again.updateSheet(there, { tabColor: '#FF0000' });
    const kept = await saveFile(second.file, second.before, capture(again, again.rowIsAutomatic));
    expect((await openFile(kept, '台账.xlsx')).contents.sheets[0]?.layout.rowBreaks).toEqual([3, 7]);
    const xml = await (await JSZip.loadAsync(kept)).file('xl/worksheets/sheet1.xml')?.async('string');
    expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="3"');
  });

  test('sheets are deleted, moved, renamed and unprotected', async () => {
    const session = await openIn(grid, bytes);
    const [first, second] = grid.sheets().map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('two sheets');
    grid.updateSheet(second, { visibility: 'Visible', protected: false, name: '花名册' });
    grid.moveSheet(second, 0);
    grid.deleteTable(grid.tables()[0]?.id ?? '');
    const moved = await save(session);
    expect(moved.workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['花名册', 'visible'],
      ['台账', 'visible'],
    ]);
    expect(sheetOf(moved.workbook, '花名册').getTables()).toEqual([]);
    expect(sheetOf(moved.workbook, '花名册').getCell('B3').value).toBe('甲');
    expect(await moved.zip.file('xl/workbook.xml')?.async('string')).toContain(
      'name="_xlnm._FilterDatabase" localSheetId="1"',
    );
    grid.deleteSheet(first);
    const deleted = await save(session);
    expect(deleted.workbook.worksheets.map(({ name }) => name)).toEqual(['花名册']);
    expect(await deleted.zip.file('xl/workbook.xml')?.async('string')).not.toContain('_FilterDatabase');
  });

  test('saving twice gives the same, and a saved file can be opened again', async () => {
    const session = await openIn(grid, bytes);
    grid.write(grid.activeSheet(), at('E3'), [[{ value: 2 }]]);
    await grid.settle();
    const first = await saveFile(session.file, session.before, capture(grid, grid.rowIsAutomatic));
    const second = await saveFile(session.file, session.before, capture(grid, grid.rowIsAutomatic));
    expect(modelOf(sheetOf(await read(second), '台账'))).toEqual(modelOf(sheetOf(await read(first), '台账')));
    const again = headlessGrid();
    await openIn(again, first);
    expect(again.values(again.activeSheet(), at('A9:G14'))).toEqual(grid.values(grid.activeSheet(), at('A9:G14')));
    expect(again.values(again.activeSheet(), at('F3'))).toEqual([[2400]]);
  });

  test('a new workbook can be saved too', async () => {
    grid.write(grid.activeSheet(), at('A1'), [[{ value: '新' }]]);
    const workbook = await read(await saveFile(null, null, capture(grid, grid.rowIsAutomatic)));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(sheetOf(workbook, 'Sheet1').getCell('A1').value).toBe('新');
  });

  test('what is no .xlsx is refused', async () => {
    await expect(openFile(new TextEncoder().encode('nothing').buffer as ArrayBuffer, 'x.xlsx')).rejects.toThrow();
  });
});

test('results of nought, no and nothing are results', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('零');
  sheet.getCell('A1').value = { formula: 'OTHER.NONE()', result: 0 };
  sheet.getCell('A2').value = { formula: 'OTHER.NO()', result: false } as unknown as ExcelJS.CellValue;
  const grid = headlessGrid();
  const session = await openIn(grid, (await workbook.xlsx.writeBuffer()) as ArrayBuffer);
  expect(grid.values(grid.activeSheet(), at('A1:A2'))).toEqual([[0], [false]]);
  const saved = await save(session);
  expect([
    sheetOf(saved.workbook, '零').getCell('A1').result,
    sheetOf(saved.workbook, '零').getCell('A2').result,
  ]).toEqual([0, false]);
});
