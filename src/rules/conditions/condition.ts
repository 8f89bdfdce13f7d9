import type { Exact } from '../../facts/exact';
import type { Value } from '../../facts/fact';
import { type Expression, factsIn, numberOf } from '../expressions/expression';

export type Comparison = '<' | '<=' | '=' | '<>' | '>=' | '>';

/** What a condition cell says about the fact that heads its column. */
export type Condition = ConditionKind & {
  /** Of the cell a condition is held against, the day alone counts, not the time. */
  readonly wholeDays?: boolean;
};

type ConditionKind =
  | { readonly kind: 'any' }
  /** One of some values: 国办; 省级|市级; 3. */
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  /** A bound: 1000字以上, 超过10次, >=任务数. */
  | { readonly kind: 'bound'; readonly comparison: Comparison; readonly limit: Expression }
  /** All of some bounds: 满10年不满20年, 60至80分. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** Any of some bounds: 不足60|超过90. */
  | { readonly kind: 'either'; readonly of: readonly Condition[] }
  /** 非县级, 除市级外. */
  | { readonly kind: 'not'; readonly of: Condition }
  /** 是, 否, 有, 无. */
  | { readonly kind: 'flag'; readonly is: boolean };

/** A condition and the fact it is about. */
export interface FactCondition {
  readonly fact: string;
  readonly condition: Condition;
  /** The cell as written, for explanations. */
  readonly text: string;
  /** The column of the range in which it stands, from 0. */
  readonly column: number;
}

/** Why a cell is no condition. */
export type ConditionFault =
  | { readonly code: 'condition-unreadable'; readonly fact: string; readonly text: string }
  | { readonly code: 'condition-is-date'; readonly fact: string; readonly text: string }
  | {
      readonly code: 'value-not-in-set';
      readonly fact: string;
      readonly text: string;
      readonly value: string;
      readonly values: readonly string[];
    };

export type ParsedCondition =
  { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly fault: ConditionFault };

/** The conditions of which one is made; one of a single piece is its own. */
export function piecesOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'either':
      return condition.of.flatMap(piecesOf);
    case 'not':
      return piecesOf(condition.of);
    case 'any':
    case 'list':
    case 'bound':
    case 'flag':
      return [condition];
  }
}

/** A bound by a number: >= and 1000 of 1000字以上. */
export interface NumberBound {
  readonly comparison: Comparison;
  readonly limit: Exact;
}

/** The bound that a condition is; undefined where its limit is reckoned from facts, and for other conditions. */
export function boundOf(condition: Condition): NumberBound | undefined {
  const limit = condition.kind === 'bound' ? numberOf(condition.limit) : undefined;
  return condition.kind === 'bound' && limit !== undefined ? { comparison: condition.comparison, limit } : undefined;
}

/** Facts a condition speaks of beside the one that heads its column. */
export const factsOfCondition = (condition: Condition): readonly string[] =>
  piecesOf(condition).flatMap((piece) => (piece.kind === 'bound' ? factsIn(piece.limit) : []));
