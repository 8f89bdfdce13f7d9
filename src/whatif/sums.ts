import { add, type Exact, isZero, subtract } from '../facts/exact';
import type { Assessment } from '../rules/award/assess';
import type { Rows } from '../rules/award/rows';
import { speaksOf } from '../rules/award/program';
import { cappedIn } from '../rules/totals/caps';
import type { Body } from './body';

/** What rows come to in yuan, by person and by clause. Both add up to the total. */
export interface Sums {
  readonly total: Exact;
  /** By the person's place in the body. */
  readonly byPerson: readonly Exact[];
  /** By the rules that made the amounts together: their ids joined by +. A cap stands with what it takes away. */
  readonly byRules: ReadonlyMap<string, RuleSum>;
  /** Rows without an amount: facts are missing, or people must decide. They are in no sum. */
  readonly undecided: readonly number[];
  /** Rows whose amount is no money (分, 篇). */
  readonly otherUnits: number;
  /** People whose cap nobody can tell: counted without it. */
  readonly capUnknown: number;
}

export interface RuleSum {
  readonly rules: readonly string[];
  readonly yuan: Exact;
  readonly rows: number;
}

const YUAN = '元';

export function sumsOf(body: Body, assessment: Assessment<Rows>): Sums {
  const byPerson = new Array<Exact>(body.people.length).fill(0);
  const byRules = new Map<string, { rules: readonly string[]; yuan: Exact; rows: number }>();
  const undecided: number[] = [];
  let otherUnits = 0;
  assessment.outcomes.forEach((outcome, index) => {
    if (outcome.kind === 'blank' || outcome.kind === 'merged') return;
    if (outcome.kind !== 'paid') {
      undecided.push(index);
      return;
    }
    if (isZero(outcome.amount)) return;
    if (outcome.unit !== YUAN) {
      otherUnits += 1;
      return;
    }
    const person = body.personOf[index] ?? 0;
    byPerson[person] = add(byPerson[person] ?? 0, outcome.amount);
    const { rules } = outcome;
    const key = rules.length === 1 ? (rules[0] ?? '') : rules.join('+');
    const sum = byRules.get(key);
    if (sum) {
      sum.yuan = add(sum.yuan, outcome.amount);
      sum.rows += 1;
    } else byRules.set(key, { rules, yuan: outcome.amount, rows: 1 });
  });
  const unknown = withCaps(body, assessment, byPerson, byRules);
  const total = byPerson.reduce<Exact>(add, 0);
  return { total, byPerson, byRules, undecided, otherUnits, capUnknown: unknown };
}

/** Takes from each person what lies above their caps, and tells it by cap; how many people's caps nobody can tell. */
function withCaps(
  { personOf, people }: Body,
  assessment: Assessment<Rows>,
  byPerson: Exact[],
  byRules: Map<string, RuleSum>,
): number {
  const { scheme, programs, outcomes } = assessment;
  const awards = [...new Set(programs)].flatMap((program) => (program ? [program.award] : []));
  const caps = scheme.rollUps.filter(({ cap, awards: own }) => cap && awards.some((award) => speaksOf(own, award)));
  if (caps.length === 0) return 0;
  const sums = new Map(caps.map(({ id }) => [id, { rules: [id], yuan: 0 as Exact, rows: 0 }]));
  const capped = cappedIn(assessment, (index) => {
    const outcome = outcomes[index];
    return outcome?.kind === 'paid' && outcome.unit === YUAN ? outcome.amount : 0;
  });
  const own = people.map((): number[] => []);
  personOf.forEach((person, index) => own[person]?.push(index));
  let unknown = 0;
  own.forEach((indexes, person) => {
    const sum = capped(indexes);
    if (sum.kind !== 'figure') {
      unknown += 1;
      return;
    }
    byPerson[person] = sum.value;
    for (const { rollUp, before, after } of sum.taken) {
      const taken = sums.get(rollUp.id);
      if (!taken) continue;
      taken.yuan = add(taken.yuan, subtract(after, before));
      taken.rows += 1;
    }
  });
  sums.forEach((sum, id) => byRules.set(id, sum));
  return unknown;
}
