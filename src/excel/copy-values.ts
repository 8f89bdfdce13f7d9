import { freeName } from '../sheets/plan/names';
import { freeNames } from '../sheets/plan/rename';
import { outcomeOf, ProblemError, problemOf } from './errors';
import type { CellValue } from './cell-value';
import type { ValuesCopy } from './formula-values';
import type { JobOptions, WrittenSheet } from './port';
import { removeSheets } from './remove';
import { request } from './request';
import { unfinishedName } from './unfinished';
import { rowBytes } from './wire-bytes';
import { CALL_BYTES } from './write-step';

/** What one request carries at most, with room below the five megabytes that Excel on the web takes. */
const BYTES = 3_000_000;
/** What each piece adds to the request beside its values: the calls that name its sheet and its range. */
const PIECE_BYTES = 4 * CALL_BYTES;

/**
 * Copies a sheet beside itself and puts values into some blocks of the copy. It is called 未完成-… until all of them
 * stand there. When something fails the copy is removed; the sheet itself is only read.
 */
export async function copyAsValues(
  { sheet, name, blocks }: ValuesCopy,
  { signal, onProgress }: JobOptions = {},
): Promise<WrittenSheet> {
  const taken = await sheetNames();
  const copy = await copyOf(sheet, freeName(unfinishedName(name), taken), taken);
  try {
    const total = blocks.reduce((sum, { values }) => sum + values.length, 0);
    let done = 0;
    for (const part of parts(blocks)) {
      signal?.throwIfAborted();
      await request(({ workbook }) => {
        const target = workbook.worksheets.getItem(copy.id);
        for (const { address, first, rows } of part) {
          const width = rows[0]?.length ?? 1;
          target
            .getRange(address)
            .getCell(first, 0)
            .getResizedRange(rows.length - 1, width - 1).values = [...rows];
        }
      });
      done += part.reduce((sum, { rows }) => sum + rows.length, 0);
      onProgress?.({ done, total });
    }
    signal?.throwIfAborted();
    const finished = freeName(name, taken);
    await request(({ workbook }) => {
      const made = workbook.worksheets.getItem(copy.id);
      made.name = finished;
      made.activate();
    });
    return { id: copy.id, name: finished };
  } catch (error) {
    const cause = problemOf(error, { sheet });
    const removed = await outcomeOf(() => removeSheets([copy]));
    throw new ProblemError(removed.ok ? cause : { kind: 'halfMade', sheets: [copy.name], cause });
  }
}

async function sheetNames(): Promise<string[]> {
  const sheets = await request(({ workbook }) => workbook.worksheets.load({ name: true }));
  return sheets.items.map(({ name }) => name);
}

/** A copy under this name, which is free; where naming it fails, whatever copy there is gets the mark all the same. */
async function copyOf(sheet: string, name: string, taken: readonly string[]): Promise<WrittenSheet> {
  try {
    const copy = await request(({ workbook }) => {
      const original = workbook.worksheets.getItem(sheet);
      const made = original.copy('After', original);
      made.name = name;
      return made.load({ id: true, name: true });
    });
    return { id: copy.id, name: copy.name };
  } catch (error) {
    await outcomeOf(() => markCopies(sheet, name, taken));
    throw error;
  }
}

/** Excel calls a copy 上稿登记 (2) by itself: renames what came up under such a name since these were taken. */
async function markCopies(sheet: string, name: string, taken: readonly string[]): Promise<void> {
  const now = await sheetNames();
  const copies = now.filter((one) => !taken.includes(one) && one.startsWith(`${sheet} (`));
  const marked = freeNames(
    copies.map(() => name),
    now,
  );
  await request(({ workbook }) => {
    copies.forEach((copy, place) => (workbook.worksheets.getItem(copy).name = marked[place] ?? name));
  });
}

/** Text stays text, whatever it looks like: an apostrophe before it is no part of it. */
const asContent = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);

/** Rows of a block, from its own row `first` on. */
interface Piece {
  readonly address: string;
  readonly first: number;
  readonly rows: CellValue[][];
}

/** As many rows of blocks to a request as it carries: a single block may be a sheet of long sentences. */
function* parts(blocks: ValuesCopy['blocks']): Generator<readonly Piece[]> {
  let part: Piece[] = [];
  let bytes = 0;
  for (const { address, values } of blocks) {
    let piece: Piece | undefined;
    for (const [index, row] of values.entries()) {
      const contents = row.map(asContent);
      const size = rowBytes(contents);
      if (part.length > 0 && bytes + size + PIECE_BYTES > BYTES) {
        yield part;
        [part, bytes, piece] = [[], 0, undefined];
      }
      if (!piece) {
        piece = { address, first: index, rows: [] };
        part.push(piece);
        bytes += PIECE_BYTES;
      }
      piece.rows.push(contents);
      bytes += size;
    }
  }
  if (part.length > 0) yield part;
}
