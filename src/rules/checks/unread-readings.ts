import { readingsOf } from '../award/readings';
import type { Check } from './check';

/** A reading that rows ask for and nobody chose: #N/A wherever it matters. */
export const unreadReadings: Check = (scheme) => {
  const rows = [
    ...scheme.rules,
    ...scheme.rollUps,
    ...scheme.places,
    ...scheme.eligibility,
    ...scheme.scoreParts,
    ...scheme.duties,
  ];
  return scheme.readings
    .filter((reading) => reading.chosen === undefined && rows.some((row) => readingsOf(row).includes(reading.id)))
    .map((reading) => ({
      at: reading.source.at,
      detail: { code: 'reading-unread' as const, id: reading.id, options: reading.options },
    }));
};
