import { caseOf, type Cases } from '../../base/cases';
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

/** What mends a problem whatever it says of itself. */
type Mend = (problem: unknown, args: TypedArguments) => readonly TypedArguments[];

const anyAward: Mend = (_, args) => named(args, [schemeIn(args) ?? []].flat().flatMap(awardNames));
const firstRow: Mend = (_, args) => [[...args, '行', 1]];
const noCarry: Mend = (_, args) => [replaced(args, 3, null)];
const otherDays: Mend = (_, args) => ['2012-9-3', '2024-9-3'].map((date) => replaced(args, 2, date));

/** What mends a problem of a call: its arguments and the function's name are at hand. */
const mends: Cases<Problem, 'code', readonly TypedArguments[], [args: TypedArguments, name: string]> = {
  // What the call names.
  'unknown-scheme': (p, args) => nearestFirst(p.given, p.known).map((scheme) => replaced(args, 0, scheme)),
  'unknown-name': (p, args) => named(args, nearestFirst(p.given, p.known)),
  'award-missing': anyAward,
  'units-differ': anyAward,
  'unknown-field': (p, args) =>
    nearestFirst(p.given, p.known)
      .slice(0, NAMES_TRIED)
      .map((field) => args.map((arg) => (isText(arg, p.given) ? field : arg))),
  'not-a-field': (_, args, name) => swapped(name, args),
  'field-without-value': (p, args, name) => withFacts(name, args.slice(0, -1), [p.field]),
  'repeated-field': (p, args) => withoutPair(args, p.field),
  'row-without-table': (_, args) => withoutPair(args, '行'),

  // The tables of the scheme.
  'no-tables': (_, args) => [withAmount(isBlankCell(args[1]) ? '甲' : args[1])],
  'broken-tables': (p, args) =>
    isRange(args[0]) ? mendedTables(args[0], p.findings).map((cells) => replaced(args, 0, cells)) : [],
  unread: (p, args) => withReadings(args, p.readings),

  // The ranges.
  'widths-differ': (p, args, name) => [sameWidth(args, Math.min(p.header, p.body), fieldsOf(name))],
  'heights-differ': (p, args, name) => [sameHeight(name, args, Math.min(p.first, p.second))],
  'not-a-header': (p, args, name) => [p.row, undefined].map((from) => fromRow(args, from, fieldsOf(name))),
  'no-such-row': (_, args) => withValue(args, ['行'], () => 1),
  'facts-of-many': firstRow,
  'answer-too-large': firstRow,
  'rows-unsettled': () => [],

  // The facts.
  'no-amount': (problem, args, name) => mendOutcome(name, args, problem),
  // One value for all rows would stand in place of what the others say.
  undecided: (p, args, name) => (p.rows && hasColumn(args, p.missing) ? [] : withFacts(name, args, p.missing)),
  'bad-facts': (p, args, name) => [withoutZeros(args), ...withFacts(name, args, factsOf(p.faults))],
  'cap-divides': (_, args, name) => [withoutZeros(args), ...withFacts(name, args, capFacts(args))],
  'caps-differ': (p, args, name) => withFacts(name, args, p.facts),
  'count-divides': (_, args) => [withoutZeros(args)],

  // Places, and who wins them.
  'no-places': (_, args, name) => otherValues(name, args),
  'base-missing': (_, args, name) => [asInExample(name, args, 2)],
  'bad-base': (_, args, name) => [
    replaced(args, name === 'WINNERS' ? 4 : 2, name === 'ALLOT' ? figures(args[2], 12) : 40),
  ],
  'bad-rounding': (_, args) => [replaced(args, 3, '四舍五入')],
  'bad-carry': noCarry,
  'carry-too-large': noCarry,
  'minimum-too-large': (p, args) =>
    fewerRows(args[2], Number(p.places)).map((bases) => replaced(replaced(args, 2, bases), 3, null)),
  'names-missing': (_, args, name) => [asInExample(name, asInExample(name, args, 2), 3)],
  'repeated-name': (_, args) => [replaced(args, 2, told(args[2]))],
  'bad-score': (_, args) =>
    isHeader(args[2])
      ? [args.map((arg, at) => ((at === 2 || at === 3) && isRange(arg) ? arg.slice(1) : arg))]
      : [replaced(args, 3, figures(args[3], 90))],
  'bad-excluded': (_, args) => [replaced(args, 5, null)],

  // Days and amounts.
  'bad-date': otherDays,
  'not-in-force': otherDays,
  'unknown-year': otherDays,
  'bad-amount': (_, args, name) => [asInExample(name, args, 0)],
};

/** Arguments with which the function would answer, each set of them another way; the likeliest first. */
export const mendArguments = (name: string, args: TypedArguments, problem: Problem): readonly TypedArguments[] =>
  caseOf(mends, problem.code, problem, args, name);

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
