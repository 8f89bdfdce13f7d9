import path from 'node:path';
import { pick, settled } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { STILL_MS } from './still';

/** Attendance kept by signs: two months, one sign of which is corrected, and who is near a limit. */
export const signsCounted =
  (folder: string, width: number) =>
  async ({ page, pane }: Session): Promise<void> => {
    await pick(pane, '办法', '淅川');
    await pane.getByRole('button', { name: '打开考勤汇总' }).click();
    await pane.getByRole('heading', { name: '考勤汇总' }).waitFor();
    await pane.getByRole('button', { name: '4月', exact: true }).click();
    await settled(pane);
    await pane.getByRole('button', { name: /^已知的符号/ }).click();
    await page.waitForTimeout(STILL_MS);
    await page.locator('#pane-body iframe').screenshot({ path: path.join(folder, `pane-${width}-signs.png`) });
    if (width > 320) await page.screenshot({ path: path.join(folder, 'signs.png') });
  };
