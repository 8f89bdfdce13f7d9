import type { Exact } from '../facts/exact';
import type { SheetHead } from './sheet-head';
import type { Basis } from './stamp';

/** What every line of an award sheet says, whether or not its amount is known. */
interface LineBase {
  readonly person: string;
  /** The section 科室 of the person; empty where the tracker has none. */
  readonly section: string;
  readonly award: string;
  /** What the award is for, in words: a title, a rank, a count. */
  readonly reason: string;
  /** The clause of the scheme, as the office's document numbers it. */
  readonly clause: string;
  readonly quantity: Exact;
  /** 元, or the unit of an amount that is no money (分, 篇): such amounts are never added to yuan. */
  readonly unit: string;
  /** The row of the tracker as Excel numbers it, from 1. */
  readonly sourceRow: number;
  /** For an undecided line: what is missing or who must decide. */
  readonly note: string;
}

/** A line whose amount is settled. Penalties are negative. */
export interface CertainLine extends LineBase {
  readonly state: 'certain';
  readonly unitPrice: Exact;
  /** In yuan rounded to the fen; in another unit exact. */
  readonly amount: Exact;
}

/** A line without an amount: a fact is missing, or the document leaves the figure open. */
export interface UndecidedLine extends LineBase {
  readonly state: 'undecided';
}

export type AwardLine = CertainLine | UndecidedLine;

/** The unit of money; every other unit is kept apart. */
export const YUAN = '元';

/** What stands above and below the lines of a money sheet: which office, which rules, which tracker. */
export interface AwardHeader extends SheetHead {
  readonly basis: Basis;
}
