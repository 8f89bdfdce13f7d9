import { showValue } from '../facts/show';
import { nearestFirst } from '../facts/nearest';
import type { FactBook } from '../facts/book';
import type { Fact } from '../facts/fact';
import { knownFact } from '../facts/vocabulary';
import type { Problem } from '../rules/problem';

/** The arguments of a call as they would be typed, the repeating ones in line with the others. */
export type TypedArguments = readonly unknown[];

/**
 * A formula that would work in place of the one that did not: the call with the wrong argument replaced or the
 * missing one added. Undefined where nobody but the clerk can know.
 */
export function suggestion(name: string, args: TypedArguments, problem: Problem): string | undefined {
  const mended = mend(args, problem);
  return mended && `=${name}(${mended.map(typed).join(',')})`;
}

const replaced = (args: TypedArguments, at: number, value: unknown): TypedArguments => {
  const copy = [...args];
  while (copy.length <= at) copy.push(null);
  copy[at] = value;
  return copy;
};

function mend(args: TypedArguments, problem: Problem): TypedArguments | undefined {
  switch (problem.code) {
    case 'unknown-scheme':
      return replaced(args, 0, nearestFirst(problem.given, problem.known)[0]);
    case 'unknown-name':
      return replaced(args, 1, nearestFirst(problem.given, problem.known)[0]);
    case 'unknown-field':
      return args.map((arg) => (isText(arg, problem.given) ? nearestFirst(problem.given, problem.known)[0] : arg));
    case 'repeated-field': {
      const last = args.findLastIndex((arg) => isText(arg, problem.field));
      return last < 0 ? undefined : args.filter((_, at) => at !== last && at !== last + 1);
    }
    case 'field-without-value':
      return [...args, exampleFor(problem.field, undefined)];
    case 'no-amount':
      return mendOutcome(args, problem);
    case 'undecided':
      return withFacts(args, problem.missing, undefined);
    case 'base-missing':
    case 'bad-base':
      return replaced(args, 2, 40);
    case 'bad-rounding':
      return replaced(args, 3, '四舍五入');
    case 'bad-amount':
      return [1409.5];
    case 'bad-facts':
      return withValues(
        args,
        problem.faults.map((fault) => fault.fact),
        undefined,
      );
    default:
      return undefined;
  }
}

function mendOutcome(
  args: TypedArguments,
  problem: Extract<Problem, { code: 'no-amount' }>,
): TypedArguments | undefined {
  const { outcome, award, book } = problem;
  if (outcome.kind === 'undecided') return withFacts(args, outcome.missing, book);
  if (outcome.kind === 'bad')
    return withValues(
      args,
      outcome.faults.map((fault) => fault.fact),
      book,
    );
  if (outcome.kind === 'open' || outcome.kind === 'pending')
    return [
      [
        ['奖项', '金额'],
        [award, 500],
      ],
      award,
    ];
  return undefined;
}

const withFacts = (args: TypedArguments, names: readonly string[], book: FactBook | undefined): TypedArguments => [
  ...args,
  ...names.flatMap((name) => [name, exampleFor(name, book)]),
];

/** The value behind each of these fields replaced by one that can be read. */
function withValues(
  args: TypedArguments,
  names: readonly string[],
  book: FactBook | undefined,
): TypedArguments | undefined {
  const fields = args.flatMap((_, at) => (at > 0 && names.some((name) => isText(args[at - 1], name)) ? [at] : []));
  if (fields.length === 0) return undefined;
  return args.map((arg, at) => (fields.includes(at) ? exampleFor(String(args[at - 1]), book) : arg));
}

const isText = (arg: unknown, text: string): boolean => arg === text;

/** A value that a fact can have: the first of its set, its default, or an ordinary figure. */
function exampleFor(name: string, book: FactBook | undefined): unknown {
  const fact: Fact | undefined = book?.facts.find((known) => known.name === name) ?? knownFact(name);
  if (!fact) return 1;
  if (fact.fallback !== undefined) return fact.kind === 'number' ? 1 : showValue(fact, fact.fallback);
  switch (fact.kind) {
    case 'number':
      return name === '字数' ? 1200 : 1;
    case 'flag':
      return '是';
    case 'date':
      return '2012-9-3';
    case 'text':
      return fact.values?.[0]?.name ?? '甲';
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
