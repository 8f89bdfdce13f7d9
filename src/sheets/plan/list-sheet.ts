import { finish, mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { text } from './cells';
import { type DraftRow, figures, wrapping } from './draft';
import { banner } from './frame';
import type { Cell, SheetPlan } from './plan';
import type { SheetHead } from './sheet-head';
import { FIRST_ROW, planTableInSteps, type TableColumn } from './table-sheet';
import { textWidth } from './widths';

/** A column of a list: texts wrap between two widths, figures never wrap. In half-width characters. */
export type ListColumn =
  | { readonly kind: 'text'; readonly head: string; readonly least: number; readonly most: number }
  | { readonly kind: 'figure'; readonly head: string; readonly least: number };

/** A plain list to be printed. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  /** What stands at the right above the table; "" for nothing. */
  readonly right: string;
  readonly columns: readonly ListColumn[];
  /** Each as wide as the table; the first stands in row `FIRST_LIST_ROW`. */
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
  /** Whether people sign it: then lines for 制表, 审核, 批准 and the date stand below. */
  readonly signed: boolean;
}

/** Row of the sheet, from 0, in which the list's first row stands: formulas count from here. */
export const FIRST_LIST_ROW = FIRST_ROW;

/** A head of a few characters stands on one line with room at both sides; a longer one wraps. */
const headWidth = (head: string): number => {
  const width = textWidth(head) + 2;
  return width <= 14 ? width : 0;
};

/** The list as a sheet on A4 landscape, its head on every page. */
export const planList = (list: ListSheet, head: SheetHead, language: Language): SheetPlan =>
  finish(planListInSteps(list, head, language));

/** The same in steps, for a hundred thousand rows. */
export function* planListInSteps(list: ListSheet, head: SheetHead, language: Language): Steps<SheetPlan> {
  const count = list.columns.length;
  const grows = list.columns.findLastIndex(({ kind }) => kind === 'text');
  return yield* planTableInSteps(
    {
      name: list.name,
      title: list.title,
      right: list.right,
      columns: list.columns.map((column, index): TableColumn => ({
        head: column.head,
        need: (body) =>
          column.kind === 'figure'
            ? figures(body, index, Math.max(column.least, headWidth(column.head)))
            : wrapping(body, index, column.least, column.most),
        ...(index === grows ? { grows: true } : {}),
      })),
      body: yield* mapInSteps(list.rows, (cells): DraftRow => ({ cells, leastHeight: 22 })),
      foot: list.notes.map((note) => banner('note', text('note', note), count, 16)),
      orientation: 'landscape',
      ...(list.signed ? {} : { signatures: [] }),
      stamp: undefined,
    },
    head,
    language,
  );
}
