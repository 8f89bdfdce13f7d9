import { textHash } from '../facts/hash';
import { shapeOf } from './formula-shape';
import { settled } from './line-check';
import type { HeldCell } from './held';
import type { Cell, SheetPlan, StyleName } from './plan';

const START = 0x811c9dc5;

/** Stands for a line that people fill in: no code is kept. */
export const OPEN_LINE = '-';

/** A code over what a line says, a formula by its shape whatever it comes to, the columns left out that are numbered or filled in by hand. */
export function lineCode(cells: readonly HeldCell[], leftOut: ReadonlySet<number>): string {
  const said = cells.map(({ value, formula }, column) =>
    leftOut.has(column) ? '' : formula === undefined ? settled(value) : shapeOf(formula),
  );
  if (said.some((text) => text.includes('____'))) return OPEN_LINE;
  return textHash(JSON.stringify(said.slice(0, said.findLastIndex((text) => text !== '') + 1)), START);
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
export const codedRows = ({ rows }: SheetPlan): readonly number[] =>
  rows.flatMap(({ cells }, row) =>
    frame.has(cells[0]?.style ?? 'plain') || cells.every(({ kind }) => kind === 'blank') ? [] : [row],
  );

/** Fields of a table for another program are texts, so that what is typed there stays as typed: a blank one is a blank text. */
const isOpen = (cell: Cell | undefined, { tableOnly }: SheetPlan): boolean =>
  cell?.kind === 'blank' || (tableOnly === true && cell?.kind === 'text' && cell.text === '');

/**
 * Columns of which no code is kept: those that are blank in every line, for people to write in, and the numbers of the
 * lines, which change with every line put in.
 */
export function columnsLeftOut(plan: SheetPlan, serialHeads: readonly string[]): readonly number[] {
  const { titleRows } = plan.print;
  if (!titleRows) return [];
  const heads = plan.rows[titleRows.last]?.cells ?? [];
  const merged = new Set(plan.merges.map(({ top }) => top));
  const lines = codedRows(plan).filter((row) => row > titleRows.last && !merged.has(row));
  return heads.flatMap((head, column) => {
    const serial = head.kind === 'text' && serialHeads.includes(head.text);
    const blank = lines.length > 0 && lines.every((row) => isOpen(plan.rows[row]?.cells[column], plan));
    return serial || blank ? [column] : [];
  });
}
