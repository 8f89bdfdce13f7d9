import { call } from './excel';
import { median, timed } from './measure';
import { received } from './tracker';

/** So many cells with a formula each. */
export const SINGLE_CALLS = 10_000;

/** Calls whose arguments come together. Excel lets go of them soon: a whole sheet's, kept, would slow each call down. */
const TOGETHER = 100;

/** Milliseconds of one such sheet: the scheme by its name, and as a range that is an array of its own in each call. */
export function singleCalls(turns: number): { readonly byName: number; readonly byRange: number } {
  const range = JSON.stringify(call('RULES', scheme, null));
  const often = (schemeOfCall: () => unknown): number =>
    median(Array.from({ length: turns }, () => oneSheet(schemeOfCall)));
  return { byName: often(() => scheme), byRange: often((): unknown => JSON.parse(range)) };
}

const scheme = [['澧县']];
const name = [['上稿']];

function oneSheet(schemeOfCall: () => unknown): number {
  let time = 0;
  for (let first = 0; first < SINGLE_CALLS; first += TOGETHER) {
    const calls = Array.from({ length: TOGETHER }, (_, index) => [schemeOfCall(), name, ...fields(first + index)]);
    time += timed(() => calls.forEach((args) => call('AWARD', ...args)));
  }
  return time;
}

/** Fields with their values, each an array of its own; the further ones come packed in one. */
const fields = (at: number): readonly unknown[] =>
  received([[['级别']], [['省级']], [[['字数']], [[300 + (at % 600)]], [['标题']], [[`文${at}`]]]]);
