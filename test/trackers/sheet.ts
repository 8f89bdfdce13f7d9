import type { CellArea, CellValue, SheetCells, SheetTable } from '../../src/trackers/grid/cells';

/** A small sheet with what a careful reader finds on it, labelled by hand. */
export interface LabelledSheet {
  /** The kind of difficulty it stands for. */
  readonly name: string;
  /** A built-in scheme by its name. */
  readonly office: string;
  readonly award: string;
  /**
   * One line a row, cells parted by |; a plain figure is a number, `'12` the text 12, TRUE a boolean, ⏎ a line
   * break. The first line is row 1 unless `firstRow` says otherwise.
   */
  readonly cells: string;
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** Merged areas as A1:C1. */
  readonly merges?: string;
  readonly hidden?: readonly number[];
  readonly tables?: readonly SheetTable[];
  readonly expect: Expectation;
}

export type Expectation =
  | { readonly none: 'empty-sheet' | 'no-header' | 'form' | 'sideways' }
  | {
      /** First and last header row. */
      readonly header: readonly [number, number];
      /** Data rows as Excel numbers them; those of halves further right by their places. */
      readonly data: readonly number[];
      /** Facts of the award by column letter; a column that serves none is left out. */
      readonly facts: Readonly<Record<string, string>>;
      readonly amount?: string;
      readonly range: string;
      /** Codes that must be among the findings; others may be. */
      readonly findings?: readonly string[];
      readonly without?: readonly string[];
      /** What is read in cells of the body, by address: filled down where it was. */
      readonly values?: Readonly<Record<string, CellValue>>;
      /** Whom each row names. */
      readonly people?: readonly string[];
      /** The clerk's own amount of each row. */
      readonly amounts?: readonly (number | undefined)[];
    };

function cell(text: string): CellValue {
  const trimmed = text.trim();
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  if (trimmed === 'TRUE' || trimmed === 'FALSE') return trimmed === 'TRUE';
  return (trimmed.startsWith("'") ? trimmed.slice(1) : trimmed).replaceAll('⏎', '\n');
}

/** Column from 0 of its letters. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function areaOf(a1: string): CellArea {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(a1);
  if (!match) throw new Error(`no area: ${a1}`);
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

/** 4-6 9 → 4 5 6 9. */
export const rowNumbers = (text: string): readonly number[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });

export function cellsOf(
  sheet: Omit<LabelledSheet, 'office' | 'award' | 'expect'> & Partial<LabelledSheet>,
): SheetCells {
  const lines = sheet.cells.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const rows = sheet.cells === '' ? [] : lines.map((line) => line.split('|').map(cell));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    sheet: sheet.name,
    firstRow: (sheet.firstRow ?? 1) - 1,
    firstColumn: sheet.firstColumn ?? 0,
    values: rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]),
    hiddenRows: (sheet.hidden ?? []).map((row) => row - 1),
    merges: (sheet.merges ?? '')
      .split(' ')
      .filter((area) => area !== '')
      .map(areaOf),
    tables: sheet.tables ?? [],
  };
}
