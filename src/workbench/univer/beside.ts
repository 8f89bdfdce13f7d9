import type { DefaultFont } from '../xlsx/contents';
import type { ChartInfo } from '../model/chart';
import { DEFAULT_STYLE } from '../model/style';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../model/page-layout';
import type { SheetId, SheetVisibility } from '../model/sheet';
import type { TableInfo } from '../model/table';

/** What Excel knows of a sheet and Univer does not. */
export interface SheetBeside {
  layout: PageLayout;
  charts: readonly ChartInfo[];
  showHeadings: boolean;
  protected: boolean;
  /** How a sheet is hidden, while it is. */
  hiddenAs: Exclude<SheetVisibility, 'Visible'>;
}

/** What Excel knows of a table and Univer does not. `name` differs from Univer's where that refuses it. */
export type TableBeside = Pick<TableInfo, 'style' | 'showTotals' | 'showBandedRows' | 'showFilterButton'> & {
  name?: string;
};

/** Everything of the open workbook that is kept beside the grid. */
export interface Beside {
  structureProtected: boolean;
  font: DefaultFont;
  readonly sheets: Map<SheetId, SheetBeside>;
  readonly tables: Map<string, TableBeside>;
}

export const createBeside = (): Beside => ({
  structureProtected: false,
  font: DEFAULT_STYLE,
  sheets: new Map(),
  tables: new Map(),
});

const newSheet = (): SheetBeside => ({
  layout: DEFAULT_PAGE_LAYOUT,
  charts: [],
  showHeadings: true,
  protected: false,
  hiddenAs: 'Hidden',
});

/** What is kept beside a sheet; the usual where nothing was. */
export function besideSheet(beside: Beside, id: SheetId): SheetBeside {
  const known = beside.sheets.get(id) ?? newSheet();
  beside.sheets.set(id, known);
  return known;
}

export const DEFAULT_TABLE: TableBeside = {
  style: 'TableStyleMedium2',
  showTotals: false,
  showBandedRows: true,
  showFilterButton: true,
};
