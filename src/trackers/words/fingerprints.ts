import { textHash } from '../../base/hash';
import type { Header } from '../../facts/headers';
import { textKey } from '../../facts/text';

/**
 * What two sheets have in common when their columns are headed alike: by it the clerk's mapping is remembered.
 * The words of the headers count, in order; blanks, brackets and how they are spelled (traditional, full width) do not.
 */
export const headerFingerprint = (headers: readonly Header[]): string => fingerprintOf(headers.map(({ key }) => key));

/**
 * What months of the same form have in common: by it the workbook remembers what the clerk said of the signs. The
 * heads beside the days and the legend count; how many days there are does not.
 */
export const formFingerprint = (form: readonly string[]): string => fingerprintOf(form.map(textKey));

/** Where the second of the two hashes begins, of which a fingerprint is made. Kept in workbooks: it never changes. */
const SECOND_START = 0x1000193;

function fingerprintOf(keys: readonly string[]): string {
  const text = keys.join('\n');
  return `${keys.length}-${textHash(text)}${textHash(text, SECOND_START)}`;
}
