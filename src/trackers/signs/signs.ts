import { cleanText } from '../../facts/text';
import { kindOfCharacter } from '../../rules/attendance/sign-kinds';
import { meaningOfSign } from '../../rules/attendance/sign-meaning';
import type { CellValue } from '../grid/cells';

/** Drawn signs that look alike in different fonts are one sign. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['√', '✓✔☑∨'],
    ['×', '✕✖╳✗✘'],
    ['○', '◯〇'],
    ['△', '∆Δ'],
    ['☆', '✩'],
    ['★', '✭'],
  ].flatMap(([sign = '', others = '']) => [...others].map((other) => [other, sign])),
);

/** Longest text in a cell that can still be a sign. */
const LONGEST = 6;

/** A cell's text as a sign: blanks at its ends gone, look-alikes made one. "" for a cell without one. */
export function signOf(value: CellValue): string {
  const text = cleanText(String(value));
  return [...text].map((character) => ALIKE[character] ?? character).join('');
}

const DRAWN = /^[^\p{L}\p{N}\s]$/u;

/** Whether one character is drawn and not a letter, a figure or a Chinese character. */
export const isDrawn = (character: string): boolean => DRAWN.test(character);

/** Whether a cell under a day looks like a sign: drawn, or a word or character that says itself what it means. */
export function looksLikeSign(sign: string): boolean {
  if (sign === '' || sign.length > LONGEST) return false;
  if (meaningOfSign(sign)) return true;
  return [...sign].every((character) => isDrawn(character) || character === ' ' || kindOfCharacter(character));
}

/** The signs that a cell's text is made of, and whether something stands between them: √/迟, △○. */
export function partsOf(sign: string): { readonly parts: readonly string[]; readonly parted: boolean } {
  const parted = sign.split(/[/\s,、;|]+/).filter((part) => part !== '');
  if (parted.length > 1) return { parts: parted, parted: true };
  return { parts: [...sign], parted: false };
}
