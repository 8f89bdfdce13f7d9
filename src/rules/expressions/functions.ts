import type { FunctionName } from './expression';
import { roundedUp } from './functions/ceiling';
import { roundedDown } from './functions/floor';
import type { AmountFunction } from './functions/function';
import { largest } from './functions/largest';
import { magnitude } from './functions/magnitude';
import { monthOf } from './functions/month';
import { quarterOf } from './functions/quarter';
import { rounded } from './functions/round';
import { smallest } from './functions/smallest';
import { yearOf } from './functions/year';

/** The functions of amounts by their name in the tables, a file each. */
export const functions: Readonly<Record<FunctionName, AmountFunction>> = {
  向上取整: roundedUp,
  向下取整: roundedDown,
  四舍五入: rounded,
  最大: largest,
  最小: smallest,
  绝对值: magnitude,
  年份: yearOf,
  月份: monthOf,
  季度: quarterOf,
};

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);
