import { isTooLarge } from './errors';
import type { JobOptions } from './port';

/** Cells asked for at a time: some three megabytes of Chinese text, of the five that Excel on the web hands over. */
const CELLS = 60_000;

interface Rows {
  /** The first row on the sheet, from 0. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads rows chunk by chunk. A chunk that is more than Excel hands over at once is halved, down to a single row.
 *
 * @param read reads so many rows from a row of the sheet on
 * @throws AbortError when the signal says so; Excel's error where even one row is too large
 */
export async function readRows<T>(
  area: Rows,
  { signal, onProgress }: JobOptions,
  read: (first: number, count: number) => Promise<readonly T[]>,
): Promise<T[]> {
  const result: T[] = [];
  let size = Math.max(1, Math.floor(CELLS / area.columns));
  while (result.length < area.rows) {
    signal?.throwIfAborted();
    const count = Math.min(size, area.rows - result.length);
    const rows = await orTooLarge(read(area.row + result.length, count), count > 1);
    if (rows) {
      for (const row of rows) result.push(row);
      onProgress?.({ done: result.length, total: area.rows });
    } else size = Math.ceil(count / 2);
  }
  return result;
}

/** What was read; undefined when it was too large and can still be divided. */
async function orTooLarge<T>(reading: Promise<T>, divisible: boolean): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (divisible && isTooLarge(error)) return undefined;
    throw error;
  }
}
