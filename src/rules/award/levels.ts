import { slotOf } from '../../facts/book';
import { closedValue } from '../../facts/closed';
import type { Row } from '../../facts/row';
import type { Scheme } from '../scheme/scheme';

/**
 * The row with its 级别 taken from the directory of outlets where nobody gave one. A 级别 that contradicts the
 * directory is a fault of the row, reported with the outlet.
 */
export function withLevel(scheme: Scheme, row: Row): Row {
  const outletSlot = slotOf(scheme.book, '媒体');
  const levelSlot = slotOf(scheme.book, '级别');
  const name = row.values[outletSlot];
  const values = scheme.book.facts[levelSlot]?.values;
  if (typeof name !== 'string' || !values) return row;
  const outlet = scheme.outlets.get(name);
  const listed = outlet && closedValue(values, outlet.level);
  if (!outlet || listed === undefined || row.faults.has(levelSlot)) return row;
  const given = row.values[levelSlot];
  if (given === listed) return row;
  if (given === undefined) {
    const values = row.values.map((value, slot) => (slot === levelSlot ? listed : value));
    return { ...row, values, levelListed: true };
  }
  const fault = {
    code: 'level-contradicts-outlet' as const,
    fact: '媒体',
    outlet: outlet.name,
    given: String(given),
    listed,
  };
  return { ...row, faults: new Map([...row.faults, [levelSlot, fault]]) };
}
