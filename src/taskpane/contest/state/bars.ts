import { slotOf } from '../../../facts/book';
import { showValue } from '../../../facts/show';
import type { Place } from '../../../rules/contest/join';
import { factsOfRequirement } from '../../../rules/conditions/requirement';
import type { Eligibility, Scheme } from '../../../rules/scheme/scheme';
import type { Candidate } from './pool';

/** Why somebody is barred: the fact, its value and where it stands, what the rules say, clause and reading. */
export interface BarReason {
  readonly item: string;
  readonly fact: string;
  /** With its unit, as the rule writes it: 11次. */
  readonly value: string;
  /** The rule without the fact's name: 超过10次. */
  readonly requirement: string;
  /** What the rule says follows: 取消年度评先资格; for what it wants to hold, what follows where it does not: 不达标. */
  readonly consequence: string;
  readonly clause: string;
  /** 迟到旷工=任一; "" where no reading is in play. */
  readonly reading: string;
  /** Whether the rule wants it to hold (不达标) rather than bars when it does. */
  readonly demands: boolean;
  /** Nobody wrote the value: it is what the fact is by default. */
  readonly byDefault: boolean;
  readonly place: Place | undefined;
}

/** 超过10次 counts in 次. */
const unitIn = (text: string): string =>
  /[\d〇一二三四五六七八九十]+([次天个篇条分小时学月日]{1,2})(?:以上|以下|以内)?$/.exec(text)?.[1] ?? '';

/** The reasons of a bar: one for each fact that it looks at. */
export function barReasons(scheme: Scheme, { row, places }: Candidate, rule: Eligibility): readonly BarReason[] {
  const { requirement, reading } = rule;
  return factsOfRequirement(requirement).map((name): BarReason => {
    const slot = slotOf(scheme.book, name);
    const fact = scheme.book.facts[slot];
    const value = row.values[slot];
    const text =
      requirement.text.startsWith(name) && requirement.kind === 'fact'
        ? requirement.text.slice(name.length)
        : requirement.text;
    const shown = fact && value !== undefined ? showValue(fact, value) : '';
    return {
      item: rule.items.join('、'),
      fact: name,
      value: fact?.kind === 'number' && shown !== '' ? `${shown}${unitIn(text)}` : shown,
      requirement: text,
      consequence: rule.consequence,
      clause: rule.source.clause,
      reading: reading ? `${reading.id}=${reading.readings.join('|')}` : '',
      demands: rule.effect === 'demands',
      byDefault: row.defaulted.has(slot),
      place: places.get(slot),
    };
  });
}
