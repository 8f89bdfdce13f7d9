import { filterInSteps, type Steps } from '../../base/steps';
import type { SheetWords } from '../../messages/sheets/sheets';
import { type AwardHeader, type AwardLine } from './award-line';
import { at, text } from '../plan/cells';
import { moneyBlock, undecidedRows, unitBlocks } from './detail-blocks';
import { type DraftRow, figures, fittedInSteps, fixed, heightsInSteps, mergesInSteps, wrapping } from '../plan/draft';
import { codeRow, headRows, signatureRow, stampRows } from '../plan/frame';
import { type DetailLayout, sumInSteps } from './layout';
import { countsInTotal, DETAIL, DETAIL_COLUMNS, isOtherUnit, isUndecided } from './lines';
import { breaksInSteps } from '../plan/page-breaks';
import type { SheetPlan } from '../plan/plan';
import { landscape, LANDSCAPE_WIDTH } from '../plan/print';
import { totalRows } from './totals';

/** The head of the table stands below title, basis and office. */
const HEAD_ROW = 3;
const FIRST_LINE = HEAD_ROW + 1;

/** The sheet 奖励明细, and where on it the other sheets find their figures. */
interface DetailPlan {
  readonly plan: SheetPlan;
  readonly layout: DetailLayout;
}

/**
 * The sheet 奖励明细 of lines that stand in order (see `inOrder`): every line with its clause, subtotals by section,
 * the total with 大写; lines in other units and undecided ones in blocks of their own below; places to sign; what it
 * rests on. In steps, for a hundred thousand lines.
 */
export function* planDetailInSteps(
  lines: readonly AwardLine[],
  header: AwardHeader,
  words: SheetWords,
): Steps<DetailPlan> {
  const money = yield* filterInSteps(lines, countsInTotal);
  const lineBlock = yield* moneyBlock(money, FIRST_LINE, words);
  const totalRow = FIRST_LINE + lineBlock.rows.length;
  const above = { first: FIRST_LINE, last: totalRow - 1 };
  const totals = totalRows(yield* sumInSteps(money), money.length, above, words);
  const inUnits = yield* filterInSteps(lines, isOtherUnit);
  const otherUnits = yield* unitBlocks(inUnits, totalRow + totals.length, words);
  const undecided = yield* undecidedRows(yield* filterInSteps(lines, isUndecided), words);

  const rows = [
    ...headRows(
      { title: words.detailTitle(header.title), right: words.inYuan, columns: DETAIL_COLUMNS },
      header,
      words,
    ),
    headOfTable(words),
    ...lineBlock.rows,
    ...totals,
    ...otherUnits.rows,
    ...undecided,
    signatureRow(header, words, DETAIL_COLUMNS),
    ...stampRows(header, header.basis, words, DETAIL_COLUMNS),
    codeRow(header.basis, 'detail', words, DETAIL_COLUMNS),
  ];
  const columns = yield* detailWidths(rows);
  const withHeights = yield* heightsInSteps(rows, columns);
  // The last row is for 复核 and not for paper.
  const area = { top: 0, left: 0, bottom: rows.length - 2, right: DETAIL_COLUMNS - 1 };
  return {
    plan: yield* breaksInSteps({
      name: words.detailName,
      rows: withHeights,
      columns,
      merges: yield* mergesInSteps(rows, 0),
      frozenRows: FIRST_LINE,
      print: landscape(HEAD_ROW, area, words.footer),
    }),
    layout: {
      sheet: words.detailName,
      totalCell: at(totalRow, DETAIL.amount),
      money: lineBlock.people,
      units: otherUnits.units,
    },
  };
}

function headOfTable({ columns }: SheetWords): DraftRow {
  const { number: serial, person, section, award, reason, clause, unitPrice, quantity, amount, received } = columns;
  const printed = [serial, person, section, award, reason, clause, unitPrice, quantity, amount, received];
  return {
    cells: [
      ...printed.map((label) => text('head', label)),
      text('offPage', columns.sourceRow),
      text('offPage', columns.check),
    ],
    leastHeight: 26,
  };
}

function* detailWidths(rows: readonly DraftRow[]): Steps<number[]> {
  const columns = [
    figures(rows, DETAIL.number, 5),
    wrapping(rows, DETAIL.person, 8, 18),
    wrapping(rows, DETAIL.section, 8, 20),
    wrapping(rows, DETAIL.award, 8, 22),
    wrapping(rows, DETAIL.reason, 20, 60),
    wrapping(rows, DETAIL.clause, 8, 16),
    figures(rows, DETAIL.unitPrice, 10),
    figures(rows, DETAIL.quantity, 6),
    figures(rows, DETAIL.amount, 12),
    fixed(13),
  ];
  return [...(yield* fittedInSteps(columns, LANDSCAPE_WIDTH, DETAIL.reason)), 10, 10];
}
