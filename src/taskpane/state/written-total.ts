import { add, compare, type Exact } from '../../facts/exact';
import type { Header } from '../../facts/headers';
import { readAmount } from '../../trackers/rows/clerk-amount';
import { columnNumber, type SheetCells } from '../../trackers/grid/cells';
import { halfOf, letterAt, type Place, rowOf } from '../../trackers/grid/place';
import type { ListTracker } from '../../trackers/reading';

/** What the tracker's own 合计 row says. */
export interface WrittenTotal {
  readonly sheetRow: Place;
  readonly yuan: Exact;
}

/**
 * The figure of the 合计 row below all rows. A 小计, a total in between, and one of several in a list in halves adds up only
 * some of them.
 */
export function writtenTotal(
  tracker: ListTracker,
  column: number,
  header: Header,
  { values, firstRow, firstColumn }: SheetCells,
): WrittenTotal | undefined {
  const totals = tracker.leftOut.filter(({ kind }) => kind === 'total').map(({ sheetRow }) => sheetRow);
  const last = totals.at(-1);
  if (last === undefined || !isBelow(last, tracker)) return undefined;
  const cells = values[rowOf(last) - 1 - firstRow] ?? [];
  if (cells.some((cell) => typeof cell === 'string' && /小\s*计/.test(cell))) return undefined;
  const inHalves = tracker.rows.some(({ sheetRow }) => halfOf(sheetRow) !== undefined);
  if (inHalves && totals.some((other) => rowOf(other) !== rowOf(last))) return undefined;
  // 合计 at the left may have its figure at the right.
  const found = totals
    .filter((other) => rowOf(other) === rowOf(last))
    .flatMap((sheetRow): readonly WrittenTotal[] => {
      const letters = letterAt(tracker, sheetRow, column);
      const amount = readAmount(cells[columnNumber(letters) - firstColumn], header);
      return amount.kind === 'given' ? [{ sheetRow, yuan: amount.yuan }] : [];
    });
  const [only, another] = found;
  return only && !another && !(inHalves && isOfItsHalf(only, tracker)) ? only : undefined;
}

function isBelow(total: Place, { rows }: ListTracker): boolean {
  if (total > (rows.at(-1)?.sheetRow ?? 0)) return true;
  return rows.every(({ sheetRow }) => rowOf(sheetRow) < rowOf(total));
}

/** It adds up the rows above it in its half, and no others. */
function isOfItsHalf({ sheetRow, yuan }: WrittenTotal, { rows }: ListTracker): boolean {
  const own = rows.filter((row) => halfOf(row.sheetRow) === halfOf(sheetRow));
  return (
    compare(
      own.reduce<Exact>((sum, { clerkAmount }) => add(sum, clerkAmount ?? 0), 0),
      yuan,
    ) === 0
  );
}
