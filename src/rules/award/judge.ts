import { absolute, add, compare, type Exact, isZero, multiply, roundTo } from '../../facts/exact';
import type { Row } from '../../facts/row';
import { matchRequirement } from '../conditions/requirement';
import type { Scope } from '../expressions/evaluate';
import type { Rule } from '../scheme/scheme';
import { type Candidate, candidatesFor } from './candidates';
import { givable } from './derive';
import type { Outcome } from './outcome';
import type { Program, Variant } from './program';
import { type Recorder, silent } from './recorder';
import { unreadBy } from './readings';
import { type Worth, worthOf } from './worth';

/** Judges one row for one award, without what happens across rows. Pure; the recorder hears how it came about. */
export function judgeRow(program: Program, row: Row, recorder: Recorder = silent): Outcome {
  if (row.blank) return { kind: 'blank' };
  const faults = [...row.faults].flatMap(([slot, fault]) =>
    program.facts.has(program.scheme.book.facts[slot]?.name ?? '') ? [fault] : [],
  );
  if (faults.length) return { kind: 'bad', faults };
  const { slots } = program.scheme.book;
  const scope: Scope = { valueOf: (fact) => row.values[slots.get(fact) ?? -1] };
  const [first, ...others] = program.variants;
  if (!first) return { kind: 'unread', readings: [] };
  if (program.rules.length === 0) return { kind: 'open', rules: [] };
  const outcome = judgeVariant(first, scope, recorder);
  const differs = others.some((variant) => !sameOutcome(outcome, judgeVariant(variant, scope, silent)));
  if (differs) return { kind: 'unread', readings: unreadBy(program.scheme, [...program.rules, ...program.rollUps]) };
  if (outcome.kind !== 'undecided') return outcome;
  return { ...outcome, missing: givable(program.scheme, row, outcome.missing) };
}

function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.kind === 'paid' && b.kind === 'paid') return compare(a.amount, b.amount) === 0 && a.unit === b.unit;
  if (a.kind === 'undecided' && b.kind === 'undecided') return a.missing.join() === b.missing.join();
  return a.kind === b.kind;
}

function judgeVariant(variant: Variant, scope: Scope, recorder: Recorder): Outcome {
  const outcome = judgeRules(variant.rules, scope, recorder);
  if (outcome.kind !== 'paid' || isZero(outcome.amount)) return outcome;
  for (const rollUp of variant.rollUps) {
    if (!rollUp.gate) continue;
    const met = matchRequirement(rollUp.gate, scope);
    if (met.kind === 'unknown') return { kind: 'undecided', missing: met.missing };
    if (met.kind === 'no') {
      recorder.gated(rollUp);
      return { ...outcome, amount: 0, gate: rollUp.id };
    }
  }
  return outcome;
}

/** What is known of a row while its rules are added up. */
interface Tally {
  readonly counted: Rule[];
  readonly missing: Set<string>;
  divided: boolean;
}

function judgeRules(rules: readonly Rule[], scope: Scope, recorder: Recorder): Outcome {
  const candidates = candidatesFor(rules, scope);
  const settled = unpriced(candidates);
  if (settled) return settled;

  const tally: Tally = { counted: [], missing: new Set(), divided: false };
  const award = tariffs(candidates, ['highest', 'otherwise'], scope, tally, recorder);
  const added = tariffs(candidates, ['add'], { ...scope, award }, tally, recorder);
  const sum = add(award, added);
  const total = multiplied(candidates, sum, { ...scope, award }, tally, recorder);

  const ids = tally.counted.map((rule) => rule.id);
  if (tally.missing.size) return { kind: 'undecided', missing: [...tally.missing] };
  if (tally.divided) return { kind: 'unreckonable', why: 'division-by-zero', rules: ids };
  const units = new Set(tally.counted.filter((rule) => rule.mode !== 'multiply').map((rule) => rule.unit));
  if (units.size > 1) return { kind: 'unreckonable', why: 'mixed-units', rules: ids };
  const unit = [...units][0] ?? '元';
  return { kind: 'paid', amount: unit === '元' ? roundTo(total, 2) : total, unit, rules: ids };
}

/** A matching row that allows no case, names no figure or leaves it to people settles the answer, beside any price. */
function unpriced(candidates: readonly Candidate[]): Outcome | undefined {
  for (const kind of ['refused', 'open', 'pending'] as const) {
    const rules = candidates.filter(({ rule, match }) => match.kind === 'yes' && rule.amount.kind === kind);
    if (rules.length) return { kind, rules: rules.map(({ rule }) => rule.id) };
  }
  return undefined;
}

/**
 * The sum of all tariffs of a mode: within a 组 only the largest absolute amount counts, the first of equals. 取高
 * rows without a 组 are one tariff; 累加 rows without one are each their own.
 */
function tariffs(
  candidates: readonly Candidate[],
  modes: readonly Rule['mode'][],
  scope: Scope,
  tally: Tally,
  recorder: Recorder,
): Exact {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!modes.includes(candidate.rule.mode)) continue;
    const alone = candidate.rule.group === '' && candidate.rule.mode === 'add';
    const key = alone ? candidate.rule.id : `组${candidate.rule.group}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  let sum: Exact = 0;
  for (const group of groups.values()) {
    const best = largest(group, scope, tally, 0);
    if (!best) continue;
    sum = add(sum, best.worth.amount);
    tally.counted.push(best.rule);
    recorder.counted(best.rule, best.worth);
  }
  return sum;
}

type Figure = Extract<Worth, { kind: 'figure' }>;

/**
 * The largest of a group that surely holds. A row that only might hold matters when it has no figure yet, or one
 * larger than the best, or (against `neutral`, which changes nothing) any other.
 */
function largest(
  group: readonly Candidate[],
  scope: Scope,
  tally: Tally,
  neutral: Exact,
): { rule: Rule; worth: Figure } | undefined {
  const worths = group.map((candidate) => ({ ...candidate, worth: worthOf(candidate.rule, scope) }));
  let best: { rule: Rule; worth: Figure } | undefined;
  for (const { rule, match, worth } of worths) {
    if (match.kind !== 'yes') continue;
    if (worth.kind === 'missing') worth.facts.forEach((fact) => tally.missing.add(fact));
    else if (worth.kind === 'division-by-zero') tally.divided = true;
    else if (worth.kind === 'figure' && (!best || compare(absolute(worth.amount), absolute(best.worth.amount)) > 0)) {
      best = { rule, worth };
    }
  }
  for (const { match, worth } of worths) {
    if (match.kind !== 'unknown') continue;
    const harmless =
      worth.kind === 'figure' &&
      (best ? compare(absolute(worth.amount), absolute(best.worth.amount)) <= 0 : compare(worth.amount, neutral) === 0);
    if (harmless) continue;
    match.missing.forEach((fact) => tally.missing.add(fact));
    if (worth.kind === 'missing') worth.facts.forEach((fact) => tally.missing.add(fact));
  }
  return best;
}

/** Every matching 倍乘 row multiplies; within a 组 only the largest. Nothing to multiply: nothing to ask. */
function multiplied(
  candidates: readonly Candidate[],
  sum: Exact,
  scope: Scope,
  tally: Tally,
  recorder: Recorder,
): Exact {
  const factors = candidates.filter(({ rule }) => rule.mode === 'multiply');
  if (isZero(sum) && tally.missing.size === 0) return sum;
  const groups = new Map<string, Candidate[]>();
  for (const factor of factors) {
    const key = factor.rule.group === '' ? factor.rule.id : `组${factor.rule.group}`;
    groups.set(key, [...(groups.get(key) ?? []), factor]);
  }
  let total = sum;
  for (const group of groups.values()) {
    const best = largest(group, scope, tally, 1);
    if (!best) continue;
    total = multiply(total, best.worth.amount);
    tally.counted.push(best.rule);
    recorder.counted(best.rule, best.worth);
  }
  return total;
}
