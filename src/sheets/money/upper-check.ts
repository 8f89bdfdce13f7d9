import type { SheetWords } from '../../messages/sheets/sheets';
import { type Exact, toDecimalText } from '../../facts/exact';
import { upperYuan } from '../../rules/money/upper';
import { formula, quoted } from '../plan/cells';
import type { Cell } from '../plan/plan';

/**
 * 大写 that cannot lie: it shows only while the total cell still holds the amount it was spelled from; after an edit
 * it asks for 大写 to be reckoned anew.
 */
export function upperCheck(totalCell: string, total: Exact, words: SheetWords): Cell {
  const upper = upperYuan(total);
  const test = `ROUND(${totalCell},2)=${toDecimalText(total, 2)}`;
  return formula('upper', `=IF(${test},${quoted(upper)},${quoted(words.upperStale)})`, upper);
}
