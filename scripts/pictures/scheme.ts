import { settled, showTab } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter, shootWindow } from './shoot';

/** A scheme on a sheet with a changed amount and a doubtful one; the heading of the sheets; a formula before it is entered. */
export const schemeInHand =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { page, pane } = session;
    const shoot = paneShooter(session, width);
    await pane.getByRole('button', { name: /^表头/ }).click();
    await shoot('heading');
    await showTab(pane, '更多');
    await pane.getByRole('button', { name: /^公式助手/ }).click();
    await pane.getByRole('button', { name: '填入公式' }).waitFor();
    await shoot('formula');
    await showTab(pane, '办法');
    await pane.getByRole('button', { name: /^释义/ }).click();
    await pane.locator('.fui-Radio').filter({ hasText: /元/ }).first().waitFor();
    await shoot('readings');
    await pane.getByRole('button', { name: '放到工作表' }).click();
    await pane.getByRole('button', { name: '用作办法' }).click();
    await settled(pane);
    await page.evaluate(() => {
      const { values } = window.workbench.cells('澧县办法', 'A1:M60');
      const row = values.findIndex((cells) => cells.includes('600') && cells.includes('省'));
      const column = String.fromCharCode(65 + (values[row]?.indexOf('600') ?? 0));
      window.workbench.enter('澧县办法', `${column}${row + 1}`, [['650']]);
      window.workbench.enter('澧县办法', `${column}${row + 2}`, [['2000*']]);
      window.workbench.select('澧县办法', `${column}${row + 1}`);
    });
    await pane.getByText('看不懂').first().waitFor();
    await pane.getByRole('button', { name: /^与原办法比较/ }).click();
    await shoot('own-scheme');
    if (width > 320) await shootWindow(session, 'own-scheme');
  };
