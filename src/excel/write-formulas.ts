import { formulaParts } from './formula-parts';
import type { FormulaChange, FormulaReport } from './formula-values';
import { enterOrTakeBack, formulasIn } from './take-back';

/**
 * Puts formulas into cells that still hold what was read there; the others are left alone and named. An empty formula
 * empties the cell. When something fails, all cells get back what they held.
 */
export async function writeFormulas(name: string, changes: readonly FormulaChange[]): Promise<FormulaReport> {
  const held: boolean[] = [];
  for (const part of formulaParts(changes)) {
    const found = await formulasIn(name, part);
    held.push(...part.map(({ was }, index) => found[index] === was));
  }
  const sound = changes.filter((_, index) => held[index] === true);
  await enterOrTakeBack(name, formulaParts(sound));
  return {
    written: sound.map(({ address }) => address),
    left: changes.flatMap(({ address }, index) => (held[index] === true ? [] : [address])),
  };
}
