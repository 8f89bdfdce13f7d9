import { signatures, type TableKind } from '../tables/kinds';
import type { Grid } from '../scheme/range';
import { align, type Move } from './align';
import { rowsByKind, type RowsOfKind, sameRow, type SchemeRow } from './rows';

/** What became of the rows of one kind of table, in the order of the tables. */
export interface TableAmendments {
  readonly table: TableKind;
  readonly title: string;
  readonly steps: readonly Step[];
}

export type Step =
  /** So many rows as they were. */
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'added'; readonly to: SchemeRow }
  | { readonly kind: 'removed'; readonly from: SchemeRow }
  | {
      readonly kind: 'changed';
      readonly from: SchemeRow;
      readonly to: SchemeRow;
      readonly cells: readonly CellChange[];
    };

/** A cell that says something else than before; "" for a blank. */
interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** Two rows with less than this in common are not one row that was changed. */
const ALIKE = 0.5;

/**
 * What turns one scheme's tables into another's: rows added, removed and changed, by kind of table. Kinds in which
 * nothing changed are left out, so two schemes that say the same differ in nothing.
 */
export function amendmentsOf(from: Grid, to: Grid): readonly TableAmendments[] {
  const [before, after] = [rowsByKind(from), rowsByKind(to)];
  return signatures.flatMap(({ kind, title }): readonly TableAmendments[] => {
    const steps = stepsBetween(rowsOf(before, kind), rowsOf(after, kind));
    return steps.some((step) => step.kind !== 'same') ? [{ table: kind, title, steps }] : [];
  });
}

const rowsOf = (all: readonly RowsOfKind[], kind: TableKind): readonly SchemeRow[] =>
  all.find(({ table }) => table === kind)?.rows ?? [];

function stepsBetween(from: readonly SchemeRow[], to: readonly SchemeRow[]): readonly Step[] {
  const moves = align(from.length, to.length, (a, b) => {
    const [left, right] = [from[a], to[b]];
    return left && right ? apart(left, right) : undefined;
  });
  const steps: Step[] = [];
  for (const move of moves) {
    const step = stepOf(move, from, to);
    const last = steps.at(-1);
    if (step?.kind === 'same' && last?.kind === 'same') {
      steps[steps.length - 1] = { kind: 'same', count: last.count + step.count };
    } else if (step) steps.push(step);
  }
  return steps;
}

function stepOf(move: Move, from: readonly SchemeRow[], to: readonly SchemeRow[]): Step | undefined {
  const [before, after] = ['from' in move ? from[move.from] : undefined, 'to' in move ? to[move.to] : undefined];
  if (before && after) {
    if (sameRow(before, after)) return { kind: 'same', count: 1 };
    return { kind: 'changed', from: before, to: after, cells: changesOf(before, after) };
  }
  if (before) return { kind: 'removed', from: before };
  return after && { kind: 'added', to: after };
}

const columnsOf = (a: SchemeRow, b: SchemeRow): readonly string[] => [
  ...new Set([...a.cells.keys(), ...b.cells.keys()]),
];

const changesOf = (from: SchemeRow, to: SchemeRow): readonly CellChange[] =>
  columnsOf(from, to)
    .map((column) => ({ column, from: from.cells.get(column) ?? '', to: to.cells.get(column) ?? '' }))
    .filter((change) => change.from !== change.to);

/** The part of their cells in which two rows differ; undefined where that is too much for one row. */
function apart(a: SchemeRow, b: SchemeRow): number | undefined {
  const columns = columnsOf(a, b);
  const different = columns.filter((column) => a.cells.get(column) !== b.cells.get(column)).length;
  const share = columns.length === 0 ? 0 : different / columns.length;
  return share <= ALIKE ? share : undefined;
}
