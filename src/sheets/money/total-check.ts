import type { SheetWords } from '../../messages/sheets/sheets';
import { formula, quoted } from '../plan/cells';
import { inFormula } from '../plan/names';
import type { Cell } from '../plan/plan';
import type { DetailLayout } from './layout';

/** Says whether the net total of a sheet is still the total of the sheet of details. */
export function totalCheck(netCell: string, layout: DetailLayout, words: SheetWords): Cell {
  const difference = `ROUND(${netCell}-${inFormula(layout.sheet)}${layout.totalCell},2)`;
  return formula('note', `=IF(${difference}=0,${quoted(words.agrees)},${quoted(words.disagrees)})`, words.agrees);
}
