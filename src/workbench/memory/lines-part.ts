import { intersect } from '../model/area';
import type { GridPort } from '../model/port';
import { usedArea } from './cells-part';
import { displayText } from './display-text';
import { lookAt } from './looks';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, type SheetStore } from './sheet-store';
import type { MemoryState } from './state';

type LinesPart = Pick<
  GridPort,
  | 'rowHeight'
  | 'setRowHeight'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'autofitRows'
  | 'autofitColumns'
  | 'rowsHidden'
  | 'setRowsHidden'
  | 'columnsHidden'
  | 'setColumnsHidden'
>;

/** What a property of rows or columns has in common over a run of them. Beyond what is set, every line is like the one after it. */
function inCommon<V>(read: (index: number) => V, first: number, count: number, set: Iterable<number>): V | null {
  const last = Math.min(first + count, Math.max(first, ...set) + 2);
  const value = read(first);
  for (let i = first + 1; i < last; i++) if (read(i) !== value) return null;
  return value;
}

function hide(hidden: Set<number>, first: number, count: number, on: boolean): void {
  for (let i = first; i < first + count; i++) {
    if (on) hidden.add(i);
    else hidden.delete(i);
  }
}

/** Width of a text in points, about: 5.25 a narrow letter at 11 points, wide ones twice that, and the cell's own margin. */
const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (letter.charCodeAt(0) > 255 ? 2 : 1), 0) * 5.25 * (size / 11) + 6;

/** Makes each column as wide as its longest text; those without any stay. */
function fitColumns(state: MemoryState, sheet: SheetStore, column: number, count: number): void {
  const used = usedArea(state, sheet, true);
  const within = used && intersect(used, { ...used, column, columns: count });
  for (let i = within?.column ?? 0; within && i < within.column + within.columns; i++) {
    const widths = Array.from({ length: within.rows }, (_, offset) => {
      const { style, numberFormat } = lookAt(sheet, within.row + offset, i);
      return textWidth(displayText(state.cellValue(sheet, within.row + offset, i), numberFormat), style.fontSize);
    });
    sheet.columnWidths.set(i, Math.max(...widths));
  }
}

/** Rows and columns: how high and wide they are, and which are hidden. */
export function linesPart(state: MemoryState): LinesPart {
  return {
    rowHeight(id, row, count) {
      const { rowHeights } = state.store(id);
      return inCommon((i) => rowHeights.get(i) ?? DEFAULT_HEIGHT, row, count, rowHeights.keys());
    },
    setRowHeight(id, row, count, points) {
      const { rowHeights } = state.store(id);
      for (let i = row; i < row + count; i++) rowHeights.set(i, points);
    },
    columnWidth(id, column, count) {
      const { columnWidths } = state.store(id);
      return inCommon((i) => columnWidths.get(i) ?? DEFAULT_WIDTH, column, count, columnWidths.keys());
    },
    setColumnWidth(id, column, count, points) {
      const { columnWidths } = state.store(id);
      for (let i = column; i < column + count; i++) columnWidths.set(i, points);
    },
    // Text is not laid out in memory: rows go back to their usual height.
    autofitRows(id, row, count) {
      const { rowHeights } = state.store(id);
      for (const i of [...rowHeights.keys()]) if (i >= row && i < row + count) rowHeights.delete(i);
    },
    autofitColumns(id, column, count) {
      state.calculateOwed();
      fitColumns(state, state.store(id), column, count);
    },
    rowsHidden(id, row, count) {
      const { hiddenRows } = state.store(id);
      return inCommon((i) => hiddenRows.has(i), row, count, hiddenRows);
    },
    setRowsHidden: (id, row, count, on) => hide(state.store(id).hiddenRows, row, count, on),
    columnsHidden(id, column, count) {
      const { hiddenColumns } = state.store(id);
      return inCommon((i) => hiddenColumns.has(i), column, count, hiddenColumns);
    },
    setColumnsHidden: (id, column, count, on) => hide(state.store(id).hiddenColumns, column, count, on),
  };
}
