import type { VoteWords } from '../../messages/sheets/votes';
import { at, blank, down, formula, number, quoted, text } from '../plan/cells';
import type { DraftRow } from '../plan/draft';
import type { Cell } from '../plan/plan';
import { FIRST_ROW, spanned } from '../plan/table-sheet';
import type { Tally, TallyRow } from './tally';
import { type CountColumn, nothing, rowOf } from './tally-column';
import { nameCell } from '../plan/name-cell';

const LONGEST_NAME = 200;

/** Number, name and, where there are sections, the section. */
export function namedColumns({ subject, candidates }: Tally, { columns }: VoteWords): readonly CountColumn[] {
  const named = (head: string, contentOf: (row: TallyRow) => string): CountColumn => ({
    head,
    kind: 'name',
    adds: false,
    cell: (row) => nameCell(contentOf(row), LONGEST_NAME),
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
