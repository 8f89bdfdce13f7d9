import { areaName, parseAddress, quoteSheetName, splitSheet } from '../model/address';
import { sameName } from '../model/name';
import { replaceReferences } from './formula-tokens';
import { type Shift, shiftArea } from './shift';

/** Puts the $ signs of `before` on the same corners of `after`. */
function withDollars(before: string, after: string): string {
  const marks = before
    .split(':')
    .map((corner) => ({ column: corner.startsWith('$'), row: /[A-Za-z]\$|^\$\d/.test(corner) }));
  return after
    .split(':')
    .map((corner, i) => {
      const { column = false, row = false } = marks[i] ?? marks[0] ?? {};
      const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
      return `${column && letters ? '$' : ''}${letters}${row && digits ? '$' : ''}${digits}`;
    })
    .join(':');
}

/** Names of the sheet on which a formula stands, and of the one whose cells moved. */
export interface SheetsOfShift {
  readonly home: string;
  readonly changed: string;
}

/** A formula after cells were inserted or removed. */
export function shiftFormula(formula: string, shift: Shift, { home, changed }: SheetsOfShift): string {
  return replaceReferences(formula, (reference) => {
    const parsed = parseAddress(reference);
    if (!parsed || !sameName(parsed.sheet ?? home, changed)) return reference;
    const moved = shiftArea(parsed.area, shift);
    const { rest } = splitSheet(reference);
    const prefix = reference.slice(0, reference.length - rest.length);
    return moved ? prefix + withDollars(rest, areaName(moved)) : '#REF!';
  });
}

/** A formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return replaceReferences(formula, (reference) => {
    const { sheet, rest } = splitSheet(reference);
    return sheet !== null && sameName(sheet, before) ? `${quoteSheetName(after)}!${rest}` : reference;
  });
}
