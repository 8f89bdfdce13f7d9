import '@univerjs/preset-sheets-core';
import type { Grid } from './grid';

/** Keeps a person from typing into cells that the grid says are protected. */
export function guardCells(
  grid: Grid,
  refuses: (sheet: string, row: number, column: number) => boolean,
  refused: () => void,
): void {
  const { api } = grid;
  api.addEvent(api.Event.BeforeSheetEditStart, (params) => {
    if (!refuses(params.worksheet.getSheetId(), params.row, params.column)) return;
    params.cancel = true;
    refused();
  });
}

/** Tells when a person begins and ends to edit a cell, in the cell or in the formula bar. */
export function watchCellEditor(grid: Grid, onEditing: (editing: boolean) => void): void {
  const { api } = grid;
  api.addEvent(api.Event.SheetEditStarted, () => onEditing(true));
  api.addEvent(api.Event.SheetEditEnded, () => onEditing(false));
}
