import { filledShape, type SingleRow, singleRowOf } from './single-rows';

/** The same single-row formula down a column. Rows and column count from 0. */
export interface FilledDown {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  /** The formula of the first row. */
  readonly formula: string;
  readonly row: SingleRow;
}

/**
 * Single-row calls of AWARD filled down, column by column. Gaps of blank rows do not end a stretch; one formula alone is no
 * list of rows.
 *
 * @param formulas of the sheet from its first used cell; cells without a formula hold their value
 */
export function filledDown(
  formulas: readonly (readonly unknown[])[],
  firstRow: number,
  firstColumn: number,
): readonly FilledDown[] {
  const width = Math.max(0, ...formulas.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => inColumn(formulas, column, firstRow, firstColumn)).flat();
}

function inColumn(
  formulas: readonly (readonly unknown[])[],
  column: number,
  firstRow: number,
  firstColumn: number,
): readonly FilledDown[] {
  const found: { stretch: FilledDown; shape: string; count: number }[] = [];
  formulas.forEach((cells, index) => {
    const formula = cells[column];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return;
    const sheetRow = firstRow + index;
    const shape = filledShape(formula, sheetRow);
    const last = found.at(-1);
    if (last?.shape === shape) {
      last.stretch = { ...last.stretch, last: sheetRow };
      last.count += 1;
      return;
    }
    const row = singleRowOf(formula);
    if (!row) return;
    const stretch = { column: firstColumn + column, first: sheetRow, last: sheetRow, formula, row };
    found.push({ stretch, shape, count: 1 });
  });
  return found.filter(({ count }) => count > 1).map(({ stretch }) => stretch);
}
