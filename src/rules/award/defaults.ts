import { slotOf } from '../../facts/book';
import { entryOf } from '../../base/entries';
import type { Row } from '../../facts/row';
import { factsIn } from '../expressions/expression';
import type { DerivedFact } from '../scheme/scheme';
import { completeRow } from './derive';
import { judgeRow } from './judge';
import { type Outcome, sameOutcome } from './outcome';
import type { Program } from './program';

/**
 * Names of the facts whose default was used: without it the answer would be another. A default that changes nothing
 * here is not worth a reader's time.
 *
 * @param judged what the row comes to by itself
 */
export function defaultsUsed(program: Program, row: Row, judged: Outcome): readonly string[] {
  if (judged.kind === 'undecided') return [];
  return withoutEach(program, row).flatMap(({ name, row }) => {
    const otherwise = judgeRow(program, row);
    return sameOutcome(judged, otherwise) && gateOf(judged) === gateOf(otherwise) ? [] : [name];
  });
}

const gateOf = (outcome: Outcome): string | undefined => (outcome.kind === 'paid' ? outcome.gate : undefined);

/** The row without each of its defaults by itself that can matter here. */
export function withoutEach(program: Program, row: Row): readonly { readonly name: string; readonly row: Row }[] {
  return [...row.defaulted].flatMap((slot) => {
    const name = program.scheme.book.facts[slot]?.name ?? '';
    const hanging = reckonedFrom(program.scheme.derived, name);
    const matters = [name, ...hanging].some((fact) => program.facts.has(fact));
    return matters ? [{ name, row: without(program, row, name, hanging) }] : [];
  });
}

/** The scheme's own facts that are reckoned from this one, by whatever way. */
const reckonedFrom = (derived: readonly DerivedFact[], name: string): readonly string[] =>
  entryOf(
    entryOf(hanging, derived, () => new Map<string, readonly string[]>()),
    name,
    () => {
      const names = new Set([name]);
      for (const fact of derived) {
        if ([...factsIn(fact.expression), ...fact.by].some((used) => names.has(used))) names.add(fact.name);
      }
      names.delete(name);
      return [...names];
    },
  );

const hanging = new WeakMap<readonly DerivedFact[], Map<string, readonly string[]>>();

/** The row without this fact; what the scheme reckoned from it is reckoned anew from what is left. */
function without({ scheme }: Program, row: Row, name: string, hanging: readonly string[]): Row {
  const reckoned = hanging.map((other) => slotOf(scheme.book, other)).filter((slot) => row.reckoned?.has(slot));
  const slots = new Set([slotOf(scheme.book, name), ...reckoned]);
  return completeRow(scheme, {
    ...row,
    values: row.values.map((value, slot) => (slots.has(slot) ? undefined : value)),
  });
}
