/** A part of a formula's text. */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'word' | 'operator' | 'end';
  readonly text: string;
  readonly start: number;
}

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(?![\p{L}_!:$])/iu],
  ['text', /^"(?:[^"]|"")*"/],
  ['error', /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?])/],
  [
    'reference',
    /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/u,
  ],
  ['word', /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u],
  ['operator', /^(?:<>|<=|>=|[-+*/^&=<>%(),{};])/],
];

/** The text is no formula that this small evaluator understands. */
export class Unreadable extends Error {}

/** The parts of a formula, with or without its "=", and an end. Throws {@link Unreadable}. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = text.startsWith('=') ? 1 : 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at >= text.length) return [...tokens, { kind: 'end', text: '', start: at }];
    const rest = text.slice(at);
    const found = PATTERNS.flatMap(([kind, pattern]) => {
      const match = pattern.exec(rest);
      return match ? [{ kind, text: match[0], start: at }] : [];
    })[0];
    if (!found) throw new Unreadable(rest);
    tokens.push(found);
    at += found.text.length;
  }
}

/** Replaces the references of a formula's text; `replace` gives the new text. Text of other formulas stays. */
export function replaceReferences(text: string, replace: (reference: string) => string): string {
  try {
    const tokens = tokenize(text).filter(({ kind }) => kind === 'reference');
    return tokens.reduceRight(
      (result, token) =>
        result.slice(0, token.start) + replace(token.text) + result.slice(token.start + token.text.length),
      text,
    );
  } catch (error) {
    if (error instanceof Unreadable) return text;
    throw error;
  }
}
