import type { CellStyle } from '../model/style';

/** Characters as wide as they are high: CJK, kana, Hangul, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Width of other characters, in the height of the font. */
const NARROW = 0.55;
const BOLD = 1.06;
/** Space beside the text, in points. */
const PADDING = 6;

const lineWidth = (line: string): number =>
  [...line].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : NARROW), 0);

/** Width in points that a cell needs to show a text, by its longest line. An estimate: fonts differ between machines. */
export function textWidth(text: string, style: Pick<CellStyle, 'fontSize' | 'bold' | 'indent'>): number {
  const longest = Math.max(...text.split('\n').map(lineWidth));
  return longest * style.fontSize * (style.bold ? BOLD : 1) + PADDING + style.indent * 7;
}
