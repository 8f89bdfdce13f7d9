import { speaksOf } from '../award/program';
import { hasOwn } from '../award/worth';
import type { Scheme } from '../scheme/scheme';
import type { Check } from './check';

/** Rows that only change what others give (倍乘, 不予奖励), and rows of 汇总, do nothing for an award without an amount. */
export const awardUnpaid: Check = (scheme) => {
  // Of 汇总 by itself, without a row of 奖励, nothing can be said.
  const changing =
    scheme.rules.length === 0 ? [] : [...scheme.rules.filter((rule) => !hasOwn(rule)), ...scheme.rollUps];
  return changing.flatMap(({ awards = [], source: { at } }) =>
    awards
      .filter((award) => !isPaid(scheme, award))
      .map((award) => ({ at, detail: { code: 'award-unpaid' as const, award, paid: paidIn(scheme) } })),
  );
};

const isPaid = ({ rules }: Scheme, award: string): boolean =>
  rules.some((rule) => hasOwn(rule) && speaksOf(rule.awards, award));

const paidIn = ({ rules }: Scheme): readonly string[] => [
  ...new Set(rules.filter(hasOwn).flatMap(({ awards = [] }) => awards)),
];
