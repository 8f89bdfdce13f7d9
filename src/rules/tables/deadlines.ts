import { ownEntry } from '../../base/entries';
import { exactFromText } from '../../facts/quantity';
import type { Day, Deadline, Shift, Span } from '../calendar/deadline';

/** The stretches of the calendar by their words. */
export const spans: Readonly<Record<string, Span>> = {
  周: 'week', 星期: 'week', 月: 'month', 月度: 'month', 季: 'quarter', 季度: 'quarter', 半年: 'half-year', 年: 'year', 年度: 'year',
}; // prettier-ignore

const units: Readonly<Record<string, Extract<Day, { kind: 'after' }>['unit']>> = {
  工作日: 'working-day', 日: 'day', 天: 'day', 周: 'week', 星期: 'week', 月: 'month', 年: 'year',
}; // prettier-ignore

const NUMERAL = '[\\d一二两三四五六七八九十]+';

const wholeNumber = (text: string | undefined): number | undefined => {
  const value = exactFromText(text ?? '');
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
};

const within = (value: number | undefined, most: number): value is number =>
  value !== undefined && value >= 1 && value <= most;

/** Whether 周期 says how often: 每月, 半年, 每双周, 每季度一次, or nothing. */
export const isPeriod = (period: string): boolean =>
  /^(?:每?(?:一|个|一个)?(?:[单双两]?周|星期|月|月度|季|季度|半年|年|年度)(?:[一1]次)?)?$/.test(period);

/**
 * 期限 as documents write it; 周期 says what the period is where 期限 does not. Undefined where the cell is none of the
 * forms, or leaves open which day of the period it means: 15日 of each quarter, Friday of every two weeks.
 */
export function parseDeadline(period: string, raw: string): Deadline | undefined {
  const [text, shift] = moved(raw.replace(/[ ,、;，；]/g, ''));
  const of = ownEntry(spans, period.replace(/^每?一?个?|[一1]次$/g, ''));
  const [weeks] = /[单双两]周/.exec(period) ?? [];
  const day = dayOfMonth(text) ?? dayOfYear(text) ?? weekday(text, weeks) ?? edge(of, text) ?? after(text);
  const told = weeks ? day?.kind === 'weekday' && day.every !== 'week' : !of || !day || (spanOf(day) ?? of) === of;
  return day && told ? { ...day, shift } : undefined;
}

/** The span in which a day comes once. */
function spanOf(day: Day): Span | undefined {
  switch (day.kind) {
    case 'day-of-month':
      return 'month';
    case 'day-of-year':
      return 'year';
    case 'weekday':
      return 'week';
    case 'start':
    case 'end':
      return day.of;
    case 'after':
      return day.since;
  }
}

/** 遇休息日顺延, 遇节假日提前 behind a day, 最后一个工作日 as the last day moved back; the rest of the text. */
function moved(text: string): readonly [string, Shift] {
  const match = /遇?(?:法定)?(?:休息日|节假日|周末|双休日|非工作日)(?:则|的)?(顺延|提前)$/.exec(text);
  if (match) return [text.slice(0, match.index), match[1] === '顺延' ? 'forward' : 'back'];
  const [, edgeWord] = /(第|最后)一个工作日/.exec(text) ?? [];
  return edgeWord ? [text.replace('一个工作日', '一日'), edgeWord === '第' ? 'forward' : 'back'] : [text, 'none'];
}

const laterOf = (word: string | undefined): 0 | 1 => (word !== undefined && /[次下翌]/.test(word) ? 1 : 0);

const thirds: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 下旬: 31 };

/** 26日, 次月5日前, 中旬; 小月26日大月28日: a long month has 31 days, every other, February included, is short. */
function dayOfMonth(text: string): Day | undefined {
  const both = new RegExp(`^(?:每月)?小月(?:每月)?(${NUMERAL})[日号]大月(?:每月)?(${NUMERAL})[日号]$`).exec(text);
  const one = new RegExp(`^(每月|当月|本月|次月|下月)?(?:(${NUMERAL})[日号]|([上中下]旬))(?:之?前)?$`).exec(text);
  const short = wholeNumber(both?.[1] ?? one?.[2]) ?? thirds[one?.[3] ?? ''];
  const long = both ? wholeNumber(both[2]) : short;
  return within(short, 31) && within(long, 31)
    ? { kind: 'day-of-month', short, long, later: laterOf(one?.[1]) }
    : undefined;
}

/** 每年12月20日前, 次年1月15日; 12月 and 12月底 are its last day, 6月初 its first. */
function dayOfYear(text: string): Day | undefined {
  const match = new RegExp(
    `^(每年|当年|本年|次年|下年|翌年)?(${NUMERAL})月份?(?:(?:(${NUMERAL})[日号]|([底末初]))(?:之?前)?)?$`,
  ).exec(text);
  const month = wholeNumber(match?.[2]);
  const day = match?.[3] === undefined ? (match?.[4] === '初' ? 1 : 31) : wholeNumber(match[3]);
  return within(month, 12) && within(day, 31)
    ? { kind: 'day-of-year', month, day, later: laterOf(match?.[1]) }
    : undefined;
}

const weekdays = '一二三四五六日';

/** 周五, 下周一, 每双周周五下午: even or odd by the ISO week. `weeks` are those of 周期. */
function weekday(text: string, weeks: string | undefined): Day | undefined {
  const match =
    /^(?:每|本|(下|次))?(双周|单周)?(?:的)?(?:每)?(?:周|星期|礼拜)([一二三四五六日天])(?:上午|下午)?(?:之?前)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const day = weekdays.indexOf((match[3] ?? '').replace('天', '日')) + 1;
  const of = match[2] ?? weeks;
  const every = of === '双周' ? 'even-week' : of === '单周' ? 'odd-week' : 'week';
  return { kind: 'weekday', weekday: day, every, later: laterOf(match[1]) };
}

/** 月末, 每月最后一天, 季末, 年底, 下月初, 每月第一个工作日; 周期 alone means its end. */
function edge(period: Span | undefined, text: string): Day | undefined {
  const match =
    /^(?:每个?|当|本|(下个?|次))?(周|星期|月|季度?|半年|年)?(?:的)?(末|底|终|初|最后一[天日]|第一[天日]|首日)?(?:之?前)?$/.exec(
      text,
    );
  const of = ownEntry(spans, match?.[2] ?? '') ?? period;
  if (!match || !of) return undefined;
  const word = match[3] ?? '末';
  return { kind: /初|第一|首日/.test(word) ? 'start' : 'end', of, later: laterOf(match[1]) };
}

/** 会后两个工作日内, 5日内, 一周内, 3个月内; 季后10日内 and 年度终了后15日内 count from the end of the span. */
function after(text: string): Day | undefined {
  const match = new RegExp(
    `^(?:(.*?)(?:(?<!最)后|起))?(${NUMERAL}|半)个?(工作日|日|天|周|星期|月|年)(以内|之内|内)?$`,
  ).exec(text);
  if (!match) return undefined;
  const [, lead, numeral, measure = '', inner] = match;
  if (measure === '日' && lead === undefined && inner === undefined) return undefined;
  const since = ownEntry(spans, (lead ?? '').replace(/^每/, '').replace(/(?:终了|结束|末|底)?(?:之|以)?$/, ''));
  const unit = units[measure];
  const half = numeral === '半' && unit === 'year';
  const count = half ? 6 : wholeNumber(numeral);
  if (unit === undefined || !within(count, 3660)) return undefined;
  return { kind: 'after', count, unit: half ? 'month' : unit, since };
}
