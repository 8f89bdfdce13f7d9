import { type Exact, toDecimalText } from '../../facts/exact';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];

/**
 * 人民币大写 of an amount in yuan, rounded to the fen half away from zero, as the central bank's rules for vouchers
 * have it: 整 after yuan, none after jiao or fen; a penalty is 人民币负….
 *
 * @example upperYuan(1200) // 人民币壹仟贰佰元整
 */
export function upperYuan(amount: Exact): string {
  const [whole = '', parts = ''] = toDecimalText(amount, 2).split('.');
  const digits = whole.replace('-', '');
  const coins = [...parts].map((digit, at) => (digit === '0' ? '' : inWords(digit) + '角分'.charAt(at))).join('');
  const yuan = digits === '0' && coins ? '' : `${inWords(digits) || '零'}元`;
  const joint = yuan && parts.startsWith('0') ? '零' : '';
  return `人民币${digits === whole ? '' : '负'}${yuan}${coins ? joint + coins : '整'}`;
}

/** A whole number in words: zeros within are said once, those at its end not at all. */
const inWords = (digits: string): string =>
  (digits.length > 8 ? parted(digits, 8, '亿') : digits.length > 4 ? parted(digits, 4, '万') : inPlaces(digits))
    .replace(/零+$/, '')
    .replace(/零+/g, '零');

/** What stands before 亿 or 万, and behind it: 壹亿零伍. */
function parted(digits: string, behind: number, scale: string): string {
  const before = inWords(digits.slice(0, -behind)).replace(/亿/g, '万万');
  return (before ? before + scale : '零') + inWords(digits.slice(-behind));
}

const inPlaces = (digits: string): string =>
  [...digits]
    .map((digit, at) => DIGITS.charAt(Number(digit)) + (digit === '0' ? '' : (PLACES[digits.length - 1 - at] ?? '')))
    .join('');
