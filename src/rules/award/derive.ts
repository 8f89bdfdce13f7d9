import { slotOf } from '../../facts/book';
import type { Fault, Value } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { finish, mapInSteps, type Steps } from '../../base/steps';
import { evaluate, type Figure, type Scope } from '../expressions/evaluate';
import { type Aggregate, aggregatesIn, factsIn } from '../expressions/expression';
import type { DerivedFact, Scheme } from '../scheme/scheme';
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
 * The rows with a fact that the scheme reckons itself (算式). A value that a clerk gives is kept; a default stands in only
 * where nothing can be reckoned.
 *
 * @param aggregate what ranges over the rows (合计, 名次 …) comes to for the row of that number, where the 算式 has any
 */
export function* withFact(
  scheme: Scheme,
  rows: readonly Row[],
  derived: DerivedFact,
  aggregate?: (node: Aggregate, index: number) => Figure,
): Steps<readonly Row[]> {
  const slot = slotOf(scheme.book, derived.name);
  const sources = factsIn(derived.expression).map((fact) => slotOf(scheme.book, fact));
  return yield* mapInSteps(rows, (row, index) => {
    if (row.blank || (row.values[slot] !== undefined && !row.defaulted.has(slot))) return row;
    const bad = aggregate ? [] : faultsOf(row, sources);
    if (bad[0]) return { ...withValue(row, slot, undefined), faults: new Map([...row.faults, [slot, bad[0]]]) };
    const scope: Scope = {
      ...reckoningScope(scheme, row),
      aggregate: aggregate && ((node) => aggregate(node, index)),
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
