import type { FormulaChange, FormulaReport } from './port';
import { request } from './request';

/** Cells in one request: a formula of ours has a few hundred characters. */
const CELLS = 2000;

/**
 * Puts formulas into cells that still hold what was read there; the others are left alone and named. An empty formula
 * empties the cell.
 */
export async function writeFormulas(name: string, changes: readonly FormulaChange[]): Promise<FormulaReport> {
  const held: boolean[] = [];
  for (const part of parts(changes)) held.push(...(await holding(name, part)));
  const sound = changes.filter((_, index) => held[index] === true);
  for (const part of parts(sound)) {
    await request(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      for (const { address, formula } of part) sheet.getRange(address).formulas = [[formula]];
    });
  }
  return {
    written: sound.map(({ address }) => address),
    left: changes.flatMap(({ address }, index) => (held[index] === true ? [] : [address])),
  };
}

async function holding(name: string, changes: readonly FormulaChange[]): Promise<readonly boolean[]> {
  const cells = await request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    return changes.map(({ address }) => sheet.getRange(address).load({ formulas: true }));
  });
  return cells.map((cell, index) => {
    const content: unknown = cell.formulas[0]?.[0];
    return content === changes[index]?.was;
  });
}

const parts = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / CELLS) }, (_, index) =>
    items.slice(index * CELLS, (index + 1) * CELLS),
  );
