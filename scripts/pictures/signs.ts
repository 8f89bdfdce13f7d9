import { pick, settled } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter, shootWindow } from './shoot';

/** Attendance kept by signs: two months, one sign of which is corrected, and who is near a limit. */
export const signsCounted =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { pane } = session;
    await pick(pane, '办法', '淅川');
    await pane.getByRole('button', { name: '打开考勤汇总' }).click();
    await pane.getByRole('heading', { name: '考勤汇总' }).waitFor();
    await pane.getByRole('button', { name: '4月', exact: true }).click();
    await settled(pane);
    await pane.getByRole('button', { name: /^已知的符号/ }).click();
    await paneShooter(session, width)('signs');
    if (width > 320) await shootWindow(session, 'signs');
  };
