import { slotOf } from '../../facts/book';
import type { Fault } from '../../facts/fact';
import type { Row } from '../../facts/row';
import type { Scope } from '../expressions/evaluate';
import type { Scheme } from '../scheme/scheme';

/** What conditions and amounts ask of a row: values by the names of facts. */
export const scopeOf = ({ book }: Scheme, row: Row): Scope => ({
  valueOf: (fact) => row.values[slotOf(book, fact)],
});

/** The same for what a fact is reckoned from: a default gives way to what was given. */
export const reckoningScope = (scheme: Scheme, row: Row): Scope => ({
  ...scopeOf(scheme, row),
  isDefault: (fact) => row.defaulted.has(slotOf(scheme.book, fact)),
});

const NONE: readonly Fault[] = [];

/** Values of the row that cannot be, of facts that are asked for; each once. */
export function faultsAmong({ book }: Scheme, row: Row, asked: ReadonlySet<string>): readonly Fault[] {
  if (row.faults.size === 0) return NONE;
  const faults = [...row.faults].flatMap(([slot, fault]) => (asked.has(book.facts[slot]?.name ?? '') ? [fault] : []));
  return [...new Set(faults)];
}
