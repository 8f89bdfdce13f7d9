import { compare, type Exact, isZero } from '../../src/facts/exact';
import type { Derived } from './complete';

/** An office's rules by their meaning, what is known of a row, and what it comes to. */

export type Value = Exact | string | boolean;
/** What is known of a row. A fact that nobody gave is not there. */
export type Facts = Readonly<Record<string, Value>>;

/** A row matches, fails, or cannot be decided because these facts are missing. */
export type Matches = 'yes' | 'no' | readonly string[];
/** A figure, the facts it lacks, or a division by zero. */
export type Figure = { readonly figure: Exact } | { readonly lacks: readonly string[] } | { readonly divides: true };

export interface Rule {
  /** None: every award. */
  readonly awards: readonly string[];
  readonly when: readonly ((facts: Facts) => Matches)[];
  /** The facts that its cells speak of. */
  readonly asks: readonly string[];
  readonly amount: 'open' | 'pending' | 'refused' | ((facts: Facts, award: Exact) => Figure);
  /** Of the last three, whose 方式 is blank, the amount is what they take away: what is paid, what is taken off, both. */
  readonly mode: '取高' | '累加' | '倍乘' | '乘后加' | '否则' | '不予奖励' | '不扣' | '0元';
  readonly group: string;
  /** What multiplies the amount: a fact, or nothing. */
  readonly times: string | undefined;
  readonly unit: string;
  /** 编号=reading. */
  readonly reading?: readonly [string, string];
}

export interface Cap {
  readonly most: Exact;
  readonly per?: '月' | '季' | '半年' | '年';
}

export interface RollUp {
  readonly awards: readonly string[];
  /** What makes rows one thing: the first of these whose facts a row has. */
  readonly same: readonly (readonly string[])[];
  /** Most that one person may get, in all or in each period. */
  readonly caps?: readonly Cap[];
  /** By these facts in turn the highest is paid; 金额 is the amount. None: all are paid. */
  readonly highest: readonly string[];
  readonly gate?: (facts: Facts) => Matches;
  readonly reading?: readonly [string, string];
}

export interface Office {
  readonly rules: readonly Rule[];
  readonly rollUps: readonly RollUp[];
  /** The options of each reading, and the one in force, if somebody chose. */
  readonly readings: Readonly<Record<string, { readonly options: readonly string[]; readonly chosen?: string }>>;
  /** Values of a fact, the highest first. */
  readonly ladders: Readonly<Record<string, readonly string[]>>;
  /** 媒体名录: the level of each outlet. */
  readonly outlets: Readonly<Record<string, string>>;
  /** 事实 with an 算式, each behind those it is reckoned from. */
  readonly derived: readonly Derived[];
}

export type Answer =
  | { readonly is: 'blank' }
  /** `lost`: a 门槛 or a factor made nothing of what the rules would have paid. */
  | { readonly is: 'amount'; readonly amount: Exact; readonly unit?: string; readonly lost?: true }
  | { readonly is: 'open' | 'pending' | 'refused' | 'division-by-zero' | 'bad' }
  /** `sum`: what the figures come to, whatever they are in. */
  | { readonly is: 'mixed-units'; readonly sum: Exact }
  /** `lacking`: an amount itself is reckoned from a fact that is missing, or may divide by zero. */
  | { readonly is: 'missing'; readonly facts: readonly string[]; readonly lacking: boolean }
  | { readonly is: 'unread'; readonly readings: readonly string[]; readonly lacking: boolean };

/** The reading in force of each ambiguity. */
export type Choice = Readonly<Record<string, string>>;

/** The award of each row: one for all, or what the column 奖项 says. */
export type Awards = string | readonly string[];
export const awardOf = (awards: Awards, i: number): string => (typeof awards === 'string' ? awards : (awards[i] ?? ''));

export const speaksOf = (awards: readonly string[], award: string): boolean =>
  awards.length === 0 || awards.includes(award);
export const holds = (reading: readonly [string, string] | undefined, choice: Choice): boolean =>
  !reading || choice[reading[0]] === reading[1];

export const amount = (x: Exact): Answer => ({ is: 'amount', amount: x });

/** The same amount in the same unit, nothing being the same in all; the same facts missing, or the same kind of reason. */
export function same(a: Answer | undefined, b: Answer | undefined): boolean {
  if (!a || !b || a.is !== b.is) return a === b;
  if (a.is === 'amount' && b.is === 'amount')
    return compare(a.amount, b.amount) === 0 && (isZero(a.amount) || (a.unit ?? '元') === (b.unit ?? '元'));
  if (a.is === 'missing' && b.is === 'missing') return [...a.facts].sort().join() === [...b.facts].sort().join();
  return true;
}

/**
 * Whether nothing hangs on which of two answers it is: whichever way a row names no figure, there is no amount. Figures in
 * different units are told apart like any others: whether they can be added is asked when nothing is missing any more.
 */
export const samePay = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a?.is === 'mixed-units' && b?.is === 'mixed-units'
    ? compare(a.sum, b.sum) === 0
    : same(a, b) || (namesNoFigure(a) && namesNoFigure(b));

/** An answer that is none, although nothing is missing. */
export const namesNoFigure = (answer: Answer | undefined): boolean => NO_FIGURE.includes(answer?.is ?? '');
const NO_FIGURE: readonly string[] = ['open', 'pending', 'refused', 'division-by-zero'];
