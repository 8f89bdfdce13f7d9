import { compare, type Exact, greatest } from '../../facts/exact';
import { showExact } from '../../facts/show';
import type { Check } from './check';

/** 至少 of all or of each group above 至多: both cannot hold, and 至多 would in silence. */
export const leastAboveMost: Check = ({ places }) =>
  places.flatMap(({ awards, atLeast = 0, eachAtLeast = 0, atMost, source: { at } }) => {
    const least: Exact = greatest(atLeast, eachAtLeast);
    if (atMost === undefined || compare(least, atMost) <= 0) return [];
    const [award = ''] = awards;
    const [said, most] = [showExact(least), showExact(atMost)];
    return [{ at, detail: { code: 'least-above-most', award, least: said, most } }];
  });
