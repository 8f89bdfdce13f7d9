import type { Cell, SheetPlan } from '../../src/sheets/plan/plan';

/** A cell as a reader sees it: text, figure, or a formula with what it gives. */
export function seen(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'formula':
      return `${cell.formula} → ${cell.value}`;
  }
}

/** A plan row by row, blank cells at the end left out. */
export const rowsOf = (plan: SheetPlan): string[] =>
  plan.rows.map(({ cells }) => cells.map(seen).join('|').replace(/\|+$/, ''));

/** The figure of a cell in fen; undefined for a cell without one. */
export function fenOf(cell: Cell | undefined): number | undefined {
  if (cell?.kind !== 'number' && cell?.kind !== 'formula') return undefined;
  return typeof cell.value === 'number' ? Math.round(cell.value * 100) : undefined;
}

/** The rows that carry this style anywhere. */
export const rowsWith = (plan: SheetPlan, style: Cell['style']): SheetPlan['rows'] =>
  plan.rows.filter(({ cells }) => cells.some((cell) => cell.style === style));

export const cellsOf = (plan: SheetPlan): Cell[] => plan.rows.flatMap(({ cells }) => [...cells]);
