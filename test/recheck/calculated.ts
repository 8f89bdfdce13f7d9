import { sheetWords } from '../../src/messages/sheets/sheets';
import type { WrittenGrid } from '../../src/recheck/grid';
import { DETAIL } from '../../src/sheets/money/lines';
import type { HeldCell } from '../../src/sheets/plan/held';

const words = sheetWords.zh;

/** Plays the formulas of the sheet of details. */
export function calculated(grid: WrittenGrid): WrittenGrid {
  const number = (row: number, column: number): number => Number(grid[row]?.[column]?.value ?? 0) || 0;
  const amount = (row: number): number => {
    const cell = grid[row]?.[DETAIL.amount];
    if (cell?.formula?.startsWith('=ROUND(G')) {
      return Math.round(number(row, DETAIL.unitPrice) * number(row, DETAIL.quantity) * 100) / 100;
    }
    return Number(cell?.value ?? 0) || 0;
  };
  const sum = (formula: string): number => {
    const [, first = '0', last = '0'] = /I(\d+):I(\d+)/.exec(formula) ?? [];
    let fen = 0;
    for (let row = Number(first) - 1; row < Number(last); row++) {
      const named = !formula.includes('SUMIFS') || String(grid[row]?.[DETAIL.person]?.value ?? '') !== '';
      if (named) fen += Math.round(amount(row) * 100);
    }
    return fen / 100;
  };
  let total = 0;
  return grid.map((row, r) =>
    row.map((cell, c): HeldCell => {
      const { formula } = cell;
      if (formula === undefined) {
        if (c === DETAIL.amount && row[0]?.value === words.total) total = Number(cell.value);
        return cell;
      }
      if (formula.startsWith('=ROUND(G')) return { formula, value: amount(r) };
      if (formula.includes('SUM')) {
        const value = sum(formula);
        if (formula.includes('SUMIFS')) total = value;
        return { formula, value };
      }
      const [, due = '', upper = ''] = /=(-?[\d.]+),"([^"]*)"/.exec(formula) ?? [];
      return formula.startsWith('=IF(') ? { formula, value: Number(due) === total ? upper : words.upperStale } : cell;
    }),
  );
}
