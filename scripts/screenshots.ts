import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dailyWorkbook } from '../test/e2e/support/daily';
import { settled } from '../test/e2e/support/pane';
import { openSession, type Session, type SessionOptions } from '../test/e2e/support/session';
import setUp from '../test/e2e/support/set-up';
import { signsWorkbook } from '../test/e2e/support/signs';
import tearDown from '../test/e2e/support/tear-down';
import { afterWriting } from './pictures/after';
import { placesTried, weightsTried } from './pictures/areas';
import { contestHeld } from './pictures/contest';
import { looksOfOffice } from './pictures/looks';
import { schemeInHand } from './pictures/scheme';
import { sheetsWritten } from './pictures/sheets';
import { FOLDER } from './pictures/shoot';
import { signsCounted } from './pictures/signs';
import { firstTabs } from './pictures/tabs';
import { amountsTried } from './pictures/what-if';
import { workbenchAndFunctions } from './pictures/workbench';

/**
 * npm run screenshots [-- PART …]: makes the pictures of docs/screenshots from the add-in as it is built, all of them or
 * those of some parts alone: npm run screenshots -- signs.
 */

const SAMPLE = 'assets/samples/lixian.xlsx';
const CONTEST = 'assets/samples/xichuan-contest.xlsx';

/** Pictures that are taken in one session. */
interface Part {
  readonly name: string;
  readonly options: SessionOptions;
  readonly look: (session: Session) => Promise<void>;
  /** The workbook; the sample of 澧县 where none is said. */
  readonly sample?: string;
}

const SCREEN = { width: 1280, height: 800 };
const PANE_SCREEN = { width: 1280, height: 900 };
const WIDTHS = [320, 450];

/** The same at both widths of the pane. */
const atBoth = (name: string, look: (width: number) => Part['look'], sample = SAMPLE): readonly Part[] =>
  WIDTHS.map((pane) => ({ name, options: { viewport: PANE_SCREEN, pane }, look: look(pane), sample }));

const partsOf = (folder: string, daily: string, signs: string): readonly Part[] => [
  { name: 'workbench', options: { viewport: SCREEN }, look: workbenchAndFunctions },
  ...atBoth('pane', firstTabs),
  { name: 'looks', options: { viewport: PANE_SCREEN, pane: 320, firstRun: true }, look: looksOfOffice },
  ...atBoth('contest', contestHeld, CONTEST),
  ...atBoth('scheme', schemeInHand),
  ...atBoth('whatif', amountsTried),
  ...atBoth('areas', placesTried, CONTEST),
  ...atBoth('areas', weightsTried, daily),
  ...atBoth('signs', signsCounted, signs),
  ...atBoth('after', afterWriting),
  { name: 'sheets', options: { viewport: SCREEN }, look: (session) => sheetsWritten(session, folder) },
];

async function take({ options, look, sample = SAMPLE }: Part): Promise<void> {
  const session = await openSession(sample, options);
  try {
    await settled(session.pane);
    await look(session);
  } finally {
    await session.close();
  }
}

async function main(wanted: readonly string[]): Promise<void> {
  await setUp();
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-pictures-'));
  try {
    mkdirSync(FOLDER, { recursive: true });
    const parts = partsOf(folder, await dailyWorkbook(folder), await signsWorkbook(folder));
    for (const part of parts) if (wanted.length === 0 || wanted.includes(part.name)) await take(part);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await tearDown();
  }
}

await main(process.argv.slice(2));
