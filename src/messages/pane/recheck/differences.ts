import type { Difference } from '../../../recheck/difference';
import type { Language } from '../../language';
import { type LineDifference, lineSayings } from './lines';
import type { SaidDifference } from './said';
import { type SheetDifference, sheetSayings } from './sheet';
import { caseOf, type Cases } from '../../../base/cases';

/**
 * A difference of amounts in words.
 *
 * @param trackerCell the cell of the tracker that the difference is about, where it is known
 */
export const sayDifference = (
  difference: Difference,
  language: Language,
  trackerCell: string | undefined,
): SaidDifference => {
  const sayings: Cases<LineDifference | SheetDifference, 'kind', SaidDifference> = {
    ...lineSayings[language],
    ...sheetSayings[language],
  };
  const placed = { ...difference, trackerCell };
  return caseOf(sayings, placed.kind, placed);
};
