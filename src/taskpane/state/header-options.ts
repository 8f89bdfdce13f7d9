import type { TrackerOptions } from '../../trackers/reading';
import type { HeaderChoice } from './remembered';

/** Where the header is, as the clerk settled it; nothing where it is to be found. */
export const headerOptions = (header: HeaderChoice | undefined): TrackerOptions => ({
  headerRow: header?.row,
  headerRows: header?.rows,
  headerColumn: header?.column,
});
