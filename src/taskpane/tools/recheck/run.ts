import type { SheetCells, StampedSheet } from '../../../excel/port';
import { paneWords } from '../../../messages/pane/pane';
import { type SheetWords, sheetWords } from '../../../messages/sheets/sheets';
import { signOffWords } from '../../../messages/sheets/sign-off';
import { compareDetail } from '../../../recheck/compare-detail';
import { compareSummary, peopleOn } from '../../../recheck/compare-summary';
import { readDetail } from '../../../recheck/detail-sheet';
import type { Difference } from '../../../recheck/difference';
import { gridOfPlan, gridOfSheet, type WrittenGrid } from '../../../recheck/grid';
import type { SchemeSource } from '../../../rules/schemes/source';
import { type OverDetail, planAwardSheets } from '../../../sheets/money/award-sheets';
import { awardLinesOf } from '../../../sheets/money/from-assessment';
import { limitLinesOf } from '../../../sheets/money/limits';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { Stamp } from '../../../sheets/stamp/stamp';
import { columnNumber } from '../../../trackers/grid/cells';
import type { ListTracker, TrackerOptions } from '../../../trackers/reading';
import { readTracker } from '../../../trackers/tracker';
import type { Context, Run } from '../../jobs/context';
import { drive } from '../../jobs/drive';
import { readFor } from '../../state/award-choice';
import { fingerprintOf } from '../../state/fingerprint';
import { reckon } from '../../state/reckoning';
import { slicedMap } from '../../state/slices';
import { schemeUnder } from '../../state/scheme-choice';
import { headOf, timeOf } from '../../state/sheet-head';
import type { RecheckProblem, RecheckReport } from './recheck';
import { recheckList } from './run-list';
import { readStampedScheme } from './stamped-scheme';
import { readStampedTracker } from './stamped-tracker';

export type Recheck = RecheckReport | RecheckProblem;

/** Checks a sheet again; undefined when the job failed or was cancelled, which the run then has told. */
export async function recheckSheet(
  context: Context,
  run: Run,
  { sheet, stamp: read }: StampedSheet,
): Promise<Recheck | undefined> {
  const { port, now } = context;
  if (read.kind === 'list') return recheckList(context, run, sheet, read.stamp);
  if (read.kind !== 'stamp') return { kind: 'damaged' };
  const { stamp } = read;
  const { kind } = stamp;
  const scheme = await readStampedScheme(context, run, stamp.schemeId);
  if (!scheme || 'kind' in scheme) return scheme;
  const { source } = scheme;
  const written = await port.readFormulas(sheet, run);
  if (!written.ok) return void run.fail(written.problem);
  const cells = await readStampedTracker(context, run, stamp);
  if (!cells || 'kind' in cells) return cells;
  const grid = gridOfSheet(written.value);
  const schemeChanged = fingerprintOf(source.tables) !== stamp.fingerprint;
  run.stage('reckoning');
  let best: { readonly tracker: ListTracker; readonly compared: Compared } | undefined;
  for (const tracker of trackersOf(source, stamp, cells)) {
    const plans = await planAnew(context, run, { source, stamp, tracker, cells }, kind === 'detail' ? [] : [kind]);
    if (!plans) return void run.fail({ kind: 'cancelled' });
    const compared = compare(stamp, plans, grid, schemeChanged);
    if (!compared) return { kind: 'head' };
    if (!best || compared.differences.length < best.compared.differences.length) best = { tracker, compared };
  }
  if (!best) return { kind: 'tracker', sheet: cells.sheet };
  return {
    sheet,
    stamp: read,
    tracker: best.tracker,
    cells: [cells],
    schemeCells: scheme.cells ? [scheme.cells] : [],
    anew: true,
    scheme: source.document.title,
    office: source.document.office,
    lines: best.compared.lines,
    differences: [...sourceChanges(source, stamp, cells), ...best.compared.differences],
    time: timeOf(now()),
  };
}

/** What the sheet was made from and is another by now: the scheme, and the sheet of the tracker. */
function sourceChanges(
  { tables }: SchemeSource,
  { fingerprint, trackerSheet }: Stamp,
  { sheet }: SheetCells,
): readonly Difference[] {
  const is = fingerprintOf(tables);
  return [
    ...(is === fingerprint ? [] : [{ kind: 'scheme-changed', was: fingerprint, is } as const]),
    ...(sheet === trackerSheet ? [] : [{ kind: 'tracker-renamed', was: trackerSheet, is: sheet } as const]),
  ];
}

/** The tracker with its header where the stamp says, and where it is found now if that is elsewhere: rows may have moved. */
function trackersOf(source: SchemeSource, stamp: Stamp, cells: SheetCells): readonly ListTracker[] {
  const { book } = schemeOf(source, stamp);
  const { headerRows, trackerRange, columns, award } = stamp;
  const chosen = new Map(columns.map(({ fact, column }) => [fact, column]));
  const options: TrackerOptions = { ...readFor(schemeOf(source, stamp), award), chosen };
  const letters = /^[A-Z]+/.exec(trackerRange)?.[0] ?? 'A';
  const stamped = readTracker(cells, book, {
    ...options,
    headerRow: headerRows.first,
    headerRows: headerRows.last - headerRows.first + 1,
    // Halves side by side were read as one list where the stamp names both: then no column picks one of them.
    headerColumn: trackerRange.includes(',') ? undefined : columnNumber(letters),
  });
  const found = readTracker(cells, book, options);
  const lists = [stamped, found].filter((tracker): tracker is ListTracker => tracker.kind === 'list');
  return lists.filter(({ range }, index) => lists.findIndex((other) => other.range === range) === index);
}

const schemeOf = (source: SchemeSource, { readings }: Stamp) =>
  schemeUnder(source, new Map(readings.map(({ id, option }) => [id, option])));

/** What a stamp says that its sheet comes from, found again. */
interface Stamped {
  readonly source: SchemeSource;
  readonly stamp: Stamp;
  readonly tracker: ListTracker;
  readonly cells: SheetCells;
}

/** The sheets that would be written today; undefined when cancelled. */
async function planAnew(
  { now }: Context,
  run: Run,
  { source, stamp, tracker, cells }: Stamped,
  over: readonly OverDetail[],
): Promise<readonly SheetPlan[] | undefined> {
  const { language, award } = stamp;
  const reckoning = await drive(reckon(schemeOf(source, stamp), tracker, award), run);
  if (!reckoning) return undefined;
  const { assessment } = reckoning;
  const lineAt = awardLinesOf(assessment, tracker, language);
  const lines = await drive(slicedMap(tracker.rows.length, lineAt), run);
  if (!lines) return undefined;
  const columns = new Map(stamp.columns.map(({ fact, column }) => [fact, column]));
  const ground = { source, reckoning, choice: award, columns, cells, now: now() };
  const head = headOf(ground, paneWords[language].head);
  return planAwardSheets([...lines, ...limitLinesOf(assessment, tracker, language)], head, language, over);
}

interface Compared {
  readonly lines: number;
  readonly differences: readonly Difference[];
}

function compare(
  { kind, language }: Stamp,
  [detail, people]: readonly SheetPlan[],
  grid: WrittenGrid,
  schemeChanged: boolean,
): Compared | undefined {
  const words: SheetWords = sheetWords[language];
  if (kind !== 'detail') {
    const differences = people && compareSummary(gridOfPlan(people), grid, words, [signOffWords[language].signature]);
    return differences && { lines: peopleOn(grid, words), differences };
  }
  const [due, found] = [detail && readDetail(gridOfPlan(detail), words), readDetail(grid, words)];
  if (!due || !found) return undefined;
  return { lines: found.lines.length, differences: compareDetail(due, found, schemeChanged, words) };
}
