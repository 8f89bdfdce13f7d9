import { type Header, readHeader } from '../../facts/headers';
import { isBlank, isUnitLabel } from '../grid/cell-kind';
import { type Grid, mergeAt, valueAt } from '../grid/grid';
import type { Block, HeaderRows } from './header-rows';

/** The words over one column, from the top. A unit that stands by itself belongs to the line above it. */
export interface ColumnLabel {
  readonly lines: readonly LabelLine[];
}

interface LabelLine {
  readonly text: string;
  /** It stands over other columns too and names the column only together with the lines beneath. */
  readonly shared: boolean;
}

/** A header as a whole for people: the lines of all its rows. */
export const headerOf = (label: ColumnLabel): Header => readHeader(label.lines.map((line) => line.text).join(' '));

/** The label of each column from left to right: merged and grouping labels reach the columns they stand over. */
export function columnLabels(grid: Grid, rows: HeaderRows, { left, right }: Block): readonly ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  for (let column = left; column <= right; column++) {
    const lines: LabelLine[] = [];
    for (let row = rows.top; row <= rows.worded; row++) {
      const source = labelSource(grid, rows, row, column, left);
      if (!source) continue;
      const text = String(valueAt(grid, source.row, source.column)).trim();
      const above = lines.at(-1);
      if (text === '' || above?.text === text) continue;
      if (above && isUnitLabel(text)) lines[lines.length - 1] = { ...above, text: `${above.text}${bracketed(text)}` };
      else lines.push({ text, shared: source.spread && row < rows.worded });
    }
    labels.push({ lines });
  }
  return labels;
}

const bracketed = (unit: string): string => (/^[(（[【]/.test(unit) ? unit : `(${unit})`);

interface Source {
  readonly row: number;
  readonly column: number;
  /** The label stands over other columns too. */
  readonly spread: boolean;
}

function labelSource(grid: Grid, rows: HeaderRows, row: number, column: number, left: number): Source | undefined {
  const merge = mergeAt(grid, row, column);
  if (merge) {
    if (merge.top < rows.top) return undefined;
    return { row: merge.top, column: merge.left, spread: merge.right > merge.left };
  }
  if (!isBlank(valueAt(grid, row, column))) return { row, column, spread: groupStart(grid, rows, row, column) };
  if (row === rows.worded || isBlank(valueAt(grid, row + 1, column))) return undefined;
  for (let c = column - 1; c >= left; c--) {
    if (isBlank(valueAt(grid, row + 1, c)) || mergeAt(grid, row, c)) return undefined;
    if (!isBlank(valueAt(grid, row, c))) return { row, column: c, spread: true };
  }
  return undefined;
}

/** Whether an unmerged label is followed by columns that it stands over as well. */
const groupStart = (grid: Grid, rows: HeaderRows, row: number, column: number): boolean =>
  row < rows.worded &&
  !isBlank(valueAt(grid, row + 1, column)) &&
  isBlank(valueAt(grid, row, column + 1)) &&
  !mergeAt(grid, row, column + 1) &&
  !isBlank(valueAt(grid, row + 1, column + 1));
