import { isFigure } from './fact';
import { compare, type Exact, floor, subtract } from './exact';
import type { FactBook } from './book';
import type { Row } from './row';

/**
 * A row whose times can be compared: where a clock gives the day with the time (2024-3-1 7:48) and the office hours are
 * times alone (8:00), the day is left out.
 */
export function clockTimes(book: FactBook, facts: readonly string[], row: Row): Row {
  const slots = facts.flatMap((fact) => book.slots.get(fact) ?? []).filter((slot) => book.facts[slot]?.kind === 'date');
  const times = slots.flatMap((slot) => {
    const value = row.values[slot];
    return isFigure(value) ? [{ slot, value }] : [];
  });
  const bare = times.some(({ value }) => compare(value, 1) < 0);
  if (!bare || times.every(({ value }) => compare(value, 1) < 0)) return row;
  const values = [...row.values];
  for (const { slot, value } of times) values[slot] = timeOfDay(value);
  return { ...row, values };
}

const timeOfDay = (serial: Exact): Exact => (compare(serial, 1) < 0 ? serial : subtract(serial, floor(serial)));
