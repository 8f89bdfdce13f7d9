import type { Header } from '../facts/headers';

/**
 * What two sheets have in common when their columns are headed alike: by it the clerk's mapping is remembered.
 * The words of the headers count, in order; blanks, brackets and how they are spelled (traditional, full width) do not.
 */
export function headerFingerprint(headers: readonly Header[]): string {
  const text = headers.map((header) => header.key).join('\n');
  return `${headers.length}-${hash(text, 0x811c9dc5)}${hash(text, 0x1000193)}`;
}

/** FNV-1a over the text's code units, from the given start. */
function hash(text: string, start: number): string {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
