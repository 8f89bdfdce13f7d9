import { builtIns, builtInScheme } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import type { SheetCells } from '../../trackers/cells';
import { readTracker } from '../../trackers/tracker';
import { proposeAward } from './award-choice';

/** So many rows show what a list is about. */
const LOOKED_AT = 60;

/** The built-in scheme whose awards the sheet's columns name best; undefined where none fits. */
export function proposeScheme(cells: SheetCells): SchemeSource | undefined {
  const top = { ...cells, values: cells.values.slice(0, LOOKED_AT) };
  let best: { readonly source: SchemeSource; readonly score: number } | undefined;
  for (const source of builtIns) {
    const scheme = builtInScheme(source);
    const tracker = readTracker(top, scheme.book);
    const score = tracker.kind === 'list' ? (proposeAward(scheme, tracker)?.score ?? 0) : 0;
    if (score > (best?.score ?? 0)) best = { source, score };
  }
  return best?.source;
}
