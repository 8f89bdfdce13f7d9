import { textKey } from '../facts/text';
import type { Scheme } from '../rules/scheme/scheme';
import { speaksOf } from '../rules/award/program';
import { columnNumber } from '../trackers/grid/cells';
import type { ListTracker } from '../trackers/reading';
import type { FilledDown } from './fill-down';

/** Whether the scheme looks across rows for this award: one article counts once. */
export const looksAcross = (scheme: Scheme, award: string): boolean =>
  scheme.rollUps.some(({ awards, keys }) => keys.length > 0 && speaksOf(awards, award));

/** The formula over the whole table that takes the place of formulas row by row, and the cells that it fills. */
export interface TableForm {
  readonly formula: string;
  /** Rows from 0 of the head and of the first and last amounts. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** The table form, or why there is none. */
export type TableFormOutcome =
  | { readonly kind: 'form'; readonly form: TableForm }
  /** The rows are no part of the list that is found on the sheet. */
  | { readonly kind: 'outside' }
  /** The formula takes a fact from another column than the one headed so. */
  | { readonly kind: 'other-column'; readonly field: string }
  /** The list goes on in columns beside it: one formula looks at one half alone. */
  | { readonly kind: 'halves' };

/** The table form of formulas filled down beside a tracker. */
export function tableForm(filled: FilledDown, tracker: ListTracker): TableFormOutcome {
  const [, left = 'A', right = left, end = '0'] = /^([A-Z]+)\d+:([A-Z]+)(\d+)$/.exec(tracker.range) ?? [];
  const head = tracker.header.lastRow - 1;
  const last = Number(end) - 1;
  if (tracker.range.includes(',')) return { kind: 'halves' };
  if (filled.first <= head || filled.first > last) return { kind: 'outside' };
  const beside: string[] = [];
  for (const { field, cell, value } of filled.row.facts) {
    if (!cell) {
      beside.push(`"${field.replaceAll('"', '""')}",${value}`);
      continue;
    }
    const column = tracker.columns[cell.left - columnNumber(left)];
    // By the fact, or by the head of the column: with its unit, as the formula helper writes it, or without.
    const names = column ? [...column.serves.map(({ fact }) => fact), column.header.key, column.header.text] : [];
    if (cell.sheet !== '' || !names.some((name) => textKey(name) === textKey(field)))
      return { kind: 'other-column', field };
  }
  const { schemeText, award } = filled.row;
  const texts = [schemeText, `"${award.replaceAll('"', '""')}"`];
  const table = `${left}${head + 1}:${right}${last + 1}`;
  return {
    kind: 'form',
    form: { formula: `=AWARD(${[...texts, table, ...beside].join(',')})`, head, first: head + 1, last },
  };
}

/**
 * The first column, from the one after `after` on, whose cells from the head to the last row are blank; a column right
 * beside an Excel table is left out, since the table would take it in.
 */
export function freeColumn(
  isBlank: (row: number, column: number) => boolean,
  { head, last }: TableForm,
  after: number,
  tables: readonly { readonly top: number; readonly bottom: number; readonly right: number; readonly left: number }[],
): number {
  for (let column = after + 1; ; column++) {
    const within = tables.some(
      (table) => table.top <= last && table.bottom >= head && table.left <= column && column <= table.right + 1,
    );
    let blank = !within;
    for (let row = head; blank && row <= last; row++) blank = isBlank(row, column);
    if (blank) return column;
  }
}
