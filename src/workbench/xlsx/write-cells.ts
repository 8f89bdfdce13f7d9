import type { Cell, CellValue as FileValue, Worksheet } from 'exceljs';
import { areaName, cellName } from '../model/address';
import { type Area, bounding } from '../model/area';
import type { Spill } from '../model/port';
import type { CellStyle } from '../model/style';
import { type CellValue, isCellError } from '../model/value';
import type { CapturedSheet } from './capture';
import { changedStyle } from './cell-style';
import { arrayFormulaOf } from './file-types';
import { toFile } from './formula-text';

/** A cell's state at one moment. */
interface Held {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** A cell at two moments. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly was: Held;
  readonly is: Held;
  /** Area of the array that its formula fills now; null: one cell. */
  readonly ref: string | null;
}

/** Errors that the file format knows; a newer one is saved as #VALUE!. */
const FILE_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'] as const;

/** Reads cells out of a captured sheet; untouched ones beyond its area, or where there is no sheet. */
function heldBy(sheet: CapturedSheet | null, usualStyle: CellStyle): (row: number, column: number) => Held {
  const untouched: Held = { value: null, formula: null, numberFormat: 'General', style: usualStyle };
  const area = sheet?.area;
  if (!sheet || !area) return () => untouched;
  return (row, column) => {
    const [i, j] = [row - area.row, column - area.column];
    const style = sheet.styles[i]?.[j];
    if (style === undefined) return untouched;
    return {
      value: sheet.values[i]?.[j] ?? null,
      formula: sheet.formulas[i]?.[j] ?? null,
      numberFormat: sheet.numberFormats[i]?.[j] ?? 'General',
      style,
    };
  };
}

/** Equal but for what another engine rounds differently in the last place. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b || (a ?? '') === (b ?? '');
}

/** What a formula has not got an answer for: the saved result stays. */
const unanswered = (value: CellValue): boolean =>
  isCellError(value) && ['#NAME?', '#GETTING_DATA', '#BUSY!'].includes(value.error);

function fileValue(value: CellValue): FileValue {
  if (!isCellError(value)) return value;
  return { error: FILE_ERRORS.find((known) => known === value.error) ?? '#VALUE!' } as FileValue;
}

function fileFormula(formula: string, value: CellValue, ref: string | null): FileValue {
  const result = value === null ? undefined : fileValue(value);
  const text = toFile(formula);
  return (ref === null ? { formula: text, result } : { formula: text, result, shareType: 'array', ref }) as FileValue;
}

/** Gives the cells that share a formula with `master` a text of their own, so that the master can be overwritten. */
function unshare(sheet: Worksheet, master: Cell): void {
  const held = master.value as { shareType?: string; ref?: string } | null;
  if (held === null || typeof held !== 'object' || held.shareType !== 'shared') return;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { sharedFormula?: string } | null;
      if (value === null || typeof value !== 'object' || value.sharedFormula !== master.address) return;
      cell.value = { formula: cell.formula, result: cell.result } as FileValue;
    }),
  );
}

/** Empties what an array formula of the file filled, before it is written anew with another size. */
function clearArray(sheet: Worksheet, cell: Cell): void {
  const array = arrayFormulaOf(cell.value);
  const area = array ? areaOfRef(array.ref) : null;
  if (!area) return;
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) sheet.getCell(area.row + i + 1, area.column + j + 1).value = null;
}

function areaOfRef(ref: string): Area | null {
  const match = /^([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(ref);
  const corner = (text: string) => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return { row: Number(digits) - 1, column: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1 };
  };
  if (!match?.[1]) return null;
  const [from, to] = [corner(match[1]), corner(match[2] ?? match[1])];
  return bounding({ ...from, rows: 1, columns: 1 }, { ...to, rows: 1, columns: 1 });
}

/** Area of the array that a formula of the grid fills; null: one cell. */
function refOf(spills: ReadonlyMap<string, Spill>, row: number, column: number): string | null {
  const spill = spills.get(cellName(row, column));
  return spill && spill.area.rows * spill.area.columns > 1 ? areaName(spill.area) : null;
}

const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

/**
 * Writes the cells that differ between two moments into a file's sheet. Cells that were not changed are not touched, whatever they hold.
 * Merges that are gone must be dissolved before, new ones made after.
 */
export function writeCells(file: Worksheet, before: CapturedSheet | null, now: CapturedSheet): void {
  const areas = [before?.area, now.area].filter((area) => area !== null && area !== undefined);
  const [first, ...rest] = areas;
  if (!first) return;
  const all = rest.reduce(bounding, first);
  const [was, is] = [heldBy(before, before?.usualStyle ?? now.usualStyle), heldBy(now, now.usualStyle)];
  const spills = new Map(now.spills.map((spill) => [cellName(spill.anchor.row, spill.anchor.column), spill]));
  for (let row = all.row; row < all.row + all.rows; row++)
    for (let column = all.column; column < all.column + all.columns; column++)
      writeCell(file, { row, column, was: was(row, column), is: is(row, column), ref: refOf(spills, row, column) });
}

function writeCell(file: Worksheet, change: CellChange): void {
  writeLook(file, change);
  const { row, column, was, is, ref } = change;
  const sameFormula = was.formula === is.formula;
  const arraySizeKept =
    is.formula === null || ref === null || arrayFormulaOf(file.getCell(row + 1, column + 1).value)?.ref === ref;
  if (sameFormula && (sameValue(was.value, is.value) || (is.formula !== null && unanswered(is.value))) && arraySizeKept)
    return;
  const cell = file.getCell(row + 1, column + 1);
  if (isCovered(cell)) return;
  unshare(file, cell);
  if (!sameFormula || !arraySizeKept) clearArray(file, cell);
  cell.value =
    is.formula === null ? fileValue(is.value) : fileFormula(is.formula, is.value, ref ?? keptRef(cell, sameFormula));
}

/** An array formula of one cell stays one. */
const keptRef = (cell: Cell, sameFormula: boolean): string | null =>
  sameFormula ? (arrayFormulaOf(cell.value)?.ref ?? null) : null;

function writeLook(file: Worksheet, { row, column, was, is }: CellChange): void {
  const sameStyle = was.style === is.style || JSON.stringify(was.style) === JSON.stringify(is.style);
  if (sameStyle && was.numberFormat === is.numberFormat) return;
  const cell = file.getCell(row + 1, column + 1);
  // exceljs shares one style object between cells that look alike: never change it in place.
  const style = changedStyle(cell.style, was.style, is.style);
  if (was.numberFormat !== is.numberFormat) style.numFmt = is.numberFormat;
  cell.style = style;
}
