import type { SheetWords } from '../messages/sheets';
import { text } from './cells';
import { type DraftRow, figures, mergesOf, withHeights, wrapping } from './draft';
import { banner, signatureRow } from './frame';
import type { Cell, SheetPlan } from './plan';
import { landscape, LANDSCAPE_WIDTH } from './print';
import type { SheetHead } from './sheet-head';
import { fitColumns } from './widths';

/** A column of a list: texts wrap between two widths, figures never wrap. In half-width characters. */
export type ListColumn =
  | { readonly kind: 'text'; readonly head: string; readonly least: number; readonly most: number }
  | { readonly kind: 'figure'; readonly head: string; readonly least: number };

/** A list to be printed and signed: title, a line under it, the table, notes and the lines for names. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly ListColumn[];
  /** Each as wide as the table; the first stands in row `FIRST_LIST_ROW`. */
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
  /** Whether people sign it: then lines for 制表, 审核, 批准 and the date stand below. */
  readonly signed: boolean;
}

/** Nobody's name is known: all lines are left to write on. */
const BLANK_HEAD: SheetHead = {
  title: '',
  office: '',
  scheme: '',
  documentNumber: '',
  period: '',
  preparedBy: '',
  reviewedBy: '',
  approvedBy: '',
  date: '',
  basis: undefined,
};

const HEAD_ROW = 2;
/** Row of the sheet, from 0, in which the table's first row stands: formulas count from here. */
export const FIRST_LIST_ROW = HEAD_ROW + 1;

/** The list as a sheet on A4 landscape, its head on every page. */
export function planList(list: ListSheet, words: SheetWords): SheetPlan {
  const count = list.columns.length;
  const head: DraftRow = { cells: list.columns.map((column) => text('head', column.head)), leastHeight: 26 };
  const body = list.rows.map((cells): DraftRow => ({ cells, leastHeight: 22 }));
  const rows = [
    banner('title', text('title', list.title), count, 34),
    banner('subtitle', text('subtitle', list.subtitle), count, 20),
    head,
    ...body,
    ...list.notes.map((note) => banner('note', text('note', note), count, 16)),
    ...(list.signed ? [signatureRow(BLANK_HEAD, words, count)] : []),
  ];
  const widths = fitColumns(
    list.columns.map((column, index) =>
      column.kind === 'figure'
        ? figures(body, index, column.least)
        : wrapping([head, ...body], index, column.least, column.most),
    ),
    LANDSCAPE_WIDTH,
    list.columns.findLastIndex(({ kind }) => kind === 'text'),
  );
  return {
    name: list.name,
    rows: withHeights(rows, widths),
    columns: widths,
    merges: mergesOf(rows, 0),
    frozenRows: FIRST_LIST_ROW,
    print: landscape(HEAD_ROW, { top: 0, left: 0, bottom: rows.length - 1, right: count - 1 }, words.footer),
  };
}
