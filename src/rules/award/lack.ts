import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import type { Scheme } from '../scheme/scheme';

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
