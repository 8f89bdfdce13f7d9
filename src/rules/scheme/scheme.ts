import type { FactBook } from '../../facts/book';
import type { Exact } from '../../facts/exact';
import type { Deadline } from './deadline';
import type { Span } from '../../facts/spans';
import type { FactCondition } from '../conditions/condition';
import type { Requirement } from '../conditions/requirement';
import type { Expression } from '../expressions/expression';
import type { TableFault } from './finding';
import type { Grid } from './range';
import type { RuleBase, Source } from './rule-base';

/** What a row of 奖励 pays: a figure, nothing named, people must decide, or the case is not allowed. */
export type Amount =
  | { readonly kind: 'figure'; readonly expression: Expression; readonly text: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'refused' };

/**
 * 取高, 累加, 倍乘, 乘后加 (added when the 倍乘 rows are through), 否则; a row that takes away what others give: what they
 * pay (不予奖励), what they take off (不扣), or both (0元).
 */
export type Mode = 'highest' | 'add' | 'multiply' | 'addAfter' | 'otherwise' | 'withhold' | 'spare' | 'void';

/** What multiplies the amount: 数量 where given, a fact the row names, or nothing (`-`). */
export type Measure =
  { readonly kind: 'quantity' } | { readonly kind: 'fact'; readonly fact: string } | { readonly kind: 'none' };

/** One row of 奖励. `awards` undefined: it holds for every award. */
export interface Rule extends RuleBase {
  readonly awards?: readonly string[];
  readonly when: readonly FactCondition[];
  readonly amount: Amount;
  readonly mode: Mode;
  /** The 编号 of the reading that decides the mode, where the cell 方式 names one. */
  readonly modeReading?: string;
  readonly group: string;
  readonly measure: Measure;
  /** 元, or what else is awarded (分, 篇): never added to yuan. */
  readonly unit: string;
  /** Listed by HONORS where its conditions surely hold. */
  readonly honour: boolean;
  /** First and last day in force, as serial numbers. */
  readonly span: { readonly from?: number; readonly until?: number };
}

/** By what the row to be paid is chosen among rows that are one thing: the highest of a fact, or of the amount. */
export type Pick =
  | { readonly by: 'amount' }
  | { readonly by: 'fact'; readonly fact: string }
  | { readonly by: 'all' }
  /** As the reading of this 编号 says. */
  | { readonly by: 'reading'; readonly id: string };

/** One row of 汇总. `keys` are alternatives: the first whose facts a row has makes its key. */
export interface RollUp extends RuleBase {
  readonly awards?: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly picks: readonly Pick[];
  /** Most that one person may get, in yuan. */
  readonly cap?: Expression;
  /** The stretch of the calendar in which the cap holds, by 日期; without it the cap is for the whole list. */
  readonly capPer?: Span;
  readonly gate?: Requirement;
  readonly owner?: string;
}

export type Rounding = 'half-up' | 'down' | 'up';

/** One row of 名额: a ratio of a base, or a count. */
export interface Places extends RuleBase {
  readonly awards: readonly string[];
  readonly when: readonly FactCondition[];
  /** What the ratio is taken of, in words. */
  readonly base: string;
  readonly share:
    | { readonly kind: 'ratio'; readonly ratio: Exact; readonly text: string }
    | { readonly kind: 'count'; readonly count: Expression; readonly text: string };
  /** The rounding, or the reading that decides it. */
  readonly rounding?:
    { readonly kind: 'fixed'; readonly rounding: Rounding } | { readonly kind: 'by-reading'; readonly id: string };
  readonly atLeast?: Exact;
  readonly atMost?: Exact;
  /** 每组1名: where places are shared out over groups, no group gets fewer. */
  readonly eachAtLeast?: Exact;
  readonly end: 'first' | 'last';
  /** The fact whose groups each have these places; without it all are ranked together. */
  readonly within?: string;
  readonly notWith: readonly string[];
  readonly decidedBy: string;
  /** First and last day in force, as serial numbers. */
  readonly span: { readonly from?: number; readonly until?: number };
}

/**
 * One row of 资格. A bar excludes when its requirement holds; a demand excludes when it does not; who passes is in
 * whatever the places, and takes none of them.
 */
export interface Eligibility extends RuleBase {
  /** The items of 项目 that it is about, mostly one: 评先 and 评优 of 评先、评优. */
  readonly items: readonly string[];
  readonly requirement: Requirement;
  readonly effect: 'bars' | 'demands' | 'passes';
  /** The consequence in the table's words: 取消年度评先资格, 不达标, 直接入选. */
  readonly consequence: string;
}

/** One row of 计分: a part of a score. Weights left open count equally. */
export interface ScorePart extends RuleBase {
  readonly assessment: string;
  readonly fact: string;
  /** Awards whose places the ranking by this score fills. */
  readonly elects: readonly string[];
  readonly weight?: Exact;
  /** The most the part can have; the score counts it as 100. */
  readonly full?: Exact;
}

/** One row of 用例: what must come out for these facts. */
export interface Example {
  readonly award: string;
  readonly facts: readonly { readonly fact: string; readonly cell: unknown }[];
  readonly due: Exact;
  readonly source: Source;
}

/** A fact that a scheme reckons itself (算式). What ranges over rows takes those that agree in the facts of `by`. */
export interface DerivedFact {
  readonly name: string;
  readonly expression: Expression;
  readonly by: readonly string[];
}

/** One row of 日程: what falls due when. */
export interface Duty extends RuleBase {
  readonly item: string;
  /** 每月, 每季, 半年, 每年, 每周, as written. */
  readonly period: string;
  readonly due: Deadline;
  /** No 期限 is written: the end of the period stands for any day of it. */
  readonly dayOpen: boolean;
  readonly inCharge: string;
  readonly span: { readonly from?: number; readonly until?: number };
}

/** One row of 释义: an ambiguous sentence, the ways to read it, the one in force (none: nobody chose). */
export interface Reading {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly chosen?: string;
  readonly source: Source;
}

/** One row of 媒体名录: the level of an outlet. */
export interface Outlet {
  readonly name: string;
  readonly level: string;
}

/** One office's written rules, read from their tables. */
export interface Scheme {
  readonly name: string;
  readonly book: FactBook;
  readonly rules: readonly Rule[];
  readonly rollUps: readonly RollUp[];
  readonly places: readonly Places[];
  readonly eligibility: readonly Eligibility[];
  readonly readings: readonly Reading[];
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly scoreParts: readonly ScorePart[];
  readonly duties: readonly Duty[];
  readonly examples: readonly Example[];
  /** In the order of their table: a later one may use an earlier. */
  readonly derived: readonly DerivedFact[];
  /** 节假日: days, by serial number, whose nature the scheme says itself. */
  readonly days: ReadonlyMap<number, 'off' | 'working'>;
  /** The cells the scheme was read from. */
  readonly grid: Grid;
  /** What is wrong or doubtful in the tables, each with its cell. */
  readonly findings: readonly TableFault[];
}
