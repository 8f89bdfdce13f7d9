import type { Language } from '../../messages/language';
import { type Voters, type VoteWords, voteWords } from '../../messages/sheets/votes';
import { number, text } from '../plan/cells';
import { type DraftRow, figures, fixed, wrapping } from '../plan/draft';
import { banner } from '../plan/frame';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { planTable, type TableColumn } from '../plan/table-sheet';
import type { Subject } from './winners-list';
import { nameCell } from '../plan/name-cell';

export type { Voters } from '../../messages/sheets/votes';

/** What ballots are written from. */
export interface Ballot {
  readonly subject: Subject;
  readonly candidates: readonly { readonly name: string; readonly section: string }[];
  /** How many a voter may choose; undefined leaves a blank. */
  readonly choose: number | undefined;
  /** One ballot each: 先进科室 has one for staff and one for leaders. */
  readonly voters: readonly Voters[];
}

const LONGEST_NAME = 200;

/** 选票: the candidates with a box each and how many to choose; nothing that tells who voted. */
export function planBallots(ballot: Ballot, head: SheetHead, language: Language): readonly SheetPlan[] {
  const words = voteWords[language];
  const withSections = ballot.subject !== 'sections' && ballot.candidates.some(({ section }) => section !== '');
  const columns = tableColumns(ballot, withSections, words);
  return ballot.voters.map((voters): SheetPlan => {
    const label = (name: string): string => (ballot.voters.length > 1 ? words.of(name, words.voters[voters]) : name);
    const plan = planTable(
      {
        name: label(words.ballotName),
        title: label(words.ballotTitle(head.title)),
        right: words.choose(ballot.choose),
        columns,
        body: ballot.candidates.map(({ name, section }, index) => ({
          cells: [
            number('count', index + 1),
            ...[name, ...(withSections ? [section] : [])].map((content) => nameCell(content, LONGEST_NAME)),
            text('tick', words.box),
          ],
          leastHeight: 30,
        })),
        foot: [banner('instruction', text('instruction', words.instruction(ballot.choose)), columns.length, 40)],
        orientation: 'portrait',
        signatures: [],
        stamp: undefined,
      },
      head,
      language,
    );
    return { ...plan, handedOut: true };
  });
}

function tableColumns({ subject }: Ballot, withSections: boolean, { columns }: VoteWords): readonly TableColumn[] {
  return [
    { head: columns.number, need: (rows) => figures(rows, 0, 8) },
    { head: columns[subject], need: (rows) => wrapping(rows, 1, 30, 60), grows: true },
    ...(withSections
      ? [{ head: columns.section, need: (rows: readonly DraftRow[]) => wrapping(rows, 2, 20, 30) }]
      : []),
    { head: columns.agree, need: () => fixed(16) },
  ];
}
