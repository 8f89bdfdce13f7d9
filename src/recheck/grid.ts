import { type HeldCell, heldBy, NOTHING } from '../sheets/plan/held';
import type { SheetPlan } from '../sheets/plan/plan';

/** The cells of a sheet row by row, from its first row and column: as they were planned, or as they stand there now. */
export type WrittenGrid = readonly (readonly HeldCell[])[];

/** A cell that is told of, with its place in A1 form. */
export interface PlacedCell {
  readonly at: string;
  readonly cell: HeldCell;
}

/** The cells of a plan, formulas with what they come to. */
export const gridOfPlan = (plan: SheetPlan): WrittenGrid => plan.rows.map(({ cells }) => cells.map(heldBy));

/** The used part of a sheet as Excel gives it; rows and columns before the first used one are filled with blanks. */
export function gridOfSheet(sheet: {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}): WrittenGrid {
  const before = Array.from({ length: sheet.firstColumn }, () => NOTHING);
  const rows = sheet.values.map((row, at) => [
    ...before,
    ...row.map((value, column) => ofSheet(value, sheet.formulas[at]?.[column])),
  ]);
  return [...Array.from({ length: sheet.firstRow }, () => []), ...rows];
}

function ofSheet(given: string | number | boolean, formula: string | number | boolean | undefined): HeldCell {
  const value = typeof given === 'boolean' ? String(given).toUpperCase() : given;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value, formula: isFormula ? formula : undefined };
}

/** What a cell shows, without blanks around it; "" for no cell. */
export const textOf = (cell: HeldCell | undefined): string => String(cell?.value ?? '').trim();
