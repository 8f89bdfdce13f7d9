import { bench, page, pane } from './bench';

/** The page around the grid: ribbon, hint, pane and their sizes. */
export function thePage(): void {
  describe('the page', () => {
    test('shows the file, the hint, the ribbon and the pane', async () => {
      expect(await page().title()).toBe('上稿登记.xlsx - 试用台');
      expect(await page().textContent('#hint')).toBe('在台账里选中一格,再点“标出选区”。');
      expect(await page().locator('#ribbon .control').allTextContents()).toEqual(['打开窗格', '标出选区']);
      expect(await page().locator('[data-control=Mark]').getAttribute('title')).toBe(
        '标出选区\n把选中的单元格涂成黄色',
      );
      expect(
        await page()
          .locator('#ribbon img')
          .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0)),
      ).toEqual([true, true]);
      expect(await page().textContent('#pane-title')).toBe('试验加载项');
      expect(
        await page()
          .locator('#pane')
          .evaluate((element) => element.clientWidth),
      ).toBe(350);
      expect(await pane().textContent('#platform')).toBe('Excel OfficeOnline');
      const overlap = await page().evaluate(() => {
        const parts = ['.title', '#ribbon', '#hint', '#grid', '#pane', '#status'].map((name) =>
          document.querySelector(name)!.getBoundingClientRect(),
        );
        return parts.some((a, i) =>
          parts.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
      });
      expect(overlap).toBe(false);
    });

    test('speaks the language that it is asked for', async () => {
      const other = await bench().test.browser.newPage({ ignoreHTTPSErrors: true });
      await other.goto(`${bench().workbench.url}?locale=en-US&pane=320&hint=`);
      await other.evaluate(() => window.workbench.ready);
      expect(await other.locator('#ribbon .control').allTextContents()).toEqual(['Open pane', '标出选区']);
      expect(await other.textContent('#pane-title')).toBe('Trial add-in');
      expect(await other.locator('#pane').evaluate((element) => element.clientWidth)).toBe(320);
      expect(await other.isHidden('#hint')).toBe(true);
      await other.close();
    });

    test('F6 leads from the grid to the ribbon, into the pane and back', async () => {
      const focused = (): Promise<string> =>
        page().evaluate(() => {
          const part = ['#grid', '#ribbon', '#pane'].find((id) => document.activeElement?.closest(id));
          return `${part} ${document.activeElement?.tagName}`;
        });
      await page()
        .locator('#grid')
        .click({ position: { x: 200, y: 200 } });
      const typing = await focused();
      expect(typing).toMatch(/^#grid /);
      await page().keyboard.press('F6');
      expect(await focused()).toBe('#ribbon BUTTON');
      await page().keyboard.press('F6');
      expect(await focused()).toBe('#pane IFRAME');
      await page().locator('#pane-close').focus();
      await page().keyboard.press('F6');
      expect(await focused()).toBe(typing);
    });

    test('the pane is resized, closed and opened again', async () => {
      const width = () =>
        page()
          .locator('#pane')
          .evaluate((element) => element.clientWidth);
      await page().locator('#splitter').focus();
      await page().keyboard.press('ArrowLeft');
      expect(await width()).toBe(360);
      const edge = await page().locator('#splitter').boundingBox();
      if (!edge) throw new Error('no splitter');
      await page().mouse.move(edge.x + 2, edge.y + 100);
      await page().mouse.down();
      await page().mouse.move(100, edge.y + 100, { steps: 5 });
      await page().mouse.up();
      expect(await width()).toBe(600);
      for (let i = 0; i < 40; i++) await page().keyboard.press('ArrowRight');
      expect(await width()).toBe(300);
      for (let i = 0; i < 5; i++) await page().keyboard.press('ArrowLeft');
      await page().click('#pane-close');
      expect(await page().isHidden('#pane')).toBe(true);
      await page().click('[data-control=ShowPane]');
      expect(await page().isVisible('#pane')).toBe(true);
      expect(await width()).toBe(350);
    });
  });
}
