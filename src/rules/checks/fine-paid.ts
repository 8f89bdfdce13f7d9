import { sign } from '../../facts/exact';
import { type Expression, factsIn } from '../expressions/expression';
import type { Check } from './check';

/** What nobody is paid for. 罚款 is no such word: who finds it out may get 15% of it. */
const TAKEN_OFF = /扣[分款]|迟到|早退|旷工|缺勤|缺席|违规|违纪|差错|失误/;

/** A product of facts and figures above 0, so that it is above 0 itself. */
const isProduct = (expression: Expression): boolean =>
  expression.kind === 'number'
    ? sign(expression.value) > 0
    : expression.kind === 'binary'
      ? '*/'.includes(expression.op) && isProduct(expression.left) && isProduct(expression.right)
      : expression.kind === 'fact';

/** 扣分*10 in a row that is no 倍乘. */
export const finePaid: Check = ({ rules }) =>
  rules.flatMap(({ amount, mode, source: { at } }) =>
    amount.kind === 'figure' &&
    mode !== 'multiply' &&
    isProduct(amount.expression) &&
    factsIn(amount.expression).some((fact) => TAKEN_OFF.test(fact))
      ? [{ at, detail: { code: 'fine-paid' as const, amount: amount.text } }]
      : [],
  );
