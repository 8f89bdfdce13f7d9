import { entryOf } from '../../base/entries';
import type { Fact, Value } from '../../facts/fact';
import type { Assessment } from '../../rules/award/assess';
import { findingsIn } from '../../rules/award/rows';
import type { Issue } from './issue';

/** A value of a tracker and the one of the rules that it comes near. */
export interface NearValue {
  readonly given: string;
  readonly listed: string;
}

/**
 * Rows for which no clause pays, whose value under an open fact is no value of the rules and yet comes near one: 按时 where the
 * rules have 按时完成. What it means is for the clerk to say; another word, 逾期, is simply not paid.
 */
export function unlistedValues({ scheme, rows, programs, outcomes }: Assessment): readonly Issue[] {
  const { facts } = scheme.book;
  const unpaid = outcomes.flatMap((outcome, index) =>
    outcome.kind === 'paid' && outcome.rules.length === 0 && outcome.gate === undefined ? [index] : [],
  );
  return facts.flatMap((fact, slot): readonly Issue[] => {
    if (!fact.named || unpaid.length === 0) return [];
    const nearAt = findingsIn(rows, slot, (value) => nearOf(fact, value));
    const found = new Map<string, { near: NearValue; rows: number[] }>();
    for (const index of unpaid) {
      const near = programs[index]?.facts.has(fact.name) ? nearAt(index) : undefined;
      if (near) entryOf(found, near.given, () => ({ near, rows: [] })).rows.push(index);
    }
    if (found.size === 0) return [];
    const places = [...found.values()].flatMap((entry) => entry.rows).sort((a, b) => a - b);
    const values = [...found.values()].map(({ near }) => near);
    const detail = { kind: 'unlisted-value', fact: fact.name, values } as const;
    return [{ key: `unlisted ${fact.name}`, detail, weight: 'check', rows: places, count: places.length }];
  });
}

/** 未按时完成 says the opposite of what it holds. */
const NEGATION = /[未非不没无]/;

function nearOf({ named = [] }: Fact, given: Value | undefined): NearValue | undefined {
  if (typeof given !== 'string' || given.length < 2 || named.some(({ name }) => name === given)) return undefined;
  const listed = named.find(({ name }) => isPart(given, name) || isPart(name, given))?.name;
  return listed === undefined ? undefined : { given, listed };
}

const isPart = (part: string, whole: string): boolean =>
  part.length >= 2 && whole.includes(part) && !NEGATION.test(whole.replace(part, ''));
