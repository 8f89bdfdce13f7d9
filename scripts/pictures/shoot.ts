import path from 'node:path';
import type { Session } from '../../test/e2e/support/session';

/** Where the pictures go. */
export const FOLDER = 'docs/screenshots';

/** Until what moves on the page stands still. */
const STILL_MS = 600;

const picture = (name: string): string => path.join(FOLDER, `${name}.png`);

/** Takes a picture of the whole window. */
export async function shootWindow({ page }: Session, name: string): Promise<void> {
  await page.waitForTimeout(STILL_MS);
  await page.screenshot({ path: picture(name) });
}

/** Takes pictures of the pane alone, at the width that their names tell. */
export const paneShooter =
  ({ page }: Session, width: number) =>
  async (name: string): Promise<void> => {
    await page.waitForTimeout(STILL_MS);
    await page.locator('#pane-body iframe').screenshot({ path: picture(`pane-${width}-${name}`) });
  };
