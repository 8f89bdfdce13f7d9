import type { Block } from '../model/block';
import { type CellValue, isErrorText } from '../model/value';
import { type Token, Unreadable } from './formula-tokens';
import type { TokenReader } from './token-reader';

/** The text that stands between quotes in a formula. */
export const unquote = (text: string): string => text.slice(1, -1).replace(/""/g, '"');

/** TRUE or FALSE, of a word; undefined for other words. */
export const booleanOf = ({ text }: Token): boolean | undefined =>
  /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;

function readConstant(reader: TokenReader): CellValue {
  const negative = reader.takeIf('-');
  const token = reader.take();
  if (token.kind === 'number') return (negative ? -1 : 1) * Number(token.text);
  if (negative) throw new Unreadable('number expected');
  if (token.kind === 'text') return unquote(token.text);
  if (token.kind === 'error' && isErrorText(token.text)) return { error: token.text };
  const value = token.kind === 'word' ? booleanOf(token) : undefined;
  if (value === undefined) throw new Unreadable('constant expected');
  return value;
}

/** The rest of {1,2;3,4} behind its opening brace. Throws {@link Unreadable}. */
export function readArray(reader: TokenReader): Block {
  const values: CellValue[][] = [[]];
  for (;;) {
    values.at(-1)?.push(readConstant(reader));
    const separator = reader.take().text;
    if (separator === '}') break;
    if (separator === ';') values.push([]);
    else if (separator !== ',') throw new Unreadable('} expected');
  }
  if (values.some((row) => row.length !== values[0]?.length)) throw new Unreadable('ragged array');
  return values;
}
