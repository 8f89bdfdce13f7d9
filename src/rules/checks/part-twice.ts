import { textKey } from '../../facts/text';
import type { Check } from './check';

/** The same 分项 in two rows of one 考核: its figure counts by both weights. */
export const partTwice: Check = ({ scoreParts }) =>
  scoreParts.flatMap(({ assessment, fact, reading, source: { at } }, index) => {
    const other = scoreParts
      .slice(0, index)
      .find((part) => part.assessment === assessment && textKey(part.fact) === textKey(fact));
    // Two rows may hold under two readings.
    if (!other || reading || other.reading) return [];
    return [{ at, detail: { code: 'part-twice' as const, part: fact, other: other.source.at.row + 1 } }];
  });
