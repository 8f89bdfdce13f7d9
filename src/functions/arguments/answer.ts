import type { Problem } from '../../rules/problem';

/** What one cell of an answer may be. */
export type Answer = number | string | boolean | { readonly problem: Problem };

export const problem = (detail: Problem): { readonly problem: Problem } => ({ problem: detail });

export const isProblem = <T>(value: T | { readonly problem: Problem }): value is { readonly problem: Problem } =>
  typeof value === 'object' && value !== null && 'problem' in value;

/** Whether an answer fills a row of cells, not one. */
export const isRow = (answer: Answer | readonly Answer[]): answer is readonly Answer[] => Array.isArray(answer);
