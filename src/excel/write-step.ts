import { areaName } from '../sheets/plan/cells';
import type { Area } from '../sheets/plan/plan';

/** A piece of the work on a new sheet, small enough to share a request with others. */
export interface WriteStep {
  /** What it adds to a request, at most, in bytes. */
  readonly bytes: number;
  /** Rows of the plan that are finished with it, for the progress. */
  readonly rows: number;
  apply(sheet: Excel.Worksheet): void;
}

/** What a call or a set property of Office.js adds to a request, its object path included. */
export const CALL_BYTES = 400;

export const step = (calls: number, apply: (sheet: Excel.Worksheet) => void): WriteStep => ({
  bytes: calls * CALL_BYTES,
  rows: 0,
  apply,
});

/** Longest list of addresses given to `Worksheet.getRanges`; Excel takes some eight thousand characters. */
const LONGEST_ADDRESS = 2000;

/** Addresses of the areas in lists that `Worksheet.getRanges` takes. */
export function addressLists(areas: readonly Area[], nameOf: (area: Area) => string = areaName): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const name = nameOf(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + name.length < LONGEST_ADDRESS) lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}
