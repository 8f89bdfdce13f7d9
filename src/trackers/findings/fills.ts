import { eachInSteps, type Steps } from '../../base/steps';
import { isBlank } from '../grid/cell-kind';
import type { TrackerFinding } from './finding';
import { cellAt, type Place } from '../grid/place';
import type { TrackerRow } from '../rows/row';
import type { TrackerColumn } from '../columns/column';
import { isSerialHeader } from '../words/header-words';

/** Places of rows by column within the header. */
export type RowsByColumn = ReadonlyMap<number, readonly Place[]>;

/** The cells of a list that were read as the one above them. */
interface Fills {
  readonly columns: readonly TrackerColumn[];
  readonly rows: readonly TrackerRow[];
  /** Filled from a merged cell. */
  readonly merged: RowsByColumn;
  /** Marks (同上) with something above them, and with nothing. */
  readonly dittos: { readonly filled: RowsByColumn; readonly lost: RowsByColumn };
  /** Columns of names and sections. */
  readonly named: readonly (number | undefined)[];
}

/** What was filled down, and what was not although it looks as if it were meant. */
export function* fillFindings({ columns, rows, merged, dittos, named }: Fills): Steps<readonly TrackerFinding[]> {
  const filled = (by: 'merged' | 'ditto', found: RowsByColumn): readonly TrackerFinding[] =>
    columns.flatMap(({ index, letter, header }): readonly TrackerFinding[] => {
      const own = found.get(index);
      if (!own || isSerialHeader(header.key)) return [];
      return [{ code: 'filled-down', by, column: letter, header: header.text, rows: own }];
    });
  const lost = columns.flatMap(({ index, header }): readonly TrackerFinding[] => {
    const own = dittos.lost.get(index);
    return own
      ? [
          {
            code: 'ditto-of-nothing',
            header: header.text,
            cells: own.map((place) => cellAt({ columns }, place, index)),
          },
        ]
      : [];
  });
  const below: TrackerFinding[] = [];
  for (const column of new Set(named)) {
    if (column !== undefined) below.push(...(yield* blanksBelow(columns[column], rows)));
  }
  return [...filled('merged', merged), ...filled('ditto', dittos.filled), ...lost, ...below];
}

/** Rows whose name or section is blank below one that has it: nobody can know whether the one above is meant. */
function* blanksBelow(
  column: TrackerColumn | undefined,
  rows: readonly TrackerRow[],
): Steps<readonly TrackerFinding[]> {
  if (!column) return [];
  const { index, header, letter } = column;
  const below: number[] = [];
  let named = false;
  yield* eachInSteps(rows, ({ cells, sheetRow }) => {
    const blank = isBlank(cells[index]);
    named ||= !blank;
    if (blank && named) below.push(sheetRow);
  });
  return below.length > 0 ? [{ code: 'blank-below', column: letter, header: header.text, rows: below }] : [];
}
