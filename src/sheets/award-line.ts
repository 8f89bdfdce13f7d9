import type { Exact } from '../facts/exact';

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

/** What stands above and below the lines: which office, which rules, which tracker. */
export interface AwardHeader {
  /** The heading of the sheets, such as 2024年度上稿奖励; the kind of sheet is added to it. */
  readonly title: string;
  readonly office: string;
  /** The scheme's name as a clerk knows it. */
  readonly scheme: string;
  readonly documentNumber: string;
  /** Such as 2024年1月至12月; empty where unknown. */
  readonly period: string;
  /** Name of the tracker's sheet. */
  readonly trackerSheet: string;
  /** The tracker's range in A1 form, without the sheet. */
  readonly trackerRange: string;
  /** When the amounts were reckoned, as it shall be printed, such as 2024-12-31 16:20. */
  readonly time: string;
  /** Readings in force, each as it shall be printed: 同稿计奖=级别最高. */
  readonly readings: readonly string[];
  /** Fingerprint of the scheme that was applied. */
  readonly fingerprint: string;
}
