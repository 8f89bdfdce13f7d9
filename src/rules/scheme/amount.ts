import type { Exact } from '../../facts/exact';
import { factsIn, numberOf, usesAward } from '../expressions/expression';
import type { Rule } from './scheme';

/** An amount that is one number, with its sign: -20 of 扣20元; undefined where it is reckoned, or no figure at all. */
export const plainAmount = ({ amount }: Rule): Exact | undefined =>
  amount.kind === 'figure' ? numberOf(amount.expression) : undefined;

/** The facts that an amount is reckoned from. */
export const factsOfAmount = ({ amount }: Rule): readonly string[] =>
  amount.kind === 'figure' ? factsIn(amount.expression) : [];

/** Whether an amount is reckoned from 本奖. */
export const amountUsesAward = ({ amount }: Rule): boolean => amount.kind === 'figure' && usesAward(amount.expression);

/** The figure of an amount as written: 字数*0.1; empty where none stands there. */
export const amountText = ({ amount }: Rule): string => (amount.kind === 'figure' ? amount.text : '');
