import type { Exact } from '../../facts/exact';
import type { CellValue } from '../grid/cells';
import type { Place } from '../grid/place';

/** A row of a list. */
export interface TrackerRow {
  /** Where it stands: as Excel numbers it, in a half further right with the column of the half. */
  readonly sheetRow: Place;
  /** In header order: what rowReader takes. A merged value stands in each of its rows. */
  readonly cells: readonly CellValue[];
  /** As the clerk wrote it, "" where nobody is named. */
  readonly person: string;
  readonly section: string;
  /** The clerk's own result in yuan; undefined for a blank cell or one without a figure. */
  readonly clerkAmount: Exact | undefined;
}
