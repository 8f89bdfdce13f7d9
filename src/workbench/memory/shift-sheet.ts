import { type Area, MAX_COLUMNS, MAX_ROWS, contains, intersect, isWholeColumns, isWholeRows } from '../model/area';
import { replaceRuns, type Run, type Runs } from '../model/runs';
import { type SheetStore, cellKey, keyColumn, keyRow } from './sheet-store';

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

/** Runs, cut where the area begins and ends, each part where its first cell goes. */
function shiftRuns<T>(all: Runs<T>, area: Area, along: 'rows' | 'columns', count: number): Runs<T> {
  const shifted: Runs<T> = new Map();
  const cuts = along === 'columns' ? [area.row, area.row + area.rows] : [area.row, area.row - Math.min(count, 0)];
  for (const [column, runs] of all) {
    for (const part of runs.flatMap((run) => cut(run, cuts))) {
      const to = shiftCell(part.from, column, area, along, count);
      if (!to) continue;
      const until = Math.min(to.row + part.until - part.from, MAX_ROWS);
      replaceRuns(shifted, to.column, to.row, until, [{ from: to.row, until, is: part.is }]);
    }
  }
  return shifted;
}

/** A run in parts that end where one of `rows`, which are in order, begins. */
const cut = <T>(run: Run<T>, rows: readonly number[]): Run<T>[] => {
  const ends = [...rows.filter((row) => row > run.from && row < run.until), run.until];
  return ends.map((until, index) => ({ from: ends[index - 1] ?? run.from, until, is: run.is }));
};

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
  store.looks = shiftRuns(store.looks, area, along, count);
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
