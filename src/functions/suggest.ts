import type { FactBook } from '../facts/book';
import type { Fact } from '../facts/fact';
import { nearestFirst } from '../facts/nearest';
import { showValue } from '../facts/show';
import { textKey } from '../facts/text';
import { knownFact } from '../facts/vocabulary';
import type { Problem } from '../rules/problem';
import { isProblem } from './answer';
import { implementations } from './implementations';

/** The arguments of a call as they would be typed, the repeating ones in line with the others. */
export type TypedArguments = readonly unknown[];

/** Mended calls that are tried before none is suggested, one mistake after the other. */
const TRIES = 24;
const MISTAKES = 4;

/** Where a call takes longer, the nearest guess is suggested without trying it. */
const CELLS_TRIED = 2000;

/**
 * A formula that works in place of the one that did not: the call with the wrong argument replaced or the missing one
 * added. Undefined where nobody but the clerk can know, and for one row of a table, which a formula cannot mend.
 */
export function suggestion(name: string, args: TypedArguments, problem: Problem): string | undefined {
  const mended = search(name, args, problem, { left: TRIES }, MISTAKES);
  return mended && `=${name}(${mended.map(typed).join(',')})`;
}

/** The nearest mended call that works at once, else one that works after another mistake is mended. */
function search(
  name: string,
  args: TypedArguments,
  problem: Problem,
  budget: { left: number },
  mistakes: number,
): TypedArguments | undefined {
  const candidates = mend(name, args, problem);
  if (cellsOf(args) > CELLS_TRIED) return candidates[0];
  const open: (readonly [TypedArguments, Problem])[] = [];
  for (const candidate of candidates) {
    if (budget.left-- <= 0) return undefined;
    const next = problemOf(name, candidate);
    if (!next) return candidate;
    open.push([candidate, next]);
  }
  for (const [candidate, next] of mistakes > 1 ? open : []) {
    const found = search(name, candidate, next, budget, mistakes - 1);
    if (found) return found;
  }
  return undefined;
}

const cellsOf = (args: TypedArguments): number =>
  args.reduce<number>((sum, arg) => sum + (Array.isArray(arg) ? (arg as unknown[]).flat().length : 1), 0);

/** What is wrong with a call as a whole; undefined where it answers. */
function problemOf(name: string, args: TypedArguments): Problem | undefined {
  const implementation = implementations[name];
  if (!implementation) return undefined;
  const { arity, repeating } = implementation;
  const packed = repeating ? [...padded(args, arity - 1).slice(0, arity - 1), args.slice(arity - 1)] : args;
  const answer = implementation.run('zh', packed);
  return isProblem(answer) ? answer.problem : undefined;
}

const padded = (args: TypedArguments, length: number): TypedArguments => [
  ...args,
  ...new Array<null>(Math.max(0, length - args.length)).fill(null),
];

const replaced = (args: TypedArguments, at: number, value: unknown): TypedArguments =>
  padded(args, at + 1).map((arg, index) => (index === at ? value : arg));

/** Where the fields of a function begin. */
const fieldsFrom = (name: string): number => (implementations[name]?.arity ?? 3) - 3;

/** Calls that mend this one problem, the likeliest first. */
function mend(name: string, args: TypedArguments, problem: Problem): readonly TypedArguments[] {
  switch (problem.code) {
    case 'unknown-scheme':
      return nearestFirst(problem.given, problem.known).map((known) => replaced(args, 0, known));
    case 'unknown-name':
      return nearestFirst(problem.given, problem.known)
        .slice(0, 5)
        .map((known) => replaced(args, 1, known));
    case 'unknown-field':
      return nearestFirst(problem.given, problem.known)
        .slice(0, 5)
        .map((known) => args.map((arg) => (isText(arg, problem.given) ? known : arg)));
    case 'repeated-field':
      return withoutPair(args, problem.field);
    case 'row-without-table':
      return withoutPair(args, '行');
    case 'no-such-row':
      return withValue(args, ['行'], () => 1);
    case 'field-without-value':
      return examples(problem.field, undefined).map((value) => [...args, value]);
    case 'no-amount':
      return mendOutcome(name, args, problem);
    case 'undecided':
      return withFacts(name, args, problem.missing, undefined);
    case 'base-missing':
      return [replaced(args, 2, 40)];
    case 'bad-base':
      return [replaced(args, name === 'WINNERS' ? 4 : 2, 40)];
    case 'bad-rounding':
      return [replaced(args, 3, '四舍五入')];
    case 'bad-amount':
      return [[1409.5]];
    case 'bad-date':
      return [replaced(args, 2, '2012-9-3')];
    case 'bad-facts':
      return withExamples(args, factsOf(problem.faults), undefined);
    default:
      return [];
  }
}

const factsOf = (faults: readonly { readonly fact: string }[]): readonly string[] => faults.map(({ fact }) => fact);

function mendOutcome(
  name: string,
  args: TypedArguments,
  { outcome, award, book }: Extract<Problem, { code: 'no-amount' }>,
): readonly TypedArguments[] {
  switch (outcome.kind) {
    case 'undecided':
      return withFacts(name, args, outcome.missing, book);
    case 'bad':
      return withExamples(args, factsOf(outcome.faults), book);
    case 'open':
    case 'pending':
      return [[[['奖项', '金额'], [award, 500]], award]]; // prettier-ignore
    default:
      return [];
  }
}

/** The call with these facts behind it; for each way to give them an example. */
function withFacts(
  name: string,
  args: TypedArguments,
  facts: readonly string[],
  book: FactBook | undefined,
): readonly TypedArguments[] {
  const values = facts.map((fact) => examples(fact, book));
  const ways = Math.max(0, ...values.map((list) => list.length));
  return Array.from({ length: ways }, (_, way) => [
    ...padded(args, fieldsFrom(name)),
    ...facts.flatMap((fact, index) => [fact, values[index]?.[way % (values[index]?.length ?? 1)]]),
  ]);
}

/** The call with the values of these facts replaced by ones that can be read. */
const withExamples = (
  args: TypedArguments,
  facts: readonly string[],
  book: FactBook | undefined,
): readonly TypedArguments[] => {
  const names = facts.flatMap((name) => [name, ...(factNamed(name, book)?.headers ?? [])]);
  return withValue(args, names, (field) => {
    const fact = facts.find((name) => [name, ...(factNamed(name, book)?.headers ?? [])].some((n) => isText(field, n)));
    return examples(fact ?? '', book)[0];
  });
};

/** The value behind each of these fields replaced; nothing where none of them was typed. */
function withValue(
  args: TypedArguments,
  names: readonly string[],
  value: (field: unknown) => unknown,
): readonly TypedArguments[] {
  const isValue = (at: number): boolean => at > 0 && names.some((name) => isText(args[at - 1], name));
  return args.some((_, at) => isValue(at)) ? [args.map((arg, at) => (isValue(at) ? value(args[at - 1]) : arg))] : [];
}

function withoutPair(args: TypedArguments, field: string): readonly TypedArguments[] {
  const names = [field, ...(knownFact(field)?.headers ?? [])];
  const last = args.findLastIndex((arg) => names.some((name) => isText(arg, name)));
  return last < 0 ? [] : [args.filter((_, at) => at !== last && at !== last + 1)];
}

const isText = (arg: unknown, text: string): boolean => typeof arg === 'string' && textKey(arg) === textKey(text);

const factNamed = (name: string, book: FactBook | undefined): Fact | undefined =>
  book?.facts.find((known) => known.name === name) ?? knownFact(name);

/** Values that a fact can have: its default, those of its set, or an ordinary figure. */
function examples(name: string, book: FactBook | undefined): readonly unknown[] {
  const fact = factNamed(name, book);
  if (!fact) return [1, '甲', '是'];
  if (fact.fallback !== undefined && fact.kind !== 'number') return [showValue(fact, fact.fallback)];
  switch (fact.kind) {
    case 'number':
      return [name === '字数' ? 1200 : 1];
    case 'flag':
      return ['是'];
    case 'date':
      return ['2012-9-3'];
    case 'text':
      return fact.values?.slice(0, 6).map((value) => value.name) ?? ['甲'];
  }
}

/** An argument as it is typed in a formula: texts in quotes, small ranges as array constants. */
function typed(argument: unknown): string {
  if (argument === null || argument === undefined) return '';
  if (Array.isArray(argument)) return typedMatrix(argument as unknown[][]);
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return `"${String(argument).replace(/"/g, '""')}"`;
}

function typedMatrix(rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 1 && rows[0]?.length === 1) return typed(rows[0][0]);
  const cells = rows.length * (rows[0]?.length ?? 0);
  return cells <= 8 ? `{${rows.map((row) => row.map(typed).join(',')).join(';')}}` : 'A3:H203';
}
