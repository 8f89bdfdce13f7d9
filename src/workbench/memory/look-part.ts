import { block, intersect } from '../model/area';
import type { GridPort } from '../model/port';
import type { CellStyle, CommonStyle } from '../model/style';
import { usedArea } from './cells-part';
import { displayText } from './display-text';
import { DEFAULT_LOOK, changeLook, lookAt, looksWithin, patchStyle } from './looks';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, cellKey, keysWithin } from './sheet-store';
import type { MemoryState } from './state';

type LookPart = Pick<
  GridPort,
  | 'style'
  | 'styles'
  | 'setStyle'
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
  | 'merges'
  | 'merge'
  | 'unmerge'
  | 'freeze'
  | 'setFreeze'
  | 'charts'
  | 'setCharts'
  | 'pageLayout'
  | 'setPageLayout'
>;

type StyleValue = CellStyle[keyof CellStyle];

const sameStyleValue = (a: StyleValue, b: StyleValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

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

export function lookPart(state: MemoryState): LookPart {
  return {
    style(id, area): CommonStyle {
      const [first = DEFAULT_LOOK, ...others] = looksWithin(state.store(id), area);
      const agreed = Object.entries(first.style).filter(([property, value]) =>
        others.every(({ style }) => sameStyleValue(style[property as keyof CellStyle], value as StyleValue)),
      );
      return Object.fromEntries(agreed) as CommonStyle;
    },
    styles(id, area) {
      const sheet = state.store(id);
      return block(area, (row, column) => lookAt(sheet, row, column).style);
    },
    setStyle(id, area, patch) {
      changeLook(state.store(id), area, patchStyle(patch));
      state.tell({ kind: 'formatted', sheet: id, area });
    },
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
      const sheet = state.store(id);
      const used = usedArea(state, sheet, true);
      const within = used && intersect(used, { ...used, column, columns: count });
      for (let i = within?.column ?? 0; within && i < within.column + within.columns; i++) {
        const widths = Array.from({ length: within.rows }, (_, offset) => {
          const { style, numberFormat } = lookAt(sheet, within.row + offset, i);
          return textWidth(displayText(state.cellValue(sheet, within.row + offset, i), numberFormat), style.fontSize);
        });
        sheet.columnWidths.set(i, Math.max(...widths));
      }
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
    merges: (id, area) => state.store(id).merges.filter((merge) => intersect(merge, area)),
    merge(id, area) {
      const sheet = state.store(id);
      sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
      // Only the first cell keeps its contents.
      for (const key of keysWithin(sheet.contents, area)) {
        if (key === cellKey(area.row, area.column)) continue;
        state.releaseCell(sheet, key);
        sheet.contents.delete(key);
      }
      state.owe();
    },
    unmerge(id, area) {
      const sheet = state.store(id);
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
      state.owe();
    },
    freeze: (id) => state.store(id).freeze,
    setFreeze(id, freeze) {
      state.store(id).freeze = freeze;
    },
    charts: (id) => state.store(id).charts,
    setCharts(id, charts) {
      state.store(id).charts = charts;
    },
    pageLayout: (id) => state.store(id).pageLayout,
    setPageLayout(id, layout) {
      state.store(id).pageLayout = layout;
    },
  };
}
