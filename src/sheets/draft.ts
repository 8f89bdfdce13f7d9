import { isoOfSerial } from '../facts/dates';
import { finish, mapInSteps, type Steps } from '../facts/steps';
import type { Area, Cell, PlanRow } from './plan';
import { looks } from './styles';
import { type ColumnNeed, lineCount, textWidth } from './widths';

/** A row before the widths of the columns are known. */
export interface DraftRow {
  readonly cells: readonly Cell[];
  /** Cells that are merged into one: from this column to that, both included. */
  readonly spans?: readonly Span[];
  /** In points; a text that wraps makes the row higher. */
  readonly leastHeight: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Font size in which a column's width counts characters. */
const BODY_SIZE = 10.5;
/** Excel's limit for the height of a row, in points. */
export const HIGHEST_ROW = 409;
/** Digits and capitals are a little wider than half a Chinese character in fonts that stand in for 宋体. */
const NUMBER_SLACK = 1.15;

/** What a cell shows: the text itself, a number in its style's format. */
export function shown(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'number':
    case 'formula':
      return typeof cell.value === 'string' ? cell.value : shownNumber(cell.value, looks[cell.style].numberFormat);
  }
}

const formatter = (decimals: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: decimals });
const asMoney = formatter(2);
const asPrice = formatter(4);

function shownNumber(value: number, format: string): string {
  if (format.includes('yyyy')) return isoOfSerial(value);
  if (format.endsWith('%')) return `${Math.round(value * 100)}%`;
  if (!format.includes('0.00')) return String(value);
  return `${(format.includes('0.00##') ? asPrice : asMoney).format(value)} `;
}

/** The width that the column's widest cell would need on one line; merged cells do not count. */
export function naturalWidth(rows: readonly DraftRow[], column: number): number {
  let widest = 0;
  for (const { cells, spans } of rows) {
    const cell = cells[column];
    if (!cell || spans?.some(({ from, to }) => from <= column && column <= to)) continue;
    widest = Math.max(widest, cellWidth(cell));
  }
  return Math.ceil(widest);
}

function cellWidth(cell: Cell): number {
  const { size, bold } = looks[cell.style];
  const scale = (size / BODY_SIZE) * (bold ? 1.05 : 1);
  const slack = cell.kind === 'text' ? 1 : NUMBER_SLACK;
  const widestLine = Math.max(...shown(cell).split('\n').map(textWidth));
  return widestLine * scale * slack + 1;
}

/** The need of a column whose text may wrap between these widths. */
export const wrapping = (rows: readonly DraftRow[], column: number, least: number, most: number): ColumnNeed => ({
  least,
  natural: naturalWidth(rows, column),
  most,
});

/** The need of a column of figures: a figure that does not fit would print as ####. */
export function figures(rows: readonly DraftRow[], column: number, least: number): ColumnNeed {
  const width = Math.max(least, naturalWidth(rows, column));
  return { least: width, natural: width, most: width };
}

/** The need of a column that is as wide as it is told. */
export const fixed = (width: number): ColumnNeed => ({ least: width, natural: width, most: width });

/** Gives every row the height that its text needs in columns of these widths. */
export const withHeights = (rows: readonly DraftRow[], columns: readonly number[]): PlanRow[] =>
  finish(heightsInSteps(rows, columns));

/** The same in steps, for a hundred thousand rows. */
export const heightsInSteps = (rows: readonly DraftRow[], columns: readonly number[]): Steps<PlanRow[]> =>
  mapInSteps(rows, ({ cells, spans, leastHeight }) => ({
    cells,
    height: Math.min(
      HIGHEST_ROW,
      Math.max(leastHeight, ...cells.map((cell, column) => textHeight(cell, roomOf(column, columns, spans)))),
    ),
  }));

function roomOf(column: number, columns: readonly number[], spans: readonly Span[] | undefined): number {
  const span = spans?.find(({ from }) => from === column);
  const last = span?.to ?? column;
  return columns.slice(column, last + 1).reduce((sum, width) => sum + width, 0);
}

function textHeight(cell: Cell, room: number): number {
  const { size, wrap, bold } = looks[cell.style];
  const scale = (size / BODY_SIZE) * (bold ? 1.05 : 1);
  const lines = wrap ? lineCount(shown(cell), (room - 1) / scale) : 1;
  return Math.ceil(lines * lineHeight(size) + 6);
}

/** Height of a line of Chinese text, with room for fonts that are taller than 宋体. */
export const lineHeight = (size: number): number => size * 1.45;

/** The merged areas of rows that stand from this row of the sheet on. */
export const mergesOf = (rows: readonly DraftRow[], first: number): Area[] =>
  rows.flatMap(({ spans = [] }, index) =>
    spans.map(({ from, to }) => ({ top: first + index, bottom: first + index, left: from, right: to })),
  );
