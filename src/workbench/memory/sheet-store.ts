import { type Area, MAX_COLUMNS } from '../model/area';
import type { ChartInfo } from '../model/chart';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../model/page-layout';
import type { Freeze, SheetInfo } from '../model/sheet';
import type { CellValue } from '../model/value';
import type { Looks } from './looks';

/** What a cell holds of its own; spilled values stand beside, in the calculation. */
interface Content {
  readonly formula: string | null;
  /** A constant, or the formula's last result. */
  value: CellValue;
}

export const DEFAULT_HEIGHT = 15;
export const DEFAULT_WIDTH = 48;

/** Key of a cell in the stores' maps. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const keyRow = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const keyColumn = (key: number): number => key % MAX_COLUMNS;

/** One sheet in memory. Maps hold what differs from a new sheet. */
export interface SheetStore extends Looks {
  info: SheetInfo;
  contents: Map<number, Content>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  freeze: Freeze;
  pageLayout: PageLayout;
  charts: readonly ChartInfo[];
}

export const createSheetStore = (id: string, name: string): SheetStore => ({
  info: { id, name, visibility: 'Visible', tabColor: '', showGridlines: true, showHeadings: true, protected: false },
  contents: new Map(),
  looks: new Map(),
  rowLooks: new Map(),
  columnLooks: new Map(),
  rowHeights: new Map(),
  columnWidths: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  freeze: { rows: 0, columns: 0 },
  pageLayout: DEFAULT_PAGE_LAYOUT,
  charts: [],
});

/** Keys of `map` inside the area, by whichever way is shorter. */
export function* keysWithin<V>(map: ReadonlyMap<number, V>, area: Area): Generator<number> {
  if (area.rows * area.columns > map.size) {
    for (const key of [...map.keys()]) {
      const [row, column] = [keyRow(key) - area.row, keyColumn(key) - area.column];
      if (row >= 0 && row < area.rows && column >= 0 && column < area.columns) yield key;
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (map.has(cellKey(row, column))) yield cellKey(row, column);
    }
  }
}
