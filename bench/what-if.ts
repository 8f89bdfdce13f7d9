import { mapColumns } from '../src/facts/columns';
import { readHeader } from '../src/facts/headers';
import { assess } from '../src/rules/award/assess';
import type { Rows } from '../src/rules/award/rows';
import { rowsOf } from '../src/rules/award/rows-of';
import type { Scheme } from '../src/rules/scheme/scheme';
import { schemeFrom } from '../src/rules/schemes/catalog';
import { lixian } from '../src/rules/schemes/lixian';
import { applyScenario } from '../src/whatif/apply-scenario';
import { bodyOf } from '../src/whatif/body';
import { evaluator } from '../src/whatif/evaluate';
import { parametersOf } from '../src/whatif/parameters';
import { median, timed } from './measure';

/** As many answers as one drag of a slider asks for. */
const MOVES = 101;

/** Milliseconds of the first change after a tracker was judged, and of the median one. */
export interface Moved {
  readonly first: number;
  readonly median: number;
}

/**
 * Milliseconds for one change of an amount, and of a bound, over a tracker that was judged before, as in the pane: from
 * the number that was turned to what every row comes to, one change after another.
 */
export function whatIf(cells: readonly (readonly unknown[])[]): { readonly amount: Moved; readonly bound: Moved } {
  const base = schemeFrom(lixian);
  const [header = [], ...lines] = cells;
  const rowsUnder = (under: Scheme): Rows => rowsOf(under, mapColumns(under.book, header.map(readHeader)), [], lines);
  const awards = lines.map(() => '上稿');
  const evaluate = evaluator(bodyOf(assess(base, awards, rowsUnder(base)), awards, rowsUnder));
  const parameters = parametersOf(base);
  const moves = (text: string, column: string, from: number): Moved => {
    const parameter = parameters.find((one) => one.text === text && one.column === column);
    if (!parameter) throw new Error(`no ${column} ${text}`);
    const move = (at: number): void => {
      const { scheme } = applyScenario(base, new Map([[parameter.path, String(from + at)]]), parameters);
      if (evaluate(scheme) === undefined || scheme === base) throw new Error(`${text} was not turned`);
    };
    const times = Array.from({ length: MOVES }, (_, at) => timed(() => move(at)));
    return { first: times[0] ?? Number.NaN, median: median(times) };
  };
  return { amount: moves('600', '金额', 601), bound: moves('1000字以上', '字数', 1001) };
}
