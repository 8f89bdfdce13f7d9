import nzh from 'nzh/cn';
import { type Exact, toDecimalText } from '../../facts/exact';

/**
 * 人民币大写 of an amount in yuan, rounded to the fen half away from zero, as the central bank's rules for vouchers
 * have it: 整 after yuan, none after jiao or fen; a penalty is 人民币负….
 *
 * @example upperYuan(1200) // 人民币壹仟贰佰元整
 */
export const upperYuan = (amount: Exact): string => nzh.toMoney(toDecimalText(amount, 2));
