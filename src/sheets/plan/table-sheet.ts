import { finish, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { sheetWords } from '../../messages/sheets/sheets';
import { blank, text } from './cells';
import { type ColumnFit, type DraftRow, fittedInSteps, heightsInSteps, mergesInSteps } from './draft';
import { banner, codeRow, headRows, signatureLabels, stampRows } from './frame';
import { breaksInSteps } from './page-breaks';
import type { Cell, SheetPlan, StyleName } from './plan';
import { landscape, LANDSCAPE_WIDTH, portrait, PORTRAIT_WIDTH } from './print';
import type { SheetHead } from './sheet-head';
import type { StampedKind } from '../stamp/stamp';
import { textWidth } from './widths';

/** A column of a table that is printed. */
export interface TableColumn {
  readonly head: string;
  /** Its width from the rows of the body. */
  need(body: readonly DraftRow[]): ColumnFit;
  /** Takes what the page has left; one column at most. */
  readonly grows?: true;
}

/** A table between the head of a sheet and the lines to sign. */
interface TableSheet {
  readonly name: string;
  readonly title: string;
  /** What stands at the right above the table, such as 单位：元. */
  readonly right: string;
  readonly columns: readonly TableColumn[];
  /** The first stands in row `FIRST_ROW`. */
  readonly body: readonly DraftRow[];
  /** Rows below the table that say nothing of the widths: notes, 大写. */
  readonly foot: readonly DraftRow[];
  readonly orientation: 'landscape' | 'portrait';
  /** Posted on a wall: it is shrunk to one page where that can still be read from a step away. */
  readonly posted?: true;
  /** In place of 制表, 审核, 批准 and the date; none where nobody signs. */
  readonly signatures?: readonly string[];
  /** The kind that the stamp names; without it, or without a basis, there is no stamp. */
  readonly stamp: StampedKind | undefined;
}

const HEAD_ROW = 3;
/** How much longer than a page a sheet may be that is posted on one. */
const POSTED = 1.4;
/** Row of the sheet in which the body of a table begins, from 0: formulas count from here. */
export const FIRST_ROW = HEAD_ROW + 1;

/** The table as a sheet for A4, its head on every page, page x of y below. */
export const planTable = (sheet: TableSheet, head: SheetHead, language: Language): SheetPlan =>
  finish(planTableInSteps(sheet, head, language));

/** The same in steps, for a hundred thousand rows. */
export function* planTableInSteps(sheet: TableSheet, head: SheetHead, language: Language): Steps<SheetPlan> {
  const words = sheetWords[language];
  const { columns } = sheet;
  const count = columns.length;
  const tableHead: DraftRow = { cells: columns.map((column) => text('head', column.head)), leastHeight: 26 };
  const stamped = sheet.stamp && head.basis ? { kind: sheet.stamp, basis: head.basis } : undefined;
  const page = sheet.orientation === 'landscape' ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const widths = yield* fittedInSteps(
    columns.map((column) => column.need(sheet.body)),
    page,
    columns.findIndex(({ grows }) => grows),
  );
  const rows = [
    ...headRows({ title: sheet.title, right: sheet.right, columns: count, middle: middleOf(widths) }, head, words),
    tableHead,
    ...sheet.body,
    ...sheet.foot,
    ...signatureLine(sheet.signatures ?? signatureLabels(head, words), widths),
    ...(stamped ? stampRows(head, stamped.basis, words, count) : []),
  ];
  const below = stamped ? [codeRow(stamped.basis, stamped.kind, words, count)] : [];
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: count - 1 };
  const set = (sheet.orientation === 'landscape' ? landscape : portrait)(HEAD_ROW, area, words.footer);
  const all = [...rows, ...below];
  const plan: SheetPlan = {
    name: sheet.name,
    rows: yield* heightsInSteps(all, widths),
    columns: widths,
    merges: yield* mergesInSteps(all, 0),
    frozenRows: FIRST_ROW,
    print: { ...set, longest: sheet.posted ? POSTED : set.longest },
  };
  // All that stands below the table with its last line.
  return yield* breaksInSteps(plan, [{ first: FIRST_ROW + Math.max(0, sheet.body.length - 1), last: area.bottom }]);
}

/** The column at which two halves of a line part: the boundary nearest to the middle of the page. */
function middleOf(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let [best, nearest, left] = [1, Infinity, 0];
  widths.slice(0, -1).forEach((width, column) => {
    left += width;
    if (Math.abs(left - half) >= nearest) return;
    nearest = Math.abs(left - half);
    best = column + 1;
  });
  return best;
}

/** Font size of signatures as a part of the body's, in which widths are counted. */
const SIGNATURE_SCALE = 12 / 10.5;

/** The lines to sign, spread over the page in one cell: columns may be too narrow for one each. */
function signatureLine(labels: readonly string[], widths: readonly number[]): DraftRow[] {
  if (labels.length === 0) return [];
  const room = widths.reduce((sum, width) => sum + width, 0) / SIGNATURE_SCALE - 2;
  const used = labels.reduce((sum, label) => sum + textWidth(label), 0);
  // Wide spaces: of the narrow ones fonts think differently.
  const gap = Math.max(2, Math.floor((room - used) / (2 * labels.length)));
  return [banner('signature', text('signature', labels.join('\u3000'.repeat(gap))), widths.length, 40)];
}

/** A row of cells each of which takes so many columns; the columns that a cell covers are blank in `style`. */
export function spanned(
  style: StyleName,
  cells: readonly Cell[],
  widths: readonly number[],
  leastHeight: number,
): DraftRow {
  const row: Cell[] = [];
  const spans: { from: number; to: number }[] = [];
  cells.forEach((cell, index) => {
    const [from, width] = [row.length, widths[index] ?? 1];
    row.push(cell, ...Array.from({ length: width - 1 }, () => blank(style)));
    if (width > 1) spans.push({ from, to: from + width - 1 });
  });
  return { cells: row, spans, leastHeight };
}
