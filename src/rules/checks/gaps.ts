import { slotOf } from '../../facts/book';
import { isoOfSerial } from '../../facts/dates';
import { compare, type Exact, multiply, subtract, toNumber } from '../../facts/exact';
import { showExact } from '../../facts/show';
import type { Rule, Scheme } from '../scheme/scheme';
import type { Check, Doubt } from './check';
import type { Interval } from './regions';
import { isDeduction } from './only-largest';
import { cellOfCondition, regionsOf } from './rule-regions';

/** Bands of one figure with a gap between two of them: 80至89, 90至100 leave out 89.5. */
export const gaps: Check = (scheme) => {
  const doubts: Doubt[] = [];
  for (const band of bandsOf(scheme)) {
    band.parts.forEach(({ interval, rule }, index) => {
      const { interval: before, rule: last } = band.parts[index - 1] ?? {};
      // Between what is paid and what is taken off lies what is neither.
      if (!before || !last || isDeduction(last) !== isDeduction(rule)) return;
      if (before.high === undefined || interval.low === undefined) return;
      const order = compare(before.high, interval.low);
      if (
        isWhole(scheme, band.fact) &&
        order < 0 &&
        compare(subtract(interval.low, before.high), 1) === 0 &&
        before.highIncluded &&
        interval.lowIncluded
      )
        return;
      const open = order < 0 || (order === 0 && !before.highIncluded && !interval.lowIncluded);
      if (open) {
        const [from, to] = [
          showEnd(scheme, rule, band.fact, before.high),
          showEnd(scheme, rule, band.fact, interval.low),
        ];
        const detail = { code: 'band-gap' as const, fact: band.fact, from, to };
        doubts.push({ at: cellOfCondition(rule, band.fact), detail });
      }
    });
  }
  return doubts;
};

/** Figures that are whole by nature: nothing lies between the third and the fourth place, or between two days. */
const isWhole = (scheme: Scheme, fact: string): boolean =>
  isDate(scheme, fact) || /名次|排名|序号|次数|篇数|件数|条数|人数|份数|期数|^第几/.test(fact);

const isDate = (scheme: Scheme, fact: string): boolean => scheme.book.facts[slotOf(scheme.book, fact)]?.kind === 'date';

/** The end of a band as people write it: 80%, 2024-07-01. */
export function showEnd(scheme: Scheme, rule: Rule, name: string, end: Exact): string {
  if (isDate(scheme, name)) return isoOfSerial(toNumber(end));
  const isRate = rule.when.some(({ fact, text }) => fact === name && text.includes('%'));
  return isRate ? `${showExact(multiply(end, 100))}%` : showExact(end);
}

/** Rules that differ in the interval of one figure alone, those with the lowest first. */
interface Band {
  readonly fact: string;
  readonly parts: { readonly rule: Rule; readonly interval: Interval }[];
}

/** Rules that differ in the interval of one figure alone are bands of one tariff. Single points are lists, not bands. */
export function bandsOf(scheme: Scheme): readonly Band[] {
  const rules = scheme.rules.map((rule) => ({ rule, regions: regionsOf(scheme, rule) }));
  const found = new Map<string, Band>();
  for (const { rule, regions } of rules) {
    for (const [fact, region] of regions) {
      if (region?.kind !== 'intervals' || region.of.length !== 1) continue;
      const [interval] = region.of;
      if (!interval || (interval.low !== undefined && interval.low === interval.high)) continue;
      const others = rule.when
        .filter((condition) => condition.fact !== fact)
        .map((condition) => `${condition.fact}=${condition.text}`);
      const key = [
        rule.awards?.join('、') ?? '',
        rule.mode,
        rule.group,
        rule.reading?.id,
        rule.reading?.readings.join('|'),
        fact,
        ...others,
      ].join('\u0000');
      const band = found.get(key) ?? { fact, parts: [] };
      found.set(key, band);
      band.parts.push({ rule, interval });
    }
  }
  for (const { parts } of found.values()) parts.sort((a, b) => byLow(a.interval, b.interval));
  return [...found.values()];
}

/** Intervals without a lower end first. */
function byLow(a: Interval, b: Interval): number {
  if (a.low === undefined || b.low === undefined) return (a.low === undefined ? 0 : 1) - (b.low === undefined ? 0 : 1);
  return compare(a.low, b.low);
}
