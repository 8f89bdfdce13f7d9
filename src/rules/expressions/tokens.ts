import { cleanText } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: '+' | '-' | '*' | '/' | '(' | ')' | ',' };

const PATTERN = /\s*(?:(\d+(?:\.\d+)?[%‰]?)|([\p{L}_][\p{L}\p{N}_]*)|([-+*/(),]))/uy;

/** 任务数的80%, 稿费的两倍, 组员总数的三分之一: times. */
const TIMES = /的(?=\d|[一二两三四五六七八九十百千万]+(?:分之|倍)|一?半(?!\p{L})|半数)/gu;

/** Figures, names and signs of an expression; undefined where a character belongs to none. Linear in the text. */
export function tokenize(raw: string): readonly Token[] | undefined {
  const text = toSimplified(cleanText(raw))
    .replace(/[×✕]/g, '*')
    .replace(TIMES, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/[、;]/g, ',');
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    PATTERN.lastIndex = end;
    const match = PATTERN.exec(text);
    if (!match) return undefined;
    end = PATTERN.lastIndex;
    if (match[1] !== undefined) tokens.push({ kind: 'number', text: match[1] });
    else if (match[2] !== undefined) tokens.push({ kind: 'name', text: match[2] });
    else tokens.push({ kind: 'sign', text: match[3] as '+' });
  }
  return tokens;
}
