import type { CellValue } from '../model/value';
import { isErrorText } from '../model/value';
import { type ParsedAddress, parseAddress } from '../model/address';
import { type Token, tokenize, Unreadable } from './formula-tokens';

/** A formula that was read. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'reference'; readonly address: ParsedAddress; readonly start: number; readonly end: number }
  | { readonly kind: 'name'; readonly name: string }
  /** null: an argument left out between commas. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Formula | null)[] }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula };

/** How tightly operators bind. */
const BINDING: { readonly [operator: string]: number } = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

const unquote = (text: string): string => text.slice(1, -1).replace(/""/g, '"');

function parse(tokens: readonly Token[]): Formula {
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '', start: 0 };
  const next = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const isOperator = (text: string): boolean => peek().kind === 'operator' && peek().text === text;
  const expect = (text: string): void => {
    if (!isOperator(text)) throw new Unreadable(`${text} expected`);
    at += 1;
  };

  function args(): (Formula | null)[] {
    expect('(');
    const list: (Formula | null)[] = [];
    if (isOperator(')')) {
      at += 1;
      return list;
    }
    for (;;) {
      list.push(isOperator(',') || isOperator(')') ? null : expression(0));
      if (isOperator(')')) {
        at += 1;
        return list;
      }
      expect(',');
    }
  }

  function constant(): CellValue {
    const negative = isOperator('-');
    if (negative) at += 1;
    const token = next();
    if (token.kind === 'number') return (negative ? -1 : 1) * Number(token.text);
    if (negative) throw new Unreadable('number expected');
    if (token.kind === 'text') return unquote(token.text);
    if (token.kind === 'error' && isErrorText(token.text)) return { error: token.text };
    if (token.kind === 'word' && /^(true|false)$/i.test(token.text)) return /^t/i.test(token.text);
    throw new Unreadable('constant expected');
  }

  function array(): Formula {
    const values: CellValue[][] = [[]];
    for (;;) {
      values.at(-1)?.push(constant());
      const separator = next().text;
      if (separator === '}') break;
      if (separator === ';') values.push([]);
      else if (separator !== ',') throw new Unreadable('} expected');
    }
    if (values.some((row) => row.length !== values[0]?.length)) throw new Unreadable('ragged array');
    return { kind: 'array', values };
  }

  function primary(): Formula {
    const token = next();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: unquote(token.text) };
      case 'error':
        return { kind: 'constant', value: { error: token.text } };
      case 'reference': {
        const address = parseAddress(token.text);
        if (!address) throw new Unreadable(token.text);
        return { kind: 'reference', address, start: token.start, end: token.start + token.text.length };
      }
      case 'word':
        if (isOperator('(')) return { kind: 'call', name: token.text, args: args() };
        if (/^(true|false)$/i.test(token.text)) return { kind: 'constant', value: /^t/i.test(token.text) };
        return { kind: 'name', name: token.text };
      case 'operator':
        if (token.text === '-') return { kind: 'negate', operand: unary() };
        if (token.text === '+') return unary();
        if (token.text === '{') return array();
        if (token.text === '(') {
          const inner = expression(0);
          expect(')');
          return inner;
        }
        throw new Unreadable(token.text);
      case 'end':
        throw new Unreadable('formula ends early');
    }
  }

  // In Excel the sign binds tighter than ^, and % tightest.
  function unary(): Formula {
    let operand = primary();
    while (isOperator('%')) {
      at += 1;
      operand = { kind: 'percent', operand };
    }
    return operand;
  }

  function expression(minimum: number): Formula {
    let left = unary();
    for (;;) {
      const token = peek();
      const binding = token.kind === 'operator' ? BINDING[token.text] : undefined;
      if (binding === undefined || binding <= minimum) return left;
      at += 1;
      left = { kind: 'binary', operator: token.text, left, right: expression(binding) };
    }
  }

  const formula = expression(0);
  if (peek().kind !== 'end') throw new Unreadable(peek().text);
  return formula;
}

/** Reads a formula; null where it is not one that this small evaluator understands. */
export function readFormula(text: string): Formula | null {
  try {
    return parse(tokenize(text));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
