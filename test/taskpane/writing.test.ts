import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetCells } from '../../src/excel/port';
import type { FakeWorkbook } from './port';
import { filesIn } from './source-files';
import { jobs, shown } from './writing-jobs';

/**
 * Every job of the pane that writes: when Excel refuses, the pane says why and another press finishes the job; when
 * what it was made from was changed after it was shown, nothing is written and the clerk is told.
 */

/** What was written so far. */
const written = ({ plans, copies, entered, placed }: FakeWorkbook): unknown => [
  [...plans.keys()],
  copies.length,
  [...entered.values()].flat().length,
  [...placed.keys()],
];

test('every file in which the pane writes is that of a job of this test', () => {
  const writing =
    /\bport\.(?:writeSheets|removeSheets|writeFormulas?|removeFormula|copyAsValues)\(|\bwritePlans\(context\b/;
  const files = filesIn('src/taskpane').filter((file) => writing.test(readFileSync(file, 'utf8')));
  const known = Object.values(jobs).flatMap((job) => job.in.map((file) => join('src/taskpane', file)));
  expect(files.sort()).toEqual([...new Set(known)].sort());
});

describe.each(Object.entries(jobs))('%s', (_, job) => {
  test('Excel refuses: the pane says why, nothing is written, and another press finishes the job', async () => {
    const { pane, fake } = await shown(job);
    const before = written(fake);
    fake.failNext(job.call, { kind: 'cellEdit' });
    await job.write(pane);
    expect(pane.getState().notice).toEqual({ kind: 'problem', problem: { kind: 'cellEdit' } });
    expect(pane.getState().busy).toBeUndefined();
    expect(written(fake)).toEqual(before);
    await job.write(pane);
    expect(pane.getState().notice?.kind).not.toBe('problem');
    expect(written(fake)).not.toEqual(before);
  });
});

const made = Object.entries(jobs).flatMap(([name, job]) => (job.from === undefined ? [] : [[name, job] as const]));

test.each(made)(
  '%s: what it is made from was changed after it was shown: said, and nothing written',
  async (_, job) => {
    const { pane, fake } = await shown(job);
    const before = written(fake);
    const cells = fake.sheets.get(job.from ?? '');
    if (!cells) throw new Error('no such sheet');
    fake.sheets.set(cells.sheet, changed(cells));
    await job.write(pane);
    expect(pane.getState().notice).toEqual({ kind: 'tracker-changed' });
    expect(written(fake)).toEqual(before);
    await job.write(pane);
    expect(pane.getState().notice).not.toEqual({ kind: 'tracker-changed' });
    expect(written(fake)).not.toEqual(before);
  },
);

test.each(made)('%s: says that it looks for changes while it does, and that it writes only then', async (_, job) => {
  const { pane, fake } = await shown(job);
  const [look, write] = [fake.holdNext('readSheet'), fake.holdNext(job.call)];
  const stages: (string | undefined)[] = [];
  const end = pane.subscribe(() => stages.push(pane.getState().busy?.job));
  const writing = job.write(pane);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(pane.getState().busy?.job).toBe('checking');
  expect(stages).not.toContain('writing');
  look();
  while (pane.getState().busy?.job !== 'writing') await new Promise((resolve) => setTimeout(resolve, 1));
  write();
  await writing;
  end();
});

/** Its figures are others. */
const changed = (cells: SheetCells): SheetCells => ({
  ...cells,
  values: cells.values.map((row) =>
    row.map((cell) => (/^\d+元?$/.test(String(cell)) ? 1 + parseInt(String(cell)) : cell)),
  ),
});
