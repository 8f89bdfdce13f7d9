import type { FormulaChange } from '../../excel/formula-values';
import { areaOf } from '../state/addresses';
import type { Context, Run } from './context';

/**
 * What takes formulas back that were entered just now: each cell gets what it held before, if it still holds what
 * Excel made of ours, in its own spelling.
 */
export async function formulasBack(
  { port }: Context,
  run: Run,
  sheet: string,
  entered: readonly FormulaChange[],
): Promise<readonly FormulaChange[]> {
  const held = await port.readFormulas(sheet, { signal: run.signal });
  return entered.map(({ address, was, formula }) => {
    const { top, left } = areaOf(address);
    const now = held.ok ? held.value.formulas[top - held.value.firstRow]?.[left - held.value.firstColumn] : undefined;
    return { address, was: now ?? formula, formula: String(was) };
  });
}
