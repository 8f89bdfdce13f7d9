import type { Language } from '../../messages/language';
import { type Voters, type VoteWords, voteWords } from '../../messages/sheets/votes';
import { text } from '../plan/cells';
import { figures, fixed, wrapping } from '../plan/draft';
import { banner } from '../plan/frame';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { planTable, type TableColumn } from '../plan/table-sheet';
import type { CountColumn } from './tally-column';
import { bothColumn, namedColumns, totalRow } from './tally-columns';
import { listColumns } from './tally-list-columns';
import type { Subject } from './winners-list';

/** What 计票表 is written from. */
export interface Tally {
  readonly subject: Subject;
  readonly candidates: readonly TallyRow[];
  /** Votes of each kind of voters are counted apart: staff and leaders on lists of their own. */
  readonly lists: readonly TallyList[];
  /** How many may win; undefined leaves a blank. */
  readonly places: number | undefined;
}

export interface TallyList {
  readonly voters: Voters;
  /** Batches that are counted one by one and added up; with one there is room for strokes. */
  readonly batches: number;
}

export interface TallyRow {
  readonly name: string;
  readonly section: string;
  /** By list, by batch; undefined for a count that is still to be entered. */
  readonly votes: readonly (readonly (number | undefined)[])[];
}

/** 计票表: votes by batch, added up and ranked by formulas; of two lists who is among the first on both. */
export function planTally(tally: Tally, head: SheetHead, language: Language): SheetPlan {
  const words = voteWords[language];
  const named = namedColumns(tally, words);
  const counted = tally.lists.reduce<readonly CountColumn[]>(
    (columns, list, index) => [...columns, ...listColumns(tally, list, index, named.length + columns.length, words)],
    [],
  );
  const both = bothColumn(tally, counted, named.length, words);
  const columns = [...counted, ...(both ? [both] : [])];
  const count = named.length + columns.length;
  return planTable(
    {
      name: words.tallyName,
      title: words.tallyTitle(head.title),
      right: words.places(tally.places),
      columns: tableColumns(tally, named, columns, words),
      body: [
        ...tally.candidates.map((row, index) => ({
          cells: [
            ...named.map((column) => column.cell(row, index)),
            ...columns.map((column) => column.cell(row, index)),
          ],
          leastHeight: 26,
        })),
        totalRow(tally, named.length, columns, words),
      ],
      foot: tally.lists.map(({ voters }) =>
        banner('instruction', text('instruction', words.papers(words.voters[voters])), count, 26),
      ),
      orientation: 'landscape',
      signatures: words.counters,
      stamp: undefined,
    },
    head,
    language,
  );
}

function tableColumns(
  tally: Tally,
  named: readonly CountColumn[],
  columns: readonly CountColumn[],
  words: VoteWords,
): readonly TableColumn[] {
  return [...named, ...columns].map(({ head, kind }, index): TableColumn => {
    switch (kind) {
      case 'serial':
        return { head, need: (rows) => figures(rows, index, 5) };
      case 'name':
        return { head, need: (rows) => wrapping(rows, index, 14, tally.subject === 'works' ? 50 : 24) };
      case 'strokes':
        return head === words.columns.strokes
          ? { head, need: () => ({ ...fixed(26), most: 70 }), grows: true }
          : { head, need: () => fixed(24) };
      case 'figure':
        return { head, need: (rows) => figures(rows, index, 9) };
    }
  });
}
