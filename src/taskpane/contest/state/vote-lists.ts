import type { Exact } from '../../../facts/exact';
import { isBlankCell, shown } from '../../../facts/statement';
import type { VoteList } from '../../../rules/contest/vote';
import { type Lists, nameColumn, namedRows, scoreIn } from './lists';
import type { VoteColumn, EntrantKind } from './setup';

/** A line of a vote list that cannot be taken. */
export type VoteFault =
  | {
      readonly kind: 'vote-twice';
      readonly sheet: string;
      readonly name: string;
      readonly sheetRows: readonly number[];
    }
  | {
      readonly kind: 'vote-unread';
      readonly sheet: string;
      readonly name: string;
      readonly sheetRow: number;
      readonly given: string;
    }
  | { readonly kind: 'vote-stranger'; readonly sheet: string; readonly name: string; readonly sheetRow: number };

export interface ReadVoteList {
  readonly from: VoteColumn;
  /** Words over the column. */
  readonly header: string;
  readonly votes: VoteList;
  readonly faults: readonly VoteFault[];
}

/**
 * Reads a column of votes by the names beside it. A name that stands twice has no votes: nobody knows which line
 * holds. A blank cell is no vote.
 *
 * @param known keys of those who may be voted for
 */
export function readVoteList(
  lists: Lists,
  from: VoteColumn,
  kind: EntrantKind,
  known: ReadonlySet<string>,
): ReadVoteList | undefined {
  const tracker = lists.get(from.sheet);
  const column = tracker?.columns.find(({ letter }) => letter === from.column);
  if (!tracker || !column || nameColumn(tracker, kind) === undefined) return undefined;
  const votes = new Map<string, Exact>();
  const seen = new Map<string, number[]>();
  const faults: VoteFault[] = [];
  for (const { name, key, sheetRow, index } of namedRows(tracker, kind)) {
    const before = seen.get(key);
    seen.set(key, [...(before ?? []), sheetRow]);
    const cell = tracker.rows[index]?.cells[column.index];
    if (before) {
      votes.delete(key);
      continue;
    }
    if (!known.has(key)) faults.push({ kind: 'vote-stranger', sheet: from.sheet, name, sheetRow });
    if (isBlankCell(cell)) continue;
    const score = scoreIn(cell);
    if (score === undefined)
      faults.push({ kind: 'vote-unread', sheet: from.sheet, name, sheetRow, given: shown(cell) });
    else votes.set(key, score);
  }
  const names = new Map(namedRows(tracker, kind).map(({ key, name }) => [key, name]));
  for (const [key, sheetRows] of seen)
    if (sheetRows.length > 1)
      faults.push({ kind: 'vote-twice', sheet: from.sheet, name: names.get(key) ?? key, sheetRows });
  return { from, header: column.header.text, votes, faults };
}
