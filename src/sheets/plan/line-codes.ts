import { textHash } from '../../base/hash';
import { eachInSteps, everyInSteps, finish, type Steps } from '../../base/steps';
import { shapeOf } from './formula-shape';
import { settled } from '../stamp/line-check';
import type { HeldCell } from './held';
import type { Cell, SheetPlan, StyleName } from './plan';

/** Stands for a line that people fill in: no code is kept. */
export const OPEN_LINE = '-';

/** A code over what a line says, a formula by its shape whatever it comes to, the columns left out that are numbered or filled in by hand. */
export function lineCode(cells: readonly HeldCell[], leftOut: ReadonlySet<number>): string {
  const said = cells.map(({ value, formula }, column) =>
    leftOut.has(column) ? '' : formula === undefined ? settled(value) : shapeOf(formula),
  );
  if (said.some((text) => text.includes('____'))) return OPEN_LINE;
  return textHash(JSON.stringify(said.slice(0, said.findLastIndex((text) => text !== '') + 1)));
}

/** Rows that belong to the sheet's frame: a title may be reworded and a signature is meant to be written. */
const frame: ReadonlySet<StyleName> = new Set([
  'title',
  'subtitle',
  'meta',
  'metaRight',
  'textTitle',
  'closing',
  'signature',
  'stamp',
  'code',
]);

/** The rows that are coded, from the head of the table to the last note; one that holds nothing, as under a chart, is no line. */
export const codedRows = (plan: SheetPlan): readonly number[] => finish(codedInSteps(plan));

/** The same in steps, for a hundred thousand rows. */
export function* codedInSteps({ rows }: SheetPlan): Steps<readonly number[]> {
  const coded: number[] = [];
  yield* eachInSteps(rows, ({ cells }, row) => {
    if (!frame.has(cells[0]?.style ?? 'plain') && !cells.every(({ kind }) => kind === 'blank')) coded.push(row);
  });
  return coded;
}

/** Fields of a table for another program are texts, so that what is typed there stays as typed: a blank one is a blank text. */
const isOpen = (cell: Cell | undefined, { tableOnly }: SheetPlan): boolean =>
  cell?.kind === 'blank' || (tableOnly === true && cell?.kind === 'text' && cell.text === '');

/**
 * Columns of which no code is kept: those that are blank in every line, for people to write in, and the numbers of the
 * lines, which change with every line put in.
 *
 * @param serialHead the head of a column with these numbers
 */
export const columnsLeftOut = (plan: SheetPlan, serialHead: string): readonly number[] =>
  finish(leftOutInSteps(plan, serialHead, codedRows(plan)));

/** The same in steps, for a hundred thousand rows; `coded` are the rows that are coded. */
export function* leftOutInSteps(
  plan: SheetPlan,
  serialHead: string,
  coded: readonly number[],
): Steps<readonly number[]> {
  const { titleRows } = plan.print;
  if (!titleRows) return [];
  const heads = plan.rows[titleRows.last]?.cells ?? [];
  const merged = new Set(plan.merges.map(({ top }) => top));
  const lines = coded.filter((row) => row > titleRows.last && !merged.has(row));
  const leftOut: number[] = [];
  for (const [column, head] of heads.entries()) {
    const serial = head.kind === 'text' && head.text === serialHead;
    const blank = yield* everyInSteps(lines, (row) => isOpen(plan.rows[row]?.cells[column], plan));
    if (serial || (blank && lines.length > 0)) leftOut.push(column);
  }
  return leftOut;
}
