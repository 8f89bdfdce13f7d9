import { timed, median } from '../measure';
import { mustAgree, type Peer, type PeerAnswer } from './agree';
import { ANSWER, BOUND, type Extent, sheetWithFormulas } from './formulas';

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

/** Milliseconds that one edit takes on which all rows hang. `ours` are the product's answers. */
export const hyperFormulaEdit =
  (extent: Extent): Peer =>
  async (tracker, ours) => {
    const name = 'hyperformula';
    const { HyperFormula }: HyperFormulaModule = await import(name);
    const cells = sheetWithFormulas(tracker, extent);
    const engine = HyperFormula.buildFromSheets({ 台账: cells }, { licenseKey: 'gpl-v3', maxRows: 1_048_576 });
    const answers = ours.map((_, index): PeerAnswer => {
      const value = engine.getCellValue({ sheet: 0, row: index + 1, col: ANSWER[extent] });
      return typeof value === 'number' ? value : undefined;
    });
    mustAgree('HyperFormula', answers, ours);
    const edit = (to: number): unknown => engine.setCellContents({ sheet: 0, row: BOUND.row, col: BOUND.column }, to);
    // Bounds that change answers: what stays the same is not passed on to the formulas behind it.
    const times = [1200, 1000, 1200].map((to) => timed(() => edit(to)));
    engine.destroy();
    return median(times);
  };
