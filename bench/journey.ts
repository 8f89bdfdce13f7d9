/**
 * Where the time goes from a tracker on a sheet to award sheets: the pane's own way through src/excel and the real
 * Office.js to a workbook in memory. Reading and writing hold the work of that host too, which is not Excel's.
 *
 *   npm run journey
 */
import { finish } from '../src/base/steps';
import { officeWorkbook } from '../src/excel/office';
import type { Outcome } from '../src/excel/problem';
import { paneWords } from '../src/messages/pane/pane';
import { schemeFrom } from '../src/rules/schemes/catalog';
import { lixian } from '../src/rules/schemes/lixian';
import { planAwardSheetsInSteps } from '../src/sheets/money/award-sheets';
import { awardLinesOf } from '../src/sheets/money/from-assessment';
import { limitLinesOf } from '../src/sheets/money/limits';
import { type AwardChoice, awardFactsOf } from '../src/taskpane/state/award-choice';
import { reckon } from '../src/taskpane/state/reckoning';
import { slicedMap } from '../src/taskpane/state/slices';
import { headOf } from '../src/taskpane/state/sheet-head';
import { readTracker } from '../src/trackers/tracker';
import { startHost } from '../src/workbench/jsdom/start-host';
import { createMemoryGrid, type MemoryGrid } from '../src/workbench/memory/memory-grid';
import { since } from './measure';
import { tracker } from './tracker';

const SIZES = (process.env.JOURNEY_ROWS ?? '100,10000,100000').split(',').map(Number);
const SHEET = '上稿登记';
const choice: AwardChoice = { kind: 'one', award: '上稿' };

const stages = ['read', 'facts', 'rules', 'plan', 'write'] as const;
type Stage = (typeof stages)[number];

/** What one stage took: processor time in milliseconds, round trips, the largest request and answer in bytes. */
interface Taken {
  readonly ms: number;
  readonly trips: number;
  readonly request: number;
  readonly answer: number;
}

function workbook(cells: readonly (readonly unknown[])[]): MemoryGrid {
  const grid = createMemoryGrid({ sheets: [SHEET] });
  const [sheet] = grid.sheets();
  const value = (cell: unknown): string | number | null =>
    typeof cell === 'number' ? cell : typeof cell === 'string' && cell !== '' ? cell : null;
  const inputs = cells.map((row) => row.map((cell) => ({ value: value(cell) })));
  if (sheet) grid.write(sheet.id, { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 }, inputs);
  return grid;
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function journey(rows: number): Promise<ReadonlyMap<Stage, Taken>> {
  const exchanges: { readonly request: number; readonly answer: number }[] = [];
  const host = await startHost({
    workbook: workbook(tracker(rows)),
    globals: true,
    exchanged: (bytes) => exchanges.push(bytes),
  });
  const taken = new Map<Stage, Taken>();
  const stage = async <T>(name: Stage, work: () => T | Promise<T>): Promise<T> => {
    globalThis.gc?.();
    exchanges.length = 0;
    const start = process.cpuUsage();
    const result = await work();
    const largest = (of: 'request' | 'answer'): number => exchanges.reduce((most, now) => Math.max(most, now[of]), 0);
    taken.set(name, {
      ms: since(start),
      trips: exchanges.length,
      request: largest('request'),
      answer: largest('answer'),
    });
    return result;
  };
  try {
    const scheme = schemeFrom(lixian);
    const cells = await stage('read', async () => good(await officeWorkbook.readSheet(SHEET)));
    const read = await stage('facts', () =>
      readTracker(cells, scheme.book, { awardFacts: awardFactsOf(scheme, choice) }),
    );
    if (read.kind === 'none') throw new Error('the sheet is no tracker');
    const reckoning = await stage('rules', () => finish(reckon(scheme, read, choice)));
    const plans = await stage('plan', () => {
      const lineAt = awardLinesOf(reckoning.assessment, read, 'zh');
      const lines = finish(slicedMap(read.rows.length, lineAt));
      const limits = limitLinesOf(reckoning.assessment, read, 'zh');
      const ground = { source: lixian, reckoning, choice, columns: new Map(), cells, now: new Date(0) };
      const head = headOf(ground, paneWords.zh.head);
      return finish(planAwardSheetsInSteps([...lines, ...limits], head, 'zh', ['summary']));
    });
    await stage('write', async () => good(await officeWorkbook.writeSheets(plans)));
    if (host.problems.length + host.unsupported.length > 0)
      throw new Error([...host.problems, ...host.unsupported].join());
    return taken;
  } finally {
    host.close();
  }
}

const kb = (bytes: number): string => (bytes === 0 ? '' : `${Math.ceil(bytes / 1024)} KB`);
await journey(100);
console.log('Medians are not taken: one run each, processor time.\n');
console.log('| rows | step | time | round trips | largest request | largest answer |\n|---|---|---|---|---|---|');
for (const rows of SIZES) {
  const taken = await journey(rows);
  for (const name of stages) {
    const { ms, trips, request, answer } = taken.get(name) ?? { ms: 0, trips: 0, request: 0, answer: 0 };
    console.log(`| ${rows} | ${name} | ${Math.round(ms)} ms | ${trips || ''} | ${kb(request)} | ${kb(answer)} |`);
  }
}
process.exit(0);
