import { palettes, setPalette } from '../../test/e2e/support/everyone';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter } from './shoot';

/** The pane as it is seen first, and in Office's dark colours and one of its contrast themes. */
export async function looksOfOffice(session: Session): Promise<void> {
  const { page, pane } = session;
  const shoot = paneShooter(session, 320);
  await shoot('first-run');
  await pane.getByRole('button', { name: '跳过' }).click();
  for (const [name, file] of [
    ['dark', 'dark'],
    ['Night sky', 'night-sky'],
  ] as const) {
    const palette = palettes.find((one) => one.name === name);
    if (!palette) throw new Error(`no palette ${name}`);
    await setPalette(page, pane, palette);
    await shoot(file);
  }
}
