import { add, type Exact } from '../facts/exact';
import type { SheetWords } from '../messages/sheets/sheets';
import { at } from '../sheets/plan/cells';
import { shapeOf } from '../sheets/plan/formula-shape';
import { checkUpper } from './check-upper';
import type { DetailSheet } from './detail-sheet';
import type { Difference } from './difference';
import { exactIn, figureOf, inFen } from './figures';

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
  const upper = { due: due.upper?.cell, found: found.upper, total: total.cell.value };
  return [...sums, ...checkUpper(upper, excused, words)];
}
