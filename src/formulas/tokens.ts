/** A piece of a formula. Texts, sheet names in quotes and brackets are one piece each, whatever stands in them. */
export interface Token {
  readonly kind: 'text' | 'quoted' | 'bracket' | 'name' | 'open' | 'close' | 'comma' | 'brace' | 'other';
  readonly text: string;
  /** Where it begins in the formula. */
  readonly at: number;
}

/** Order matters: a piece is what fits first. A text or bracket that is never closed goes to the end. */
const PIECES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*(?:"|$)/y],
  ['quoted', /'(?:[^']|'')*(?:'|$)/y],
  ['name', /[\p{L}_\\$][\p{L}\p{N}_.\\$]*/uy],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /[,;]/y],
  ['brace', /[{}]/y],
];

/** The pieces of a formula with its =, in time linear in its length. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = bracketAt(formula, at) ?? pieceAt(formula, at) ?? other(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function pieceAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined && text !== '') return { kind, text, at };
  }
  return undefined;
}

const other = (formula: string, at: number): Token => ({
  kind: 'other',
  text: String.fromCodePoint(formula.codePointAt(at) ?? 0x20),
  at,
});

/** 表1[[#全部],[作者]] holds brackets in brackets; an apostrophe takes the meaning from the next character. */
function bracketAt(formula: string, at: number): Token | undefined {
  if (formula[at] !== '[') return undefined;
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return { kind: 'bracket', text: formula.slice(at, end + 1), at };
  }
  return { kind: 'bracket', text: formula.slice(at), at };
}
