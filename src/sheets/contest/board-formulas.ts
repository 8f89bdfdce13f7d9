import { compare, type Exact, toDecimalText, toNumber } from '../../facts/exact';
import { eachInSteps, sortInSteps, type Steps } from '../../base/steps';
import type { BoardWords } from '../../messages/sheets/board';
import { type Board, FIRST_PART, hasFull } from './board-parts';
import { at, down, downFixed, formula, quoted } from '../plan/cells';
import type { Cell } from '../plan/plan';
import { FIRST_ROW } from '../plan/table-sheet';
import { weightedMean } from '../plan/weighted-mean';

const firstGroup = ({ parts }: Board): number => FIRST_ROW + (hasFull(parts) ? 2 : 1);
const totalColumn = ({ parts }: Board): number => FIRST_PART + parts.length;
const lastRow = (board: Board): number => firstGroup(board) + board.groups.length - 1;

/** The weighted mean of a group's scores. */
export function totalCell(board: Board, index: number, total: Exact): Cell {
  const mean = weightedMean({
    row: firstGroup(board) + index,
    firstColumn: FIRST_PART,
    weightRow: FIRST_ROW,
    fullRow: FIRST_ROW + 1,
    shares: board.parts.map(({ full }) => full !== undefined),
  });
  return formula('score', `=${mean}`, toNumber(total));
}

/** The rank among the totals; equals share it. */
export function rankCell(board: Board, index: number, rank: number): Cell {
  const all = downFixed(totalColumn(board), firstGroup(board), lastRow(board));
  const own = at(firstGroup(board) + index, totalColumn(board));
  return formula('count', `=RANK(${own},${all})`, rank);
}

/** The rank of each total, equals sharing it; undefined without a total. In steps, for many groups. */
export function* ranksOf(totals: readonly (Exact | undefined)[]): Steps<readonly (number | undefined)[]> {
  const known = totals.flatMap((total, index) => (total === undefined ? [] : [{ total, index }]));
  const sorted = yield* sortInSteps(known, (a, b) => compare(b.total, a.total));
  const ranks = new Map<number, number>();
  let rank = 1;
  yield* eachInSteps(sorted, ({ total, index }, place) => {
    const before = sorted[place - 1];
    if (before && compare(before.total, total) !== 0) rank = place + 1;
    ranks.set(index, rank);
  });
  return totals.map((_, index) => ranks.get(index));
}

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/**
 * Says so when the totals are no longer those by which ranks and marks were settled; undefined where no group has a
 * total, and where there are more of them than a formula holds: then 复核 alone says it.
 */
export function checkFormula(
  board: Board,
  totals: readonly (Exact | undefined)[],
  words: BoardWords,
): Cell | undefined {
  const settled = totals.flatMap((total) => total ?? []);
  if (settled.length === 0) return undefined;
  const cells = down(totalColumn(board), firstGroup(board), firstGroup(board) + settled.length - 1);
  const values = settled.map((total) => toDecimalText(total, 2)).join(';');
  const content = `=IF(SUMPRODUCT(ABS(${cells}-{${values}}))<0.005,${quoted(words.agrees)},${quoted(words.stale)})`;
  return content.length > LONGEST_FORMULA ? undefined : formula('note', content, words.agrees);
}
