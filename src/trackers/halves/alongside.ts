import type { BodyRow, RowKind } from '../rows/body';
import type { Grid } from '../grid/grid';

/** What a part of a row is besides what its left part is: that part sums up or closes the list for all of the row. */
function kindBeside(left: RowKind, cells: { readonly filled: number; readonly texts: number }): RowKind | undefined {
  switch (left) {
    case 'total':
      return cells.texts === 0 ? 'total' : undefined;
    case 'note':
      return cells.filled === 1 ? 'note' : undefined;
    case 'repeat':
      return 'repeat';
    case 'data':
    case 'blank':
    case 'numbered':
    case 'heading':
      return undefined;
  }
}

/**
 * The rows of a list in halves again: 合计 at the left with its figure at the right is one row of the sheet, and so is a
 * line to sign at the foot.
 *
 * @param besideOf the row of the grid with the left part of the same row of the sheet
 */
export function alongside(
  grid: Grid,
  rows: readonly BodyRow[],
  besideOf: (row: number) => number | undefined,
): readonly BodyRow[] {
  const kinds = new Map(rows.map(({ row, kind }) => [row, kind]));
  return rows.map((entry) => {
    const left = kinds.get(besideOf(entry.row) ?? -1);
    const kind = left && kindBeside(left, { filled: grid.filled[entry.row] ?? 0, texts: grid.texts[entry.row] ?? 0 });
    return kind === undefined || kind === 'blank' ? entry : { ...entry, kind };
  });
}
