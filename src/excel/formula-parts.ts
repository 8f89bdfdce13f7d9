import type { FormulaChange } from './formula-values';
import { rowBytes } from './wire-bytes';
import { CALL_BYTES } from './write-step';

/** Cells in one request: a formula of ours has a few hundred characters. */
const CELLS = 2000;
/** What they come to at most, in bytes: formulas of the longest kind are fewer. */
const BYTES = 3_000_000;

/** As many changes to a request as it carries, there and back. */
export function* formulaParts(changes: readonly FormulaChange[]): Generator<readonly FormulaChange[]> {
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
