/** Key of a sheet; stays the same when the sheet is renamed or moved. */
export type SheetId = string;

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet, as its tab shows it. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** #RRGGBB, or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Locked cells refuse changes. */
  readonly protected: boolean;
}

/** What may be changed of a sheet. */
export type SheetPatch = Partial<Omit<SheetInfo, 'id'>>;

/** Rows and columns that stay when the sheet scrolls; 0: none. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}
