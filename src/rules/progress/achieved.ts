import { add, type Exact } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import { isFigure } from '../../facts/fact';
import type { Row } from '../../facts/row';
import type { Steps } from '../../base/steps';
import { textKey } from '../../facts/text';
import type { Scheme } from '../scheme/scheme';

/** Who a piece counts for, and as which item (调研, 信息). */
export interface Piece {
  readonly owner: string;
  readonly item: string;
  readonly row: Row;
}

/** Rows between two steps. */
const SLICE = 500;

const keyOf = (owner: string, item: string): string => `${textKey(owner)}\n${textKey(item)}`;

/** How many pieces an owner has of an item; undefined without any. */
export type Achieved = (owner: string, item: string) => Exact | undefined;

/** How many pieces each owner has of each item, in steps, for many rows; a row without 数量 is one piece. */
export function* achievedInSteps(scheme: Scheme, pieces: readonly Piece[]): Steps<Achieved> {
  const slot = slotOf(scheme.book, '数量');
  const counts = new Map<string, Exact>();
  for (const [place, { owner, item, row }] of pieces.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    if (row.blank || owner === '') continue;
    const quantity = row.values[slot];
    const more: Exact = isFigure(quantity) ? quantity : 1;
    const key = keyOf(owner, item);
    counts.set(key, add(counts.get(key) ?? 0, more));
  }
  return (owner, item) => counts.get(keyOf(owner, item));
}
