import type { SheetInfo } from '../../excel/port';
import type { PaneState } from './pane-state';

/** The sheets that may be the tracker: all but award sheets, unless one of them is it already. */
export const trackerSheets = ({
  sheets,
  made,
  sheet,
}: Pick<PaneState, 'sheets' | 'made' | 'sheet'>): readonly SheetInfo[] =>
  sheets.filter(({ name }) => name === sheet || !made.includes(name));
