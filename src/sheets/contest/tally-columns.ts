import type { VoteWords } from '../../messages/sheets/votes';
import { at, blank, down, downFixed, formula, number, quoted, text } from '../plan/cells';
import type { DraftRow } from '../plan/draft';
import type { Cell } from '../plan/plan';
import { FIRST_ROW, spanned } from '../plan/table-sheet';
import type { Tally, TallyList, TallyRow } from './tally';
import { shortened } from '../plan/widths';

/** A column of the tally. */
export interface CountColumn {
  readonly head: string;
  readonly kind: 'serial' | 'name' | 'strokes' | 'figure';
  /** Whether the total row adds it up. */
  readonly adds: boolean;
  cell(row: TallyRow, index: number): Cell;
  /** What it comes to, for the total and for ranks; undefined while there is nothing. */
  value(row: TallyRow): number | undefined;
}

const LONGEST_NAME = 200;
const rowOf = (index: number): number => FIRST_ROW + index;
const nothing = (): undefined => undefined;

/** Number, name and, where there are sections, the section. */
export function namedColumns({ subject, candidates }: Tally, { columns }: VoteWords): readonly CountColumn[] {
  const named = (head: string, contentOf: (row: TallyRow) => string): CountColumn => ({
    head,
    kind: 'name',
    adds: false,
    cell: (row) => text('centred', shortened(contentOf(row), LONGEST_NAME, '……')),
    value: nothing,
  });
  const serial: CountColumn = {
    head: columns.number,
    kind: 'serial',
    adds: false,
    cell: (_, index) => number('count', index + 1),
    value: nothing,
  };
  const withSections = subject !== 'sections' && candidates.some(({ section }) => section !== '');
  const name = named(columns[subject], (row) => row.name);
  return withSections ? [serial, name, named(columns.section, (row) => row.section)] : [serial, name];
}

/** What a list takes: room for strokes or its batches, the votes, the rank. */
export function countColumns(
  tally: Tally,
  { voters, batches }: TallyList,
  list: number,
  first: number,
  words: VoteWords,
): readonly CountColumn[] {
  const { columns } = words;
  const under = (head: string): string => (tally.lists.length > 1 ? columns.under(words.voters[voters], head) : head);
  const entered = (row: TallyRow, batch: number): number | undefined => row.votes[list]?.[batch];
  const entry = (head: string, batch: number): CountColumn => ({
    head,
    kind: 'figure',
    adds: true,
    cell(row) {
      const votes = entered(row, batch);
      return votes === undefined ? blank('count') : number('count', votes);
    },
    value: (row) => entered(row, batch),
  });
  const votesOf = (row: TallyRow): number | undefined => {
    const known = Array.from({ length: batches }, (_, batch) => entered(row, batch)).filter(
      (votes) => votes !== undefined,
    );
    return known.length === 0 ? undefined : known.reduce((sum, votes) => sum + votes, 0);
  };
  const before: readonly CountColumn[] =
    batches === 1
      ? [{ head: under(columns.strokes), kind: 'strokes', adds: false, cell: () => blank('text'), value: nothing }]
      : Array.from({ length: batches }, (_, batch) => entry(under(columns.batch(batch + 1)), batch));
  const votesColumn = first + before.length;
  const sum: CountColumn = {
    head: under(columns.votes),
    kind: 'figure',
    adds: true,
    value: votesOf,
    cell(row, index) {
      const cells = `${at(rowOf(index), first)}:${at(rowOf(index), votesColumn - 1)}`;
      return formula('count', `=IF(COUNT(${cells})=0,"",SUM(${cells}))`, votesOf(row) ?? '');
    },
  };
  const rankOf = rankIn(tally.candidates, votesOf);
  const rank: CountColumn = {
    head: under(columns.rank),
    kind: 'figure',
    adds: false,
    value: rankOf,
    cell(row, index) {
      const all = downFixed(votesColumn, FIRST_ROW, rowOf(tally.candidates.length - 1));
      const own = at(rowOf(index), votesColumn);
      return formula('count', `=IF(${own}="","",RANK(${own},${all}))`, rankOf(row) ?? '');
    },
  };
  return [...before, batches === 1 ? entry(under(columns.votes), 0) : sum, rank];
}

function rankIn(
  rows: readonly TallyRow[],
  votesOf: (row: TallyRow) => number | undefined,
): (row: TallyRow) => number | undefined {
  const all = rows.flatMap((row) => votesOf(row) ?? []);
  return (row) => {
    const own = votesOf(row);
    return own === undefined ? undefined : 1 + all.filter((votes) => votes > own).length;
  };
}

/** Of two lists who is among the first on both; undefined for one list, or where nobody says how many may win. */
export function bothColumn(
  { lists, places }: Tally,
  counted: readonly CountColumn[],
  first: number,
  words: VoteWords,
): CountColumn | undefined {
  if (lists.length < 2 || places === undefined) return undefined;
  const ranks = counted.flatMap((column, index) => (column.kind === 'figure' && !column.adds ? [index] : []));
  return {
    head: words.columns.both(places),
    kind: 'figure',
    adds: false,
    value: nothing,
    cell(row, index) {
      const cells = ranks.map((rank) => at(rowOf(index), first + rank));
      const known = ranks.map((rank) => counted[rank]?.value(row));
      const tests = cells.map((cell) => `${cell}<=${places}`).join(',');
      const value = known.every((rank) => rank !== undefined && rank <= places) ? words.yes : '';
      return formula(
        'count',
        `=IF(COUNT(${cells.join(',')})<${cells.length},"",IF(AND(${tests}),${quoted(words.yes)},""))`,
        value,
      );
    },
  };
}

/** The votes of all candidates, column by column. */
export function totalRow(
  { candidates }: Tally,
  named: number,
  columns: readonly CountColumn[],
  words: VoteWords,
): DraftRow {
  const sums = columns.map((column, index): Cell => {
    if (!column.adds) return blank('total');
    if (candidates.length === 0) return number('totalCount', 0);
    const cells = down(named + index, FIRST_ROW, rowOf(candidates.length - 1));
    return formula(
      'totalCount',
      `=SUM(${cells})`,
      candidates.reduce((sum, row) => sum + (column.value(row) ?? 0), 0),
    );
  });
  return spanned('total', [text('total', words.total), ...sums], [named], 26);
}
