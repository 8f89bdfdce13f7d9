import { definitions } from '../functions/definitions';
import { type Token, tokensOf } from './tokens';

/** A call of one of our functions within a formula. */
interface Call {
  /** The function's own name: AWARD. */
  readonly name: string;
  /** From the first mark that belongs to the name (@, a workbook, a prefix) to the closing bracket. */
  readonly start: number;
  readonly end: number;
  /** Where the opening bracket stands. */
  readonly open: number;
  /** Arguments as written, without blanks around them. */
  readonly args: readonly string[];
  /** Whether more than the bare name stands before the bracket: Excel's marks of a function that it did not know. */
  readonly marked: boolean;
}

const known = new Map(definitions.map(({ id }) => [id.toUpperCase(), id]));

/**
 * What Excel writes before the name of a function of an add-in that is not there, and other programs copy: _xldudf_ for
 * custom functions, _xludf. for user functions, _xlfn. for those newer than the program.
 */
const PREFIX = /^(?:_xlfn\.)?(?:_xlws\.)?(?:_xludf\.|_xldudf_)?/i;

/** Our functions in a formula, from left to right; those inside the arguments of others too. */
export function callsIn(formula: string): readonly Call[] {
  const tokens = tokensOf(formula);
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name' || tokens[index + 1]?.kind !== 'open') return;
    const name = known.get(token.text.replace(PREFIX, '').toUpperCase());
    if (name === undefined) return;
    const start = startOf(tokens, index);
    const { args, end } = argumentsOf(formula, tokens, index + 1);
    const open = tokens[index + 1]?.at ?? token.at;
    calls.push({ name, start, end, open, args, marked: formula.slice(start, open).trim() !== name });
  });
  return calls;
}

/** Goes back over @ and over a workbook before the name: [2]!AWARD, 'C:\x.xlam'!AWARD. */
function startOf(tokens: readonly Token[], index: number): number {
  let first = index;
  const before = (back: number): Token | undefined => tokens[first - back];
  if (before(1)?.text === '!' && ['bracket', 'quoted', 'name'].includes(before(2)?.kind ?? '')) first -= 2;
  while (before(1)?.text === '@') first -= 1;
  return tokens[first]?.at ?? 0;
}

function argumentsOf(
  formula: string,
  tokens: readonly Token[],
  open: number,
): { readonly args: readonly string[]; readonly end: number } {
  const args: string[] = [];
  let depth = 0;
  let from = (tokens[open]?.at ?? 0) + 1;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const { kind, text, at } = token;
    if (kind === 'open' || text === '{') depth += 1;
    else if (kind === 'close' || text === '}') {
      depth -= 1;
      if (depth > 0) continue;
      const last = formula.slice(from, at).trim();
      return { args: args.length === 0 && last === '' ? [] : [...args, last], end: at + 1 };
    } else if (kind === 'comma' && depth === 1) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
  }
  return { args: [...args, formula.slice(from).trim()], end: formula.length };
}
