import { timed, median } from '../measure';
import { BOUND, sheetWithFormulas } from './formulas';

/** What is used of HyperFormula (GPL-3.0, in the bench alone). */
interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
      config: Readonly<Record<string, unknown>>,
    ): Engine;
  };
}

interface Engine {
  setCellContents(at: { readonly sheet: number; readonly row: number; readonly col: number }, to: unknown): unknown;
  getCellValue(at: { readonly sheet: number; readonly row: number; readonly col: number }): unknown;
  destroy(): void;
}

/** Milliseconds that one edit takes on which all rows hang. */
export async function hyperFormulaEdit(tracker: readonly (readonly unknown[])[]): Promise<number> {
  const name = 'hyperformula';
  const { HyperFormula }: HyperFormulaModule = await import(name);
  const cells = sheetWithFormulas(tracker);
  const engine = HyperFormula.buildFromSheets({ 台账: cells }, { licenseKey: 'gpl-v3', maxRows: 1_048_576 });
  if (typeof engine.getCellValue({ sheet: 0, row: 1, col: 16 }) !== 'number')
    throw new Error('HyperFormula: no amount');
  const edit = (to: number): unknown => engine.setCellContents({ sheet: 0, row: BOUND.row, col: BOUND.column }, to);
  const times = [1001, 1002, 1003].map((to) => timed(() => edit(to)));
  engine.destroy();
  return median(times);
}
