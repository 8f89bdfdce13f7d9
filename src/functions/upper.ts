import { exactFromDouble } from '../facts/parse-exact';
import { exactFromText } from '../facts/quantity';
import { shown } from '../facts/statement';
import { upperYuan } from '../rules/money/upper';
import { type Answer, problem } from './answer';

/** RMBUPPER(amount): 人民币大写 of an amount in yuan. */
export function upper(argument: unknown): Answer {
  const cell: unknown = Array.isArray(argument) ? (argument as unknown[][])[0]?.[0] : argument;
  const amount = typeof cell === 'number' ? exactFromDouble(cell) : typeof cell === 'string' ? exactFromText(cell) : undefined;
  return amount === undefined ? problem({ code: 'bad-amount', given: shown(cell ?? '') }) : upperYuan(amount);
}
