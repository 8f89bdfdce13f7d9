import { add, type Exact } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import { textKey } from '../../facts/text';
import type { Scheme } from '../scheme/scheme';

/** Who a piece counts for, and as which item (调研, 信息). */
export interface Piece {
  readonly owner: string;
  readonly item: string;
  readonly row: Row;
}

const keyOf = (owner: string, item: string): string => `${textKey(owner)}\n${textKey(item)}`;

/** How many pieces each owner has of each item; a row without 数量 is one piece. */
export function achieved(scheme: Scheme, pieces: readonly Piece[]): (owner: string, item: string) => Exact | undefined {
  const slot = slotOf(scheme.book, '数量');
  const counts = new Map<string, Exact>();
  for (const { owner, item, row } of pieces) {
    if (row.blank || owner === '') continue;
    const quantity = row.values[slot];
    const more: Exact = typeof quantity === 'number' || typeof quantity === 'object' ? quantity : 1;
    counts.set(keyOf(owner, item), add(counts.get(keyOf(owner, item)) ?? 0, more));
  }
  return (owner, item) => counts.get(keyOf(owner, item));
}
