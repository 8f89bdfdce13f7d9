import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { printed } from '../../test/e2e/support/libreoffice';
import { write } from '../../test/e2e/support/pane';
import { papersOf } from '../../test/e2e/support/paper';
import { onlyVisible } from '../../test/e2e/support/prepare';
import type { Session } from '../../test/e2e/support/session';
import { FOLDER, shootWindow } from './shoot';

/** Dots per inch at which a printed page can still be read. */
const PRINT_DPI = 84;

/** The written sheets on the grid, and their first pages as they print. */
export async function sheetsWritten(session: Session, folder: string): Promise<void> {
  const names = await write(session.pane);
  await shootWindow(session, 'written');
  const saved = path.join(folder, 'written.xlsx');
  copyFileSync(await session.save('written.xlsx'), saved);
  const pdf = printed(await onlyVisible(saved, names));
  const papers = papersOf(pdf);
  for (const [name, title] of [
    ['printed-details', '明细表'],
    ['printed-summary', '个人汇总表'],
  ] as const) {
    const page = String(papers.findIndex(({ layout }) => layout.includes(title)) + 1);
    const options = ['-r', String(PRINT_DPI), '-gray', '-f', page, '-singlefile', '-png'];
    execFileSync('pdftoppm', [...options, pdf, path.join(FOLDER, name)]);
  }
}
