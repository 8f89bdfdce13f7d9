import type { FormulaChange, FormulaReport } from './formula-values';
import { enterOrTakeBack, formulasIn } from './take-back';
import { rowBytes } from './wire-bytes';
import { CALL_BYTES } from './write-step';

/** Cells in one request: a formula of ours has a few hundred characters. */
const CELLS = 2000;
/** What they come to at most, in bytes: formulas of the longest kind are fewer. */
const BYTES = 3_000_000;

/**
 * Puts formulas into cells that still hold what was read there; the others are left alone and named. An empty formula
 * empties the cell. When something fails, all cells get back what they held.
 */
export async function writeFormulas(name: string, changes: readonly FormulaChange[]): Promise<FormulaReport> {
  const held: boolean[] = [];
  for (const part of parts(changes)) {
    const found = await formulasIn(name, part);
    held.push(...part.map(({ was }, index) => found[index] === was));
  }
  const sound = changes.filter((_, index) => held[index] === true);
  await enterOrTakeBack(name, parts(sound));
  return {
    written: sound.map(({ address }) => address),
    left: changes.flatMap(({ address }, index) => (held[index] === true ? [] : [address])),
  };
}

/** As many changes to a request as it carries, there and back. */
function* parts(changes: readonly FormulaChange[]): Generator<readonly FormulaChange[]> {
  let part: FormulaChange[] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = CALL_BYTES + rowBytes([change.formula, change.was]);
    if (part.length > 0 && (part.length === CELLS || bytes + size > BYTES)) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(change);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
