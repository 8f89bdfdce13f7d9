import { longHash } from '../../base/hash';
import { cleanText } from '../../facts/text';
import type { Grid } from '../../rules/scheme/range';

/**
 * What two schemes with the same tables have in common, such as 7c1f-09ab-52e4: printed on every sheet, it tells
 * whether a table was changed since. It guards against slips, not against forgery.
 */
export function fingerprintOf(tables: Grid): string {
  const text = tables
    .map((row) =>
      row
        .map((cell) => cleanText(String(cell ?? '')))
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
  const digits = longHash(text);
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}`;
}
