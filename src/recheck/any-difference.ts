import {
  type Cause,
  causeOf as causeOfAward,
  cellOf as cellOfAward,
  type Difference,
  trackerRowOf as trackerRow,
} from './difference';
import { causeOfList, type ListDifference } from './list-difference';

/** A difference of any sheet that we wrote. */
export type AnyDifference = Difference | ListDifference;

export function isOfList(difference: AnyDifference): difference is ListDifference {
  switch (difference.kind) {
    case 'cell-changed':
    case 'row-new':
    case 'row-gone':
    case 'row-edited':
    case 'row-added':
    case 'row-deleted':
    case 'rows-deleted':
    case 'source-changed':
    case 'source-gone':
    case 'decision-stale':
    case 'ruling-stale':
      return true;
    default:
      return false;
  }
}

/** The cause of a difference. */
export const causeOf = (difference: AnyDifference): Cause =>
  isOfList(difference) ? causeOfList(difference) : causeOfAward(difference);

/** Its cell on the written sheet; undefined where nothing stands there. */
export const cellOf = (difference: AnyDifference): string | undefined =>
  isOfList(difference) ? ('at' in difference ? difference.at : undefined) : cellOfAward(difference);

/** Its row of the tracker as Excel numbers it; lists name none. */
export const trackerRowOf = (difference: AnyDifference): number | undefined =>
  isOfList(difference) ? undefined : trackerRow(difference);
