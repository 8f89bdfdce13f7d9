import { type Exact, toNumber } from '../../facts/exact';
import type { SheetWords } from '../../messages/sheets/sheets';
import { at, blank, down, formula, number, text } from '../plan/cells';
import type { DraftRow } from '../plan/draft';
import type { RowRange } from './layout';
import { DETAIL, DETAIL_COLUMNS } from './lines';
import type { Cell, StyleName } from '../plan/plan';
import { upperCheck } from './upper-check';

/** A row of the sheet of details with a label over all columns before the amount. */
export function sumRow(style: StyleName, label: string, sum: Cell, leastHeight: number): DraftRow {
  const labelled = Array.from({ length: DETAIL.amount }, (_, column) =>
    column === 0 ? text(style, label) : blank(style),
  );
  return { cells: [...labelled, sum, blank(style)], spans: [{ from: 0, to: DETAIL.amount - 1 }], leastHeight };
}

/** Beside the page: how many lines there were, so that 复核 knows when one was taken away. */
export const counted = (row: DraftRow, lines: number): DraftRow => ({
  ...row,
  cells: [...row.cells, blank('plain'), number('offPage', lines)],
});

/**
 * The total of so many lines and its 大写, right below the rows of the lines and their subtotals: only rows with a name
 * are added up, so that nothing is counted twice.
 */
export function totalRows(sum: Exact, lines: number, { first, last }: RowRange, words: SheetWords): DraftRow[] {
  const [amounts, names] = [DETAIL.amount, DETAIL.person].map((column) => down(column, first, last));
  const total =
    lines === 0
      ? number('totalMoney', 0)
      : formula('totalMoney', `=ROUND(SUMIFS(${amounts},${names},"<>"),2)`, toNumber(sum));
  const upper = upperCheck(at(last + 1, DETAIL.amount), sum, words);
  const upperRow = Array.from({ length: DETAIL_COLUMNS }, (_, column) => {
    if (column === 0) return text('total', words.upper);
    return column === DETAIL.section ? upper : blank(column < DETAIL.section ? 'total' : 'upper');
  });
  return [
    counted(sumRow('total', words.total, total, 24), lines),
    {
      cells: upperRow,
      spans: [
        { from: 0, to: DETAIL.person },
        { from: DETAIL.section, to: DETAIL_COLUMNS - 1 },
      ],
      leastHeight: 24,
    },
  ];
}
