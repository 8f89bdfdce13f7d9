import { entryOf } from '../../base/entries';
import type { Steps } from '../../base/steps';
import { isDitto } from '../../facts/ditto';
import type { CellValue } from '../grid/cells';

/** Rows in which marks were read as the cell above, and in which nothing stands above them, by column. */
export interface Dittos {
  /** The cells of a row with its marks replaced; undefined for a row without any. */
  readonly cellsOf: (row: number) => readonly CellValue[] | undefined;
  readonly filled: ReadonlyMap<number, readonly number[]>;
  readonly lost: ReadonlyMap<number, readonly number[]>;
}

const SLICE = 500;

/**
 * Reads the marks for the same as above in the rows of a body. A mark with nothing above it becomes a blank.
 *
 * @param data rows of the body in order
 * @param cellsOf their cells in header order, merged ones filled down already
 */
export function* readDittos(data: readonly number[], cellsOf: (row: number) => readonly CellValue[]): Steps<Dittos> {
  const rows = new Map<number, readonly CellValue[]>();
  const filled = new Map<number, number[]>();
  const lost = new Map<number, number[]>();
  let above: readonly CellValue[] = [];
  for (const [place, row] of data.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    const cells = cellsOf(row);
    if (!cells.some(isDitto)) {
      above = cells;
      continue;
    }
    const read = cells.map((value, column): CellValue => {
      if (!isDitto(value)) return value;
      const same = above[column] ?? '';
      entryOf(same === '' ? lost : filled, column, () => []).push(row);
      return same;
    });
    rows.set(row, read);
    above = read;
  }
  return { cellsOf: (row) => rows.get(row), filled, lost };
}
