import { equal, type Exact, isZero } from '../../facts/exact';
import type { Settled } from '../../rules/award/across';
import type { ListTracker } from '../../trackers/reading';
import type { CheckEntry } from './check';

/**
 * One thing that stands in two rows of one person is paid once: whoever wrote just that amount beside the other row paid no
 * more and no less. Such a pair is one entry, and equal.
 */
export function settleOtherRows(
  entries: readonly CheckEntry[],
  { rows }: ListTracker,
  { outcomes, into }: Settled,
): readonly CheckEntry[] {
  const ofRow = new Map(entries.flatMap((entry) => (entry.rows.length === 1 ? [[entry.rows[0], entry] as const] : [])));
  const settled = new Map<CheckEntry, CheckEntry | undefined>();
  for (const over of entries) {
    const [row, ...more] = over.rows;
    if (over.kind !== 'over' || row === undefined || more.length > 0 || !isZero(over.ours)) continue;
    const paidIn = outcomes[row]?.kind === 'merged' ? into[row] : undefined;
    const under = ofRow.get(paidIn);
    if (paidIn === undefined || under?.kind !== 'under' || settled.has(under)) continue;
    if (rows[row]?.person !== rows[paidIn]?.person || !isNothing(under.clerk) || !equal(over.by, under.by)) continue;
    settled.set(under, { kind: 'equal', rows: [paidIn, row], ours: under.ours, clerk: over.clerk });
    settled.set(over, undefined);
  }
  if (settled.size === 0) return entries;
  return entries.flatMap((entry) => (settled.has(entry) ? (settled.get(entry) ?? []) : [entry]));
}

const isNothing = (yuan: Exact | undefined): boolean => yuan === undefined || isZero(yuan);
