import { type Answer, isRow } from './arguments/answer';

/** Excel on the web refuses answers above 5 MB; the rest of the message needs some room too. */
const MOST_BYTES = 4_500_000;

/** A Chinese character takes three bytes on the wire, an error about as much as its message. */
const BYTES = { character: 3, figure: 6, error: 600 } as const;

/** Whether an answer is more than Excel can carry. An estimate, made without writing the answer out. */
export function isTooLarge(rows: readonly (Answer | readonly Answer[])[]): boolean {
  let bytes = 0;
  for (const row of rows) {
    for (const cell of isRow(row) ? row : [row]) {
      if (typeof cell === 'string') bytes += cell.length * BYTES.character;
      else bytes += typeof cell === 'object' ? BYTES.error : BYTES.figure;
    }
    if (bytes > MOST_BYTES) return true;
  }
  return false;
}
