import { canvas, cells, enter, freshSheet, page, pane, settle } from './bench';

/** What the add-in sees of what a person does: commands, typing, protected cells, the pane itself. */
export function besideAnAddIn(): void {
  describe('an add-in that knows nothing of the page: the person beside it', () => {
    test('runs a command of the ribbon on the selected cells', async () => {
      await freshSheet('命令');
      await page().evaluate(() => window.workbench.select('命令', 'B2:C3'));
      await page().click('[data-control=Mark]');
      await page().waitForSelector('[data-control=Mark]:enabled');
      const fill = await pane().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('命令');
          const [marked, other] = [
            sheet.getRange('C3').format.fill.load('color'),
            sheet.getRange('A1').format.fill.load('color'),
          ];
          await context.sync();
          return [marked.color, other.color];
        }),
      );
      expect(fill).toEqual(['#FFFF00', '#FFFFFF']);
    });

    test('hears what a person does: types, selects, takes back', async () => {
      await freshSheet('事件');
      await pane().evaluate(() =>
        Excel.run(async (context) => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          const sheet = context.workbook.worksheets.getItem('事件');
          sheet.onChanged.add(
            async ({ address, details }) => void heard.push(`changed ${address} ${String(details?.valueAfter ?? '')}`),
          );
          sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
          await context.sync();
        }),
      );
      await page().evaluate(() => window.workbench.select('事件', 'B2'));
      await canvas().click({ position: { x: 150, y: 60 } });
      await page().keyboard.type('5000');
      await page().keyboard.press('Enter');
      await pane().waitForFunction(() =>
        (window as unknown as { heard: string[] }).heard.some((text) => / 5000$/.test(text)),
      );
      const heard = await pane().evaluate(() => (window as unknown as { heard: string[] }).heard);
      const typed = heard.find((text) => text.endsWith(' 5000'))?.split(' ')[1] ?? '';
      expect((await cells('事件', typed)).values).toEqual([[5000]]);
      expect(heard.some((text) => text.startsWith('selected '))).toBe(true);
      await page().evaluate(() => window.workbench.undo());
      expect((await cells('事件', typed)).values).toEqual([['']]);
    });

    test('hears of rows that a person sorts, as a sort alone; formulas elsewhere follow', async () => {
      await freshSheet('排序');
      await enter(
        '排序',
        'A1:C5',
        [1, 2, 5, 4, 3].map((key, index) => [key, `员工0${key}`, `=TRY.ADD(A${index + 1},0)`]),
      );
      await enter('排序', 'E1', [['=A5*100']]);
      await settle();
      await pane().evaluate(() =>
        Excel.run(async (context) => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          const { worksheets } = context.workbook;
          worksheets.onRowSorted.add(
            async ({ type, address, source }) => void heard.push(`${type} ${address} ${source}`),
          );
          worksheets.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
          await context.sync();
        }),
      );
      await page().evaluate(() => window.workbench.select('排序', 'A1:B5'));
      await canvas().click({ position: { x: 60, y: 50 }, button: 'right' });
      await page().getByText('排序', { exact: true }).last().hover();
      await page().getByText('当前区域升序').last().click();
      await pane().waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
      const heard = await pane().evaluate(() => (window as unknown as { heard: string[] }).heard);
      // Rows 1, 2 and 4 stand where they stood.
      expect(heard).toEqual(['WorksheetRowSorted A3:B3,A5:B5 Local']);
      await settle();
      expect((await cells('排序', 'A1:C5')).values).toEqual([1, 2, 3, 4, 5].map((row) => [row, `员工0${row}`, row]));
      expect((await cells('排序', 'E1')).values).toEqual([[500]]);
      await page().evaluate(() => window.workbench.undo());
      expect((await cells('排序', 'A3:A5')).values.flat()).toEqual([5, 4, 3]);
    });

    test('is told that a cell is being edited, as in Excel', async () => {
      await freshSheet('编辑');
      await canvas().dblclick({ position: { x: 150, y: 60 } });
      await page().keyboard.type('12');
      const write = () =>
        pane().evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('编辑').getRange('H9').values = [['写']];
            await context.sync();
            return 'written';
          }).catch((error: { code?: string }) => error.code ?? String(error)),
        );
      expect(await write()).toBe('InvalidOperationInCellEditMode');
      await page().keyboard.press('Escape');
      await page().waitForTimeout(200);
      expect(await write()).toBe('written');
    });

    test('hides and shows its own pane, and hears of it', async () => {
      const visibility = await pane().evaluate(async () => {
        const heard: string[] = [];
        const stop = await Office.addin.onVisibilityModeChanged(
          ({ visibilityMode }) => void heard.push(String(visibilityMode)),
        );
        await Office.addin.hide();
        await Office.addin.showAsTaskpane();
        await new Promise((resolve) => setTimeout(resolve, 200));
        await stop();
        return heard;
      });
      expect(visibility).toEqual(['Hidden', 'Taskpane']);
      expect(await page().isVisible('#pane')).toBe(true);
    });

    test('a protected cell is not typed into', async () => {
      await freshSheet('保护');
      await pane().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('保护');
          sheet.getRange('B2').format.protection.locked = false;
          sheet.protection.protect();
          await context.sync();
        }),
      );
      for (const cell of ['A1', 'B2']) {
        await page().evaluate((at) => window.workbench.select('保护', at), cell);
        await canvas().click({ position: { x: cell === 'A1' ? 60 : 150, y: cell === 'A1' ? 30 : 50 } });
        await page().keyboard.type('9');
        await page().keyboard.press('Enter');
        await page().waitForTimeout(300);
      }
      expect((await cells('保护', 'A1:B2')).values).toEqual([
        ['', ''],
        ['', 9],
      ]);
    });
  });
}
