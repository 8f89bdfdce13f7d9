import { useEffect, useMemo, useState } from 'react';
import { drive } from '../jobs/drive';
import { passingInSteps, type RowFilter, rowsPassing } from '../state/filter';
import type { Reckoning } from '../state/reckoning';
import { sliced } from '../state/slices';

/** Lists of up to so many rows are searched in one go. */
export const SEARCHED_AT_ONCE = 2000;

interface Found {
  readonly reckoning: Reckoning;
  readonly filter: RowFilter;
  readonly query: string;
  readonly places: readonly number[];
}

/**
 * The rows that pass, and whether they are still being looked for: a long list is searched in slices, what was found
 * before stands there meanwhile, and the next letter breaks the search off.
 */
export function usePassing(
  reckoning: Reckoning,
  filter: RowFilter,
  query: string,
): { readonly places: readonly number[]; readonly searching: boolean } {
  const { rows } = reckoning.tracker;
  const atOnce = rows.length <= SEARCHED_AT_ONCE || query.trim() === '';
  const now = useMemo(
    () => (atOnce ? rowsPassing(reckoning, filter, query) : undefined),
    [atOnce, reckoning, filter, query],
  );
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (atOnce) return;
    const search = new AbortController();
    const steps = sliced(passingInSteps(reckoning, filter, query), { done: 0, total: rows.length });
    void drive(steps, { signal: search.signal }).then((places) => {
      if (places) setFound({ reckoning, filter, query, places });
    });
    return () => search.abort();
  }, [atOnce, reckoning, filter, query, rows.length]);
  if (now) return { places: now, searching: false };
  const same = found?.reckoning === reckoning ? found : undefined;
  return {
    places: same?.places ?? [],
    searching: same === undefined || same.filter !== filter || same.query !== query,
  };
}
