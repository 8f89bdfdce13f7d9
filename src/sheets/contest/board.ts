import { type Exact, toNumber } from '../../facts/exact';
import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { type BoardWords, boardWords } from '../../messages/sheets/board';
import { blank, number, text } from '../plan/cells';
import { type DraftRow, figures, wrapping } from '../plan/draft';
import { banner } from '../plan/frame';
import { checkFormula, rankCell, ranksOf, totalCell } from './board-formulas';
import { type Board, type BoardGroup, type BoardPart, FIRST_PART, hasFull, totalOf } from './board-parts';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { planTableInSteps, spanned, type TableColumn } from '../plan/table-sheet';
import { nameCell } from '../plan/name-cell';

const LONGEST_NAME = 200;

/** The board: rank, group, every part's score, the total by formula over the weights that it shows, the marks. */
export function* planBoardInSteps(given: Board, head: SheetHead, language: Language): Steps<SheetPlan> {
  const words = boardWords[language];
  const settled = yield* settledFirst(given);
  const board: Board = { ...given, groups: settled.map(({ group }) => group) };
  const totals = settled.map(({ total }) => total);
  const ranks = yield* ranksOf(totals);
  const columns = tableColumns(board, words);
  const plan = yield* planTableInSteps(
    {
      name: words.name,
      title: words.title(head.title),
      right: words.published[board.published],
      columns,
      body: [
        ...weightRows(board, words),
        ...(yield* mapInSteps(settled, ({ group, total }, index) =>
          groupRow(board, { ...group, index, total, rank: ranks[index] }, words),
        )),
      ],
      foot: [...notes(board, totals, columns.length, words), ...memberRows(board, columns.length, words)],
      orientation: 'landscape',
      posted: true,
      stamp: undefined,
    },
    head,
    language,
  );
  return { ...plan, handedOut: true };
}

/** The groups with their totals; those without one stand below the others. */
function* settledFirst({ parts, groups }: Board): Steps<readonly Totalled[]> {
  const all = yield* mapInSteps(groups, (group): Totalled => ({ group, total: totalOf(parts, group.scores) }));
  return [...all.filter(({ total }) => total !== undefined), ...all.filter(({ total }) => total === undefined)];
}

interface Totalled {
  readonly group: BoardGroup;
  readonly total: Exact | undefined;
}

/** A group at its place on the board, from 0. */
interface PlacedGroup extends BoardGroup {
  readonly index: number;
  readonly total: Exact | undefined;
  readonly rank: number | undefined;
}

/** The weights that the totals are reckoned with and, where parts have a most of their own, these. */
function weightRows({ parts }: Board, words: BoardWords): DraftRow[] {
  const row = (label: string, valueOf: (part: BoardPart) => number): DraftRow =>
    spanned(
      'subtotal',
      [
        text('subtotal', label),
        ...parts.map((part) => number('count', valueOf(part))),
        blank('subtotal'),
        blank('subtotal'),
      ],
      [FIRST_PART],
      22,
    );
  const weights = row(words.weight, ({ weight }) => toNumber(weight));
  return hasFull(parts) ? [weights, row(words.full, ({ full }) => toNumber(full ?? 100))] : [weights];
}

function groupRow(board: Board, { group, scores, mark, index, total, rank }: PlacedGroup, words: BoardWords): DraftRow {
  const score = (value: Exact | undefined): Cell =>
    value === undefined ? text('centred', words.marks.undecided) : number('count', toNumber(value));
  const marked = total === undefined ? words.marks.undecided : mark === 'none' ? '' : words.marks[mark];
  return {
    cells: [
      rank === undefined ? blank('count') : rankCell(board, index, rank),
      nameCell(group, LONGEST_NAME),
      ...scores.map(score),
      total === undefined ? text('centred', words.marks.undecided) : totalCell(board, index, total),
      text('centred', marked),
    ],
    leastHeight: 28,
  };
}

function notes(board: Board, totals: readonly (Exact | undefined)[], columns: number, words: BoardWords): DraftRow[] {
  const check = checkFormula(board, totals, words);
  return [
    ...(board.weightsOpen ? [banner('note', text('note', words.equalWeights), columns, 16)] : []),
    ...(totals.includes(undefined) ? [banner('note', text('note', words.unfinished), columns, 16)] : []),
    ...(check ? [banner('note', check, columns, 16)] : []),
    banner('instruction', text('instruction', words.decidedBy(board.decidedBy)), columns, 24),
  ];
}

/** 工作实绩末位成员 below the groups, over the same columns. */
function memberRows({ lastMembers }: Board, columns: number, words: BoardWords): DraftRow[] {
  if (lastMembers.length === 0) return [];
  const widths = [1, 1, 1, columns - 3];
  const row = (cells: readonly Cell[]): DraftRow => spanned('centred', cells, widths, 26);
  return [
    banner('section', text('section', words.members), columns, 24),
    row([words.member, words.group, words.score, words.mark].map((label) => text('head', label))),
    ...lastMembers.map(({ name, group, score, result }) =>
      row([
        nameCell(name, LONGEST_NAME),
        nameCell(group, LONGEST_NAME),
        number('count', toNumber(score)),
        text('centred', result === 'ties' ? words.marks.lastTie : words.marks.last),
      ]),
    ),
  ];
}

function tableColumns({ parts, lastMembers }: Board, words: BoardWords): readonly TableColumn[] {
  const names = lastMembers.map(({ name }): DraftRow => ({ cells: [text('centred', name)], leastHeight: 0 }));
  return [
    { head: words.rank, need: (rows) => wrapping([...rows, ...names], 0, 10, 16) },
    { head: words.group, need: (rows) => wrapping(rows, 1, 18, 34), grows: true },
    ...parts.map(({ name }, index): TableColumn => ({
      head: name,
      need: (rows) => figures(rows, FIRST_PART + index, 12),
    })),
    { head: words.total, need: (rows) => figures(rows, FIRST_PART + parts.length, 10) },
    { head: words.mark, need: (rows) => wrapping(rows, FIRST_PART + parts.length + 1, 14, 22) },
  ];
}
