import { add, type Exact, roundTo } from '../facts/exact';
import type { SheetWords } from '../messages/sheets/sheets';
import { upperYuan } from '../rules/money/upper';
import { at } from '../sheets/plan/cells';
import { bareShapeOf, shapeOf } from '../sheets/plan/formula-shape';
import type { DetailSheet } from './detail-sheet';
import type { Difference } from './difference';
import { exactIn, figureOf, inFen } from './figures';
import type { HeldCell } from '../sheets/plan/held';

/**
 * Whether the sums of a sheet are still formulas over its lines, and 大写 still spells the total. Like SUM, they leave
 * out an amount that is words.
 */
export function checkSums(
  due: DetailSheet,
  found: DetailSheet,
  edited: boolean,
  words: SheetWords,
): readonly Difference[] {
  const shapes = new Map(due.sums.map(({ what, cell }) => [what, cell.formula && shapeOf(cell.formula)]));
  const sums = found.sums.flatMap(({ what, row, label, cell, lines }): readonly Difference[] => {
    const amounts = lines.flatMap(({ amount: { value } }) => (typeof value === 'number' ? (exactIn(value) ?? []) : []));
    const due = inFen(amounts.reduce<Exact>(add, 0));
    const common = { what, at: at(row, found.columns.amount), label, shown: figureOf(cell.value), due };
    if (cell.formula === undefined) {
      return lines.length === 0 && cell.value === 0 ? [] : [{ kind: 'formula-replaced', ...common }];
    }
    const shape = shapes.get(what);
    const right = (shape === undefined || shape === shapeOf(cell.formula)) && common.shown === common.due;
    return right ? [] : [{ kind: 'formula-changed', ...common }];
  });
  const total = found.sums.find(({ what }) => what === 'total');
  if (!total) return [...sums, { kind: 'sum-missing' }];
  const excused = edited || sums.length > 0;
  return [...sums, ...checkUpper(due.upper?.cell, found.upper, total.cell.value, excused, words)];
}

/**
 * Whether 大写 spells the total. That it asks to be reckoned anew follows from an edit elsewhere on the sheet, and is
 * a difference of its own only where there is none.
 */
export function checkUpper(
  due: HeldCell | undefined,
  found: { readonly at: string; readonly cell: HeldCell } | undefined,
  total: string | number,
  edited: boolean,
  words: SheetWords,
): readonly Difference[] {
  const exact = typeof total === 'number' ? exactIn(total) : undefined;
  const spelled = exact === undefined ? '' : upperYuan(roundTo(exact, 2));
  if (!found) return [{ kind: 'upper-wrong', at: undefined, shown: '', due: spelled }];
  const { formula, value } = found.cell;
  const shown = String(value);
  const common = { at: found.at, shown, due: spelled };
  if (formula === undefined && shown === spelled) {
    return [{ kind: 'formula-replaced', what: 'upper', label: words.upper, ...common }];
  }
  if (formula !== undefined && shown === words.upperStale && edited) return [];
  if (shown !== spelled) return [{ kind: 'upper-wrong', ...common }];
  const changed =
    due?.formula !== undefined && formula !== undefined && bareShapeOf(due.formula) !== bareShapeOf(formula);
  return changed ? [{ kind: 'formula-changed', what: 'upper', label: words.upper, ...common }] : [];
}
