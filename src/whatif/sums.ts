import { add, type Exact, isZero, subtract } from '../facts/exact';
import type { Assessment } from '../rules/award/assess';
import type { Rows } from '../rules/award/rows';
import { speaksOf } from '../rules/award/program';
import { cappedSum } from '../rules/totals/caps';
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
  const caps = withCaps(body, assessment, byPerson);
  if (caps) byRules.set(caps.rules.join('+'), { rules: caps.rules, yuan: caps.yuan, rows: caps.people });
  const total = byPerson.reduce<Exact>(add, 0);
  return { total, byPerson, byRules, undecided, otherUnits, capUnknown: caps?.unknown ?? 0 };
}

/** Takes from each person what lies above their caps; what was taken, or undefined where no cap speaks of these awards. */
function withCaps(
  { personOf, people }: Body,
  { scheme, programs, outcomes, rows }: Assessment<Rows>,
  byPerson: Exact[],
): { rules: readonly string[]; yuan: Exact; people: number; unknown: number } | undefined {
  const awards = [...new Set(programs)].flatMap((program) => (program ? [program.award] : []));
  const caps = scheme.rollUps.filter(({ cap, awards: own }) => cap && awards.some((award) => speaksOf(own, award)));
  if (caps.length === 0) return undefined;
  const amounts = people.map(() => new Map<string, Exact>());
  outcomes.forEach((outcome, index) => {
    if (outcome.kind !== 'paid' || outcome.unit !== YUAN) return;
    const sums = amounts[personOf[index] ?? 0];
    const award = programs[index]?.award ?? '';
    sums?.set(award, add(sums.get(award) ?? 0, outcome.amount));
  });
  let [taken, count, unknown]: [Exact, number, number] = [0, 0, 0];
  const own = people.map((): number[] => []);
  personOf.forEach((person, index) => own[person]?.push(index));
  people.forEach((_, place) => {
    const indexes = own[place] ?? [];
    const capped = cappedSum(scheme, amounts[place] ?? new Map(), { indexes, at: (index) => rows.at(index) });
    if (capped.kind !== 'figure') {
      unknown += 1;
      return;
    }
    const less = subtract(capped.value, byPerson[place] ?? 0);
    if (isZero(less)) return;
    taken = add(taken, less);
    count += 1;
    byPerson[place] = capped.value;
  });
  return { rules: caps.map(({ id }) => id), yuan: taken, people: count, unknown };
}
