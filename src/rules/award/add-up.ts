import { add, type Exact, isZero, multiply } from '../../facts/exact';
import type { Scope } from '../expressions/evaluate';
import type { Rule } from '../scheme/scheme';
import { largest, type Matched, needsAward, type Priced, type Purpose, type Tally, type Tariff } from './tariffs';
import { worthOf } from './worth';

/**
 * 取高 tariffs are added up to the award, 累加 rows are added, then every 倍乘 row multiplies the whole; what 乘后加
 * rows pay comes on top.
 */
export function addUp(matched: Matched, scope: Scope, tally: Tally): Exact {
  const award = sumOf('award', matched, scope, tally);
  if (matched.tariffs.every((tariff) => tariff.purpose === 'award' || isIdle(tariff, matched))) return award;
  // While 本奖 itself is open, what is reckoned from it is left undefined and matters.
  const open = [...tally.missing];
  const known: Scope = open.length === 0 ? { ...scope, award: tally.divided ? 'division-by-zero' : award } : scope;
  const sum = add(award, sumOf('supplement', matched, known, tally));
  return add(times(sum, matched, known, tally, open), sumOf('extra', matched, known, tally));
}

/**
 * A sum times every factor that holds.
 *
 * @param open what 本奖 lacks, which an extra may still need where the sum itself comes to nothing
 */
function times(sum: Exact, matched: Matched, known: Scope, tally: Tally, open: readonly string[]): Exact {
  const divided = tally.divided;
  tally.divided = false;
  // Nothing to multiply: nothing to ask, except whether there is an amount at all.
  const nothing = isZero(sum) && tally.missing.size === 0 && !divided;
  let total = sum;
  let erased = false;
  const erasers: string[] = [];
  for (const tariff of matched.tariffs) {
    if (tariff.purpose !== 'factor') continue;
    const { best, missing } = largest(tariff, matched, known, tally, 1);
    if (nothing) continue;
    missing.forEach((fact) => tally.missing.add(fact));
    if (best) total = multiply(total, count(best, tally));
    erased ||= best !== undefined && isZero(best.worth.amount) && missing.length === 0;
    if (divided && mayErase(tariff, matched, known)) erasers.push(...missing);
  }
  // Times nothing is nothing, whatever the rest would come to and in what unit, even if it divides by zero; an extra reckoned
  // from an open 本奖 still needs it.
  if (erased) {
    tally.units.clear();
    tally.missing.clear();
    if (extraNeedsAward(matched, known)) open.forEach((fact) => tally.missing.add(fact));
  } else if (divided) {
    // What divides by zero does so whatever else is missing, unless a factor may turn out to be 0.
    tally.missing.clear();
    erasers.forEach((fact) => tally.missing.add(fact));
    tally.divided ||= erasers.length === 0;
  }
  return total;
}

/** Whether no rule of a tariff holds or might hold: then it is worth nothing and asks for nothing. */
const isIdle = ({ rules: places }: Tariff, { matches }: Matched): boolean =>
  places.every((index) => matches[index]?.kind === 'no');

/** The rules of a tariff that hold or might hold. */
const heldIn = ({ rules: places }: Tariff, { rules, matches }: Matched): readonly Rule[] =>
  places.flatMap((index) => (matches[index]?.kind === 'no' ? [] : (rules[index] ?? [])));

/** Whether a factor may turn out to be 0. */
const mayErase = (tariff: Tariff, matched: Matched, scope: Scope): boolean =>
  heldIn(tariff, matched).some((rule) => {
    const worth = worthOf(rule, scope);
    return worth.kind === 'missing' || (worth.kind === 'figure' && isZero(worth.amount));
  });

const extraNeedsAward = (matched: Matched, scope: Scope): boolean =>
  matched.tariffs.some(
    (tariff) => tariff.purpose === 'extra' && heldIn(tariff, matched).some((rule) => needsAward(rule, scope)),
  );

function sumOf(purpose: Purpose, matched: Matched, scope: Scope, tally: Tally): Exact {
  let sum: Exact = 0;
  for (const tariff of matched.tariffs) {
    if (tariff.purpose !== purpose) continue;
    const { best, missing, signs } = largest(tariff, matched, scope, tally, 0);
    missing.forEach((fact) => tally.missing.add(fact));
    signs.forEach((sign) => tally.signs.add(sign).add(purpose === 'award' ? sign : 1));
    if (best) sum = add(sum, count(best, tally));
  }
  return sum;
}

function count({ rule, worth }: Priced, tally: Tally): Exact {
  tally.counted.push({ rule, worth });
  if (rule.mode !== 'multiply' && !isZero(worth.amount)) tally.units.add(rule.unit);
  return worth.amount;
}
