/** Where a hash begins (the offset basis of FNV). Hashes are kept in workbooks: it never changes. */
export const HASH_START = 0x811c9dc5;

/** Where the second of two hashes begins: together they tell texts apart that one would not. */
export const SECOND_HASH_START = 0x9e3779b9;

/**
 * FNV-1a over the text's code units as eight hexadecimal digits. It tells texts apart that differ by a slip, not by
 * forgery.
 */
export const textHash = (text: string, start = HASH_START): string => hashDigits(hashOn(start, text));

/** Two such hashes from different starts: sixteen digits. */
export const longHash = (text: string): string => textHash(text) + textHash(text, SECOND_HASH_START);

/** The hash of a text in pieces: from the start, or from what came of the pieces before. */
export function hashOn(before: number, piece: string): number {
  let value = before;
  for (let i = 0; i < piece.length; i++) value = Math.imul(value ^ piece.charCodeAt(i), 0x01000193);
  return value;
}

/** What came of all pieces, as `textHash` gives it. */
export const hashDigits = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
