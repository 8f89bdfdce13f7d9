import { isTooLarge } from './errors';
import type { JobOptions } from './port';

/** Cells asked for at first: of long Chinese texts some three megabytes, of the five that Excel on the web hands over. */
export const CELLS = 60_000;
/** Bytes that an answer should come to. Below what Excel hands over at once: the rows that follow may be longer. */
const ANSWER = 3_000_000;
/** A chunk has at most so many times the rows of the one before. */
const GROWTH = 4;

interface Rows {
  /** The first row on the sheet, from 0. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads rows chunk by chunk. A chunk that is more than Excel hands over at once is halved, down to a single row; where
 * rows are short, the chunks grow.
 *
 * @param read reads so many rows from a row of the sheet on
 * @param bytesOf what a row took of the answer; without it chunks do not grow
 * @throws AbortError when the signal says so; Excel's error where even one row is too large
 */
export async function readRows<T>(
  area: Rows,
  { signal, onProgress }: JobOptions,
  read: (first: number, count: number) => Promise<readonly T[]>,
  bytesOf?: (row: T) => number,
): Promise<T[]> {
  const result: T[] = [];
  let size = Math.max(1, Math.floor(CELLS / area.columns));
  let grows = bytesOf !== undefined;
  while (result.length < area.rows) {
    signal?.throwIfAborted();
    const count = Math.min(size, area.rows - result.length);
    const rows = await orTooLarge(read(area.row + result.length, count), count > 1);
    if (rows) {
      let bytes = 0;
      for (const row of rows) {
        result.push(row);
        bytes += bytesOf?.(row) ?? 0;
      }
      if (grows) size = Math.max(1, Math.floor(count * Math.min(GROWTH, ANSWER / Math.max(1, bytes))));
      onProgress?.({ done: result.length, total: area.rows });
    } else [size, grows] = [Math.ceil(count / 2), false];
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
