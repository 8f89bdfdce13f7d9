import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from '../model/area';
import { replaceRuns, type Run, type Runs } from '../model/runs';
import { type SheetStore, cellKey, keyColumn, keyRow } from './sheet-store';
import { type Shift, shiftArea, shiftCell, shiftIndex } from './shift';

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

/** Runs, cut where the area begins and ends, each part where its first cell goes. */
function shiftRuns<T>(all: Runs<T>, shift: Shift): Runs<T> {
  const { area, along, count } = shift;
  const shifted: Runs<T> = new Map();
  const cuts = along === 'columns' ? [area.row, area.row + area.rows] : [area.row, area.row - Math.min(count, 0)];
  for (const [column, runs] of all) {
    for (const part of runs.flatMap((run) => cut(run, cuts))) {
      const to = shiftCell(part.from, column, shift);
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
export function shiftSheet(store: SheetStore, shift: Shift): void {
  const { area, along, count } = shift;
  const shiftMap = <V>(map: Map<number, V>): Map<number, V> =>
    new Map(
      [...map].flatMap(([key, value]): [number, V][] => {
        const to = shiftCell(keyRow(key), keyColumn(key), shift);
        return to === null ? [] : [[cellKey(to.row, to.column), value]];
      }),
    );
  store.contents = shiftMap(store.contents);
  store.looks = shiftRuns(store.looks, shift);
  store.merges = store.merges.flatMap((merge) => shiftArea(merge, shift) ?? []);
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
