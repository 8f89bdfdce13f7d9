import type { Area } from './area';
import type { SheetId } from './sheet';

/** A table (ListObject); `area` includes its header and total rows. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export type TablePatch = Partial<Omit<TableInfo, 'id' | 'sheet'>>;
