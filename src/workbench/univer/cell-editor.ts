import '@univerjs/preset-sheets-core';
import type { Grid } from './grid';

/** Tells when a person begins and ends to edit a cell, in the cell or in the formula bar. */
export function watchCellEditor(grid: Grid, onEditing: (editing: boolean) => void): void {
  const { api } = grid;
  api.addEvent(api.Event.SheetEditStarted, () => onEditing(true));
  api.addEvent(api.Event.SheetEditEnded, () => onEditing(false));
}
