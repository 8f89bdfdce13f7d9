import type { Area } from './area';
import type { Selection } from './selection';
import type { SheetId, SheetVisibility } from './sheet';

/** Something that happened in the grid, by whomever. Reported after it happened. */
export type GridChange =
  | {
      readonly kind: 'edited';
      readonly sheet: SheetId;
      readonly area: Area;
      readonly change:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
    }
  | { readonly kind: 'formatted'; readonly sheet: SheetId; readonly area: Area }
  /** Rows changed places, cells of them within these areas: those that stand where they stood are not named. */
  | { readonly kind: 'sorted'; readonly sheet: SheetId; readonly areas: readonly Area[] }
  /** Formulas got new results (not an edit). */
  | { readonly kind: 'calculated'; readonly sheet: SheetId }
  | { readonly kind: 'selected'; readonly selection: Selection }
  | { readonly kind: 'activated'; readonly sheet: SheetId; readonly previous: SheetId | null }
  | { readonly kind: 'sheetAdded'; readonly sheet: SheetId }
  | { readonly kind: 'sheetDeleted'; readonly sheet: SheetId; readonly name: string }
  | { readonly kind: 'sheetRenamed'; readonly sheet: SheetId; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetMoved'; readonly sheet: SheetId; readonly before: number; readonly after: number }
  | {
      readonly kind: 'visibilityChanged';
      readonly sheet: SheetId;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly kind: 'protectionChanged'; readonly sheet: SheetId; readonly protected: boolean }
  | { readonly kind: 'tableAdded'; readonly sheet: SheetId; readonly table: string }
  | { readonly kind: 'tableDeleted'; readonly sheet: SheetId; readonly table: string; readonly name: string }
  /** Another workbook took this one's place: ids and references of before are void. */
  | { readonly kind: 'opened' };
