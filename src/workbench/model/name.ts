import type { SheetId } from './sheet';

/** A defined name. `formula` begins with "=": =Sheet1!$A$1:$B$2. */
export interface NameInfo {
  readonly name: string;
  /** The sheet where the name holds; null: the whole workbook. */
  readonly scope: SheetId | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}
