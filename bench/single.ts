import { call } from './excel';
import { median, timed } from './measure';
import { received } from './tracker';

/** So many cells with a formula each. */
export const SINGLE_CALLS = 10_000;

/** Milliseconds of one such sheet: the scheme by its name, and as a range that is an array of its own in each call. */
export function singleCalls(turns: number): { readonly byName: number; readonly byRange: number } {
  const range = JSON.stringify(call('RULES', scheme, null));
  const often = (schemes: () => readonly unknown[]): number =>
    median(Array.from({ length: turns }, () => oneSheet(schemes())));
  return {
    byName: often(() => new Array<unknown>(SINGLE_CALLS).fill(scheme)),
    byRange: often(() => Array.from({ length: SINGLE_CALLS }, (): unknown => JSON.parse(range))),
  };
}

const scheme = [['澧县']];
const name = [['上稿']];

function oneSheet(schemes: readonly unknown[]): number {
  const args = received(
    schemes.map((_, at) => [[['级别']], [['省级']], [[['字数']], [[300 + (at % 600)]], [['标题']], [[`文${at}`]]]]),
  );
  return timed(() =>
    schemes.forEach((scheme, at) => call('AWARD', scheme, name, args[at]?.[0], args[at]?.[1], args[at]?.[2])),
  );
}
