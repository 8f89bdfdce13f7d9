import type { SheetCells } from '../../../excel/port';
import type { Steps } from '../../../base/steps';
import { compareList } from '../../../recheck/compare-list';
import type { Difference } from '../../../recheck/difference';
import { gridOfSheet } from '../../../recheck/grid';
import type { ListDifference } from '../../../recheck/list-difference';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { ListStamp } from '../../../sheets/stamp/list-stamp';
import type { Context, Run } from '../../jobs/context';
import { drive } from '../../jobs/drive';
import { sourceInSteps } from '../../jobs/stamp-plans';
import { fingerprintOf } from '../../state/fingerprint';
import { uncounted } from '../../state/slices';
import { timeOf } from '../../state/sheet-head';
import { planAgain } from './again';
import type { RecheckProblem, RecheckReport } from './recheck';
import { readStampedScheme } from './stamped-scheme';

/**
 * Checks a list again: makes it anew from the sheets that its stamp names, by the choices and decisions that it keeps.
 * Where that gives no such sheet any more, what people changed by hand is found all the same. Undefined when the job
 * failed or was cancelled, which the run then has told.
 */
export async function recheckList(
  context: Context,
  run: Run,
  sheet: string,
  stamp: ListStamp,
): Promise<RecheckReport | RecheckProblem | undefined> {
  const { port, now } = context;
  const scheme = await readStampedScheme(context, run, stamp.schemeId);
  if (!scheme || 'kind' in scheme) return scheme;
  const { source } = scheme;
  const written = await port.readFormulas(sheet, run);
  if (!written.ok) return void run.fail(written.problem);
  const sources = await readSources(context, run, stamp);
  if (!sources) return undefined;
  const { cells, gone } = sources;
  run.stage('reckoning');
  const again = await planAgain({ source, stamp, sheets: cells, now: now() }, run);
  const changedSources = await drive(uncounted(changedOf(stamp, cells)), run);
  if (!changedSources) return void run.fail({ kind: 'cancelled' });
  const due = again?.plans.find(({ name }) => name === stamp.part);
  const stale = again?.stale ?? [];
  const staleItems = again?.staleItems ?? [];
  const changed = {
    scheme: fingerprintOf(source.tables) !== stamp.fingerprint,
    sources: changedSources.length > 0 || gone.length > 0,
    decision: stale.length + staleItems.length > 0,
  };
  const found = compareList(due, gridOfSheet(written.value), stamp, changed);
  return {
    sheet,
    stamp: { kind: 'list', stamp },
    tracker: undefined,
    cells,
    schemeCells: scheme.cells ? [scheme.cells] : [],
    scheme: source.document.title,
    office: source.document.office,
    lines: stamp.lines.length,
    anew: due !== undefined,
    differences: [
      ...schemeChanges(source, stamp, changed.scheme),
      ...gone.map((name): ListDifference => ({ kind: 'source-gone', sheet: name })),
      ...(due ? [] : changedSources.map((name): ListDifference => ({ kind: 'source-changed', sheet: name }))),
      ...stale.map((award): ListDifference => ({ kind: 'decision-stale', award })),
      ...staleItems.map((item): ListDifference => ({ kind: 'ruling-stale', item })),
      ...found,
    ],
    time: timeOf(now()),
  };
}

/** The sheets that the list was made from, as they stand now, and those that are gone; undefined as for the whole job. */
async function readSources(
  { port }: Context,
  run: Run,
  { sources }: ListStamp,
): Promise<{ readonly cells: readonly SheetCells[]; readonly gone: readonly string[] } | undefined> {
  const cells: SheetCells[] = [];
  const gone: string[] = [];
  for (const { sheet } of sources) {
    const read = await port.readSheet(sheet, run);
    if (read.ok) cells.push(read.value);
    else if (read.problem.kind === 'sheetMissing') gone.push(sheet);
    else return void run.fail(read.problem);
  }
  return { cells, gone };
}

const schemeChanges = ({ tables }: SchemeSource, stamp: ListStamp, changed: boolean): readonly Difference[] =>
  changed ? [{ kind: 'scheme-changed', was: stamp.fingerprint, is: fingerprintOf(tables) }] : [];

/** The sheets that hold something else than when the list was made. */
function* changedOf({ sources }: ListStamp, cells: readonly SheetCells[]): Steps<readonly string[]> {
  const before = new Map(sources.map(({ sheet, fingerprint }) => [sheet, fingerprint]));
  const changed: string[] = [];
  for (const one of cells) {
    const { fingerprint } = yield* sourceInSteps(one);
    if (before.get(one.sheet) !== fingerprint) changed.push(one.sheet);
  }
  return changed;
}
