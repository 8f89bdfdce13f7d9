import type { SheetWords } from '../messages/sheets/sheets';
import { DETAIL } from '../sheets/money/lines';
import type { HeldCell } from '../sheets/plan/held';
import { textOf } from './grid';
import { sectionPlace } from './section-place';

/** The columns of 奖励明细, and where each stands on a sheet, from 0; -1 for one that is gone. */
export type Column = keyof typeof DETAIL;
export type Columns = Readonly<Record<Column, number>>;

/** Where each column is, by its head; undefined for a row that is not the head of the table. */
export function columnsIn(row: readonly HeldCell[], words: SheetWords): Columns | undefined {
  const heads = words.columns;
  const labels = row.map(textOf);
  const place = (label: string): number => labels.indexOf(label);
  const [person, award] = [place(heads.person), place(heads.award)];
  const found: Columns = {
    number: place(heads.number),
    person,
    section: sectionPlace(labels, words, { from: person, to: award }),
    award,
    reason: place(heads.reason),
    clause: place(heads.clause),
    unitPrice: place(heads.unitPrice),
    quantity: place(heads.quantity),
    amount: place(heads.amount),
    received: place(heads.received),
    sourceRow: place(heads.sourceRow),
    check: place(heads.check),
  };
  const { check: _, received: __, ...needed } = found;
  return Object.values(needed).every((column) => column >= 0) ? found : undefined;
}
