import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { bench, cells, page, pane, settle } from './bench';

/** What is saved and opened again. */
export function files(): void {
  describe('files', () => {
    /** What the button in the title bar saves. */
    const saved = async () => {
      const [download] = await Promise.all([page().waitForEvent('download'), page().click('#save')]);
      expect(download.suggestedFilename()).toBe('上稿登记.xlsx');
      const copy = join(bench().folder, 'copy.xlsx');
      await download.saveAs(copy);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(copy);
      return workbook;
    };
    const bytesOf = async (workbook: ExcelJS.Workbook) => [
      ...new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer),
    ];
    const open = (bytes: number[], name: string) =>
      page().evaluate(([data, title]) => window.workbench.open(new Uint8Array(data).buffer, title), [
        bytes,
        name,
      ] as const);

    test('a saved workbook has the sheets of before as they were, and the new ones', async () => {
      await settle();
      const workbook = await saved();
      const original = new ExcelJS.Workbook();
      await original.xlsx.readFile(join(bench().folder, '上稿登记.xlsx'));
      for (const name of ['台账', '名单']) {
        const [before, after] = [original.getWorksheet(name), workbook.getWorksheet(name)];
        before?.eachRow({ includeEmpty: true }, (row, r) =>
          row.eachCell({ includeEmpty: true }, (cell, c) => {
            const same = after?.getCell(r, c);
            expect({ at: cell.address, value: same?.value, style: same?.style }).toEqual({
              at: cell.address,
              value: cell.value,
              style: cell.style,
            });
          }),
        );
        expect(after?.state).toBe(before?.state);
      }
      const summary = workbook.getWorksheet('汇总');
      expect(summary?.getCell('B4').value).toEqual({ formula: 'SUM(B2:B3)', result: 1500 });
      expect(summary?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFDDEBF7' } });
      expect(summary?.getTables()).toHaveLength(1);
      expect(workbook.getWorksheet('函数')?.getCell('F1').value).toMatchObject({
        formula: 'TRY.LIST(3)',
        ref: 'F1:H3',
        result: 1,
      });
      const rows = workbook.getWorksheet('行高');
      expect([1, 2, 3].map((row) => rows?.getRow(row).height)).toEqual([undefined, undefined, 20]);
      expect(workbook.getWorksheet('错误')?.getCell('A1').value).toEqual({
        formula: 'TRY.FIND("E007")',
        result: { error: '#N/A' },
      });
    });

    test('what the add-in keeps in the workbook goes with the file, and comes back when it is opened', async () => {
      const kept = () =>
        pane().evaluate(() =>
          Excel.run(async (context) => {
            const setting = context.workbook.settings.getItemOrNullObject('选定').load('value');
            await context.sync();
            return setting.isNullObject ? null : (setting.value as unknown);
          }),
        );
      const keep = (value: object) =>
        pane().evaluate(
          (given) =>
            Excel.run(async (context) => {
              context.workbook.settings.add('选定', given);
              await context.sync();
            }),
          value,
        );
      await keep({ 办法: '澧县', 注: '<"&>' });
      const file = await page().evaluate(async () => [...new Uint8Array(await window.workbench.save())]);
      await keep({ 办法: '别的' });
      await open(file, '上稿登记.xlsx');
      expect(await kept()).toEqual({ 办法: '澧县', 注: '<"&>' });
      await settle();
    });

    test('functions of another add-in keep their results, and say so', async () => {
      expect((await cells('台账', 'A7:B7')).values).toEqual([[2000, 0.85]]);
      await page().evaluate(() => window.workbench.select('台账', 'B7'));
      await page().waitForFunction(() => document.querySelector('#status')?.textContent?.includes('尚未载入'));
    });

    test('another file takes the place of the open one; spills of before do not stand in its way', async () => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('新');
      sheet.getCell('A1').value = {
        formula: 'TRY.LIST(2)',
        shareType: 'array',
        ref: 'A1:C2',
        result: 1,
      } as ExcelJS.CellValue;
      for (const [cell, value] of [
        ['B1', '第1行'],
        ['C1', true],
        ['A2', 2],
        ['B2', '第2行'],
        ['C2', false],
      ] as const)
        sheet.getCell(cell).value = value;
      await open(await bytesOf(workbook), '另一个.xlsx');
      await settle();
      expect(await page().title()).toBe('另一个.xlsx - 试用台');
      expect((await cells('新', 'A1:C2')).values).toEqual([
        [1, '第1行', true],
        [2, '第2行', false],
      ]);
      expect((await cells('新', 'A1')).formulas).toEqual([['=TRY.LIST(2)']]);
      const names = await pane().evaluate(() =>
        Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name');
          await context.sync();
          return sheets.items.map(({ name }) => name);
        }),
      );
      expect(names).toEqual(['新']);
    });
  });
}
