import { type Exact, toDecimalText } from '../../facts/exact';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟', '万', '拾', '佰', '仟', '亿'];

/**
 * 人民币大写 of an amount in yuan, rounded to the fen half away from zero, as the central bank's rules for vouchers
 * have it: 整 after yuan, none after jiao or fen; a penalty is 人民币负….
 *
 * @example upperYuan(1200) // 人民币壹仟贰佰元整
 */
export function upperYuan(amount: Exact): string {
  const [, minus = '', whole = '', jiao = '0', fen] =
    /^(-?)(\d+)(?:\.(\d)(\d)?)?$/.exec(toDecimalText(amount, 2)) ?? [];
  const yuan = whole === '0' ? '' : `${upperWhole(whole)}元`;
  const less = [jiao === '0' ? yuan && fen && '零' : `${upperDigit(jiao)}角`, fen && `${upperDigit(fen)}分`].join('');
  return `人民币${minus && '负'}${yuan || (less ? '' : '零元')}${less || '整'}`;
}

const upperDigit = (digit: string): string => DIGITS.charAt(Number(digit));

/** Digit by digit with its unit; of zeros in a row one 零 is left, and none at the end of four digits. */
const upperWhole = (digits: string): string =>
  Array.from(digits, (digit, at) => {
    const place = digits.length - 1 - at;
    const unit = UNITS[place > 8 ? ((place - 1) % 8) + 1 : place] ?? '';
    return upperDigit(digit) + (digit === '0' && place % 4 > 0 ? '' : unit);
  })
    .join('')
    .replace(/零{4}万/g, '零')
    .replace(/零+/g, '零')
    .replace(/零(?=[万亿]|$)/g, '')
    .replace(/亿(?=.*亿)/g, '万万');
