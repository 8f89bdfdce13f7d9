import { compare } from '../../facts/exact';
import type { Rule } from '../scheme/scheme';
import type { Check, Doubt } from './check';
import { bandsOf, showEnd } from './gaps';
import { isDeduction } from './only-largest';
import { differ } from './overlaps';
import { cellOfCondition } from './rule-regions';

/** 60分以下 and 60分以上 both include 60: there the larger amount of the two counts, and one of them is a fine. */
export const bandsTouch: Check = (scheme) =>
  bandsOf(scheme).flatMap(({ fact, parts }) =>
    parts.flatMap(({ interval, rule }, index): readonly Doubt[] => {
      const { interval: before, rule: other } = parts[index - 1] ?? {};
      if (!other || !before?.highIncluded || !interval.lowIncluded || !isOneOf(rule)) return [];
      if (!differ(other, rule) || !(isDeduction(other) || isDeduction(rule))) return [];
      if (before.high === undefined || interval.low === undefined || compare(before.high, interval.low) !== 0)
        return [];
      const value = showEnd(scheme, rule, fact, interval.low);
      const detail = { code: 'bands-touch' as const, fact, value, other: other.source.at.row + 1 };
      return [{ at: cellOfCondition(rule, fact), detail }];
    }),
  );

/** One of the rows of which the highest is paid. Those of a 组 are told of wherever they overlap. */
const isOneOf = ({ mode, group }: Rule): boolean => mode === 'highest' && group === '';
