import { bench } from './bench';

/** A file that is none. */
export function whatCannotBeOpened(): void {
  describe('what cannot be opened', () => {
    test('is said in the status line, and the open workbook stays', async () => {
      const other = await bench().test.browser.newPage({ ignoreHTTPSErrors: true });
      await other.goto(`${bench().workbench.url}?manifest=`);
      await other.evaluate(() => window.workbench.ready);
      await other.setInputFiles('#file', {
        name: '旧.xls',
        mimeType: 'application/vnd.ms-excel',
        buffer: Buffer.from('nothing'),
      });
      await other.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('旧.xls'));
      expect(await other.evaluate(() => window.workbench.cells('台账', 'A1').values)).toEqual([['上稿登记']]);
      await other.close();
    });
  });
}
