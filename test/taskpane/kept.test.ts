import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookPort } from '../../src/excel/port';
import { done, failed } from '../../src/excel/problem';
import { createContest } from '../../src/taskpane/contest/feature';
import { createPane, type Pane } from '../../src/taskpane/jobs/pane';
import { createAttendance } from '../../src/taskpane/tools/attendance/attendance';
import { createRecheck } from '../../src/taskpane/tools/recheck/recheck';
import { createWhatIf } from '../../src/taskpane/whatif/feature';
import { fakeWorkbook } from './port';
import { schemeSheet } from './scheme/sheets';
import { articles } from './sheets';
import { filesIn } from './source-files';

/**
 * Everything that the pane keeps in the workbook, found there in a form that is not ours: it is not used, it stays, and
 * the clerk is told. Where Excel cannot be asked, nothing is written over what was not read.
 */

const OWN = '某县办法';
const GRID = { sheet: '3月', weekdays: '12345', form: 'x' };
const FOREIGN = { version: 99, by: 'another program' };
const PREFIX = 'award-sheets.';

/** Does what makes the pane ask for it. */
interface Kept {
  ask(pane: Pane): Promise<unknown>;
  /** Whether the clerk is told that it was not used. */
  told(pane: Pane): boolean;
  /** The clerk settles something of it anew. */
  settle?(pane: Pane): Promise<unknown>;
}

const noticed =
  (what: string) =>
  (pane: Pane): boolean => {
    const { notice } = pane.getState();
    return notice?.kind === 'setting-ignored' && notice.what === what;
  };
const contest: Pick<Kept, 'ask' | 'told'> = {
  ask: (pane) => pane.feature(createContest).load(),
  told: (pane) => pane.feature(createContest).store.get().ignored,
};
const attendance = (pane: Pane) => pane.feature(createAttendance);

const all: Readonly<Record<string, Kept>> = {
  // These are asked for when the pane is opened.
  columns: { ask: () => Promise.resolve(), told: noticed('columns') },
  'sheets-made': { ask: () => Promise.resolve(), told: noticed('sheets') },
  scheme: { ask: (pane) => pane.pickOwnScheme(OWN), told: noticed('scheme') },
  contest,
  'contest-place': contest,
  scenarios: {
    ask: openWhatIf,
    told: (pane) => pane.feature(createWhatIf).store.get().broken > 0,
    settle: (pane) => pane.feature(createWhatIf).keep('方案2'),
  },
  signs: {
    ask: (pane) => attendance(pane).recall('x'),
    told: noticed('signs'),
    settle: (pane) => attendance(pane).say('x', '△', '早退'),
  },
  'sign-days': {
    ask: (pane) => attendance(pane).days.recall(GRID),
    told: noticed('days'),
    settle(pane) {
      attendance(pane).days.say(GRID.sheet, '1-5');
      return attendance(pane).days.keep(GRID);
    },
  },
  stamps: { ask: (pane) => pane.feature(createRecheck).look(), told: noticed('stamps') },
};

/** As the tab does it. */
async function openWhatIf(pane: Pane): Promise<void> {
  const { setup, result, cells } = pane.getState();
  const { source } = setup;
  if (!source) throw new Error('no scheme');
  await pane.feature(createWhatIf).open({ source, setup, result, cells, contest: undefined });
}

/** A pane over a workbook in which everything under the key is foreign, or cannot be read; what is written there is told. */
async function opened(
  key: string,
  read: WorkbookPort['readSetting'],
): Promise<{ readonly pane: Pane; readonly written: readonly unknown[] }> {
  const { port } = fakeWorkbook([articles, schemeSheet('澧县', OWN)]);
  const own = (name: string): boolean => name === PREFIX + key || name.startsWith(`${PREFIX}${key}.`);
  const written: unknown[] = [];
  const pane = createPane({
    ...port,
    readSetting: (name) => (own(name) ? read(name) : port.readSetting(name)),
    writeSetting(name, value) {
      if (own(name)) written.push(value);
      return port.writeSetting(name, value);
    },
  });
  pane.open();
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (pane.getState().busy || !pane.getState().cells);
  return { pane, written };
}

test('what is kept under a key of ours stands in this test', () => {
  const keys = ['excel', 'taskpane', 'whatif', 'commands']
    .flatMap((folder) => filesIn(join('src', folder)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['`]award-sheets\.([\w-]+)/g)])
    .map(([, key]) => key);
  // What the self-test writes it takes out again.
  expect([...keys].sort()).toEqual([...Object.keys(all), 'selftest'].sort());
});

test.each(Object.entries(all))('%s of another form: not used, left as it is, and said', async (key, kept) => {
  const { pane, written } = await opened(key, () => Promise.resolve(done(FOREIGN)));
  await kept.ask(pane);
  expect(kept.told(pane)).toBe(true);
  expect(written).toEqual([]);
});

const settled = Object.entries(all).flatMap(([key, { ask, settle }]) => (settle ? [{ key, ask, settle }] : []));

test.each(settled)('$key unread: what is there is not written over, and the clerk is told', async (kept) => {
  const { pane, written } = await opened(kept.key, () => Promise.resolve(failed({ kind: 'busy' })));
  await kept.ask(pane);
  expect(pane.getState().notice).toEqual({ kind: 'problem', problem: { kind: 'busy' } });
  await kept.settle(pane);
  expect(written).toEqual([]);
});
