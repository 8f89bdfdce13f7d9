import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type ValueIndex = typeof CELL_INVERTED_INDEX_CACHE;
type Column = NonNullable<ReturnType<ValueIndex['getCellValuePositions']>>;
type Rows = Column extends Map<unknown, infer Found> ? Found : never;

/** A column of no sheet, in which the index is asked how it writes a value. */
const NOWHERE = ['', '', 0] as const;

const quick = new WeakSet<ValueIndex>();

/**
 * For lookups Univer keeps the rows in which each value of a column stands. Before it notes a result it goes through all values of the column to find
 * where the row was: a hundred thousand different results take minutes, in which the page stands still. Later versions remember it
 * (dream-num/univer#7704), and so does this, beside Univer's own index.
 */
export function rememberRows(index: ValueIndex = CELL_INVERTED_INDEX_CACHE): void {
  if (quick.has(index)) return;
  quick.add(index);
  const note = index.set.bind(index);
  /** Of each column the rows that share a row's value, that row among them. */
  const known = new WeakMap<Column, Map<number, Rows>>();

  function alikeIn(column: Column): Map<number, Rows> {
    const ready = known.get(column);
    if (ready) return ready;
    const made = new Map([...column.values()].flatMap((rows) => [...rows].map((row) => [row, rows] as const)));
    known.set(column, made);
    return made;
  }

  /** The rows that have this value; empty ones are put in for a new value. */
  function rowsWith(column: Column, value: Parameters<ValueIndex['set']>[3]): Rows {
    note(...NOWHERE, value, 0, true);
    const asked = index.getCellValuePositions(...NOWHERE);
    const [key = ''] = asked?.keys() ?? [];
    asked?.clear();
    const rows: Rows = column.get(key) ?? new Set();
    column.set(key, rows);
    return rows;
  }

  index.set = (unit, sheet, place, value, row, always = false) => {
    const column = index.getCellValuePositions(unit, sheet, place);
    // What is only read stays where it is noted.
    if (!column || (!always && !index.shouldContinueBuildingCache(unit, sheet, place, row))) {
      note(unit, sheet, place, value, row, always);
      return;
    }
    const alike = alikeIn(column);
    if (always) alike.get(row)?.delete(row);
    const rows = rowsWith(column, value);
    rows.add(row);
    alike.set(row, rows);
  };
}
