import { cells, enter, findPane, freshSheet, page, pane, settle } from './bench';

/** Heights of rows, undo, faults that a test lets happen, a page that is loaded again. */
export function sheetsOfAnAddIn(): void {
  describe('an add-in that knows nothing of the page: rows, undo, faults', () => {
    test('rows grow with the texts that wrap in them; the file leaves their height to Excel', async () => {
      await freshSheet('行高');
      const heights = await pane().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('行高');
          sheet.getRange('A:A').format.columnWidth = 90;
          sheet.getRange('A1:A3').format.wrapText = true;
          sheet.getRange('A3').format.rowHeight = 20;
          sheet.getRange('A1').values = [['省级媒体刊发九百字,按第三条第二款计二百元。']];
          sheet.getRange('A3').values = [['省级媒体刊发九百字,按第三条第二款计二百元。']];
          sheet.getRange('C2').values = [['大字']];
          sheet.getRange('C2').format.font.size = 24;
          await context.sync();
          const rows = ['1:1', '2:2', '3:3'].map((row) => sheet.getRange(row).format.load('rowHeight'));
          await context.sync();
          return rows.map(({ rowHeight }) => rowHeight);
        }),
      );
      expect(heights[0]).toBeGreaterThan(30);
      expect(heights[1]).toBeGreaterThan(25);
      expect(heights[2]).toBe(20);
    });

    test('a sheet may go while its rows are still to be measured; what is written afterwards is measured all the same', async () => {
      await pane().evaluate(() =>
        Excel.run(async (context) => {
          const long = (rows: number) =>
            Array.from({ length: rows }, (_, i) => [`很长的一段文字，要折行才能显示完整${i}`]);
          const fill = (name: string, rows: number) => {
            const sheet = context.workbook.worksheets.add(name);
            const range = sheet.getRange(`A1:A${rows}`);
            range.values = long(rows);
            range.format.wrapText = true;
            range.format.autofitRows();
            return sheet;
          };
          const gone = fill('量到一半', 10_000);
          gone.activate();
          await context.sync();
          gone.delete();
          fill('再量', 3000).activate();
          await context.sync();
        }),
      );
      // The last rows are measured when the page is idle.
      const height = () =>
        pane().evaluate(() =>
          Excel.run(async (context) => {
            const { format } = context.workbook.worksheets.getItem('再量').getRange('A3000').load('format/rowHeight');
            await context.sync();
            return format.rowHeight;
          }),
        );
      while ((await height()) < 30) await page().waitForTimeout(100);
    }, 60_000);

    test('takes back what the add-in wrote', async () => {
      await freshSheet('撤销');
      await pane().evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('撤销').getRange('A1:A2').values = [['甲'], ['乙']];
          await context.sync();
        }),
      );
      await page().evaluate(() => window.workbench.undo());
      expect((await cells('撤销', 'A1:A2')).values.flat()).toEqual(['', '']);
      await page().evaluate(() => window.workbench.redo());
      expect((await cells('撤销', 'A1:A2')).values.flat()).toEqual(['甲', '乙']);
    });

    test('meets the faults that a test lets happen', async () => {
      const code = () =>
        pane().evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.load('name');
            await context.sync();
            return 'fine';
          }).catch((error: { code?: string }) => error.code ?? String(error)),
        );
      await page().evaluate(() =>
        window.workbench.setFaults(() => ({ kind: 'api', code: 'AccessDenied', message: '无权访问' })),
      );
      expect(await code()).toBe('AccessDenied');
      await page().evaluate(() => window.workbench.setFaults(null));
      expect(await code()).toBe('fine');
    });

    test('works on after its page was loaded again', async () => {
      await freshSheet('重载');
      await enter('重载', 'A1', [['=TRY.ADD(1,1)']]);
      await settle();
      await pane().evaluate(() => setTimeout(() => window.location.reload()));
      await pane().waitForFunction(() => !('heard' in window) && 'started' in window);
      await findPane();
      await enter('重载', 'A2', [['=TRY.ADD(A1,20)']]);
      await settle();
      expect((await cells('重载', 'A1:A2')).values.flat()).toEqual([2, 22]);
    });
  });
}
