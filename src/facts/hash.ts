/**
 * FNV-1a over the text's code units, from the given start, as eight hexadecimal digits. It tells texts apart that
 * differ by a slip, not by forgery.
 */
export const textHash = (text: string, start: number): string => hashDigits(hashOn(start, text));

/** The hash of a text in pieces: from the start, or from what came of the pieces before. */
export function hashOn(before: number, piece: string): number {
  let value = before;
  for (let i = 0; i < piece.length; i++) value = Math.imul(value ^ piece.charCodeAt(i), 0x01000193);
  return value;
}

/** What came of all pieces, as `textHash` gives it. */
export const hashDigits = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
