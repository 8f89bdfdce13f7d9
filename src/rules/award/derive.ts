import { slotOf } from '../../facts/book';
import type { Fault, Value } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { finish, mapInSteps, type Steps } from '../../base/steps';
import { evaluate, type Scope } from '../expressions/evaluate';
import { aggregatesIn, factsIn } from '../expressions/expression';
import type { DerivedFact, Scheme } from '../scheme/scheme';
import { aggregator } from './aggregate';
import { withLevel } from './levels';
import { reckoningScope } from './row-facts';

/** A row by itself: what ranges over rows cannot be reckoned without the others, and stays missing unless given. */
export function completeRow(scheme: Scheme, row: Row): Row {
  const known = withLevel(scheme, row);
  if (scheme.derived.length === 0) return known;
  const own = scheme.derived.filter(({ expression }) => aggregatesIn(expression).length === 0);
  return own.reduce((done, derived) => finish(withFact(scheme, [done], derived))[0] ?? done, known);
}

/**
 * Rows with all that follows from what was given: the level of an outlet, the facts that the scheme reckons itself
 * (算式), each after those it is reckoned from. A value that a clerk gives is kept; a default stands in only where
 * nothing can be reckoned.
 */
export const completeRows = (scheme: Scheme, rows: readonly Row[]): readonly Row[] =>
  finish(completeRowsInSteps(scheme, rows));

/** The same in steps, for many rows. */
export function* completeRowsInSteps(scheme: Scheme, rows: readonly Row[]): Steps<readonly Row[]> {
  let completed: readonly Row[] = yield* mapInSteps(rows, (row) => withLevel(scheme, row));
  for (const derived of scheme.derived) completed = yield* withFact(scheme, completed, derived);
  return completed;
}

function* withFact(scheme: Scheme, rows: readonly Row[], derived: DerivedFact): Steps<readonly Row[]> {
  const slot = slotOf(scheme.book, derived.name);
  const sources = factsIn(derived.expression).map((fact) => slotOf(scheme.book, fact));
  const aggregate = aggregatesIn(derived.expression).length > 0 ? aggregator(scheme, rows, derived.by) : undefined;
  return yield* mapInSteps(rows, (row, index) => {
    if (row.blank || (row.values[slot] !== undefined && !row.defaulted.has(slot))) return row;
    const bad = aggregate ? [] : faultsOf(row, sources);
    if (bad[0]) return { ...withValue(row, slot, undefined), faults: new Map([...row.faults, [slot, bad[0]]]) };
    const scope: Scope = {
      ...reckoningScope(scheme, row),
      ...(aggregate ? { aggregate: (node) => aggregate(node, index) } : {}),
    };
    const reckoned = evaluate(derived.expression, scope);
    if (reckoned.kind === 'figure')
      return { ...withValue(row, slot, reckoned.value), reckoned: new Set([...(row.reckoned ?? []), slot]) };
    const others = reckoned.kind === 'missing' ? (reckoned.rows ?? []).flatMap((at) => rows[at] ?? []) : [];
    const kept = others.some((other) => faultsOf(other, sources).length > 0) ? withValue(row, slot, undefined) : row;
    return { ...kept, unreckoned: new Map([...(row.unreckoned ?? []), [slot, reckoned]]) };
  });
}

/** What was written for these facts and cannot be. No default may stand in for what would be reckoned from it. */
const faultsOf = (row: Row, slots: readonly number[]): readonly Fault[] =>
  row.faults.size === 0 ? [] : slots.flatMap((slot) => row.faults.get(slot) ?? []);

/** The row with a value that is nobody's default. */
function withValue(row: Row, slot: number, value: Value | undefined): Row {
  const values: (Value | undefined)[] = [...row.values];
  values[slot] = value;
  const defaulted = row.defaulted.has(slot)
    ? new Set([...row.defaulted].filter((other) => other !== slot))
    : row.defaulted;
  return { ...row, values, defaulted };
}

/** What a clerk can do about missing facts: `missing` can be given, `elsewhere` says which other rows lack what. */
export interface Lack {
  readonly missing: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
  /** Facts that are missing because their 算式 divides by zero. */
  readonly divided: readonly string[];
}

/** A fact that ranges over rows: the rows, from 0, that lack the facts it is reckoned from. */
export interface Elsewhere {
  readonly fact: string;
  readonly lacks: readonly string[];
  readonly rows: readonly number[];
}

/** Missing facts as a clerk can give them: for a reckoned fact those that its 算式 lacks. */
export function lackOf(scheme: Scheme, row: Row, names: readonly string[]): Lack {
  const missing = new Set<string>();
  const elsewhere = new Map<string, Elsewhere>();
  const divided = new Set<string>();
  const look = (fact: string, depth: number): void => {
    const why = depth > scheme.derived.length ? undefined : row.unreckoned?.get(slotOf(scheme.book, fact));
    if (why?.kind === 'division-by-zero') divided.add(fact);
    else if (!why) missing.add(fact);
    else if (why.rows) {
      missing.add(fact);
      elsewhere.set(fact, { fact, lacks: why.facts, rows: why.rows });
    } else why.facts.forEach((name) => look(name, depth + 1));
  };
  names.forEach((name) => look(name, 0));
  return { missing: [...missing], elsewhere: [...elsewhere.values()], divided: [...divided] };
}

/** The names alone of what is missing. */
export function givable(scheme: Scheme, row: Row, names: readonly string[]): readonly string[] {
  const { missing, divided } = lackOf(scheme, row, names);
  return [...missing, ...divided];
}
