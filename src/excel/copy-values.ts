import { freeName } from '../sheets/plan/names';
import { freeNames } from '../sheets/plan/rename';
import { outcomeOf, ProblemError, problemOf } from './errors';
import type { CellValue, JobOptions, ValuesCopy, WrittenSheet } from './port';
import { removeSheets } from './remove';
import { request } from './request';
import { unfinishedName } from './unfinished';

/** Cells in one request. */
const CELLS = 20_000;

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
