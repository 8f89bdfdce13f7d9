import { textHash } from '../facts/hash';
import type { Header } from '../facts/headers';

/**
 * What two sheets have in common when their columns are headed alike: by it the clerk's mapping is remembered.
 * The words of the headers count, in order; blanks, brackets and how they are spelled (traditional, full width) do not.
 */
export function headerFingerprint(headers: readonly Header[]): string {
  const text = headers.map((header) => header.key).join('\n');
  return `${headers.length}-${textHash(text, 0x811c9dc5)}${textHash(text, 0x1000193)}`;
}
