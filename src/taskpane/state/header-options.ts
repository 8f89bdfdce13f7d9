import type { TrackerOptions } from '../../trackers/reading';
import type { HeaderChoice } from './remembered';

/** Where the header is, as the clerk settled it; nothing where it is to be found. */
export const headerOptions = (header: HeaderChoice | undefined): TrackerOptions => ({
  ...(header ? { headerRow: header.row } : {}),
  ...(header?.rows === undefined ? {} : { headerRows: header.rows }),
  ...(header?.column === undefined ? {} : { headerColumn: header.column }),
});
