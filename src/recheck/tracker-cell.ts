import { cellAt, type Place } from '../trackers/grid/place';
import type { ListTracker } from '../trackers/reading';
import type { FieldChange } from './difference';

/**
 * The cell of the tracker that a change of a line comes from, as far as the line tells: the person's, the section's,
 * or the one whose content stands in the changed part of the reason. Undefined where nothing tells.
 */
export function trackerCellOf(
  tracker: ListTracker,
  sheetRow: Place,
  changes: readonly FieldChange[],
): string | undefined {
  const row = tracker.rows.find((one) => one.sheetRow === sheetRow);
  if (!row) return undefined;
  for (const { field, is } of changes) {
    const column =
      field === 'person'
        ? tracker.personColumn
        : field === 'section'
          ? tracker.sectionColumn
          : field === 'reason'
            ? columnSaying(row.cells, is)
            : undefined;
    if (column !== undefined) return cellAt(tracker, sheetRow, column);
  }
  return undefined;
}

/** The column whose cell says the most of the part; a single character may stand there by chance. */
function columnSaying(cells: readonly unknown[], part: string): number | undefined {
  let best: { readonly column: number; readonly length: number } | undefined;
  cells.forEach((cell, column) => {
    const text = String(cell ?? '')
      .replace(/[《》]/g, '')
      .trim();
    if (text === '' || !part.includes(text) || text.length <= (best?.length ?? 0)) return;
    best = { column, length: text.length };
  });
  return best?.column;
}
