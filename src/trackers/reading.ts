import type { ColumnUse } from '../facts/columns';
import type { Certainty } from './header/evidence';
import type { AmountColumn } from './columns/amount-column';
import type { TakenDefault, TrackerColumn } from './columns/column';
import type { ColumnOptions } from './columns/options';
import type { LeftOut, TrackerFinding } from './findings/finding';
import type { Place } from './grid/place';
import type { TrackerRow } from './rows/row';

/** A sheet as read: a list with rows, or the reason why there is none. Findings say what to look at either way. */
export type Tracker = ListTracker | NoTracker;

export interface NoTracker {
  readonly kind: 'none';
  readonly sheet: string;
  readonly reason: 'empty-sheet' | 'no-header' | 'form' | 'sideways' | 'attendance-grid';
  readonly findings: readonly TrackerFinding[];
}

export interface ListTracker {
  readonly kind: 'list';
  readonly sheet: string;
  /** From the header's first row to the last data row: A3:H203. Of a list in halves side by side A3:D12,E3:H9. */
  readonly range: string;
  readonly header: TrackerHeader;
  /** Remembers the clerk's mapping across workbooks with the same columns. */
  readonly fingerprint: string;
  readonly columns: readonly TrackerColumn[];
  /** For facts' rowReader; columns count from 0 within the header. */
  readonly uses: readonly ColumnUse[];
  /** Facts with a default that no column gives; of the award at hand where that is known. */
  readonly defaults: readonly TakenDefault[];
  /** Facts of the award at hand that neither a column nor a default gives. */
  readonly missing: readonly string[];
  /** Columns within the header; undefined where the list has none. */
  readonly personColumn: number | undefined;
  readonly sectionColumn: number | undefined;
  readonly amount: AmountColumn | undefined;
  readonly rows: readonly TrackerRow[];
  /** Rows between header and end that are no data. */
  readonly leftOut: readonly { readonly kind: LeftOut; readonly sheetRow: Place }[];
  /** Every table on the sheet, likeliest first, this one among them: what the clerk can choose from. */
  readonly tables: readonly TableChoice[];
  readonly findings: readonly TrackerFinding[];
}

interface TrackerHeader {
  /** First and last header row as Excel numbers them. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly certainty: Certainty;
}

export interface TableChoice {
  readonly range: string;
  readonly headerRow: number;
  readonly headerRows: number;
  /**
   * Column of the sheet from 0 where the table begins: tells tables side by side apart. Undefined for those with the same
   * columns, taken as one list.
   */
  readonly headerColumn: number | undefined;
  readonly labels: readonly string[];
}

export interface TrackerOptions extends ColumnOptions {
  /** Row of the header as Excel numbers it, when the clerk says so. */
  readonly headerRow?: number;
  /** How many rows it has; found out when not given. */
  readonly headerRows?: number;
  /** Column of the sheet from 0, to choose among tables side by side; not given with the row: halves are one list. */
  readonly headerColumn?: number;
}
