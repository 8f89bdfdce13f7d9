import type { Language } from '../../messages/language';
import { sheetWords } from '../../messages/sheets/sheets';
import { comparisonWords } from '../../messages/sheets/comparison';
import { text } from '../plan/cells';
import { type DraftRow, figures, fitted, mergesOf, withHeights, wrapping } from '../plan/draft';
import { banner } from '../plan/frame';
import type { ChartPlan, SheetPlan } from '../plan/plan';
import { landscape, LANDSCAPE_WIDTH } from '../plan/print';

/** The row with the names of the columns. */
export const HEAD_ROW = 3;
export const CHART_HEIGHT = 280;

/** The label, what is, the scenarios, and the variance of each. */
export const columnsFor = (names: readonly string[]): number => 2 + 2 * names.length;

/** The sheet with what stands at its foot: what it is good for. What it rests on is in its stamp. */
export function finished(
  body: readonly DraftRow[],
  names: readonly string[],
  language: Language,
  charts: readonly ChartPlan[],
): SheetPlan {
  const words = comparisonWords[language];
  const count = columnsFor(names);
  const rows = [...body, banner('note', text('note', words.notPayable), count, 16)];
  const columns = widths(rows, names.length);
  return {
    name: words.name,
    rows: withHeights(rows, columns),
    columns,
    merges: mergesOf(rows, 0),
    frozenRows: HEAD_ROW + 1,
    print: landscape(
      HEAD_ROW,
      { top: 0, left: 0, bottom: rows.length - 1, right: count - 1 },
      sheetWords[language].footer,
    ),
    charts,
  };
}

function widths(rows: readonly DraftRow[], scenarios: number): number[] {
  const needs = [
    wrapping(rows, 0, 24, 48),
    ...Array.from({ length: 1 + 2 * scenarios }, (_, column) => figures(rows, 1 + column, 14)),
  ];
  return fitted(needs, LANDSCAPE_WIDTH, 0);
}
