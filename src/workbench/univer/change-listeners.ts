import type { IRange } from '@univerjs/core';
import type { Area } from '../model/area';
import type { GridChange, SheetId } from '../model/port';

/** Told of changes as they happen in Univer. */
export interface ChangeListeners {
  changed(change: GridChange): void;
  /** Contents of a cell were replaced or removed. */
  replaced(sheet: SheetId, row: number, column: number): void;
  /** Formulas owe a calculation. */
  owed(): void;
  /** Whole rows or columns were put in or taken out. */
  shifted(sheet: SheetId, area: Area, count: number): void;
}

/** What to make of Univer's mutations, by their ids. */
export type Meanings = { readonly [mutation: string]: (params: never) => void };

/** Parameters of mutations. */
export interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: SheetId;
}
export interface OnRange extends OnSheet {
  readonly range: IRange;
}
