import { cells, enter, freshSheet, page, pane, settle, statusText } from './bench';

/** What an add-in that knows nothing of the page reads, writes and calculates. */
export function cellsOfAnAddIn(): void {
  describe('an add-in that knows nothing of the page: cells', () => {
    test('reads and writes cells, formats and sheets', async () => {
      const read = await pane().evaluate(() =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem('台账').getUsedRange();
          used.load({ address: true, values: true, text: true });
          const sheet = context.workbook.worksheets.add('汇总');
          sheet.getRange('A1:B3').values = [
            ['姓名', '金额'],
            ['员工01', 300],
            ['员工02', '1,200'],
          ];
          sheet.getRange('B4').formulas = [['=SUM(B2:B3)']];
          const header = sheet.getRange('A1:B1').format;
          header.fill.color = '#DDEBF7';
          header.font.bold = true;
          header.borders.getItem('EdgeBottom').style = 'Continuous';
          sheet.getRange('B2:B4').numberFormat = [['#,##0.00'], ['#,##0.00'], ['#,##0.00']];
          sheet.tables.add('A1:B3', true).name = '汇总表';
          sheet.freezePanes.freezeRows(1);
          await context.sync();
          const total = sheet.getRange('B4').load('values,text');
          await context.sync();
          return {
            address: used.address,
            title: used.values[0]?.[0],
            date: used.text[2]?.[1],
            total: total.values[0]?.[0],
            text: total.text[0]?.[0],
          };
        }),
      );
      expect(read).toEqual({
        address: '台账!A1:D7',
        title: '上稿登记',
        date: expect.stringContaining('2024'),
        total: 1500,
        text: '1,500.00',
      });
      expect((await cells('汇总', 'A1:B4')).texts).toEqual([
        ['姓名', '金额'],
        ['员工01', '300.00'],
        ['员工02', '1,200.00'],
        ['', '1,500.00'],
      ]);
      expect(await page().evaluate(() => window.workbench.tables().map(({ name }) => name))).toEqual(['汇总表']);
    });

    test('calculates in cells: values, ranges, repeated arguments, addresses, spills', async () => {
      await freshSheet('函数');
      await enter('函数', 'A1:B2', [
        [1, '文字'],
        [3, ''],
      ]);
      await enter('函数', 'D1:D6', [
        ['=TRY.ADD(40,2)'],
        ['=TRY.ADD(A1,A2)*10'],
        ['=TRY.TOTAL(A1:B2)'],
        ['=TRY.JOIN("甲",2,B2,TRUE)'],
        ['=TRY.WHERE()'],
        ['=IFERROR(TRY.FIND("7"),"没有")'],
      ]);
      await enter('函数', 'F1', [['=TRY.LIST(3)']]);
      await settle();
      expect((await cells('函数', 'D1:D6')).values.flat()).toEqual([42, 40, 4, '"甲";2;"";true', '函数!D5', '没有']);
      expect((await cells('函数', 'F1:H3')).values).toEqual([
        [1, '第1行', true],
        [2, '第2行', false],
        [3, '第3行', true],
      ]);
      await enter('函数', 'A1', [[10]]);
      await settle();
      expect((await cells('函数', 'D2:D3')).values.flat()).toEqual([130, 13]);
    });

    test('says why a cell shows an error, when the cell is selected', async () => {
      await freshSheet('错误');
      await enter('错误', 'A1:A3', [['=TRY.FIND("E007")'], ['=TRY.ADD("甲",1)'], ['=1/0']]);
      await settle();
      expect((await cells('错误', 'A1:A3')).values.flat()).toEqual(['#N/A', '#VALUE!', '#DIV/0!']);
      expect(await page().evaluate(() => window.workbench.messageAt('错误', 'A1'))).toBe('找不到编号 E007');
      await page().evaluate(() => window.workbench.select('错误', 'A1'));
      await page().waitForFunction(() => document.querySelector('#status')?.textContent?.includes('E007'));
      expect(await statusText()).toBe('错误!A1#N/A  找不到编号 E007');
      await page().evaluate(() => window.workbench.select('错误', 'A3'));
      await page().waitForFunction(() => document.querySelector('#status')?.textContent?.includes('除数'));
    });

    test('counts on in a cell, and stops when the cell is emptied', async () => {
      await freshSheet('流');
      await enter('流', 'A1', [['=TRY.TICK()']]);
      await page().waitForFunction(() => Number(window.workbench.cells('流', 'A1').values[0]?.[0]) > 3);
      await enter('流', 'A1', [['']]);
      await pane().waitForFunction(() => (window as unknown as { canceled?: number }).canceled === 1);
      expect((await cells('流', 'A1')).values).toEqual([['']]);
    });

    test('writes ten thousand rows and reads them again', async () => {
      await freshSheet('很多');
      const times = await pane().evaluate(() =>
        Excel.run(async (context) => {
          const rows = Array.from({ length: 10_000 }, (_, i) => [i, `名${i}`, i / 3, i % 2 === 0]);
          const range = context.workbook.worksheets.getItem('很多').getRange('A1:D10000');
          const start = performance.now();
          range.values = rows;
          await context.sync();
          const written = performance.now();
          range.load('values');
          await context.sync();
          return {
            same: JSON.stringify(range.values) === JSON.stringify(rows),
            write: written - start,
            read: performance.now() - written,
          };
        }),
      );
      expect(times.same).toBe(true);
      expect(times.write).toBeLessThan(15_000);
    });
  });
}
