import type { FactBook } from '../../facts/book';
import { exampleFigure } from '../../facts/example';
import type { Fact } from '../../facts/fact';
import { nearestFirst } from '../../facts/nearest';
import { showValue } from '../../facts/show';
import { knownFact } from '../../facts/vocabulary';
import { fieldsFrom, isRange, isText, padded, type TypedArguments } from './call';
import { bookOf, schemeIn } from './scheme-in';

const factNamed = (name: string, book: FactBook | undefined): Fact | undefined =>
  book?.facts.find((known) => known.name === name) ?? knownFact(name);

/** One of each level. */
const outlets = ['湖南日报', '常德日报', '人民日报'];

/** The texts that the conditions of the scheme list for a fact. */
const listed = (name: string, args: TypedArguments): readonly unknown[] =>
  (schemeIn(args)?.rules ?? []).flatMap(({ when }) =>
    when.flatMap(({ fact, condition }) => (fact === name && condition.kind === 'list' ? condition.values : [])),
  );

/**
 * Values that a fact can have: its default, those of its set, what a condition lists, or an ordinary figure. Those of
 * its set are the nearest first to what was written.
 */
function valuesOf(
  name: string,
  book: FactBook | undefined,
  args: TypedArguments,
  written: unknown,
): readonly unknown[] {
  const fact = factNamed(name, book);
  if (!fact) return [1, '甲', '是'];
  if (fact.fallback !== undefined && fact.kind === 'text') return [showValue(fact, fact.fallback)];
  switch (fact.kind) {
    case 'number':
      return [fact.bar ?? exampleFigure(name)];
    case 'flag':
      return ['是', '否'];
    case 'date':
      return [/^(?:上班|下班|签到|签退)/.test(name) ? '8:20' : '2012-9-3'];
    case 'text': {
      const values = fact.values?.map((value) => value.name);
      if (values) return written ? nearestFirst(String(written), values) : values;
      return [...(name === '媒体' ? outlets : listed(name, args).slice(0, 5)), '甲'];
    }
  }
}

/** The call with these facts in their fields, else behind it; for each way to give them an example. */
export function withFacts(name: string, args: TypedArguments, asked: readonly string[]): readonly TypedArguments[] {
  const book = bookOf(args);
  // The outlet tells the level.
  const facts = asked.filter((fact) => fact !== '级别' || !asked.includes('媒体'));
  const ways = Math.max(0, ...facts.map((fact) => valuesOf(fact, book, args, '').length));
  return Array.from({ length: ways }, (_, way) =>
    facts.reduce<TypedArguments>(
      (call, fact) => {
        const value = (written: unknown): unknown => {
          const values = valuesOf(fact, book, args, written);
          return values[way % values.length];
        };
        return withValue(call, namesOf(fact, book), value)[0] ?? [...call, fact, value('')];
      },
      padded(args, fieldsFrom[name] ?? 0),
    ),
  );
}

const namesOf = (fact: string, book: FactBook | undefined): readonly string[] => [
  fact,
  ...(factNamed(fact, book)?.headers ?? []),
];

/** Whether a table of the call has a column for one of these facts. */
export function hasColumn(args: TypedArguments, facts: readonly string[]): boolean {
  const book = bookOf(args);
  const names = facts.flatMap((fact) => namesOf(fact, book));
  return args.some((arg) => isRange(arg) && arg[0]?.some((cell) => names.some((name) => isText(cell, name))));
}

/** The value behind each of these fields replaced; nothing where none of them was typed. */
export function withValue(
  args: TypedArguments,
  names: readonly string[],
  value: (written: unknown) => unknown,
): readonly TypedArguments[] {
  const isValue = (at: number): boolean => at > 0 && names.some((name) => isText(args[at - 1], name));
  return args.some((_, at) => isValue(at)) ? [args.map((arg, at) => (isValue(at) ? value(arg) : arg))] : [];
}

/** The call with another value for one of the facts in its fields. */
export function otherValues(name: string, args: TypedArguments): readonly TypedArguments[] {
  const book = bookOf(args);
  return args.slice(fieldsFrom[name]).flatMap((field) => {
    const fact = book?.facts.find((known) => namesOf(known.name, book).some((other) => isText(field, other)));
    return fact ? withFacts(name, args, [fact.name]) : [];
  });
}

export function withoutPair(args: TypedArguments, field: string): readonly TypedArguments[] {
  const names = namesOf(field, undefined);
  const last = args.findLastIndex((arg) => names.some((name) => isText(arg, name)));
  return last < 0 ? [] : [args.filter((_, at) => at !== last && at !== last + 1)];
}
