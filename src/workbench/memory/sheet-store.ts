import { type Area, MAX_COLUMNS, MAX_ROWS, contains, intersect, isWholeColumns, isWholeRows } from '../model/area';
import type { ChartInfo } from '../model/chart';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../model/page-layout';
import type { Freeze, SheetInfo } from '../model/port';
import { type CellStyle, DEFAULT_STYLE, type StylePatch } from '../model/style';
import type { CellValue } from '../model/value';

/** What a cell is shown with. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** What a cell holds of its own; spilled values stand beside, in the calculation. */
export interface Content {
  readonly formula: string | null;
  /** A constant, or the formula's last result. */
  value: CellValue;
}

export const DEFAULT_LOOK: Look = { style: DEFAULT_STYLE, numberFormat: 'General' };
export const DEFAULT_HEIGHT = 15;
export const DEFAULT_WIDTH = 48;

/** Key of a cell in the stores' maps. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const keyRow = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const keyColumn = (key: number): number => key % MAX_COLUMNS;

/** One sheet in memory. Maps hold what differs from a new sheet. */
export interface SheetStore {
  info: SheetInfo;
  contents: Map<number, Content>;
  looks: Map<number, Look>;
  rowLooks: Map<number, Look>;
  columnLooks: Map<number, Look>;
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

/** How a cell is shown: by its own look, else its row's, else its column's. */
export const lookAt = (store: SheetStore, row: number, column: number): Look =>
  store.looks.get(cellKey(row, column)) ?? store.rowLooks.get(row) ?? store.columnLooks.get(column) ?? DEFAULT_LOOK;

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

/** Changes the look of an area; of whole rows and columns too, so that cells without a look of their own follow. */
export function changeLook(store: SheetStore, area: Area, change: (look: Look) => Look): void {
  // Cells with the same look before get one look after: looks are compared by identity.
  const changed = new Map<Look, Look>();
  let last: { readonly look: Look; readonly next: Look } | undefined;
  const apply = (look: Look): Look => {
    if (look === last?.look) return last.next;
    const next = changed.get(look) ?? change(look);
    changed.set(look, next);
    last = { look, next };
    return next;
  };
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const key of keysWithin(store.looks, area))
      store.looks.set(key, apply(lookAt(store, keyRow(key), keyColumn(key))));
    const lines = isWholeColumns(area) ? store.columnLooks : store.rowLooks;
    const [first, count] = isWholeColumns(area) ? [area.column, area.columns] : [area.row, area.rows];
    for (let i = first; i < first + count; i++) lines.set(i, apply(lines.get(i) ?? DEFAULT_LOOK));
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      store.looks.set(cellKey(row, column), apply(lookAt(store, row, column)));
    }
  }
}

/** All looks that occur in the area. */
export function looksWithin(store: SheetStore, area: Area): Set<Look> {
  const looks = new Set<Look>();
  if (area.rows * area.columns <= Math.max(100_000, 2 * store.looks.size)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        looks.add(lookAt(store, row, column));
    }
    return looks;
  }
  for (const key of keysWithin(store.looks, area)) looks.add(lookAt(store, keyRow(key), keyColumn(key)));
  for (const [row, look] of store.rowLooks) if (row >= area.row && row < area.row + area.rows) looks.add(look);
  const columns = Array.from(
    { length: area.columns },
    (_, i) => store.columnLooks.get(area.column + i) ?? DEFAULT_LOOK,
  );
  for (const look of columns) looks.add(look);
  return looks;
}

export const patchStyle =
  (patch: StylePatch) =>
  (look: Look): Look => ({ ...look, style: { ...look.style, ...patch } });

/** Where a row (or column) goes when `count` are inserted at `at`, or removed from there (negative); null: it is removed. */
function shiftIndex(index: number, at: number, count: number, limit: number): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  const shifted = index + count;
  return shifted < limit ? shifted : null;
}

function shiftLines<V>(map: Map<number, V>, at: number, count: number, limit: number): Map<number, V> {
  return new Map(
    [...map].flatMap(([index, value]): [number, V][] => {
      const to = shiftIndex(index, at, count, limit);
      return to === null ? [] : [[to, value]];
    }),
  );
}

const shiftSet = (set: Set<number>, at: number, count: number, limit: number): Set<number> =>
  new Set(shiftLines(new Map([...set].map((index) => [index, true])), at, count, limit).keys());

/** Where a cell goes when cells are inserted at (count > 0) or removed from (count < 0) the area, `along` its rows or columns. */
function shiftCell(
  row: number,
  column: number,
  area: Area,
  along: 'rows' | 'columns',
  count: number,
): { row: number; column: number } | null {
  if (along === 'rows') {
    if (column < area.column || column >= area.column + area.columns) return { row, column };
    const to = shiftIndex(row, area.row, count, MAX_ROWS);
    return to === null ? null : { row: to, column };
  }
  if (row < area.row || row >= area.row + area.rows) return { row, column };
  const to = shiftIndex(column, area.column, count, MAX_COLUMNS);
  return to === null ? null : { row, column: to };
}

/** Where a rectangle goes; null where it is removed or would be torn apart. */
export function shiftArea(moved: Area, area: Area, along: 'rows' | 'columns', count: number): Area | null {
  const band: Area =
    along === 'rows' ? { ...area, row: 0, rows: MAX_ROWS } : { ...area, column: 0, columns: MAX_COLUMNS };
  if (!intersect(band, moved)) return moved;
  if (!contains(band, moved)) return null;
  if (along === 'rows' ? isWholeColumns(moved) : isWholeRows(moved)) return moved;
  const [start, length] = along === 'rows' ? [moved.row, moved.rows] : [moved.column, moved.columns];
  const at = along === 'rows' ? area.row : area.column;
  const kept = Array.from({ length }, (_, i) => shiftIndex(start + i, at, count, MAX_ROWS)).filter(
    (index) => index !== null,
  );
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  return along === 'rows'
    ? { ...moved, row: first, rows: last - first + 1 }
    : { ...moved, column: first, columns: last - first + 1 };
}

/** Moves everything on the sheet that lies behind the insertion or removal. */
export function shiftSheet(store: SheetStore, area: Area, along: 'rows' | 'columns', count: number): void {
  const shiftMap = <V>(map: Map<number, V>): Map<number, V> =>
    new Map(
      [...map].flatMap(([key, value]): [number, V][] => {
        const to = shiftCell(keyRow(key), keyColumn(key), area, along, count);
        return to === null ? [] : [[cellKey(to.row, to.column), value]];
      }),
    );
  store.contents = shiftMap(store.contents);
  store.looks = shiftMap(store.looks);
  store.merges = store.merges.flatMap((merge) => shiftArea(merge, area, along, count) ?? []);
  if (along === 'rows' && isWholeRows(area)) {
    store.rowLooks = shiftLines(store.rowLooks, area.row, count, MAX_ROWS);
    store.rowHeights = shiftLines(store.rowHeights, area.row, count, MAX_ROWS);
    store.hiddenRows = shiftSet(store.hiddenRows, area.row, count, MAX_ROWS);
  }
  if (along === 'columns' && isWholeColumns(area)) {
    store.columnLooks = shiftLines(store.columnLooks, area.column, count, MAX_COLUMNS);
    store.columnWidths = shiftLines(store.columnWidths, area.column, count, MAX_COLUMNS);
    store.hiddenColumns = shiftSet(store.hiddenColumns, area.column, count, MAX_COLUMNS);
  }
}
