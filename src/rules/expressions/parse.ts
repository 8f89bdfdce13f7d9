import { compare } from '../../facts/exact';
import { exactFromText } from '../../facts/quantity';
import { type AggregateName, aggregateNames, aggregatesIn, asksGiven, type Expression } from './expression';
import { functions, isFunctionName } from './functions';
import { type Token, tokenize } from './tokens';

/** Deeper nesting than any office writes; keeps hostile input from exhausting the stack. */
const DEEPEST = 60;

/** An amount or a bound: an expression over the facts of one row. Undefined where the cell writes none. */
export function parseExpression(text: string): Expression | undefined {
  const expression = parseFormula(text);
  return expression && aggregatesIn(expression).length === 0 && !asksGiven(expression) ? expression : undefined;
}

/**
 * An amount, a cap or a count of places: an expression, but for 100-200元, which leaves the figure open between two.
 * Nobody means -100; (100-200) would be.
 */
export function parseAmount(text: string): Expression | undefined {
  const expression = parseExpression(text);
  if (expression?.kind !== 'binary' || expression.op !== '-' || text.startsWith('(')) return expression;
  const { left, right } = expression;
  return left.kind === 'number' && right.kind === 'number' && compare(left.value, right.value) < 0
    ? undefined
    : expression;
}

/** The 算式 of a fact, which may also range over rows. Undefined where the cell writes none. */
export function parseFormula(text: string): Expression | undefined {
  const figure = exactFromText(text);
  if (figure !== undefined) return { kind: 'number', value: figure };
  const tokens = tokenize(text);
  if (!tokens || tokens.length > 400) return undefined;
  const [expression, end] = sum(tokens, 0, 0) ?? [];
  return expression && end === tokens.length ? expression : undefined;
}

type Parsed = readonly [Expression, number] | undefined;

const isSign = (token: Token | undefined, ...signs: string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);

function sum(tokens: readonly Token[], start: number, depth: number): Parsed {
  return chain(tokens, start, depth, ['+', '-'], product);
}

function product(tokens: readonly Token[], start: number, depth: number): Parsed {
  return chain(tokens, start, depth, ['*', '/'], factor);
}

/** Operands of one strength, joined from the left. */
function chain(
  tokens: readonly Token[],
  start: number,
  depth: number,
  signs: readonly ('+' | '-' | '*' | '/')[],
  operand: (tokens: readonly Token[], start: number, depth: number) => Parsed,
): Parsed {
  let parsed = operand(tokens, start, depth);
  while (parsed) {
    const [left, at] = parsed;
    const op = signs.find((s) => isSign(tokens[at], s));
    if (!op) return parsed;
    const right = operand(tokens, at + 1, depth);
    if (!right) return undefined;
    parsed = [{ kind: 'binary', op, left, right: right[0] }, right[1]];
  }
  return undefined;
}

function factor(tokens: readonly Token[], start: number, depth: number): Parsed {
  if (depth > DEEPEST) return undefined;
  const token = tokens[start];
  if (!token) return undefined;
  if (token.kind === 'number') return literal(token.text, tokens, start);
  if (token.kind === 'name') return named(token.text, tokens, start, depth);
  if (token.text === '-') {
    const of = factor(tokens, start + 1, depth + 1);
    return of && [{ kind: 'negate', of: of[0] }, of[1]];
  }
  if (token.text !== '(') return undefined;
  const inner = sum(tokens, start + 1, depth + 1);
  return inner && isSign(tokens[inner[1]], ')') ? [inner[0], inner[1] + 1] : undefined;
}

/** A figure with the measure word behind it: 100元, 1.2万元, 20%. */
function literal(text: string, tokens: readonly Token[], start: number): Parsed {
  const next = tokens[start + 1];
  const withUnit = next?.kind === 'name' ? exactFromText(text + next.text) : undefined;
  if (withUnit !== undefined) return [{ kind: 'number', value: withUnit }, start + 2];
  const value = exactFromText(text);
  return value === undefined ? undefined : [{ kind: 'number', value }, start + 1];
}

/** Words for: people must decide. */
export const LEFT_OPEN = '一事一议|(?:酌[情定]|视情况?|另行).{0,4}|面议|待定';

/** 奖300元, 逾期3天, 不超过5, 后两名: words around a figure; 酌情: words that leave it open. No facts. */
const NO_FACT = new RegExp(
  `\\D\\d+(?:元|块|天|小时|篇|次|字|人|分|名|个|户)$|^(?:不[少超多低高][于过]|[至最][少多低高]|约|[前后末]位?|倒数)[\\d一二两三四五六七八九十]+[名位个]?$|^(?:${LEFT_OPEN}|扣完(?:为止)?|(?:名额)?不限|上不封顶|若干|适当|按比例|全部)$`,
);

function named(name: string, tokens: readonly Token[], start: number, depth: number): Parsed {
  if (isSign(tokens[start + 1], '(') && isAggregateName(name)) return aggregate(name, tokens, start + 2, depth);
  if (isSign(tokens[start + 1], '(') && name === '所填') return given(tokens, start + 2);
  if (isSign(tokens[start + 1], '(')) return isFunctionName(name) ? call(name, tokens, start + 2, depth) : undefined;
  if (NO_FACT.test(name)) return undefined;
  if (name === '本奖') return [{ kind: 'award' }, start + 1];
  const numeral = exactFromText(name);
  return [numeral === undefined ? { kind: 'fact', name } : { kind: 'number', value: numeral }, start + 1];
}

const isAggregateName = (name: string): name is AggregateName => (aggregateNames as readonly string[]).includes(name);

/** 件数() and 序号() count rows; 奖额 takes the name of an award, the others an expression. */
function aggregate(name: AggregateName, tokens: readonly Token[], start: number, depth: number): Parsed {
  if (name === '奖额') {
    const award = tokens[start];
    return award?.kind === 'name' && isSign(tokens[start + 1], ')')
      ? [{ kind: 'aggregate', name, award: award.text }, start + 2]
      : undefined;
  }
  if (isSign(tokens[start], ')'))
    return name === '件数' || name === '序号' ? [{ kind: 'aggregate', name }, start + 1] : undefined;
  const of = sum(tokens, start, depth + 1);
  return of && isSign(tokens[of[1]], ')') ? [{ kind: 'aggregate', name, of: of[0] }, of[1] + 1] : undefined;
}

/** 所填 takes the names of facts. */
function given(tokens: readonly Token[], start: number): Parsed {
  const names: string[] = [];
  for (let at = start; ; at += 2) {
    const token = tokens[at];
    if (token?.kind !== 'name') return undefined;
    names.push(token.text);
    if (isSign(tokens[at + 1], ')')) return [{ kind: 'given', names }, at + 2];
    if (!isSign(tokens[at + 1], ',')) return undefined;
  }
}

function call(name: keyof typeof functions, tokens: readonly Token[], start: number, depth: number): Parsed {
  const args: Expression[] = [];
  let at = start;
  for (;;) {
    const arg = sum(tokens, at, depth + 1);
    if (!arg) return undefined;
    args.push(arg[0]);
    at = arg[1] + 1;
    if (isSign(tokens[arg[1]], ')')) break;
    if (!isSign(tokens[arg[1]], ',')) return undefined;
  }
  const [least, most] = functions[name].arity;
  return args.length >= least && args.length <= most ? [{ kind: 'call', name, args }, at] : undefined;
}
