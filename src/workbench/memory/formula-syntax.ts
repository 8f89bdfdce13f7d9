import { type ParsedAddress, parseAddress } from '../model/address';
import type { Block } from '../model/block';
import type { CellValue } from '../model/value';
import { booleanOf, readArray, unquote } from './formula-constants';
import { type Token, tokenize, Unreadable } from './formula-tokens';
import { type TokenReader, createTokenReader } from './token-reader';

/** A formula that was read. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly values: Block }
  | { readonly kind: 'reference'; readonly address: ParsedAddress }
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

/** @param minimum operators that bind no tighter are left to the expression around */
function readExpression(reader: TokenReader, minimum = 0): Formula {
  let left = readOperand(reader);
  for (;;) {
    const { kind, text } = reader.peek();
    const binding = kind === 'operator' ? BINDING[text] : undefined;
    if (binding === undefined || binding <= minimum) return left;
    reader.take();
    left = { kind: 'binary', operator: text, left, right: readExpression(reader, binding) };
  }
}

/** In Excel the sign binds tighter than ^, and % tightest. */
function readOperand(reader: TokenReader): Formula {
  let operand = readPrimary(reader);
  while (reader.takeIf('%')) operand = { kind: 'percent', operand };
  return operand;
}

function readPrimary(reader: TokenReader): Formula {
  const token = reader.take();
  switch (token.kind) {
    case 'number':
      return { kind: 'constant', value: Number(token.text) };
    case 'text':
      return { kind: 'constant', value: unquote(token.text) };
    case 'error':
      return { kind: 'constant', value: { error: token.text } };
    case 'reference':
      return referenceOf(token);
    case 'word':
      return readWord(token, reader);
    case 'operator':
      return readPrefix(token, reader);
    case 'end':
      throw new Unreadable('formula ends early');
  }
}

function referenceOf({ text }: Token): Formula {
  const address = parseAddress(text);
  if (!address) throw new Unreadable(text);
  return { kind: 'reference', address };
}

/** A call, TRUE, FALSE or a defined name. */
function readWord(word: Token, reader: TokenReader): Formula {
  if (reader.takeIf('(')) return { kind: 'call', name: word.text, args: readArgs(reader) };
  const value = booleanOf(word);
  return value === undefined ? { kind: 'name', name: word.text } : { kind: 'constant', value };
}

/** The arguments behind the opening bracket, and the closing one. */
function readArgs(reader: TokenReader): readonly (Formula | null)[] {
  const args: (Formula | null)[] = [];
  if (reader.takeIf(')')) return args;
  for (;;) {
    args.push(reader.isNext(',', ')') ? null : readExpression(reader));
    if (reader.takeIf(')')) return args;
    reader.expect(',');
  }
}

/** What an operator opens that stands where an operand is expected. */
function readPrefix({ text }: Token, reader: TokenReader): Formula {
  switch (text) {
    case '-':
      return { kind: 'negate', operand: readOperand(reader) };
    case '+':
      return readOperand(reader);
    case '{':
      return { kind: 'array', values: readArray(reader) };
    case '(': {
      const inner = readExpression(reader);
      reader.expect(')');
      return inner;
    }
    default:
      throw new Unreadable(text);
  }
}

/** Reads a formula; null where it is not one that this small evaluator understands. */
export function readFormula(text: string): Formula | null {
  try {
    const reader = createTokenReader(tokenize(text));
    const formula = readExpression(reader);
    if (reader.peek().kind !== 'end') throw new Unreadable(reader.peek().text);
    return formula;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
