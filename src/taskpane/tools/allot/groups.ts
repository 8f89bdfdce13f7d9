import { add, type Exact, sign } from '../../../facts/exact';
import { exactFromDouble } from '../../../facts/parse-exact';
import { exactFromText } from '../../../facts/quantity';
import { isBlankCell } from '../../../facts/statement';
import type { Steps } from '../../../base/steps';
import { cleanText, textKey } from '../../../facts/text';
import type { CellValue } from '../../../excel/cell-value';
import type { Group } from '../../../rules/allot/shared-out';
import type { DailyList } from '../daily/list';

/** Where the bases come from: a column, the people of the list counted by section, or what the clerk types. */
export type Base =
  { readonly kind: 'column'; readonly column: number } | { readonly kind: 'count' } | { readonly kind: 'typed' };

/** Why a row takes no part. */
export type LeftOut =
  | { readonly kind: 'bad'; readonly sheetRow: number; readonly name: string; readonly text: string }
  | { readonly kind: 'unnamed'; readonly sheetRow: number }
  | { readonly kind: 'twice'; readonly name: string }
  | { readonly kind: 'bad-line'; readonly text: string };

export interface Groups {
  readonly groups: readonly Group[];
  readonly leftOut: readonly LeftOut[];
}

/** Rows between two steps. */
const SLICE = 500;

const figure = (cell: CellValue | undefined): Exact | undefined =>
  typeof cell === 'number' ? exactFromDouble(cell) : typeof cell === 'string' ? exactFromText(cell) : undefined;

/** Sections with the figures of a column, and what was carried over where a column says. */
export function* fromColumns({ tracker }: DailyList, base: number, carry: number | undefined): Steps<Groups> {
  const groups = new Map<string, Group>();
  const leftOut: LeftOut[] = [];
  for (const [index, { cells, sheetRow, section, person }] of tracker.rows.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const name = section === '' ? person : section;
    const cell = cells[base];
    if (isBlankCell(cell)) continue;
    const over = carry === undefined || isBlankCell(cells[carry]) ? 0 : figure(cells[carry]);
    const value = figure(cell);
    if (name === '') leftOut.push({ kind: 'unnamed', sheetRow });
    else if (value === undefined || sign(value) < 0) leftOut.push({ kind: 'bad', sheetRow, name, text: String(cell) });
    else if (over === undefined) leftOut.push({ kind: 'bad', sheetRow, name, text: String(cells[carry ?? -1]) });
    else if (groups.has(textKey(name))) leftOut.push({ kind: 'twice', name });
    else groups.set(textKey(name), { name, base: value, carry: over });
  }
  return { groups: [...groups.values()], leftOut };
}

/** Sections with as many people as the list has of each. */
export function* byCounting({ tracker }: DailyList): Steps<Groups> {
  const counts = new Map<string, Group>();
  const leftOut: LeftOut[] = [];
  for (const [index, { section, sheetRow }] of tracker.rows.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    if (section === '') leftOut.push({ kind: 'unnamed', sheetRow });
    else {
      const before = counts.get(textKey(section));
      counts.set(textKey(section), { name: section, carry: 0, ...before, base: add(before?.base ?? 0, 1) });
    }
  }
  return { groups: [...counts.values()], leftOut };
}

/** 秘书科 12 0.4: a section, its number, and perhaps what was carried over, one a line. */
export function fromText(text: string): Groups {
  const groups: Group[] = [];
  const leftOut: LeftOut[] = [];
  for (const line of text.split('\n').map(cleanText)) {
    if (line === '') continue;
    const [name = '', base = '', carry = '0', ...rest] = line.split(/[\s,，、:：]+/);
    const [value, over] = [exactFromText(base), exactFromText(carry)];
    if (value === undefined || sign(value) < 0 || over === undefined || rest.length > 0) {
      leftOut.push({ kind: 'bad-line', text: line });
    } else if (groups.some((group) => textKey(group.name) === textKey(name))) leftOut.push({ kind: 'twice', name });
    else groups.push({ name, base: value, carry: over });
  }
  return { groups, leftOut };
}
