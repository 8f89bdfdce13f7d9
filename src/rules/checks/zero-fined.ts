import { isZero } from '../../facts/exact';
import { factsIn } from '../expressions/expression';
import type { Rule } from '../scheme/scheme';
import type { Check } from './check';
import { isDeduction } from './only-largest';
import type { Region } from './regions';
import { cellOfCondition, regionsOf } from './rule-regions';

/** Of what nobody is fined who has none of it. A low 完成率 is worse the nearer it is to 0, and is not meant. */
const WRONGS = /迟到|早退|旷工|旷会|缺勤|缺席|脱岗|离岗|违规|违纪|差错|失误|逾期|超期|超时|迟报|漏报|缺报|未报/;

/** 10分钟以内 of 迟到分钟 takes in 0. An amount that is counted by the fact comes to nothing there by itself. */
export const zeroFined: Check = (scheme) =>
  scheme.rules.filter(isDeduction).flatMap((rule) =>
    [...regionsOf(scheme, rule)].flatMap(([fact, region]) => {
      const text = rule.when.find((condition) => condition.fact === fact)?.text;
      if (!WRONGS.test(fact) || text === undefined || !reachesZero(region) || isCountedBy(rule, fact)) return [];
      return [{ at: cellOfCondition(rule, fact), detail: { code: 'zero-fined' as const, fact, text } }];
    }),
  );

/** Whether it goes from 0 upwards and ends; 0 alone is said on purpose. */
const reachesZero = (region: Region | undefined): boolean =>
  region?.kind === 'intervals' &&
  region.of.some(({ low, high }) => low === undefined && high !== undefined && !isZero(high));

const isCountedBy = ({ amount }: Rule, fact: string): boolean =>
  amount.kind === 'figure' && factsIn(amount.expression).includes(fact);
