import { ownEntry } from '../../base/entries';
import { exactFromText } from '../../facts/quantity';
import type { Day, Deadline, Shift } from '../scheme/deadline';
import { months, type Span } from '../../facts/spans';

/** The stretches of the calendar by their words. */
export const spans: Readonly<Record<string, Span>> = {
  周: 'week', 星期: 'week', 月: 'month', 季: 'quarter', 半年: 'half-year', 年: 'year',
}; // prettier-ignore

/** Any other is a day. */
const units: Readonly<Record<string, Extract<Day, { kind: 'after' }>['unit']>> = {
  工作日: 'working-day', 周: 'week', 星期: 'week', 月: 'month', 年: 'year',
}; // prettier-ignore

const NUMERAL = '[\\d〇零一二两三四五六七八九十]+';
/** A span, and which one is meant: 每月, 本季度, 次年; 月 alone. */
const SPAN = '(?:每个?|当|本|([次翌]|下个?))?(周|星期|月|季|半年|年)?度?的?';

const wholeNumber = (text: string | undefined): number | undefined => {
  const value = exactFromText(text ?? '');
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
};

const within = (value: number | undefined, most: number): value is number =>
  value !== undefined && value >= 1 && value <= most;

/** Whether 周期 says how often: 每月, 半年, 每双周, 每季度一次, or nothing. */
export const isPeriod = (period: string): boolean =>
  /^(?:[每按]?一?个?(?:[单双两]?周|星期|[月季年]度?|半年)(?:[一1]次)?)?$/.test(period);

/**
 * 期限 as documents write it; 周期 says what the period is where 期限 does not. Undefined where the cell is none of the
 * forms, or leaves open which day of the period it means: 15日 of each quarter, Friday of every two weeks, 月底前3天.
 */
export function parseDeadline(period: string, raw: string): Deadline | undefined {
  const [moving, shift] = moved(raw.replace(/[ ,、;，；()（）]/g, '').replace('元月', '1月'));
  // 截至2024年3月5日: the year, which is a figure or spelt, and the rest without the word for “until”.
  const [, written, text = ''] =
    /^(?:截[至止]到?|最迟|不[迟晚]于)?([\d〇零一二三四五六七八九]{4}(?=年))?(.*)$/.exec(moving) ?? [];
  const year = wholeNumber(written);
  const of = ownEntry(spans, period.replace(/^[每按]?一?个?|度?(?:[一1]次)?$/g, ''));
  const [weeks] = /[单双两]周/.exec(period) ?? [];
  const bare = untilDay(text);
  const day = longAndShort(bare) ?? dayOfMonth(of, bare) ?? weekday(bare, weeks) ?? edge(of, bare) ?? after(text);
  if (!day) return undefined;
  // 2024年3月底 comes once.
  if (year !== undefined) return day.of === 'year' && period === '' ? { ...day, shift, year } : undefined;
  const told = weeks ? day.kind === 'weekday' && day.every !== 'week' : !of || (day.of ?? of) === of;
  return told ? { ...day, shift } : undefined;
}

/** 遇休息日顺延, 逢节假日提前至上一工作日 behind a day; the rest of the text. */
function moved(text: string): readonly [string, Shift] {
  // 如遇法定节假日顺延至下一个工作日, 逢周末则提前: what stands behind the day itself.
  const match =
    /[如遇逢]*(?:[法定或和及]|休息日|节假日|周末|双休日|非工作日)+[则的往向前后]*(顺延|提前)(?:[至到].?一个?工作日)?$/.exec(
      text,
    );
  return match ? [text.slice(0, match.index), match[1] === '顺延' ? 'forward' : 'back'] : [text, 'none'];
}

/** The day alone of 9月底前, 周五下班前, 每月月底之前; 12月前 and 下月前 leave open whether that month belongs. */
const untilDay = (text: string): string =>
  text
    .replace(/(?<=[日号天底末终初旬]|[周期拜].)(?:[上下]午|下班)?(?:[之以]?前|截?止)?$/, '')
    .replace(/(?<![单双])([周月季年])度?(?=\1)/, '');

const laterOf = (word: string | undefined): 0 | 1 => (word === undefined ? 0 : 1);

/** 小月26日大月28日: a long month has 31 days, every other, February included, is short. */
function longAndShort(text: string): Day | undefined {
  const match = new RegExp(`^小月(${NUMERAL})[日号]大月(${NUMERAL})[日号]$`).exec(text.replace(/每月/g, ''));
  const [short, long] = [wholeNumber(match?.[1]), wholeNumber(match?.[2])];
  return within(short, 31) && within(long, 31)
    ? { kind: 'day-of-month', of: 'month', month: 1, short, long, later: 0 }
    : undefined;
}

const days: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 下旬: 31, 初: 1, 底: 31, 末: 31 };

/**
 * A day of a month: 26日, 次月5日, 中旬; of a named month of the year, or of one within a span: 每年12月20日, 每季度首月10日.
 * 12月 and 12月底 are its last day, 6月初 its first.
 */
function dayOfMonth(period: Span | undefined, text: string): Day | undefined {
  const match = new RegExp(
    `^${SPAN}(?:(?:(${NUMERAL})|(首|末|最后一个)|第(${NUMERAL})个)月份?)?(?:(${NUMERAL})[日号]|([上中下]旬)|([底末初]))?$`,
  ).exec(text);
  if (!match) return undefined;
  const [, next, span = '', ofYear, end, nth, numeral, third, tip] = match;
  const named = ofYear ?? end ?? nth;
  const of = ownEntry(spans, span) ?? (ofYear ? 'year' : named ? period : 'month');
  // 月底 and 年初 are ends of spans, 每季15日 is no day.
  if (!named && (of !== 'month' || !(numeral ?? third))) return undefined;
  if (!of || of === 'week' || (ofYear && of !== 'year')) return undefined;
  const month = !named || end === '首' ? 1 : end ? months[of] : wholeNumber(named);
  const day = numeral === undefined ? days[third ?? tip ?? '末'] : wholeNumber(numeral);
  return within(month, months[of]) && within(day, 31)
    ? { kind: 'day-of-month', of, month, short: day, long: day, later: laterOf(next) }
    : undefined;
}

const weekdays = '一二三四五六';

/** 周五, 下周一, 每双周周五下午: even or odd by the ISO week. `weeks` are those of 周期. */
function weekday(text: string, weeks: string | undefined): Day | undefined {
  const match = /^(?:每|本|([下次]))?(双周|单周)?的?每?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text);
  if (!match) return undefined;
  const day = weekdays.indexOf(match[3] ?? '') + 1 || 7;
  const of = match[2] ?? weeks;
  const every = of === '双周' ? 'even-week' : of === '单周' ? 'odd-week' : 'week';
  return { kind: 'weekday', of: 'week', weekday: day, every, later: laterOf(match[1]) };
}

/**
 * 月末, 季末, 年底, 下月初, 年内; 每月第一个工作日, 前5个工作日, 倒数第3个工作日, 最后一天; 周期 alone means its end. 月前3天 may be
 * before the month.
 */
function edge(period: Span | undefined, text: string): Day | undefined {
  const match = new RegExp(
    `^${SPAN}(?:(?<!半年)内|[末底终]|(初|首日)|(?:(第|倒数第|(?<!^.|^.[年度])前)|[末底]?最后)(${NUMERAL})个?(工作日|[天日])[之以]?内?)?$`,
  ).exec(text);
  const of = ownEntry(spans, match?.[2] ?? '') ?? period;
  if (!match || !of) return undefined;
  const [, next, , start, from, numeral = '1', measure = '日'] = match;
  const count = wholeNumber(numeral);
  if (!within(count, from ? 99 : 1)) return undefined;
  const forward = start !== undefined || from === '第' || from === '前';
  return {
    kind: 'after',
    of,
    count: forward ? count : -count,
    unit: units[measure] ?? 'day',
    later: laterOf(next) - (forward ? 1 : 0),
  };
}

/** 当日, 次日, 下一个工作日, 会后两个工作日内, 5日内, 一周内, 3个月内; 季后10日内 and 年度终了后15日内 count from the end of the span. */
function after(text: string): Day | undefined {
  const near = /^(?:当|([次翌]))[日天](?:之?内|下班前)?$/.exec(text);
  if (near) return { kind: 'after', count: laterOf(near[1]), unit: 'day', later: 0 };
  const match = new RegExp(
    `^(?:(.*?)(?:(?<!最)后|起))?(?:[下次](?=.*工作日))?(${NUMERAL}|半)个?(工作日|自然日|日|天|周|星期|月|年)(以内|之内|内)?$`,
  ).exec(text);
  if (!match) return undefined;
  const [, lead, numeral, measure = '', inner] = match;
  if (measure === '日' && lead === undefined && inner === undefined) return undefined;
  const of = ownEntry(spans, (lead ?? '').replace(/^每/, '').replace(/度?(?:终了|结束|[末底])?[之以]?$/, ''));
  const unit = units[measure] ?? 'day';
  const half = numeral === '半' && unit === 'year';
  const count = half ? 6 : wholeNumber(numeral);
  if (!within(count, 3660)) return undefined;
  return { kind: 'after', of, count, unit: half ? 'month' : unit, later: 0 };
}
