import type { Steps } from '../../base/steps';
import { awardNames } from '../../rules/award/program';
import type { Scheme } from '../../rules/scheme/scheme';
import { builtIns, schemeFrom } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import type { SheetCells } from '../../trackers/grid/cells';
import type { ListTracker, TrackerOptions } from '../../trackers/reading';
import { readTrackerInSteps } from '../../trackers/tracker';
import { textsAbove } from './above-table';
import { type AwardFit, proposeAward, receiverOf } from './award-choice';

/** What the top of a sheet looks like to one scheme. */
export interface Glance {
  readonly source: SchemeSource;
  readonly tracker: ListTracker;
  readonly fit: AwardFit | undefined;
}

/** Rows that are enough to tell what a list is about. */
export const LOOKED_AT = 60;

/** The sheet as each scheme sees it; schemes that see no list are left out. In steps: a scheme takes its time. */
export function* glancesAt(cells: SheetCells, sources: readonly SchemeSource[] = builtIns): Steps<readonly Glance[]> {
  const glances: Glance[] = [];
  for (const source of sources) {
    yield;
    const glance = yield* glanceAt(cells, schemeFrom(source));
    if (glance) glances.push({ source, ...glance });
  }
  return glances;
}

/** The top of the sheet read for a scheme, without an award in mind, and the award that fits it. */
export function* glanceAt(
  cells: SheetCells,
  scheme: Scheme,
  where: Pick<TrackerOptions, 'headerRow' | 'headerRows' | 'headerColumn'> = {},
): Steps<Omit<Glance, 'source'> | undefined> {
  const rows = Math.max(LOOKED_AT, (where.headerRow ?? 0) + LOOKED_AT);
  const tracker = yield* readTrackerInSteps({ ...cells, values: cells.values.slice(0, rows) }, scheme.book, {
    ...where,
    awards: awardNames(scheme),
    receiver: receiverOf(scheme, { kind: 'column' }),
  });
  yield;
  if (tracker.kind !== 'list') return undefined;
  const title = textsAbove(cells, tracker.header.firstRow).join('\n');
  return { tracker, fit: proposeAward(scheme, tracker, title) };
}

/**
 * The scheme that the clerk will mean; undefined where none fits. The office's own comes first, though a built-in may
 * know more of the columns; of several the one whose awards the columns name best, the first of equals. Where no
 * columns tell, the one scheme that stands in the workbook.
 */
export function proposeScheme(glances: readonly Glance[]): SchemeSource | undefined {
  const scoreOf = ({ fit }: Glance): number => fit?.score ?? 0;
  const own = glances.filter(({ source }) => source.own);
  const fitting = own.filter((glance) => scoreOf(glance) > 0);
  let best: Glance | undefined;
  for (const glance of fitting.length > 0 ? fitting : glances) {
    if (scoreOf(glance) > (best ? scoreOf(best) : 0)) best = glance;
  }
  return (best ?? (own.length === 1 ? own[0] : undefined))?.source;
}
