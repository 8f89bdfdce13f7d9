import { at, columnName } from './cells';

/** Where the parts of a score stand in a table: scores in a row, weights and what is at most possible in rows of their own. */
interface WeighedRow {
  readonly row: number;
  readonly firstColumn: number;
  readonly weightRow: number;
  readonly fullRow: number;
  /** By part whether it counts as a share of what is at most possible. */
  readonly shares: readonly boolean[];
}

const fixed = (row: number, column: number): string => `${columnName(column)}$${row + 1}`;

/**
 * The formula of a score, without its =: the weighted mean of the parts to two decimals. It is rounded to eight first, so
 * that a sum which binary figures leave a hair below half a hundredth still rounds up.
 */
export function weightedMean({ row, firstColumn, weightRow, fullRow, shares }: WeighedRow): string {
  const terms = shares.map((share, part) => {
    const column = firstColumn + part;
    const score = share ? `100*${at(row, column)}/${fixed(fullRow, column)}` : at(row, column);
    return `${score}*${fixed(weightRow, column)}`;
  });
  const weights = `${fixed(weightRow, firstColumn)}:${fixed(weightRow, firstColumn + shares.length - 1)}`;
  return `ROUND(ROUND((${terms.join('+')})/SUM(${weights}),8),2)`;
}
