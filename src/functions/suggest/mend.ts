import type { FactBook } from '../../facts/book';
import { nearestFirst } from '../../facts/nearest';
import { isBlankCell } from '../../facts/statement';
import { awardNames } from '../../rules/award/program';
import { factsIn } from '../../rules/expressions/expression';
import type { Problem } from '../../rules/problem';
import type { Scheme } from '../../rules/scheme/scheme';
import { isProblem } from '../answer';
import { type Matrix, matrixOf } from '../matrix';
import { schemeOf } from '../scheme-argument';
import { type Call, examples, fieldsFrom, isRange, isText, replaced, type TypedArguments } from './call';
import { elsewhere } from './elsewhere';
import { mendedTables, withReading } from './mend-tables';
import { fewerRows, figures, fromRow, isHeader, sameWidth, told, withoutZeros } from './ranges';
import { hasColumn, withExamples, withFacts, withOtherValues, withoutPair, withValue } from './values';

const NAMES_TRIED = 5;

/** Calls that mend this one problem, the likeliest first. */
export function mend({ name, args }: Call, problem: Problem): readonly Call[] {
  const same = mendArguments(name, args, problem).map((mended) => ({ name, args: mended }));
  if (problem.code === 'broken-tables')
    return [...same, ...same.map((call) => ({ name: 'RULES', args: call.args.slice(0, 1) }))];
  const scheme = problem.code === 'unknown-name' && schemeIn(args);
  if (scheme) return [...elsewhere(scheme, { name, args }), ...same];
  const rows = problem.code === 'rows-unsettled' || problem.code === 'undecided' ? problem.rows : undefined;
  return rows ? [...same, explained(args, rows)] : same;
}

/** Why the first of these rows has no amount: a clerk fills it in there. */
const explained = (args: TypedArguments, [row]: readonly number[]): Call => ({
  name: 'EXPLAIN',
  args: [...args, '行', row],
});

function mendArguments(name: string, args: TypedArguments, problem: Problem): readonly TypedArguments[] {
  switch (problem.code) {
    case 'unknown-scheme':
      return nearestFirst(problem.given, problem.known).map((known) => replaced(args, 0, known));
    case 'unknown-name':
      return named(args, nearestFirst(problem.given, problem.known));
    case 'award-missing':
    case 'units-differ':
      return named(args, [schemeIn(args) ?? []].flat().flatMap(awardNames));
    case 'unknown-field':
      return nearestFirst(problem.given, problem.known)
        .slice(0, NAMES_TRIED)
        .map((known) => args.map((arg) => (isText(arg, problem.given) ? known : arg)));
    case 'repeated-field':
      return withoutPair(args, problem.field);
    case 'row-without-table':
      return withoutPair(args, '行');
    case 'no-such-row':
      return withValue(args, ['行'], () => 1);
    case 'facts-of-many':
    case 'answer-too-large':
      return [[...args, '行', 1]];
    case 'field-without-value':
      return withFacts(name, args.slice(0, -1), [problem.field], bookOf(args));
    case 'not-a-field':
      return swapped(name, args);
    case 'no-tables':
      return [withAmount(isBlankCell(args[1]) ? '甲' : args[1])];
    case 'broken-tables':
      return isRange(args[0]) ? mendedTables(args[0], problem.findings).map((cells) => replaced(args, 0, cells)) : [];
    case 'no-amount':
      return mendOutcome(name, args, problem);
    case 'undecided':
      // One value for all rows would stand in place of what the others say.
      if (problem.rows && hasColumn(args, problem.missing, bookOf(args))) return [];
      return withFacts(name, args, problem.missing, bookOf(args));
    case 'unread':
      return withReadings(args, problem.readings);
    case 'no-places':
      return otherValues(name, args);
    case 'widths-differ':
      return [sameWidth(args, Math.min(problem.header, problem.body), fieldsOf(name))];
    case 'not-a-header':
      return [problem.row, undefined].map((row) => fromRow(args, row, fieldsOf(name)));
    case 'heights-differ': {
      const least = Math.min(problem.first, problem.second);
      const body = (arg: Matrix): number => (at(args, arg) >= fieldsOf(name) && arg.length > least ? 1 : 0);
      return [args.map((arg) => (isRange(arg) && arg !== args[0] ? arg.slice(0, least + body(arg)) : arg))];
    }
    case 'base-missing':
      return name === 'ALLOT' ? [replaced(args, 2, [[12], [8]])] : [replaced(args, 2, 40)]; // prettier-ignore
    case 'bad-base':
      return [replaced(args, name === 'WINNERS' ? 4 : 2, name === 'ALLOT' ? figures(args[2], 12) : 40)];
    case 'bad-rounding':
      return [replaced(args, 3, '四舍五入')];
    case 'names-missing':
      return [replaced(replaced(args, 2, [['甲'], ['乙']]), 3, [[92], [88]])]; // prettier-ignore
    case 'repeated-name':
      return [replaced(args, 2, told(args[2]))];
    case 'bad-score':
      return isHeader(args[2])
        ? [args.map((arg, at) => ((at === 2 || at === 3) && isRange(arg) ? arg.slice(1) : arg))]
        : [replaced(args, 3, figures(args[3], 90))];
    case 'bad-excluded':
      return [replaced(args, 5, null)];
    case 'bad-carry':
    case 'carry-too-large':
      return [replaced(args, 3, null)];
    case 'count-divides':
      return [withoutZeros(args)];
    case 'bad-facts':
      return [
        ...withExamples(args, factsOf(problem.faults), bookOf(args)),
        withoutZeros(args),
        ...withFacts(name, args, factsOf(problem.faults), bookOf(args)),
      ];
    case 'bad-amount':
      return [[1409.5]];
    case 'bad-date':
    case 'not-in-force':
    case 'unknown-year':
      return ['2012-9-3', '2024-9-3'].map((date) => replaced(args, 2, date));
    case 'cap-divides':
      return [withoutZeros(args), ...withFacts(name, args, capFacts(args), bookOf(args))];
    case 'caps-differ':
      return withFacts(name, args, problem.facts, bookOf(args));
    case 'minimum-too-large':
      return fewerRows(args[2], Number(problem.places)).map((bases) => replaced(replaced(args, 2, bases), 3, null));
    case 'rows-unsettled':
      return [];
  }
}

/** A table that names an amount for the award. */
const withAmount = (award: unknown): TypedArguments => [[['奖项', '金额'], [award, 500]], award]; // prettier-ignore

const factsOf = (faults: readonly { readonly fact: string }[]): readonly string[] => faults.map(({ fact }) => fact);
const fieldsOf = (name: string): number => fieldsFrom[name] ?? Infinity;
const at = (args: TypedArguments, arg: unknown): number => args.indexOf(arg);

const named = (args: TypedArguments, names: readonly string[]): readonly TypedArguments[] =>
  names.slice(0, NAMES_TRIED).map((known) => replaced(args, 1, known));

function schemeIn(args: TypedArguments): Scheme | undefined {
  const scheme = schemeOf(matrixOf(args[0]));
  return isProblem(scheme) ? undefined : scheme;
}

const bookOf = (args: TypedArguments): FactBook | undefined => schemeIn(args)?.book;

/** What the caps of a scheme are reckoned from. */
const capFacts = (args: TypedArguments): readonly string[] => [
  ...new Set(schemeIn(args)?.rollUps.flatMap(({ cap }) => (cap ? factsIn(cap) : []))),
];

function otherValues(name: string, args: TypedArguments): readonly TypedArguments[] {
  const book = bookOf(args);
  return book ? withOtherValues(name, args, book) : [];
}

function mendOutcome(
  name: string,
  args: TypedArguments,
  { outcome, award, book }: Extract<Problem, { code: 'no-amount' }>,
): readonly TypedArguments[] {
  switch (outcome.kind) {
    case 'undecided':
      return withFacts(name, args, outcome.missing, book);
    case 'bad': {
      const told = outcome.faults.some(({ code }) => code === 'level-contradicts-outlet');
      return [...(told ? withoutPair(args, '级别') : []), ...withExamples(args, factsOf(outcome.faults), book)];
    }
    case 'open':
    case 'pending':
      return [withAmount(award)];
    case 'unread':
      return [...withReadings(args, outcome.readings), ...otherValues(name, args)];
    case 'refused':
      return otherValues(name, args);
    case 'unreckonable':
      return outcome.why === 'division-by-zero' ? [withoutZeros(args)] : [];
    case 'paid':
    case 'merged':
    case 'blank':
      return [];
  }
}

const withReadings = (args: TypedArguments, ids: readonly string[]): readonly TypedArguments[] =>
  isRange(args[0]) ? [replaced(args, 0, withReading(args[0], ids))] : [];

/** 2, "数量" for "数量", 2. */
const swapped = (name: string, args: TypedArguments): readonly TypedArguments[] => {
  const from = fieldsOf(name);
  const turned = args.map((_, index) => args[index < from ? index : from + ((index - from) ^ 1)]);
  return [turned, args.slice(0, from)];
};

/** The table of the scheme in which something is open: a reading that nobody chose, amounts that cannot be added. */
export function lookAt({ args }: Call, problem: Problem): Call | undefined {
  const unread = problem.code === 'unread' || (problem.code === 'no-amount' && problem.outcome.kind === 'unread');
  if (!unread && problem.code !== 'no-amount') return undefined;
  return { name: 'RULES', args: [args[0], unread ? '释义' : '奖励'] };
}

/** What works whatever was wrong. */
export const exampleCall = (name: string): Call => ({ name, args: examples[name] ?? [] });
