import type { Scheme } from '../../rules/scheme/scheme';
import { builtIns, schemeFrom } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import type { SheetCells } from '../../trackers/cells';
import type { ListTracker, TrackerOptions } from '../../trackers/reading';
import { readTracker } from '../../trackers/tracker';
import { type AwardFit, proposeAward } from './award-choice';

/** What the top of a sheet looks like to one scheme. */
export interface Glance {
  readonly source: SchemeSource;
  readonly tracker: ListTracker;
  readonly fit: AwardFit | undefined;
}

/** So many rows show what a list is about. */
const LOOKED_AT = 60;

/** The sheet as each scheme sees it; schemes that see no list are left out. */
export function glancesAt(cells: SheetCells, sources: readonly SchemeSource[] = builtIns): readonly Glance[] {
  return sources.flatMap((source): readonly Glance[] => {
    const glance = glanceAt(cells, schemeFrom(source));
    return glance ? [{ source, ...glance }] : [];
  });
}

/** The top of the sheet read for a scheme, without an award in mind, and the award that fits it. */
export function glanceAt(
  cells: SheetCells,
  scheme: Scheme,
  where: Pick<TrackerOptions, 'headerRow' | 'headerRows' | 'headerColumn'> = {},
): Omit<Glance, 'source'> | undefined {
  const rows = Math.max(LOOKED_AT, (where.headerRow ?? 0) + LOOKED_AT);
  const tracker = readTracker({ ...cells, values: cells.values.slice(0, rows) }, scheme.book, where);
  return tracker.kind === 'list' ? { tracker, fit: proposeAward(scheme, tracker) } : undefined;
}

/** The scheme whose awards the sheet's columns name best, the first of equals; undefined where none fits. */
export function proposeScheme(glances: readonly Glance[]): SchemeSource | undefined {
  let best: Glance | undefined;
  for (const glance of glances) if ((glance.fit?.score ?? 0) > (best?.fit?.score ?? 0)) best = glance;
  return best?.source;
}
