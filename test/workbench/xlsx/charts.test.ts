import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { ChartInfo } from '../../../src/workbench/model/chart';
import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import { capture } from '../../../src/workbench/xlsx/capture';
import { writeCharts } from '../../../src/workbench/xlsx/write-charts';
import { saveFile } from '../../../src/workbench/xlsx/file';
import { pagesOf, printed, removeFolder, workFolder } from '../../sheets/libreoffice';

jest.setTimeout(120_000);

/** A sheet of figures with a chart over them, saved. */
async function saved(charts: readonly Partial<ChartInfo>[]): Promise<ArrayBuffer> {
  const grid = createMemoryGrid({ sheets: ['测算 & 对比'] });
  const [sheet] = grid.sheets();
  if (!sheet) throw new Error('no sheet');
  const cells = [
    ['', '现行', '方案1', '方案2'],
    ['总额', 84513, 79000, 91250.5],
  ];
  grid.write(
    sheet.id,
    { row: 0, column: 0, rows: 2, columns: 4 },
    cells.map((row) => row.map((value) => ({ value }))),
  );
  const first: ChartInfo = {
    id: '1',
    name: '图表 1',
    type: 'ColumnClustered',
    title: '各方案<总额>',
    showTitle: true,
    source: { sheet: sheet.id, area: { row: 0, column: 0, rows: 2, columns: 4 } },
    seriesBy: 'Rows',
    minimum: 0,
    place: { row: 3, column: 0, rows: 16, columns: 6 },
  };
  grid.setCharts(
    sheet.id,
    charts.map((chart, index) => ({ ...first, id: String(index), ...chart })),
  );
  return saveFile(null, null, capture(grid));
}

describe('charts in a saved file', () => {
  const folder = workFolder();
  afterAll(() => removeFolder(folder));

  it('stand in parts of their own, tied to the sheet and its cells', async () => {
    const zip = await JSZip.loadAsync(await saved([{}, { type: 'BarClustered', seriesBy: 'Columns' }]));
    const text = (file: string): Promise<string> => zip.file(file)?.async('string') ?? Promise.resolve('');
    expect(await text('xl/charts/chart1.xml')).toContain(
      '<c:f>&apos;测算 &amp; 对比&apos;!$B$2:$D$2</c:f>'.replaceAll('&apos;', "'"),
    );
    expect(await text('xl/charts/chart1.xml')).toContain('<a:t>各方案&lt;总额&gt;</a:t>');
    expect(await text('xl/charts/chart2.xml')).toContain('<c:barDir val="bar"/>');
    expect((await text('xl/drawings/drawing1.xml')).match(/<xdr:twoCellAnchor>/g)).toHaveLength(2);
    expect(await text('xl/worksheets/sheet1.xml')).toMatch(/<drawing [^>]*r:id="rIdChart1"\/>/);
    expect(await text('[Content_Types].xml')).toContain('/xl/charts/chart2.xml');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await zip.generateAsync({ type: 'arraybuffer' }));
    expect(workbook.worksheets[0]?.getCell('B2').value).toBe(84513);
  });

  it('leave the pictures of a sheet where they are', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('甲');
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const image = workbook.addImage({ base64: png, extension: 'png' });
    sheet.addImage(image, 'A1:B2');
    const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
    const chart: ChartInfo = {
      id: '1',
      name: '图表 1',
      type: 'ColumnClustered',
      title: '',
      showTitle: false,
      source: { sheet: '甲', area: { row: 0, column: 0, rows: 2, columns: 2 } },
      seriesBy: 'Columns',
      minimum: undefined,
      place: { row: 5, column: 0, rows: 3, columns: 3 },
    };
    await writeCharts(zip, [{ sheet: '甲', charts: [{ chart, sourceSheet: '甲' }] }]);
    const drawing = (await zip.file('xl/drawings/drawing1.xml')?.async('string')) ?? '';
    expect(drawing).toMatch(/<xdr:pic>.*<c:chart r:id="rIdChart1"\/>/s);
    expect(Object.keys(zip.files).filter((file) => /drawings\/drawing\d/.test(file))).toHaveLength(1);
  });

  it('are drawn by LibreOffice, with title and categories', async () => {
    const file = path.join(folder, 'charts.xlsx');
    writeFileSync(
      file,
      Buffer.from(await saved([{}, { type: 'BarClustered', place: { row: 20, column: 0, rows: 12, columns: 6 } }])),
    );
    const pdf = printed(file);
    const page = pagesOf(pdf, 'layout').join('\n').replaceAll(' ', '');
    expect(page).toContain('各方案<总额>');
    expect(page.match(/方案2/g)?.length).toBe(3);
    expect(page).not.toContain('75,000');
    if (process.env['KEEP_PICTURES'])
      execFileSync('pdftoppm', ['-r', '60', '-png', pdf, `${process.env['KEEP_PICTURES']}/charts`]);
  });
});
