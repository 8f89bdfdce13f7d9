import type { Exact } from './exact';

/** 数, 文字, 是否, 日期: what a fact's values are. */
export type FactKind = 'number' | 'text' | 'flag' | 'date';

/**
 * A known value of a fact: an exact number, a text (the canonical form where the set is closed), yes or no,
 * or a date as Excel's serial number (days, the time of day as fraction).
 */
export type Value = Exact | string | boolean;

/** Whether a value is a number, or a date or time as one. */
export const isFigure = (value: Value | undefined): value is Exact =>
  typeof value === 'number' || typeof value === 'object';

/** One value of a closed set with the other ways to write it. */
export interface ClosedValue {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** One named value about a row: its kind, how clerks head and write it, and what a blank or a 0 means. */
export interface Fact {
  readonly name: string;
  readonly kind: FactKind;
  /** Other headers that mean this fact (HEADERS of the office's trackers). */
  readonly headers: readonly string[];
  /** The closed set, highest first; absent for open texts and other kinds. The order serves 级别最高. */
  readonly values?: readonly ClosedValue[];
  /** Other words for yes and no under this header: 已办结, 正在办理. */
  readonly says?: Readonly<Record<string, boolean>>;
  /** Values of an open text that the scheme names: other spellings of one are taken for it, other values stay as they are. */
  readonly named?: readonly ClosedValue[];
  /** Taken when nobody says; named in the explanation. */
  readonly fallback?: Value;
  /** Whether a 0 in a cell can be a value (完成数) or only a blank that Excel handed over as 0 (字数). */
  readonly zero: 'value' | 'blank';
  /** The numbers that make sense: a count is never negative, an article's length is above 0. */
  readonly range: 'any' | 'nonnegative' | 'positive';
  /** The unit in which the conditions on it count, where they say one: 天 of 超过15天. */
  readonly unit?: string;
  /** A share: the greatest figure that the conditions on it name, 1.2 of 120%以上, 95 of 95以上. */
  readonly bar?: number;
  /** Outlets and titles: book-title marks do not count. */
  readonly titled?: boolean;
}

/** Why a value is no value: where it came from and what was there. */
export type Fault =
  | { readonly code: 'not-a-number'; readonly fact: string; readonly given: string }
  | { readonly code: 'out-of-range'; readonly fact: string; readonly given: string; readonly range: Fact['range'] }
  | { readonly code: 'not-in-set'; readonly fact: string; readonly given: string; readonly values: readonly string[] }
  | { readonly code: 'not-a-flag'; readonly fact: string; readonly given: string }
  | { readonly code: 'not-a-date'; readonly fact: string; readonly given: string }
  | { readonly code: 'unit-conflict'; readonly fact: string; readonly given: string; readonly header: string }
  | { readonly code: 'above-full'; readonly fact: string; readonly given: string; readonly full: string }
  | { readonly code: 'cell-error'; readonly fact: string; readonly given: string }
  /** 同上 where nothing is known of the row above. */
  | { readonly code: 'ditto'; readonly fact: string; readonly given: string }
  /** 0.85 or 85% among scores of a hundred: one part would count for next to nothing. */
  | { readonly code: 'share-among-scores'; readonly fact: string; readonly given: string; readonly score: string }
  /** A column that may hold a count, of which nobody says that it does: `given` is its header. */
  | { readonly code: 'column-unsure'; readonly fact: string; readonly given: string }
  /** 85 where the conditions have 80%, 0.85 where they have 80. */
  | { readonly code: 'share-unclear'; readonly fact: string; readonly given: string; readonly meant: string }
  /** A fact that is reckoned from others, by dividing by 0. */
  | { readonly code: 'divides'; readonly fact: string }
  | {
      readonly code: 'level-contradicts-outlet';
      readonly fact: string;
      readonly outlet: string;
      readonly given: string;
      readonly listed: string;
    };

/** What one cell says about one fact. `zero` marks a 0 that may have been a blank cell. */
export type Statement =
  | { readonly kind: 'given'; readonly value: Value; readonly zero?: true }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly fault: Fault };
