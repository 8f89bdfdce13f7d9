import type { Block } from '../model/block';
import type { CellValue } from '../model/value';

/** What a formula hands over for one parameter. */
export type FunctionArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: CellValue }
  /** A range or array; `address` (with sheet) only for ranges. */
  | { readonly kind: 'block'; readonly values: Block; readonly address?: string };

/** A function's answer: one value, or a block that spills. */
export type FunctionResult = CellValue | Block;

export const isBlock = (result: FunctionResult): result is Block => Array.isArray(result);

/** Where a formula stands. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
