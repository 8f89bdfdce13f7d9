/**
 * FNV-1a over the text's code units, from the given start, as eight hexadecimal digits. It tells texts apart that
 * differ by a slip, not by forgery.
 */
export function textHash(text: string, start: number): string {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
