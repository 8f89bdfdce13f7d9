import type { Cell } from './plan';

/** What a cell of a written sheet holds: a value, or a formula (with its =) and what it comes to. */
export interface HeldCell {
  readonly value: string | number;
  /** Undefined where the cell holds a value. */
  readonly formula: string | undefined;
}

export const NOTHING: HeldCell = { value: '', formula: undefined };

/** What a planned cell holds once it is written. */
export function heldBy(cell: Cell): HeldCell {
  switch (cell.kind) {
    case 'blank':
      return NOTHING;
    case 'text':
      return { value: cell.text, formula: undefined };
    case 'number':
      return { value: cell.value, formula: undefined };
    case 'formula':
      return { value: cell.value, formula: cell.formula };
  }
}
