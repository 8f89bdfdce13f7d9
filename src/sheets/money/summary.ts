import { add, type Exact, toNumber } from '../../facts/exact';
import { eachInSteps, filterInSteps, mapInSteps, type Steps } from '../../base/steps';
import type { SheetWords } from '../../messages/sheets/sheets';
import type { AwardHeader, AwardLine } from './award-line';
import { at, blank, down, formula, number, text } from '../plan/cells';
import type { DetailLayout } from './layout';
import { type DraftRow, figures, fittedInSteps, fixed, heightsInSteps, mergesInSteps, wrapping } from '../plan/draft';
import { banner, codeRow, headRows, signatureRow, stampRows } from '../plan/frame';
import { isMoney } from './lines';
import { breaksInSteps } from '../plan/page-breaks';
import type { Cell, SheetPlan } from '../plan/plan';
import { landscape, LANDSCAPE_WIDTH } from '../plan/print';
import { awardColumns } from './summary-awards';
import type { FigureColumn } from './figure-column';
import { figureColumns } from './summary-columns';
import { type PersonEntry, peopleOf } from './summary-people';
import { totalCheck } from './total-check';
import { upperCheck } from './upper-check';
import { nameCell } from '../plan/name-cell';
import { spanned } from '../plan/table-sheet';
import { shortened } from '../plan/widths';

const HEAD_ROW = 3;
const FIRST_PERSON = HEAD_ROW + 1;
/** Number, section and name stand before the figures. */
const FIRST_FIGURE = 3;
/** What the highest row holds of a name in the narrowest column. */
const LONGEST_NAME = 180;

/**
 * The sheet 个人汇总: one row a person, one column an award, penalties apart, the net to be paid and a place to sign.
 * Every figure is a sum over the person's own rows on the sheet of details; a line below says whether the totals agree.
 * In steps, for many people.
 */
export function* planSummary(
  lines: readonly AwardLine[],
  header: AwardHeader,
  layout: DetailLayout,
  words: SheetWords,
): Steps<SheetPlan> {
  const people = yield* peopleOf(lines, layout);
  const awards = yield* awardColumns(yield* filterInSteps(lines, isMoney));
  const units = layout.units.map(({ unit }) => unit);
  const undecided = people.reduce((sum, entry) => sum + entry.undecided, 0);
  const place = { detail: layout.sheet, headRow: HEAD_ROW, firstAward: FIRST_FIGURE };
  const limits = people.some(({ money }) => money?.limit !== undefined);
  const columns = figureColumns({ awards, units, limits, undecided: undecided > 0 }, place, words);
  const count = FIRST_FIGURE + columns.length + 1;
  const net = columns.findIndex(({ head }) => head === words.columns.net);
  const netCell = at(FIRST_PERSON + people.length, FIRST_FIGURE + net);

  const body = [
    ...(yield* mapInSteps(people, (entry, index) => personRow(entry, index, columns, words))),
    yield* totalsRow(people, columns, words),
  ];
  const rows = [
    ...headRows({ title: words.summaryTitle(header.title), right: words.inYuan, columns: count }, header, words),
    headOfTable(columns, words),
    ...body,
    upperRow(netCell, yield* netOf(people, columns[net]), count, words),
    banner('note', totalCheck(netCell, layout, words), count, 18),
    ...notes(undecided, awards.others, count, words),
    signatureRow(header, words, count),
    ...stampRows(header, header.basis, words, count),
    codeRow(header.basis, 'summary', words, count),
  ];
  const widths = yield* summaryWidths(body, columns.length);
  return yield* breaksInSteps({
    name: words.summaryName,
    rows: yield* heightsInSteps(rows, widths),
    columns: widths,
    merges: yield* mergesInSteps(rows, 0),
    frozenRows: FIRST_PERSON,
    print: landscape(HEAD_ROW, { top: 0, left: 0, bottom: rows.length - 2, right: count - 1 }, words.footer),
  });
}

function headOfTable(columns: readonly FigureColumn[], { columns: heads }: SheetWords): DraftRow {
  const labels = [heads.number, heads.section, heads.person, ...columns.map(({ head }) => head), heads.received];
  return { cells: labels.map((label) => text('head', label)), leastHeight: 26 };
}

function personRow(entry: PersonEntry, index: number, columns: readonly FigureColumn[], words: SheetWords): DraftRow {
  const row = FIRST_PERSON + index;
  const name = (content: string): Cell => nameCell(content, LONGEST_NAME);
  return {
    cells: [
      number('count', index + 1),
      name(entry.section),
      name(entry.person.trim() || words.noName),
      ...columns.map((column) => column.cell(entry, row)),
      blank('centred'),
    ],
    leastHeight: 24,
  };
}

function* netOf(people: readonly PersonEntry[], column: FigureColumn | undefined): Steps<Exact> {
  let sum: Exact = 0;
  yield* eachInSteps(people, (entry) => {
    if (column) sum = add(sum, column.value(entry));
  });
  return sum;
}

function* totalsRow(
  people: readonly PersonEntry[],
  columns: readonly FigureColumn[],
  words: SheetWords,
): Steps<DraftRow> {
  const totals: Cell[] = [];
  for (const [index, column] of columns.entries()) {
    const style = column.kind === 'money' ? 'totalMoney' : 'totalCount';
    const sum = `SUM(${down(FIRST_FIGURE + index, FIRST_PERSON, FIRST_PERSON + people.length - 1)})`;
    const content = column.kind === 'money' ? `=ROUND(${sum},2)` : `=${sum}`;
    totals.push(
      people.length === 0 ? number(style, 0) : formula(style, content, toNumber(yield* netOf(people, column))),
    );
  }
  return spanned(
    'total',
    [text('total', words.total), ...totals, blank('total')],
    [FIRST_FIGURE, ...totals.map(() => 1), 1],
    24,
  );
}

function upperRow(totalCell: string, total: Exact, count: number, words: SheetWords): DraftRow {
  const upper = upperCheck(totalCell, total, words);
  return {
    cells: Array.from({ length: count }, (_, column) => {
      if (column === 0) return text('total', words.upper);
      return column === 2 ? upper : blank(column < 2 ? 'total' : 'upper');
    }),
    spans: [
      { from: 0, to: 1 },
      { from: 2, to: count - 1 },
    ],
    leastHeight: 24,
  };
}

function notes(undecided: number, others: readonly string[], count: number, words: SheetWords): DraftRow[] {
  const sentences = [
    ...(undecided > 0 ? [words.undecidedNote(undecided)] : []),
    ...(others.length > 0 ? [words.otherAwardsNote(others)] : []),
  ];
  return sentences.map((sentence) => banner('note', text('note', shortened(sentence, 2000)), count, 16));
}

/** Widths from the rows of people and their total; the heads of the figures wrap. */
function summaryWidths(body: readonly DraftRow[], figureCount: number): Steps<number[]> {
  const received = { ...fixed(13), most: 26 };
  const needs = [
    figures(body, 0, 5),
    wrapping(body, 1, 10, 18),
    wrapping(body, 2, 10, 16),
    ...Array.from({ length: figureCount }, (_, index) => figures(body, FIRST_FIGURE + index, 10)),
    received,
  ];
  return fittedInSteps(needs, LANDSCAPE_WIDTH, needs.length - 1);
}
