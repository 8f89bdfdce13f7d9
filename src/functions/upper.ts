import { shown } from '../facts/statement';
import { upperYuan } from '../rules/money/upper';
import { cellOf, figureIn } from './arguments/cells';
import { type Answer, problem } from './arguments/answer';

/** RMBUPPER(amount): 人民币大写 of an amount in yuan; a share of something is none. */
export function upper(argument: unknown): Answer {
  const cell = cellOf(argument);
  const amount = /[%‰％]/.test(String(cell)) ? undefined : figureIn(cell);
  return amount === undefined ? problem({ code: 'bad-amount', given: shown(cell ?? '') }) : upperYuan(amount);
}
