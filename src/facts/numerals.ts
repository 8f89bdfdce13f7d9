import { divide, type Exact } from './exact';
import { exactFromDecimal } from './parse-exact';

const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore

const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

/** 二十三 → 23, 一百零五 → 105, 三万 → 30000, 二〇一二 → 2012; undefined where the text is no numeral. */
function wholeNumeral(text: string): number | undefined {
  if (text === '' || text.length > 15) return undefined;
  const ten_thousands = text.split('万');
  if (ten_thousands.length === 2) {
    const high = wholeNumeral(ten_thousands[0] ?? '');
    const low = belowTenThousand(ten_thousands[1] ?? '', 10000);
    return high === undefined || low === undefined ? undefined : high * 10000 + low;
  }
  return belowTenThousand(text, 1);
}

/** 二〇一二 as 2012; what is no digit stays as it is. */
const spelt = (text: string): string => text.replace(/./g, (c) => String(digits[c] ?? c));

/** 二〇一二 and 一〇五 are spelt digit by digit; 三四个 is three or four, 一二三等 a list. */
const isSpelt = (text: string): boolean => text.length > 3 || /[零〇]/.test(text);

/** `before` is the power in front: a single digit behind it leaves out the next one (一万五, 一千五; 一万零五 does not). */
function belowTenThousand(text: string, before: number): number | undefined {
  if (before > 1 && text.length === 1) return (digits[text] ?? Number.NaN) * (before / 10) || undefined;
  if (text.length > 1 && [...text].every((c) => c in digits)) return isSpelt(text) ? Number(spelt(text)) : undefined;
  let sum = 0;
  let digit: number | undefined;
  let smallest = Infinity;
  for (const c of text) {
    const value = digits[c];
    const power = tens[c];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (power !== undefined && power < smallest) {
      sum += (digit ?? (power === 10 ? 1 : Number.NaN)) * power;
      smallest = power;
      digit = undefined;
    } else return undefined;
  }
  const leavesOut = text.charAt(text.length - 2) in tens;
  const total = sum + (digit ?? 0) * (leavesOut ? smallest / 10 : 1);
  return Number.isNaN(total) ? undefined : total;
}

/** A number written in Chinese numerals: 十, 二十三, 三分之一, 半数; 一个半 and 三四 are left to people. Undefined otherwise. */
export function exactFromNumeral(text: string): Exact | undefined {
  if (/^(?:一?半|半数)$/.test(text)) return divide(1, 2);
  const fraction = /^(.+)分之(.+)$/.exec(text);
  if (fraction) {
    const [, bottom = '', top = ''] = fraction;
    const below = bottom === '万' ? 10000 : (tens[bottom] ?? wholeNumeral(bottom));
    const above = top.includes('分之') ? undefined : exactFromNumeral(top);
    return below === undefined || above === undefined || below === 0 ? undefined : divide(above, below);
  }
  const decimal = /^(.+)点(.+)$/.exec(text);
  if (decimal) {
    const [, before = '', behind = ''] = decimal;
    return behind.length > 6 ? undefined : exactFromDecimal(`${wholeNumeral(before) ?? ''}.${spelt(behind)}`);
  }
  return wholeNumeral(text);
}
