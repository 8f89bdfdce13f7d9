import { exactFromText } from '../../facts/quantity';
import type { Deadline } from '../scheme/scheme';

type Span = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

const spans: Readonly<Record<string, Span>> = {
  周: 'week', 星期: 'week', 月: 'month', 季: 'quarter', 季度: 'quarter', 半年: 'half-year', 年: 'year',
}; // prettier-ignore

const periods: Readonly<Record<string, Span>> = {
  每周: 'week',
  每月: 'month',
  每季: 'quarter',
  每季度: 'quarter',
  每半年: 'half-year',
  半年: 'half-year',
  每年: 'year',
};

const weekdays = '一二三四五六日';

const wholeNumber = (text: string): number | undefined => {
  const value = exactFromText(text);
  return typeof value === 'number' ? value : undefined;
};

/** 期限 as documents write it. Undefined where the cell is none of the forms. */
export function parseDeadline(period: string, raw: string): Deadline | undefined {
  const text = raw.replace(/[ ,、;，；]/g, '');
  return dayOfMonth(text) ?? weekday(text) ?? after(text) ?? edge(period, text);
}

/** 26日; 小月26日大月28日: a long month has 31 days, every other, February included, is short. */
function dayOfMonth(text: string): Deadline | undefined {
  const postponed = /遇?(?:休息日|节假日|周末|非工作日)顺延$/.test(text);
  const days = text.replace(/遇?(?:休息日|节假日|周末|非工作日)顺延$/, '');
  const both = /^(?:每月)?小月(?:每月)?(.+?[日号])大月(?:每月)?(.+?[日号])$/.exec(days);
  const one = /^(?:每月|当月|次月)?([\d一二三四五六七八九十]+)[日号](?:前)?$/.exec(days);
  const short = wholeNumber(both?.[1] ?? one?.[1] ?? '');
  const long = both ? wholeNumber(both[2] ?? '') : short;
  const valid = (day: number | undefined): day is number => day !== undefined && day >= 1 && day <= 31;
  return valid(short) && valid(long) ? { kind: 'day-of-month', short, long, postponed } : undefined;
}

/** 周五, 每双周周五: even or odd by the ISO week. */
function weekday(text: string): Deadline | undefined {
  const match = /^(?:每)?(双周|单周)?(?:的)?(?:每)?(?:周|星期|礼拜)([一二三四五六日天])(?:上午|下午)?$/.exec(text);
  if (!match) return undefined;
  const day = weekdays.indexOf((match[2] ?? '').replace('天', '日')) + 1;
  const every = match[1] === '双周' ? 'even-week' : match[1] === '单周' ? 'odd-week' : 'week';
  return { kind: 'weekday', weekday: day, every };
}

/** 2个工作日内, 会后两个工作日, 5日内. */
function after(text: string): Deadline | undefined {
  const match = /^(?:.*?后)?([\d一二两三四五六七八九十]+)个?(工作日|日|天)(?:内|以内|之内)?$/.exec(text);
  const days = match ? wholeNumber(match[1] ?? '') : undefined;
  if (!match || days === undefined || days > 3660) return undefined;
  return { kind: 'after', days, working: match[2] === '工作日' };
}

/** 月末, 每月最后一天, 季末, 年底, 月初, 每月第一个工作日; the period alone means its end. */
function edge(period: string, text: string): Deadline | undefined {
  const match =
    /^(?:每|当)?(周|星期|月|季度?|半年|年)?(?:的)?(末|底|终|初|最后一(?:天|日|个工作日)|第一(?:天|日|个工作日)|首日)?$/.exec(
      text,
    );
  const of = spans[match?.[1] ?? ''] ?? periods[period];
  if (!match || !of) return undefined;
  const word = match[2] ?? '末';
  const working = word.includes('工作日');
  return /初|第一|首日/.test(word) ? { kind: 'start', of, working } : { kind: 'end', of, working };
}
