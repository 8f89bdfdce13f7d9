import type { Cell, SheetPlan } from '../sheets/plan';

/** What a cell of a written sheet holds. */
export interface GridCell {
  readonly value: string | number;
  /** With its =; undefined where the cell holds a value. */
  readonly formula: string | undefined;
}

/** The cells of a sheet row by row, from its first row and column: as they were planned, or as they stand there now. */
export type WrittenGrid = readonly (readonly GridCell[])[];

export const NOTHING: GridCell = { value: '', formula: undefined };

/** The cells of a plan, formulas with what they come to. */
export const gridOfPlan = (plan: SheetPlan): WrittenGrid => plan.rows.map(({ cells }) => cells.map(ofPlan));

function ofPlan(cell: Cell): GridCell {
  switch (cell.kind) {
    case 'blank':
      return NOTHING;
    case 'text':
      return { value: cell.text, formula: undefined };
    case 'number':
      return { value: cell.value, formula: undefined };
    case 'formula':
      return { value: cell.value, formula: cell.formula };
  }
}

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

function ofSheet(given: string | number | boolean, formula: string | number | boolean | undefined): GridCell {
  const value = typeof given === 'boolean' ? String(given).toUpperCase() : given;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value, formula: isFormula ? formula : undefined };
}

export const textOf = (cell: GridCell | undefined): string => String(cell?.value ?? '').trim();
