import { freeName, inFormula } from './names';
import type { Cell, SheetPlan } from './plan';

/** A sheet's quoted name with its exclamation mark, as it stands in a formula. */
const SHEET_REFERENCE = /'(?:[^']|'')+'!/g;

/** The wanted names, each with a number where the workbook or one before it has it already. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = [...taken];
  return wanted.map((name) => {
    const free = freeName(name, used);
    used.push(free);
    return free;
  });
}

/** The plans under other names, in their order; formulas that refer to one of the plans follow its new name. */
export function underNames(plans: readonly SheetPlan[], names: readonly string[]): readonly SheetPlan[] {
  const references = new Map(plans.map(({ name }, index) => [inFormula(name), inFormula(names[index] ?? name)]));
  const follow = (reference: string): string => references.get(reference) ?? reference;
  const renamed = (cell: Cell): Cell =>
    cell.kind === 'formula' ? { ...cell, formula: cell.formula.replace(SHEET_REFERENCE, follow) } : cell;
  return plans.map((plan, index) => ({
    ...plan,
    name: names[index] ?? plan.name,
    rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(renamed) })),
  }));
}
