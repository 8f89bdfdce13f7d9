import { type Token, Unreadable } from './formula-tokens';

/** Tokens of a formula, taken one behind the other. */
export interface TokenReader {
  /** The next token, which stays; an end behind the last one. */
  peek(): Token;
  take(): Token;
  /** Whether one of the operators is next. */
  isNext(...operators: readonly string[]): boolean;
  /** Takes the operator if it is next, and says whether it was. */
  takeIf(operator: string): boolean;
  /** Takes the operator. Throws {@link Unreadable} where something else is next. */
  expect(operator: string): void;
}

export function createTokenReader(tokens: readonly Token[]): TokenReader {
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '', start: 0 };
  const isNext = (...operators: readonly string[]): boolean =>
    peek().kind === 'operator' && operators.includes(peek().text);

  function take(): Token {
    const token = peek();
    at += 1;
    return token;
  }

  function takeIf(operator: string): boolean {
    const found = isNext(operator);
    if (found) at += 1;
    return found;
  }

  return {
    peek,
    take,
    isNext,
    takeIf,
    expect(operator) {
      if (!takeIf(operator)) throw new Unreadable(`${operator} expected`);
    },
  };
}
