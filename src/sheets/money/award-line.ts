import type { Exact } from '../../facts/exact';
import type { SheetHead } from '../plan/sheet-head';
import type { Basis } from '../stamp/stamp';

/** What every line of an award sheet says. */
interface LineBase {
  readonly person: string;
  /** The section 科室 of the person; empty where the tracker has none. */
  readonly section: string;
  /** What the award is for, in words: a title, a rank, a count. */
  readonly reason: string;
  /** The clause of the scheme, as the office's document numbers it. */
  readonly clause: string;
}

/** A line for a row of the tracker, whether or not its amount is known. */
interface RowBase extends LineBase {
  readonly award: string;
  readonly quantity: Exact;
  /** 元, or the unit of an amount that is no money (分, 篇): such amounts are never added to yuan. */
  readonly unit: string;
  /** The row of the tracker as Excel numbers it, from 1. */
  readonly sourceRow: number;
  /** For an undecided line: what is missing or who must decide. */
  readonly note: string;
}

/** A line whose amount is settled. Penalties are negative. */
export interface CertainLine extends RowBase {
  readonly state: 'certain';
  readonly unitPrice: Exact;
  /** In yuan rounded to the fen; in another unit exact. */
  readonly amount: Exact;
}

/** A line without an amount: a fact is missing, or the document leaves the figure open. */
export interface UndecidedLine extends RowBase {
  readonly state: 'undecided';
}

/** 限额调整: what 每人上限 takes from a person's awards, as a line of its own, so that the lines add up to what is paid. */
export interface LimitLine extends LineBase {
  readonly state: 'limit';
  /** In yuan, seldom anything but negative. */
  readonly amount: Exact;
}

export type RowLine = CertainLine | UndecidedLine;
export type AwardLine = RowLine | LimitLine;
/** Lines that come to an amount. */
export type SettledLine = CertainLine | LimitLine;

/** The unit of money; every other unit is kept apart. */
export const YUAN = '元';

/** What stands above and below the lines of a money sheet: which office, which rules, which tracker. */
export interface AwardHeader extends SheetHead {
  readonly basis: Basis;
  /** How the tracker heads its column of sections, such as 村; 科室 where it is not given. */
  readonly section?: string;
}
