import { absolute, compare, equal, type Exact, isZero, sign } from '../../facts/exact';
import { entryOf } from '../../base/entries';
import type { Match } from '../conditions/match';
import type { Scope } from '../expressions/evaluate';
import { amountText, amountUsesAward } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import { measureOf, type Sign, signOf, type Worth, worthOf } from './worth';

/**
 * What a tariff's amount does: it is the award (取高, 否则), is added to it (累加), multiplies the sum (倍乘), or is added
 * to the product (乘后加).
 */
export type Purpose = 'award' | 'supplement' | 'factor' | 'extra';

/** Rules of which only the one with the largest absolute amount counts, by their places among the award's rules. */
export interface Tariff {
  readonly purpose: Purpose;
  readonly rules: readonly number[];
}

const purposes: Readonly<Partial<Record<Rule['mode'], Purpose>>> = {
  highest: 'award',
  otherwise: 'award',
  add: 'supplement',
  multiply: 'factor',
  addAfter: 'extra',
};

/**
 * The tariffs of an award: rows with the same 组 and purpose are one. 取高 rows without a 组 are one tariff too, 累加
 * and 倍乘 rows without one are each their own.
 */
export function tariffsOf(rules: readonly Rule[]): readonly Tariff[] {
  const tariffs = new Map<string, { purpose: Purpose; rules: number[] }>();
  rules.forEach((rule, index) => {
    const purpose = purposes[rule.mode];
    if (!purpose) return;
    const alone = rule.group === '' && purpose !== 'award';
    const key = `${purpose} ${alone ? rule.id : `组${rule.group}`}`;
    entryOf(tariffs, key, () => ({ purpose, rules: [] })).rules.push(index);
  });
  return [...tariffs.values()];
}

/** What is known of a row while its rules are added up. */
export interface Tally {
  readonly counted: Omit<Priced, 'index'>[];
  /** Which way amounts go that count, or may. */
  readonly signs: Set<Sign>;
  /** What the amounts are in that come to something. */
  readonly units: Set<string>;
  /** Facts whose absence could change the amount. */
  readonly missing: Set<string>;
  /** Facts that decide whether there is an amount at all: of rows that name no figure. */
  readonly unpriced: Set<string>;
  divided: boolean;
}

/** The rules of an award as they match one row. */
export interface Matched {
  readonly rules: readonly Rule[];
  readonly matches: readonly Match[];
  readonly tariffs: readonly Tariff[];
  /** The amounts that other rows take away. */
  readonly taken: readonly Sign[];
}

type Figure = Extract<Worth, { kind: 'figure' }>;

/** A rule of a tariff with what it is worth. */
export interface Priced {
  readonly index: number;
  readonly rule: Rule;
  readonly worth: Figure;
}

/** What a tariff comes to, and the facts that could make it another amount. */
export interface Share {
  readonly best: Priced | undefined;
  readonly missing: readonly string[];
  readonly signs: readonly Sign[];
}

/**
 * What a rule is worth where such amounts are taken away; undefined where nobody even asks how much it would be. What is
 * added to an award or taken off it goes with the award: 不发 leaves nothing from which 每少一天扣30元 could be taken.
 */
function leftOf(rule: Rule, scope: Scope, taken: readonly Sign[]): Worth | undefined {
  const worth = worthOf(rule, scope);
  const isTaken = (rule.mode.startsWith('add') && taken.includes(1)) || taken.includes(signOf(rule, worth, scope));
  if (rule.mode === 'multiply' || rule.amount.kind !== 'figure' || !isTaken) return worth;
  return worth.kind === 'figure' ? { ...worth, amount: 0 } : undefined;
}

/**
 * The largest of a tariff that surely holds, the first of equals. A row that only might hold matters when it has no
 * figure yet, or one larger than the best, or, where nothing holds, any but `neutral`, which changes nothing.
 */
export function largest(
  tariff: Tariff,
  { rules, matches, taken }: Matched,
  scope: Scope,
  tally: Tally,
  neutral: Exact,
): Share {
  let best: Priced | undefined;
  let doubtful = false;
  const missing: string[] = [];
  const signs: Sign[] = [];
  for (const index of tariff.rules) {
    const match = matches[index];
    const rule = rules[index];
    if (!rule || !match || match.kind === 'no') continue;
    if (match.kind === 'unknown') {
      doubtful = true;
      continue;
    }
    const worth = leftOf(rule, scope, taken);
    if (worth?.kind === 'missing') {
      missing.push(...worth.facts);
      signs.push(signOf(rule, worth, scope));
    } else if (worth?.kind === 'division-by-zero') tally.divided = true;
    else if (worth?.kind === 'figure' && (!best || isLarger(worth, best.worth))) best = { rule, worth, index };
  }
  if (best) signs.push(sign(best.worth.amount));
  if (!doubtful) return { best, missing, signs };
  const might = tariff.rules.flatMap((index) => {
    const [match, rule] = [matches[index], rules[index]];
    const worth = rule && match?.kind === 'unknown' ? leftOf(rule, scope, taken) : undefined;
    return rule && match?.kind === 'unknown' && worth ? [{ index, match, rule, worth }] : [];
  });
  // Where nothing surely holds, a row worth as much as nothing still outdoes a smaller one (factors below 1).
  const outdoes = might.some(({ worth }) => worth.kind === 'figure' && compare(absolute(worth.amount), neutral) < 0);
  for (const { index, match, rule, worth } of might) {
    const sure = tariff.rules.filter((other) => matches[other]?.kind === 'yes');
    if (worth.kind === 'missing' && sure.some((other) => sameAmount(rules[other], rule))) continue;
    const idle = !best && !outdoes && worth.kind === 'figure' && equal(worth.amount, neutral);
    if (worth.kind === 'figure' && !(idle ? needsAward(rule, scope) : changes({ rule, worth, index }, best, scope)))
      continue;
    if (rule.amount.kind !== 'figure') match.missing.forEach((fact) => tally.unpriced.add(fact));
    else {
      missing.push(...match.missing, ...(worth.kind === 'missing' ? worth.facts : []));
      signs.push(signOf(rule, worth, scope));
    }
  }
  return { best, missing, signs };
}

/** Whether two rows pay the same, whatever their amount comes to. */
const sameAmount = (a: Rule | undefined, b: Rule): boolean =>
  a?.amount.kind === 'figure' && amountText(a) === amountText(b) && a.unit === b.unit && measureOf(a) === measureOf(b);

/** Whether a row that might hold would give the tariff another amount, or the same in another unit. */
function changes(row: Priced, best: Priced | undefined, scope: Scope): boolean {
  if (!best || needsAward(row.rule, scope)) return true;
  const wins = row.index < best.index ? !isLarger(best.worth, row.worth) : isLarger(row.worth, best.worth);
  if (!equal(row.worth.amount, best.worth.amount)) return wins;
  return wins && row.rule.mode !== 'multiply' && row.rule.unit !== best.rule.unit && !isZero(row.worth.amount);
}

/** Reckoned from 本奖 while that is open. */
export const needsAward = (rule: Rule, scope: Scope): boolean => scope.award === undefined && amountUsesAward(rule);

const isLarger = (a: Figure, b: Figure): boolean => compare(absolute(a.amount), absolute(b.amount)) > 0;
