import { entryOf } from '../base/entries';
import { settled } from '../sheets/stamp/line-check';
import type { DetailLine } from './detail-line';

/** A line of the sheet and the line that comes out today; one of them is missing where the other stands alone. */
export interface Pair {
  readonly found: DetailLine | undefined;
  readonly due: DetailLine | undefined;
}

/** All that a line says but for its number and the tracker's row. An amount in yuan follows from price and quantity. */
export const contentOf = (line: DetailLine): string =>
  JSON.stringify(
    [
      line.block,
      line.person,
      line.section,
      line.award,
      line.reason,
      line.clause,
      line.unitPrice,
      line.quantity,
      line.block === 'money' ? '' : line.amount.value,
    ].map(settled),
  );

/**
 * Brings the lines of a sheet and of today together, in time linear in the lines: first those of one tracker row that
 * say the same, then those that say the same in another row, then those of one row, rows counted with the shift of the
 * lines before them.
 */
export function matchLines(due: readonly DetailLine[], found: readonly DetailLine[]): readonly Pair[] {
  const free = new Set(due);
  const partner = new Map<DetailLine, DetailLine>();
  const atRow = groups(due, placeOf);
  const bySaying = groups(due, contentOf);
  const join = (line: DetailLine, candidates: readonly DetailLine[] | undefined, fits = true): void => {
    const other = fits ? candidates?.find((one) => free.has(one)) : undefined;
    if (!other) return;
    partner.set(line, other);
    free.delete(other);
  };
  for (const line of found) {
    const same = atRow.get(placeOf(line))?.filter((other) => contentOf(other) === contentOf(line));
    join(line, same);
  }
  // A list of lines that say the same is gone through once: those taken go from its head.
  for (const line of found) {
    if (partner.has(line)) continue;
    const same = bySaying.get(contentOf(line)) ?? [];
    while (same[0] && !free.has(same[0])) same.shift();
    join(line, same);
  }
  const shiftBefore = shifts(partner);
  for (const line of found) {
    if (partner.has(line)) continue;
    const { sourceRow } = line;
    if (sourceRow === undefined) join(line, atRow.get(placeOf(line)), line.intact !== undefined);
    else {
      const shifted = atRow.get(String(sourceRow + shiftBefore(sourceRow))) ?? [];
      join(line, [...shifted, ...(atRow.get(String(sourceRow)) ?? [])]);
    }
  }
  return [
    ...found.map((line): Pair => ({ found: line, due: partner.get(line) })),
    ...[...free].map((line): Pair => ({ found: undefined, due: line })),
  ];
}

/** The tracker's row; what stands for no row of it is known by whom it is about. */
const placeOf = ({ sourceRow, section, person }: DetailLine): string =>
  sourceRow === undefined ? JSON.stringify([section, person]) : String(sourceRow);

function groups(lines: readonly DetailLine[], keyOf: (line: DetailLine) => string): Map<string, DetailLine[]> {
  const found = new Map<string, DetailLine[]>();
  for (const line of lines) {
    entryOf(found, keyOf(line), () => []).push(line);
  }
  return found;
}

/** By how many rows the nearest line above a tracker row has moved. */
function shifts(partner: ReadonlyMap<DetailLine, DetailLine>): (row: number) => number {
  const moved = [...partner]
    .filter(([line]) => line.sourceRow !== undefined)
    .map(([line, other]) => ({ row: line.sourceRow ?? 0, by: (other.sourceRow ?? 0) - (line.sourceRow ?? 0) }))
    .sort((a, b) => a.row - b.row);
  return (row) => {
    let [low, high] = [0, moved.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moved[middle]?.row ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return moved[low - 1]?.by ?? 0;
  };
}
