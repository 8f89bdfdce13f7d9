/**
 * How wide a text prints, in half-width characters: ASCII takes one, Chinese and every other character of a Chinese
 * font two, marks without width of their own none.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    width += codeWidth(code);
  }
  return width;
}

function codeWidth(code: number): number {
  if (code < 0x20) return 0;
  if (code < 0x7f) return 1;
  // Chinese characters, by far the most: no need to look them up.
  if (code >= 0x4e00 && code < 0xa000) return 2;
  return /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(String.fromCodePoint(code)) ? 0 : 2;
}

/**
 * The same where 宋体 is missing: fonts that stand in for it have wider letters and digits, capitals and signs most of all.
 * What shall not be cut off is measured by these.
 */
export function widestWidth(text: string): number {
  let width = textWidth(text);
  for (let at = 0; at < text.length; at++) width += BROADER[text.charCodeAt(at)] ?? 0;
  return width;
}

/** By how much of a half-width character, at most, a character of ASCII is broader in the fonts that Excel and LibreOffice put in its place. */
const BROADER: readonly number[] = Array.from({ length: 0x7f }, (_, code) => broader(String.fromCharCode(code)));

function broader(sign: string): number {
  if (/[%&@MWmw]/.test(sign)) return 1;
  if (/[A-Z#$+<=>?^~]/.test(sign)) return 0.6;
  return /[0-9_`a-eghkn-qsu-z]/.test(sign) ? 0.3 : 0;
}

/** Pieces that a line is not broken within: a run of Latin letters and digits or a character, with the marks that stay at its sides. */
const PIECES =
  /[\u300a\uff08\u201c\u3010]*(?:[!-~]+|[^\n])[\u3001\u3002\uff0c\uff1b\uff1a\uff1f\uff01\uff09\u300b\u201d\u3011]*/gu;

/** How many lines a text takes in a cell of this width when Excel wraps it. */
export function lineCount(text: string, width: number): number {
  if (text === '') return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, Math.max(width, 2)), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  // Most texts are short: nothing is broken, no pieces are looked for.
  if (widestWidth(paragraph) <= width) return 1;
  let [lines, used] = [1, 0];
  for (const [piece] of paragraph.matchAll(PIECES)) {
    const length = widestWidth(piece);
    if (used + length <= width) used += length;
    else if (length <= width) [lines, used] = [lines + 1, length];
    else {
      // Longer than a line: it starts on a line of its own and is broken anywhere.
      const start = used === 0 ? lines : lines + 1;
      const full = Math.ceil(length / (width - 1));
      [lines, used] = [start + full - 1, length - (full - 1) * (width - 1)];
    }
  }
  return lines;
}

/** What a column may be: never narrower than `least`, as wide as its text needs up to `most`. */
export interface ColumnNeed {
  readonly least: number;
  readonly natural: number;
  readonly most: number;
}

/**
 * Widths of columns that share a page. Where their text needs more than the page has, the widest columns give way
 * first, none below its least, so that short texts stay on one line; where a page has room left, the column `grows`
 * takes it up to its most. What cannot be fitted stays wider than the page, and Excel prints it smaller.
 */
export function fitColumns(needs: readonly ColumnNeed[], page: number, grows: number): number[] {
  const wanted = needs.map(({ least, natural, most }) => Math.min(Math.max(natural, least), most));
  const room = page - total(wanted);
  if (room >= 0) {
    return wanted.map((width, column) =>
      column === grows ? Math.min(width + room, needs[column]?.most ?? width) : width,
    );
  }
  const cappedAt = (cap: number): number[] =>
    wanted.map((width, column) => Math.max(Math.min(width, cap), needs[column]?.least ?? width));
  let cap = Math.ceil(Math.max(...wanted));
  while (cap > 0 && total(cappedAt(cap)) > page) cap--;
  return cappedAt(cap);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The text, or as much of it as fits in so many half-width characters followed by the mark that says where it goes on. */
export function shortened(text: string, width: number, mark = '……'): string {
  if (textWidth(text) <= width) return text;
  const room = width - textWidth(mark);
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += codeWidth(character.codePointAt(0) ?? 0);
    if (used > room) break;
    kept += character;
  }
  return `${kept}${mark}`;
}
