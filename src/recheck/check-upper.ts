import { roundTo } from '../facts/exact';
import type { SheetWords } from '../messages/sheets/sheets';
import { upperYuan } from '../rules/money/upper';
import { bareShapeOf } from '../sheets/plan/formula-shape';
import type { HeldCell } from '../sheets/plan/held';
import type { Difference } from './difference';
import { exactIn } from './figures';
import type { PlacedCell } from './grid';

/** 大写 as it comes out today and as it stands there, and the total beside it. */
interface Upper {
  readonly due: HeldCell | undefined;
  readonly found: PlacedCell | undefined;
  readonly total: string | number;
}

/**
 * Whether 大写 spells the total. That it asks to be reckoned anew follows from an edit elsewhere on the sheet, and is
 * a difference of its own only where there is none.
 */
export function checkUpper({ due, found, total }: Upper, edited: boolean, words: SheetWords): readonly Difference[] {
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
