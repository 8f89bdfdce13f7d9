import { freeName } from '../sheets/names';
import { outcomeOf, ProblemError, problemOf } from './errors';
import type { CellValue, JobOptions, ValuesCopy, WrittenSheet } from './port';
import { removeSheets } from './remove';
import { request } from './request';

/** Cells in one request. */
const CELLS = 20_000;

/**
 * Copies a sheet beside itself and puts values into some blocks of the copy. When something fails the copy is removed;
 * the sheet itself is only read.
 */
export async function copyAsValues(
  { sheet, name, blocks }: ValuesCopy,
  { signal, onProgress }: JobOptions = {},
): Promise<WrittenSheet> {
  const copy = await copyOf(sheet, name);
  try {
    let done = 0;
    for (const part of parts(blocks)) {
      signal?.throwIfAborted();
      await request(({ workbook }) => {
        const target = workbook.worksheets.getItem(copy.id);
        for (const { address, values } of part) {
          target.getRange(address).values = values.map((row) => row.map(asContent));
        }
      });
      done += part.length;
      onProgress?.({ done, total: blocks.length });
    }
    await request(({ workbook }) => workbook.worksheets.getItem(copy.id).activate());
    return copy;
  } catch (error) {
    const cause = problemOf(error, { sheet });
    const removed = await outcomeOf(() => removeSheets([copy]));
    throw new ProblemError(removed.ok ? cause : { kind: 'halfMade', sheets: [copy.name], cause });
  }
}

async function copyOf(sheet: string, wanted: string): Promise<WrittenSheet> {
  const sheets = await request(({ workbook }) => workbook.worksheets.load({ name: true }));
  const name = freeName(
    wanted,
    sheets.items.map((one) => one.name),
  );
  const copy = await request(({ workbook }) => {
    const original = workbook.worksheets.getItem(sheet);
    const made = original.copy('After', original);
    made.name = name;
    return made.load({ id: true, name: true });
  });
  return { id: copy.id, name: copy.name };
}

/** Text stays text, whatever it looks like: an apostrophe before it is no part of it. */
const asContent = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);

function parts(blocks: ValuesCopy['blocks']): readonly (readonly ValuesCopy['blocks'][number][])[] {
  const result: ValuesCopy['blocks'][number][][] = [];
  let cells = CELLS;
  for (const block of blocks) {
    const size = block.values.reduce((sum, row) => sum + row.length, 0);
    if (cells + size > CELLS) {
      result.push([]);
      cells = 0;
    }
    result.at(-1)?.push(block);
    cells += size;
  }
  return result;
}
