import { showTab } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter } from './shoot';

/** The pane alone: 核对, 计奖 with a row opened, 办法. */
export const firstTabs =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { pane } = session;
    const shoot = paneShooter(session, width);
    await shoot('check');
    await showTab(pane, '计奖');
    await pane.locator('#tab-panel ul li > button').nth(1).click();
    await shoot('rows');
    await showTab(pane, '办法');
    await shoot('scheme');
  };
