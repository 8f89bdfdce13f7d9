import { roundTo } from '../../facts/exact';
import type { Match } from '../conditions/match';
import type { Scope } from '../expressions/evaluate';
import type { Rule } from '../scheme/scheme';
import { addUp } from './add-up';
import { type Outcome, sameOutcome } from './outcome';
import type { Matched, Tally } from './tariffs';
import { hasOwn, type Sign, takenBy } from './worth';

/** A row that takes away what others give (不予奖励), if it holds. */
interface Taker {
  readonly rule: Rule;
  readonly match: Exclude<Match, { kind: 'no' }>;
  readonly away: readonly Sign[];
}

export function takersAmong(rules: readonly Rule[], matches: readonly Match[]): readonly Taker[] {
  const takers: Taker[] = [];
  rules.forEach((rule, index) => {
    const [match, away] = [matches[index], takenBy[rule.mode]];
    if (match && match.kind !== 'no' && away) takers.unshift({ rule, match, away });
  });
  return takers;
}

interface Judged extends Pick<Tally, 'counted' | 'signs'> {
  readonly outcome: Outcome;
}

/**
 * What a row comes to, with and without what each taker takes away: one that changes nothing is not asked for and not
 * told of.
 */
export function withTaken(matched: Matched, scope: Scope, [taker, ...others]: readonly Taker[]): Judged {
  if (!taker) return reckoned(matched, scope);
  const { rule, match, away } = taker;
  const without = withTaken(matched, scope, others);
  if (away.every((sign) => matched.taken.includes(sign))) return without;
  const less = withTaken({ ...matched, taken: [...matched.taken, ...away] }, scope, others);
  const [all, left] = [without.outcome, less.outcome];
  const isTold = all.kind === 'undecided' && [...away, undefined].some((sign) => without.signs.has(sign));
  if (sameOutcome(all, left) && !isTold) return without;
  if (match.kind === 'yes')
    return { ...less, outcome: told(left, rule), counted: [...less.counted, { rule, worth: NOTHING }] };
  const missing = [all, left].flatMap((outcome) => (outcome.kind === 'undecided' ? outcome.missing : []));
  return { ...without, outcome: { kind: 'undecided', missing: [...new Set([...missing, ...match.missing])] } };
}

const NOTHING = { kind: 'figure', amount: 0, each: 0, times: 1 } as const;

const told = (outcome: Outcome, { id }: Rule): Outcome =>
  outcome.kind === 'paid' ? { ...outcome, rules: [...outcome.rules, id] } : outcome;

/** What is left where such amounts are taken away. */
function reckoned(matched: Matched, scope: Scope): Judged {
  const [counted, signs]: [Judged['counted'], Set<Sign>] = [[], new Set()];
  const tally: Tally = { counted, signs, units: new Set(), missing: new Set(), unpriced: new Set(), divided: false };
  const total = addUp(matched, scope, tally);
  const rules = counted.map(({ rule }) => rule.id);
  const missing = new Set([...tally.missing, ...tally.unpriced]);
  const judged = (outcome: Outcome): Judged => ({ outcome, counted, signs });
  if (tally.divided) return judged({ kind: 'unreckonable', why: 'division-by-zero', rules });
  if (missing.size) return judged({ kind: 'undecided', missing: [...missing] });
  const paidIn = counted.find(({ rule }) => hasOwn(rule))?.rule.unit ?? '元';
  const [unit = paidIn, other] = tally.units;
  if (other !== undefined) return judged({ kind: 'unreckonable', why: 'mixed-units', rules });
  return judged({ kind: 'paid', amount: unit === '元' ? roundTo(total, 2) : total, unit, rules });
}
