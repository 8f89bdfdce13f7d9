import type { CellValue, ICellData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../model/style';

/** Parts of a style that Univer has no place for. */
export type ExtraStyle = Partial<
  Pick<CellStyle, 'horizontal' | 'vertical' | 'underline' | 'indent' | 'shrink' | 'locked'>
>;

/** A formula that calls functions nobody here knows: its saved result is shown, as Excel does until the add-in is there. */
export interface Frozen {
  readonly formula: string;
  /** Result that stands in the cell; once another value stands there, the formula is gone. */
  readonly shown: CellValue | null;
  /** Size of the array that the file's values came from, more than one cell. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

/** What goes along with a cell in its `custom` field, when rows move too. */
export interface Extras {
  readonly style?: ExtraStyle;
  readonly frozen?: Frozen;
}

/** Extras of a cell. */
export const extrasOf = (cell: Nullable<ICellData>): Extras => (cell?.custom as Extras | null | undefined) ?? {};

/** The `custom` field for extras; null where there are none. */
export const toCustom = (extras: Extras): Extras | null => {
  const style = extras.style && Object.keys(extras.style).length > 0 ? { style: extras.style } : {};
  const frozen = extras.frozen ? { frozen: extras.frozen } : {};
  const all = { ...style, ...frozen };
  return Object.keys(all).length > 0 ? all : null;
};

/** The frozen formula of a cell that still shows its result. */
export function frozenOf(cell: Nullable<ICellData>): Frozen | null {
  const frozen = extrasOf(cell).frozen;
  return frozen && !cell?.f && (cell?.v ?? null) === frozen.shown ? frozen : null;
}
