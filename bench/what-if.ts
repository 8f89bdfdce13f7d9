import { mapColumns } from '../src/facts/columns';
import { readHeader } from '../src/facts/headers';
import { assess } from '../src/rules/award/assess';
import { type Rows, rowsOf } from '../src/rules/award/rows';
import { readScheme } from '../src/rules/tables/read';
import type { Scheme } from '../src/rules/scheme/scheme';
import { schemeFrom } from '../src/rules/schemes/catalog';
import { lixian } from '../src/rules/schemes/lixian';
import { bodyOf } from '../src/whatif/body';
import { evaluator } from '../src/whatif/evaluate';
import { median, timed } from './measure';

/** A clerk who moves a slider asks again and again. */
const MOVES = 21;

/** 澧县's rules with one of their cells changed. */
function changed(from: string, to: string): Scheme {
  const read = readScheme(
    '试算',
    lixian.tables.map((row) => row.map((cell) => (cell === from ? to : cell))),
  );
  if (!read) throw new Error('no tables');
  return read;
}

/**
 * Milliseconds for one change of an amount, and of a bound, over a tracker that was judged before: by the pane's own
 * evaluator, which is told of one change after another.
 */
export function whatIf(cells: readonly (readonly unknown[])[]): { readonly amount: number; readonly bound: number } {
  const base = schemeFrom(lixian);
  const [header = [], ...lines] = cells;
  const rowsUnder = (under: Scheme): Rows => rowsOf(under, mapColumns(under.book, header.map(readHeader)), [], lines);
  const awards = lines.map(() => '上稿');
  const evaluate = evaluator(bodyOf(assess(base, awards, rowsUnder(base)), awards, rowsUnder));
  const moves = (move: (at: number) => Scheme): number =>
    median(Array.from({ length: MOVES }, (_, at) => move(at)).map((under) => timed(() => evaluate(under))));
  return {
    amount: moves((at) => changed('600', String(601 + at))),
    bound: moves((at) => changed('1000字以上', `${1001 + at}字以上`)),
  };
}
