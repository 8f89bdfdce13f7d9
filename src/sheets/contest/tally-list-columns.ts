import type { VoteWords } from '../../messages/sheets/votes';
import { at, blank, downFixed, formula, number } from '../plan/cells';
import { FIRST_ROW } from '../plan/table-sheet';
import type { Tally, TallyList, TallyRow } from './tally';
import { type CountColumn, nothing, rowOf } from './tally-column';

/** A count of a candidate; undefined while there is none. */
type CountOf = (row: TallyRow) => number | undefined;

/** What a list takes: room for strokes or its batches, the votes, the rank. */
export function listColumns(
  { lists, candidates }: Tally,
  { voters, batches }: TallyList,
  list: number,
  first: number,
  words: VoteWords,
): readonly CountColumn[] {
  const { columns } = words;
  const under = (head: string): string => (lists.length > 1 ? columns.under(words.voters[voters], head) : head);
  const entered = Array.from(
    { length: batches },
    (_, batch): CountOf =>
      (row) =>
        row.votes[list]?.[batch],
  );
  const votesOf = together(entered);
  const before =
    batches === 1
      ? [strokesColumn(under(columns.strokes))]
      : entered.map((votes, batch) => enteredColumn(under(columns.batch(batch + 1)), votes));
  const votesAt = first + before.length;
  return [
    ...before,
    batches === 1
      ? enteredColumn(under(columns.votes), votesOf)
      : sumColumn(under(columns.votes), votesOf, first, votesAt - 1),
    rankColumn(under(columns.rank), votesOf, votesAt, candidates),
  ];
}

/** The counts of a candidate added up; undefined while there is none of them. */
const together =
  (counts: readonly CountOf[]): CountOf =>
  (row) => {
    const known = counts.map((countOf) => countOf(row)).filter((votes) => votes !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, votes) => sum + votes, 0);
  };

/** Room for 正字 by hand. */
const strokesColumn = (head: string): CountColumn => ({
  head,
  kind: 'strokes',
  adds: false,
  cell: () => blank('text'),
  value: nothing,
});

/** Votes that a clerk enters. */
const enteredColumn = (head: string, votesOf: CountOf): CountColumn => ({
  head,
  kind: 'figure',
  adds: true,
  cell(row) {
    const votes = votesOf(row);
    return votes === undefined ? blank('count') : number('count', votes);
  },
  value: votesOf,
});

/** The columns of the batches, from the first to the last, added up. */
const sumColumn = (head: string, votesOf: CountOf, first: number, last: number): CountColumn => ({
  head,
  kind: 'figure',
  adds: true,
  value: votesOf,
  cell(row, index) {
    const cells = `${at(rowOf(index), first)}:${at(rowOf(index), last)}`;
    return formula('count', `=IF(COUNT(${cells})=0,"",SUM(${cells}))`, votesOf(row) ?? '');
  },
});

/** The rank by the votes in the column `votesAt`. */
function rankColumn(head: string, votesOf: CountOf, votesAt: number, candidates: readonly TallyRow[]): CountColumn {
  const rankOf = rankIn(candidates, votesOf);
  return {
    head,
    kind: 'figure',
    adds: false,
    value: rankOf,
    cell(row, index) {
      const all = downFixed(votesAt, FIRST_ROW, rowOf(candidates.length - 1));
      const own = at(rowOf(index), votesAt);
      return formula('count', `=IF(${own}="","",RANK(${own},${all}))`, rankOf(row) ?? '');
    },
  };
}

function rankIn(rows: readonly TallyRow[], votesOf: CountOf): CountOf {
  const all = rows.flatMap((row) => votesOf(row) ?? []);
  return (row) => {
    const own = votesOf(row);
    return own === undefined ? undefined : 1 + all.filter((votes) => votes > own).length;
  };
}
