import type { Area } from './area';
import type { SheetId } from './sheet';

/** The kinds of charts that the host plays. */
export const CHART_TYPES = ['ColumnClustered', 'BarClustered'] as const;
type ChartType = (typeof CHART_TYPES)[number];

/** A chart over the cells of a sheet. It is kept in the file; the grid itself does not draw it. */
export interface ChartInfo {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly showTitle: boolean;
  /** Where its figures stand; the first row and column are names. */
  readonly source: { readonly sheet: SheetId; readonly area: Area };
  readonly seriesBy: 'Rows' | 'Columns';
  /** Where the axis of figures begins; undefined: where its smallest figure suggests. */
  readonly minimum: number | undefined;
  /** The cells that it covers. */
  readonly place: Area;
}
