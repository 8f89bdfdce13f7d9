import { type Exact, toNumber } from '../../facts/exact';
import type { Language } from '../../messages/language';
import { type WinnerWords, winnerWords } from '../../messages/sheets/winners';
import { blank, number, text } from '../plan/cells';
import { type DraftRow, figures, wrapping } from '../plan/draft';
import { banner } from '../plan/frame';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { planTable, type TableColumn } from '../plan/table-sheet';
import { nameCell } from '../plan/name-cell';

/** What 拟入选名单 is written from: the ranking of one award. */
export interface WinnersList {
  /** Who is chosen: people, sections, or works such as articles. */
  readonly subject: Subject;
  /** How many may win; undefined where nobody can tell, then a blank is left. */
  readonly places: number | undefined;
  /** Who decides (审定); "" where the scheme does not say. */
  readonly decidedBy: string;
  /** Head of the scores: 得票, 得分. */
  readonly scoreName: string;
  /** Head of the scores of a second vote that stands beside the first; "" where there is one vote. */
  readonly secondScoreName?: string;
  /** In the order of the list; those who lose are left out. */
  readonly candidates: readonly WinnerRow[];
  /** Those of whom nobody knows yet whether they may win, and who would be in if they may. */
  readonly unsettled?: readonly string[];
}

export type Subject = 'people' | 'sections' | 'works';

export interface WinnerRow {
  /** Undefined for those who are in without a place in the ranking. */
  readonly rank: number | undefined;
  readonly name: string;
  /** "" where there is none, as for sections themselves. */
  readonly section: string;
  readonly score: Exact;
  /** Of the second vote; undefined where the candidate is not on it. */
  readonly secondScore?: Exact | undefined;
  /** `passes` are in by rule and take no place. */
  readonly result: 'wins' | 'passes' | 'ties' | 'loses';
  /** What those who decide have decided, where they have. */
  readonly decision: 'in' | 'out' | undefined;
}

const LONGEST_NAME = 240;

/** 拟入选名单: place, name, score and result; those who tie apart, with a line for the decision. */
export function planWinners(list: WinnersList, head: SheetHead, language: Language): SheetPlan {
  const words = winnerWords[language];
  const listed = list.candidates.filter(({ result, decision }) => result !== 'loses' || decision !== undefined);
  const withSections = list.subject !== 'sections' && listed.some(({ section }) => section !== '');
  const columns = tableColumns(list, withSections, words);
  const body = listed.map((row) => winnerRow(row, withSections, Boolean(list.secondScoreName), words));
  return planTable(
    {
      name: words.name,
      title: words.title(head.title),
      right: words.places(list.places),
      columns,
      body: body.length > 0 ? body : [banner('text', text('text', words.nobody), columns.length, 24)],
      foot: footRows(list, listed, columns.length, words),
      orientation: 'portrait',
      stamp: undefined,
    },
    head,
    language,
  );
}

function winnerRow(
  { rank, name, section, score, secondScore, result, decision }: WinnerRow,
  withSections: boolean,
  withSecond: boolean,
  words: WinnerWords,
): DraftRow {
  const named = (content: string): Cell => nameCell(content, LONGEST_NAME);
  return {
    cells: [
      rank === undefined ? blank('count') : number('count', rank),
      named(name),
      ...(withSections ? [named(section)] : []),
      number('count', toNumber(score)),
      ...(withSecond ? [secondScore === undefined ? blank('count') : number('count', toNumber(secondScore))] : []),
      text('centred', resultOf(result, decision, words)),
      blank('text'),
    ],
    leastHeight: 26,
  };
}

function resultOf(result: WinnerRow['result'], decision: WinnerRow['decision'], { results }: WinnerWords): string {
  if (decision !== undefined) return decision === 'in' ? results.confirmed : results.declined;
  return result === 'loses' ? '' : results[result];
}

/** How many, and for those who tie and are not decided a line to write on. */
function footRows(list: WinnersList, all: readonly WinnerRow[], columns: number, words: WinnerWords): DraftRow[] {
  const listed = all.filter(({ result }) => result !== 'passes');
  const chosen = listed.filter(
    ({ result, decision }) => decision === 'in' || (decision === undefined && result === 'wins'),
  );
  const ties = listed.filter(({ result, decision }) => decision === undefined && result === 'ties');
  const open = list.places === undefined ? undefined : Math.max(0, list.places - chosen.length);
  const summary = `${words.counts(chosen.length, all.length - listed.length, ties.length)}    ${words.decidedBy(list.decidedBy)}`;
  return [
    banner('instruction', text('instruction', summary), columns, 26),
    ...(ties.length > 0
      ? [banner('text', text('text', words.decision(list.decidedBy, ties.length, open)), columns, 40)]
      : []),
    ...(list.unsettled?.length
      ? [banner('instruction', text('instruction', words.unsettled(list.unsettled)), columns, 26)]
      : []),
  ];
}

function tableColumns(list: WinnersList, withSections: boolean, { columns }: WinnerWords): readonly TableColumn[] {
  const nameHead = { people: columns.person, sections: columns.section, works: columns.work }[list.subject];
  const score = withSections ? 3 : 2;
  const result = score + (list.secondScoreName ? 2 : 1);
  return [
    { head: columns.rank, need: (rows) => figures(rows, 0, 6) },
    { head: nameHead, need: (rows) => wrapping(rows, 1, 12, list.subject === 'works' ? 40 : 20) },
    ...(withSections
      ? [{ head: columns.section, need: (rows: readonly DraftRow[]) => wrapping(rows, 2, 12, 22) }]
      : []),
    { head: list.scoreName, need: (rows) => figures(rows, score, 8) },
    ...(list.secondScoreName
      ? [{ head: list.secondScoreName, need: (rows: readonly DraftRow[]) => figures(rows, score + 1, 8) }]
      : []),
    { head: columns.result, need: (rows) => wrapping(rows, result, 14, 20) },
    { head: columns.remark, need: () => ({ least: 16, natural: 16, most: 36 }), grows: true },
  ];
}
