import { isoOfSerial } from '../../facts/dates';
import { eachInSteps, finish, mapInSteps, type Steps } from '../../base/steps';
import type { Area, Cell, PlanRow } from './plan';
import { looks } from './styles';
import { type ColumnNeed, fitColumns, lineCount, textWidth, widestWidth } from './widths';

/** A row before the widths of the columns are known. */
export interface DraftRow {
  readonly cells: readonly Cell[];
  /** Cells that are merged into one: from this column to that, both included. */
  readonly spans?: readonly Span[];
  /** In points; a text that wraps makes the row higher. */
  readonly leastHeight: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Font size in which a column's width counts characters. */
const BODY_SIZE = 10.5;
/** Excel's limit for the height of a row, in points. */
export const HIGHEST_ROW = 409;
/** Digits and capitals are a little wider than half a Chinese character in fonts that stand in for 宋体. */
const NUMBER_SLACK = 1.15;

const figureWidth = (figure: string): number => textWidth(figure) * NUMBER_SLACK;

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
function* naturalWidth(rows: readonly DraftRow[], column: number): Steps<number> {
  let widest = 0;
  yield* eachInSteps(rows, ({ cells, spans }) => {
    const cell = cells[column];
    if (!cell || spans?.some(({ from, to }) => from <= column && column <= to)) return;
    widest = Math.max(widest, cellWidth(cell));
  });
  return Math.ceil(widest);
}

function cellWidth(cell: Cell): number {
  const { size, bold } = looks[cell.style];
  const scale = (size / BODY_SIZE) * (bold ? 1.05 : 1);
  const measure = cell.kind === 'text' ? widestWidth : figureWidth;
  return Math.max(...shown(cell).split('\n').map(measure)) * scale + 1;
}

/** A column whose need is still to be measured over these rows; without `most` its widest cell says how wide it is. */
interface Unmeasured {
  readonly rows: readonly DraftRow[];
  readonly column: number;
  readonly least: number;
  readonly most: number | undefined;
}

/** What a column needs, or what tells it. */
export type ColumnFit = ColumnNeed | Unmeasured;

/** The need of a column whose text may wrap between these widths. */
export const wrapping = (rows: readonly DraftRow[], column: number, least: number, most: number): Unmeasured => ({
  rows,
  column,
  least,
  most,
});

/** The need of a column of figures: a figure that does not fit would print as ####. */
export const figures = (rows: readonly DraftRow[], column: number, least: number): Unmeasured => ({
  rows,
  column,
  least,
  most: undefined,
});

/** The need of a column that is as wide as it is told. */
export const fixed = (width: number): ColumnNeed => ({ least: width, natural: width, most: width });

function* measured(fit: ColumnFit): Steps<ColumnNeed> {
  if ('natural' in fit) return fit;
  const { rows, column, least, most } = fit;
  const natural = yield* naturalWidth(rows, column);
  return most === undefined ? fixed(Math.max(least, natural)) : { least, natural, most };
}

/** Widths of columns that share a page, see `fitColumns`. In steps, for a hundred thousand rows. */
export function* fittedInSteps(fits: readonly ColumnFit[], page: number, grows: number): Steps<number[]> {
  const needs: ColumnNeed[] = [];
  for (const fit of fits) {
    yield;
    needs.push(yield* measured(fit));
  }
  return fitColumns(needs, page, grows);
}

/** The same at one go, for short tables. */
export const fitted = (fits: readonly ColumnFit[], page: number, grows: number): number[] =>
  finish(fittedInSteps(fits, page, grows));

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
const lineHeight = (size: number): number => size * 1.45;

/** The merged areas of rows that stand from this row of the sheet on. */
export const mergesOf = (rows: readonly DraftRow[], first: number): Area[] => finish(mergesInSteps(rows, first));

/** The same in steps, for a hundred thousand rows. */
export function* mergesInSteps(rows: readonly DraftRow[], first: number): Steps<Area[]> {
  const merges: Area[] = [];
  yield* eachInSteps(rows, ({ spans }, index) => {
    for (const { from, to } of spans ?? [])
      merges.push({ top: first + index, bottom: first + index, left: from, right: to });
  });
  return merges;
}
