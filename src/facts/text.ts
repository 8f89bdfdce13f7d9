import { toSimplified, traditional } from './traditional';

/** Characters that show nothing: zero-width marks, direction marks, the byte order mark, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Chinese words, letters and digits without blanks need no folding; testing first keeps long columns fast. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]*$/;

/** The text as a reader sees it: full-width forms folded, invisible marks dropped, blanks trimmed and joined. */
export function cleanText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** 1 for the characters that a key keeps as they are: most of what trackers hold. */
const KEPT = new Uint8Array(0x10000);
for (const [from, to] of ['09', 'az', '\u4e00\u9fff']) KEPT.fill(1, from?.charCodeAt(0), (to?.charCodeAt(0) ?? 0) + 1);
for (const character of traditional) KEPT[character.charCodeAt(0)] = 0;

/** Whether the text is its own key: no blanks, no capitals, nothing to fold. Such a text says something. */
export function isKey(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (KEPT[text.charCodeAt(at)] === 0) return false;
  return text !== '';
}

const keys = new Map<string, string>();
/** So many are kept: what a list has over and over again, not all that it has. */
const KEYS_KEPT = 5000;

/** What two texts have in common when they say the same: no blanks, simplified characters, lower case. */
export function textKey(raw: string): string {
  if (isKey(raw)) return raw;
  const known = keys.get(raw);
  if (known !== undefined) return known;
  const folded = cleanText(raw).replace(/ /g, '').toLowerCase();
  const key = toSimplified(folded);
  if (keys.size >= KEYS_KEPT) keys.clear();
  keys.set(raw, key);
  return key;
}

/** Whether two texts say the same. */
export const sameText = (a: string, b: string): boolean => textKey(a) === textKey(b);

/** The key of an outlet or a title: book-title marks do not count, nor 杂志 behind a short name (《求是》杂志 is 求是). */
export function titleKey(raw: string): string {
  const key = isKey(raw) ? raw : textKey(raw).replace(/[《》〈〉<>「」『』"“”]/g, '');
  return key.length > 8 ? key : key.replace(/(?<=^.{2,5})杂志社?$/, '');
}
