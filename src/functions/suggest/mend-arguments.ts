import { nearestFirst } from '../../facts/nearest';
import { isBlankCell } from '../../facts/statement';
import { awardNames } from '../../rules/award/program';
import { factsIn } from '../../rules/expressions/expression';
import type { Problem } from '../../rules/problem';
import { examples, fieldsFrom, isRange, isText, replaced, type TypedArguments } from './call';
import { factsOf, mendOutcome, withAmount, withReadings } from './mend-outcome';
import { mendedTables } from './mend-tables';
import { fewerRows, figures, fromRow, isHeader, sameWidth, told, withoutZeros } from './ranges';
import { schemeIn } from './scheme-in';
import { hasColumn, otherValues, withFacts, withoutPair, withValue } from './values';

const NAMES_TRIED = 5;

/** Arguments with which the function would answer, each set of them another way; the likeliest first. */
export function mendArguments(name: string, args: TypedArguments, problem: Problem): readonly TypedArguments[] {
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
      return withFacts(name, args.slice(0, -1), [problem.field]);
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
      if (problem.rows && hasColumn(args, problem.missing)) return [];
      return withFacts(name, args, problem.missing);
    case 'unread':
      return withReadings(args, problem.readings);
    case 'no-places':
      return otherValues(name, args);
    case 'widths-differ':
      return [sameWidth(args, Math.min(problem.header, problem.body), fieldsOf(name))];
    case 'not-a-header':
      return [problem.row, undefined].map((row) => fromRow(args, row, fieldsOf(name)));
    case 'heights-differ':
      return [sameHeight(name, args, Math.min(problem.first, problem.second))];
    case 'base-missing':
      return [asInExample(name, args, 2)];
    case 'bad-base':
      return [replaced(args, name === 'WINNERS' ? 4 : 2, name === 'ALLOT' ? figures(args[2], 12) : 40)];
    case 'bad-rounding':
      return [replaced(args, 3, '四舍五入')];
    case 'names-missing':
      return [asInExample(name, asInExample(name, args, 2), 3)];
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
      return [withoutZeros(args), ...withFacts(name, args, factsOf(problem.faults))];
    case 'bad-amount':
      return [asInExample(name, args, 0)];
    case 'bad-date':
    case 'not-in-force':
    case 'unknown-year':
      return ['2012-9-3', '2024-9-3'].map((date) => replaced(args, 2, date));
    case 'cap-divides':
      return [withoutZeros(args), ...withFacts(name, args, capFacts(args))];
    case 'caps-differ':
      return withFacts(name, args, problem.facts);
    case 'minimum-too-large':
      return fewerRows(args[2], Number(problem.places)).map((bases) => replaced(replaced(args, 2, bases), 3, null));
    case 'rows-unsettled':
      return [];
  }
}

/** One argument as in the example of the function. */
const asInExample = (name: string, args: TypedArguments, at: number): TypedArguments =>
  replaced(args, at, examples[name]?.[at]);

const fieldsOf = (name: string): number => fieldsFrom[name] ?? Infinity;

/** All ranges behind the scheme cut to so many rows of their body. */
function sameHeight(name: string, args: TypedArguments, least: number): TypedArguments {
  // A table has its header in its first row; a body under a header of its own, or behind a field, has none.
  const first = fieldsOf(name);
  const header = (at: number): number => {
    const before = at > first ? args[at - 1] : undefined;
    return at < first || typeof before === 'string' || (isRange(before) && before.length === 1) ? 0 : 1;
  };
  return args.map((arg, at) => (isRange(arg) && at > 0 ? arg.slice(0, least + header(at)) : arg));
}

const named = (args: TypedArguments, names: readonly string[]): readonly TypedArguments[] =>
  names.slice(0, NAMES_TRIED).map((known) => replaced(args, 1, known));

/** What the caps of a scheme are reckoned from. */
const capFacts = (args: TypedArguments): readonly string[] => [
  ...new Set(schemeIn(args)?.rollUps.flatMap(({ cap }) => (cap ? factsIn(cap) : []))),
];

/** 2, "数量" for "数量", 2. */
const swapped = (name: string, args: TypedArguments): readonly TypedArguments[] => {
  const from = fieldsOf(name);
  const turned = args.map((_, index) => args[index < from ? index : from + ((index - from) ^ 1)]);
  return [turned, args.slice(0, from)];
};
