import type { Area, Cell, StyleName } from './plan';

export const blank = (style: StyleName): Cell => ({ kind: 'blank', style });
export const text = (style: StyleName, content: string): Cell => ({ kind: 'text', text: writable(content), style });

/** The text without the characters that a workbook cannot hold: controls other than tab and line break, half characters. */
const writable = (content: string): string => content.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');

export const number = (style: StyleName, value: number): Cell => ({ kind: 'number', value, style });
export const formula = (style: StyleName, content: string, value: number | string): Cell => ({
  kind: 'formula',
  formula: content,
  value,
  style,
});

/** Column letters for a column from 0: A, Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** A1 form of a cell, both counted from 0. */
export const at = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A1 form of a rectangle. */
export const areaName = ({ top, left, bottom, right }: Area): string => `${at(top, left)}:${at(bottom, right)}`;

/** A1 form of one column's cells from one row to another, both included. */
export const down = (column: number, first: number, last: number): string => `${at(first, column)}:${at(last, column)}`;

/** The same with rows and column held fast, for formulas on other sheets. */
export const downFixed = (column: number, first: number, last: number): string =>
  `$${columnName(column)}$${first + 1}:$${columnName(column)}$${last + 1}`;

/** A text as it stands inside a formula. */
export const quoted = (content: string): string => `"${content.replace(/"/g, '""')}"`;
