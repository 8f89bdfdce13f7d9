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

/** Every kind of difference that lists have. */
const listKinds: Readonly<Record<ListDifference['kind'], true>> = {
  'cell-changed': true,
  'row-new': true,
  'row-gone': true,
  'row-edited': true,
  'row-added': true,
  'row-deleted': true,
  'rows-deleted': true,
  'source-changed': true,
  'source-gone': true,
  'decision-stale': true,
  'ruling-stale': true,
};

/** Whether a difference of any sheet is one of a list. */
export const isOfList = (difference: AnyDifference): difference is ListDifference =>
  Object.hasOwn(listKinds, difference.kind);

/** The cause of a difference. */
export const causeOf = (difference: AnyDifference): Cause =>
  isOfList(difference) ? causeOfList(difference) : causeOfAward(difference);

/** Its cell on the written sheet; undefined where nothing stands there. */
export const cellOf = (difference: AnyDifference): string | undefined =>
  isOfList(difference) ? ('at' in difference ? difference.at : undefined) : cellOfAward(difference);

/** Its row of the tracker as Excel numbers it; lists name none. */
export const trackerRowOf = (difference: AnyDifference): number | undefined =>
  isOfList(difference) ? undefined : trackerRow(difference);
