import type { Words } from '../language';

/** The clause in brackets, as it stands behind a sentence, and its note; nothing where the office wrote neither. */
export const cited: Words<(clause: string, note?: string) => string> = {
  zh: (clause, note = '') => bracketed('（', [clause && `依据${clause}`, note], '，', '）'),
  en: (clause, note = '') => bracketed(' (', [clause && `clause ${clause}`, note], ', ', ')'),
};

function bracketed(open: string, parts: readonly string[], between: string, close: string): string {
  const said = parts.filter((part) => part !== '').join(between);
  return said === '' ? '' : `${open}${said}${close}`;
}
