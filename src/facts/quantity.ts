import { divide, type Exact, multiply } from './exact';
import { exactFromNumeral } from './numerals';
import { exactFromDecimal } from './parse-exact';
import { cleanText } from './text';
import { toSimplified } from './traditional';

/** Words for one of what is counted or done: 每篇, 20元/次. Longer words stand before those with which they begin. */
export const COUNTED =
  '[人班台户车批场件餐]次|床日|课时|学时|小时|公里|[篇条件人次个项名位份天日场起户幅张节期首部本例家台宗班月年处晚夜堆亩吨批笔册轮辆头只棵株]';

/** Measure words that may follow a figure and say nothing about its size. */
const UNITS = new RegExp(
  `^个?(?:人民币|工作日|百分点|分钟|周年|周岁|平方米|m2|°C|度|字符|天次|[学积]分|${COUNTED}|[字分元块岁周倍票档等级时秒号版所页科组类届回课题奖集套段封堂稿餐卷盒])整?$`,
);

/** What 1.2万字 and 15% are multiplied by. */
export const factors: Readonly<Record<string, Exact>> = {
  百: 100, 千: 1000, 万: 10000, 亿: 100_000_000, '%': divide(1, 100), '‰': divide(1, 1000),
}; // prettier-ignore

/** A blank or a line break between figures: two of them in one cell. */
const TWO_FIGURES = /[\d零〇一二两三四五六七八九] [\d零〇一二两三四五六七八九]/;

/**
 * A figure as clerks write it, exact: 1200, １２００字, 1,200, 第二名, 十天, 15%, 1/3, 三分之一, 1.2万.
 * Undefined for anything that is not one figure (约1200, 很多, 3-5, 1,20, 800 900).
 */
export function exactFromText(raw: string): Exact | undefined {
  const words = toSimplified(cleanText(raw));
  if (words === '' || words.length > 60 || TWO_FIGURES.test(words)) return undefined;
  const text = words.replace(/ /g, '');
  const bare = text.startsWith('第') ? text.slice(1) : text.replace(/^(?:人民币)?[¥￥]?/, '');
  return figure(bare);
}

function figure(text: string): Exact | undefined {
  const arabic = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?(.*)$/.exec(text);
  if (!arabic) return withUnit(text);
  const number = exactFromDecimal(`${arabic[1]}${(arabic[2] ?? '').replace(/,/g, '')}${arabic[3] ?? ''}`);
  return number === undefined ? undefined : scaled(number, arabic[4] ?? '');
}

/** What follows the digits: %, a scale, a fraction bar, then perhaps a measure word. */
function scaled(number: Exact, rest: string): Exact | undefined {
  if (rest === '') return number;
  const fraction = /^\/(\d{1,15})(?!\/)(\D.*)?$/.exec(rest);
  if (fraction)
    return Number(fraction[1]) === 0 ? undefined : scaled(divide(number, Number(fraction[1])), fraction[2] ?? '');
  const factor = factors[rest.charAt(0)];
  if (factor !== undefined && !/^[%‰]./.test(rest)) return scaled(multiply(number, factor), rest.slice(1));
  return UNITS.test(rest) ? number : undefined;
}

/** A Chinese numeral with or without a measure word: the longest numeral that leaves a known unit. */
function withUnit(text: string): Exact | undefined {
  const whole = exactFromNumeral(text);
  if (whole !== undefined) return whole;
  for (let end = text.length - 1; end > 0; end--) {
    if (!UNITS.test(text.slice(end))) continue;
    const value = exactFromNumeral(text.slice(0, end));
    if (value !== undefined) return value;
  }
  return undefined;
}
