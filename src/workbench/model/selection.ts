import type { Area } from './area';
import type { SheetId } from './sheet';

/** What is selected, and the one cell of it that takes what is typed. */
export interface Selection {
  readonly sheet: SheetId;
  /** At least one. */
  readonly areas: readonly Area[];
  readonly active: { readonly row: number; readonly column: number };
}
