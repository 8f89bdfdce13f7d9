import { entryOf } from '../../base/entries';
import { sameText, textKey } from '../../facts/text';
import { factsOfCondition } from '../conditions/condition';
import { factsOfRequirement } from '../conditions/requirement';
import { factsIn } from '../expressions/expression';
import { factsOfAmount } from '../scheme/amount';
import type { RollUp, Rule, Scheme } from '../scheme/scheme';
import { isDated } from './match-rules';
import { modeNamed } from '../tables/awards';
import { pickNamed } from '../tables/roll-ups';
import { type Choice, choicesFor, holdsUnder } from './readings';
import { type Tariff, tariffsOf } from './tariffs';

/** The rules of one award under one way of reading them. */
export interface Variant {
  readonly choice: Choice;
  readonly rules: readonly Rule[];
  readonly tariffs: readonly Tariff[];
  readonly rollUps: readonly RollUp[];
}

/** All there is to know for judging rows of one award: made once, used for every row. */
export interface Program {
  readonly scheme: Scheme;
  readonly award: string;
  /** One variant, or one for each option of readings that nobody chose. */
  readonly variants: readonly Variant[];
  /** Rules that speak of this award, whatever the reading. */
  readonly rules: readonly Rule[];
  readonly rollUps: readonly RollUp[];
  /** Names of the facts that can matter here, under the readings in force. */
  readonly facts: ReadonlySet<string>;
}

/** Whether a row that names these awards, or none for all, holds for this one. */
export const speaksOf = (awards: readonly string[] | undefined, award: string): boolean =>
  awards === undefined || awards.some((name) => sameText(name, award));

/** The programs of rows, each once. */
export const programsIn = (programs: readonly (Program | undefined)[]): readonly Program[] =>
  entryOf(distinct, programs, distinctIn);

const distinct = new WeakMap<readonly (Program | undefined)[], readonly Program[]>();

/** Most rows have the program of the row before. */
function distinctIn(programs: readonly (Program | undefined)[]): readonly Program[] {
  const distinct = new Set<Program>();
  let last: Program | undefined;
  for (const program of programs) if (program && program !== last) distinct.add((last = program));
  return [...distinct];
}

/** Every award of a scheme, in the order of its tables, each once; 名额 may name awards that no amount row names. */
export function awardNames(scheme: Scheme): readonly string[] {
  const named = [...scheme.rules, ...scheme.places].flatMap((row) => row.awards ?? []);
  const byKey = new Map<string, string>();
  for (const name of named) if (!byKey.has(textKey(name))) byKey.set(textKey(name), name);
  return [...byKey.values()];
}

/** The program of an award, or undefined where the scheme has no award of that name. */
export function programFor(scheme: Scheme, name: string): Program | undefined {
  const key = textKey(name);
  const known = entryOf(programs, scheme, () => new Map<string, Program | undefined>());
  return entryOf(known, key, () => {
    const award = awardNames(scheme).find((candidate) => textKey(candidate) === key);
    return award === undefined ? undefined : compile(scheme, award);
  });
}

const programs = new WeakMap<Scheme, Map<string, Program | undefined>>();

function compile(scheme: Scheme, award: string): Program {
  const rules = scheme.rules.filter((rule) => speaksOf(rule.awards, award));
  const rollUps = scheme.rollUps.filter((rollUp) => speaksOf(rollUp.awards, award));
  const variants = choicesFor(scheme, [...rules, ...rollUps]).map((choice) => {
    const held = rules.filter((rule) => holdsUnder(rule.reading, choice)).map((rule) => ruleUnder(rule, choice));
    return {
      choice,
      rules: held,
      tariffs: tariffsOf(held),
      rollUps: rollUpsUnder(rollUps, choice),
    };
  });
  const inForce = <T>(of: (variant: Variant) => readonly T[]): readonly T[] => variants.flatMap(of);
  const facts = factsOfAward(
    scheme,
    inForce((variant) => variant.rules),
    inForce((variant) => variant.rollUps),
  );
  return { scheme, award, variants, rules, rollUps, facts };
}

/** The row with the mode that its reading gives it. */
const ruleUnder = (rule: Rule, choice: Choice): Rule =>
  rule.modeReading === undefined ? rule : { ...rule, mode: modeNamed(choice.get(rule.modeReading) ?? '') ?? rule.mode };

/** The rows of 汇总 that hold under a choice, with what their readings make of 取. */
export const rollUpsUnder = (rollUps: readonly RollUp[], choice: Choice): readonly RollUp[] =>
  rollUps
    .filter(({ reading }) => holdsUnder(reading, choice))
    .map((rollUp) => ({
      ...rollUp,
      picks: rollUp.picks.map((pick) => (pick.by === 'reading' ? pickNamed(choice.get(pick.id) ?? '') : pick)),
    }));

function factsOfAward(scheme: Scheme, rules: readonly Rule[], rollUps: readonly RollUp[]): ReadonlySet<string> {
  const facts = new Set<string>();
  const note = (names: readonly string[]): void => names.forEach((name) => facts.add(name));
  for (const rule of rules) {
    for (const { fact, condition } of rule.when) note([fact, ...factsOfCondition(condition)]);
    note(factsOfAmount(rule));
    if (rule.measure.kind === 'fact') note([rule.measure.fact]);
    if (rule.measure.kind === 'quantity' && rule.amount.kind === 'figure') note(['数量']);
    if (isDated(rule.span)) note(['日期']);
  }
  for (const rollUp of rollUps) {
    note(rollUp.keys.flat());
    note(rollUp.picks.flatMap((pick) => (pick.by === 'fact' ? [pick.fact] : [])));
    if (rollUp.gate) note(factsOfRequirement(rollUp.gate));
    if (rollUp.cap) note(factsIn(rollUp.cap));
    if (rollUp.capPer) note(['日期']);
  }
  if (facts.has('级别') && scheme.book.slots.has('媒体')) facts.add('媒体');
  return facts;
}
