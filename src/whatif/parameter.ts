import type { Exact } from '../facts/exact';
import type { CellRef } from '../rules/scheme/range';
import type { TableKind } from '../rules/tables/kinds';
import type { Role } from './readers';

/** Something in a scheme's tables that a clerk may turn: a number, or a word among a few (取整). */
export type Parameter = NumberParameter | ChoiceParameter;

/** A cell of a scheme's tables, and what its row is about. */
export interface SchemeCell {
  readonly table: TableKind;
  /** The row's id, as outcomes name it: 奖励3. */
  readonly row: string;
  readonly column: string;
  readonly clause: string;
  /** The awards or items that the row is about, as written; "" for all. */
  readonly subject: string;
  /** The row's conditions as written, those that say nothing left out. */
  readonly conditions: readonly { readonly name: string; readonly text: string }[];
  readonly at: CellRef;
}

interface ParameterBase extends SchemeCell {
  /** Table and row, column, and which number of the cell where it has several, from 1: 奖励3/金额, 奖励9/字数/2. */
  readonly path: string;
  /** The whole cell as written, and where in it this stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'number';
  readonly role: Role;
  /** A number by itself in its cell, or one within an expression or beside others. */
  readonly alone: boolean;
  /** Exact, never negative: 15% is 3/20. A sign stands in the text around it. */
  readonly value: Exact;
  readonly percent: boolean;
  /** 元, %, or the measure word behind the number; "" for a factor. */
  readonly unit: string;
  /** What a turn changes: 1 yuan, 1 %, 0.1 of a small factor. */
  readonly step: Exact;
  readonly least: Exact;
  /** Undefined where nothing limits it. */
  readonly most?: Exact;
  /** The cell is blank: a weight that the document leaves open, and that counts like all the others. */
  readonly open?: true;
}

export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice';
  readonly value: string;
  readonly options: readonly string[];
}
