import { isoOfSerial } from '../../facts/dates';
import { add, equal, type Exact, multiply, roundTo, sign } from '../../facts/exact';
import { showAmount, showExact, showValue } from '../../facts/show';
import type { FactCondition } from '../../rules/conditions/condition';
import { settledAmount } from '../../rules/award/outcome';
import type { Otherwise } from '../../rules/award/otherwise';
import { amountText, plainAmount } from '../../rules/scheme/amount';
import type { Pick, Reading, RollUp, Rule } from '../../rules/scheme/scheme';
import type { NearMiss } from '../../rules/award/near-miss';
import type { Step, Trace } from '../../rules/award/trace';
import { hasOwn } from '../../rules/award/worth';
import type { UsedFact } from '../../rules/award/used-facts';
import { type ExplainWords, explainWords } from './explain-words';
import type { Language } from '../language';
import { inTable, type NameRow, sayOutcome } from './outcomes';

/**
 * The sentence for one row: which rule applied, how the amount came about, which clause; then the defaults and
 * readings that were used and what was not checked.
 *
 * @param otherwise what other readings would give this row: those in force are named, with that
 */
export function explain(
  language: Language,
  trace: Trace,
  nameRow: NameRow = inTable[language],
  otherwise: readonly Otherwise[] = [],
): string {
  const say = explainWords[language];
  const sentences = [...reasons(language, trace, nameRow)];
  const told = trace.outcome.kind === 'paid' || trace.outcome.kind === 'merged';
  if (told && trace.outlet) sentences.push(say.outlet(trace.outlet.name, say.level(trace.outlet.level)));
  if (trace.defaults.length) sentences.push(say.defaults(usedFacts(say, trace.defaults)));
  const readings = told ? [...new Set([...trace.readings, ...otherwise.map(({ reading }) => reading)])] : [];
  if (readings.length) sentences.push(say.readings(say.listed(readings.map((one) => sayReading(say, one, otherwise)))));
  if (trace.zeros.length) sentences.push(say.zeros(say.listed(trace.zeros)));
  if (trace.outcome.kind === 'paid' && trace.other !== undefined) sentences.push(say.waiting(nameRow(trace.other)));
  if (trace.alone) sentences.push(say.alone(say.listed(trace.alone)));
  return sentences.map((sentence) => capital(sentence.replace(/[。.]$/, ''))).join(say.stop) + say.stop.trim();
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** 同稿计奖=级别最高（按“金额最高”则为300元）: the option in force, and what the others would give this row. */
function sayReading(say: ExplainWords, reading: Reading, otherwise: readonly Otherwise[]): string {
  const others = otherwise.flatMap(({ reading: other, option, outcome }) => {
    if (other !== reading) return [];
    if (outcome.kind === 'undecided') return [say.otherwiseLacks(option, say.listed(outcome.missing))];
    const amount = settledAmount(outcome);
    const unit = 'unit' in outcome ? outcome.unit : '';
    return [amount === undefined ? say.otherwiseOpen(option) : say.otherwiseGives(option, shown(amount), unit)];
  });
  return `${reading.id}=${reading.chosen ?? ''}${others.length ? say.brackets(say.listed(others)) : ''}`;
}

const usedFacts = (say: ExplainWords, facts: readonly UsedFact[]): string =>
  say.listed(facts.map(({ fact, value }) => `${fact.name}=${showValue(fact, value)}`));

function reasons(language: Language, trace: Trace, nameRow: NameRow): readonly string[] {
  const { outcome } = trace;
  const say = explainWords[language];
  switch (outcome.kind) {
    case 'merged':
      return [merged(say, trace, nameRow)];
    case 'paid':
      if (trace.gate) return [gated(say, trace, trace.gate)];
      if (trace.steps.length === 0) return [nothing(say, trace.nearMiss, outcome.unit)];
      return paid(say, trace.steps, outcome.amount, outcome.unit);
    // The switch there names every kind: a new one does not compile.
    default:
      return [sayOutcome(language, trace.award, outcome, trace.rules, trace.readings, nameRow)];
  }
}

function gated(say: ExplainWords, { gateFacts }: Trace, gate: RollUp): string {
  const facts = gateFacts.map(({ fact, value }) => say.figureOf(fact.name, showValue(fact, value)));
  const why = facts.length ? `${say.listed(facts)}${say.colon}` : '';
  return why + say.gate(gate.gate?.text ?? '', cited(say, gate));
}

/** 同稿（作者、标题相同）: the facts of the key whose sharing makes rows one thing, and how the paid row was picked. */
function merged(say: ExplainWords, trace: Trace, nameRow: NameRow): string {
  const { rollUp, other } = trace;
  const row = other === undefined ? '' : nameRow(other);
  const keys = rollUp?.keys ?? [];
  const names = keys.map((key) => say.listed(key)).join(say.or);
  const where = trace.paidUnder === undefined ? row : say.under(row, trace.paidUnder);
  const picks = (rollUp?.picks ?? []).map((pick) => sayPick(pick, trace));
  const thing = say.same(/标题|稿件编号/.test(names) ? say.article : say.thing, names);
  return say.merged(thing, say.listed(picks), where, cited(say, rollUp));
}

/** Clause and note of a row of 汇总, in brackets. */
function cited(say: ExplainWords, rollUp: RollUp | undefined): string {
  const text = say.clause(rollUp?.source.clause ?? '', rollUp?.source.note ?? '');
  return text && say.brackets(text);
}

function sayPick(pick: Pick, { readings }: Trace): string {
  switch (pick.by) {
    case 'amount':
      return '金额最高';
    case 'fact':
      return `${pick.fact}最高`;
    case 'all':
      return '全部';
    case 'reading':
      return readings.find(({ id }) => id === pick.id)?.chosen ?? pick.id;
  }
}

function paid(say: ExplainWords, steps: readonly Step[], amount: Exact, unit: string): readonly string[] {
  const exact = exactly(steps);
  const rounded = equal(exact, amount) ? '' : say.rounded(showAmount(amount), unit);
  const [only] = steps;
  if (steps.length === 1 && only) return [sayStep(say, only, false, rounded)];
  const parts = steps.map((step, index) => sayStep(say, step, index > 0, ''));
  return [...parts, say.total(shown(exact), unit) + rounded];
}

/** What the steps, in the order of reckoning, come to before it is rounded to the fen. */
function exactly(steps: readonly Step[]): Exact {
  return steps.reduce<Exact>(
    (sum, { rule, worth }) => (rule.mode === 'multiply' ? multiply : add)(sum, worth.amount),
    0,
  );
}

function sayStep(say: ExplainWords, step: Step, further: boolean, rounded: string): string {
  const facts = [
    ...(step.rule.awards === undefined && step.rule.mode === 'highest' ? [say.anyAward] : []),
    ...step.held.map(({ condition, used }) => sayHeld(say, condition, used)),
    ...step.reckoned.map(({ fact, value }) => say.figureOf(fact.name, showValue(fact, value))),
    ...(step.date ? [sayDate(say, step.date, step.rule, within(say))] : []),
    ...(step.rule.mode === 'otherwise' ? [say.otherwise(step.rule.group)] : []),
  ];
  const why = facts.length ? `${say.listed([...new Set(facts)])}${say.colon}` : '';
  const clause = say.clause(step.rule.source.clause, step.rule.source.note);
  const joint = further && hasOwn(step.rule) ? (sign(fullOf(step.worth)) < 0 ? say.minus : say.plus) : '';
  return `${why}${joint}${sayAmount(say, step)}${rounded}${clause ? say.brackets(clause) : ''}`;
}

function sayAmount(say: ExplainWords, { rule, worth, measure }: Step): string {
  if (rule.mode === 'multiply' || rule.mode === 'void') return say.factor(showExact(worth.amount));
  if (!hasOwn(rule)) return amountText(rule);
  const reckoned = plainAmount(rule) === undefined ? `${amountText(rule)}=` : '';
  const each = say.figure(`${reckoned}${shown(worth.each)}`, rule.unit);
  if (!measure || worth.times === 1) return each;
  return say.times(each, measure.fact.name, showExact(worth.times), say.figure(shown(fullOf(worth)), rule.unit));
}

/** The amount of a row, also where another takes it away. */
const fullOf = ({ each, times }: Step['worth']): Exact => multiply(each, times);

/** An amount on the way to the answer, as exact as it is reckoned with: 33.5, 100/3. */
const shown = (amount: Exact): string => (equal(amount, roundTo(amount, 2)) ? showAmount(amount) : showExact(amount));

/** 级别为省, 字数1200（1000字以上）: a condition that only names the value adds nothing. */
function sayHeld(say: ExplainWords, condition: FactCondition, { fact, value }: UsedFact): string {
  const plain = condition.condition.kind === 'list' || condition.condition.kind === 'flag';
  const text = showValue(fact, value);
  return plain ? say.is(fact.name, text) : within(say)(fact.name, text, condition.text);
}

type SayFact = (fact: string, value: string, condition: string) => string;

/** 字数1200（1000字以上） */
const within =
  (say: ExplainWords): SayFact =>
  (fact, value, condition) =>
    say.figureOf(fact, value) + say.brackets(condition);

/** 日期2024-07-01（2024-07-01起） */
function sayDate(say: ExplainWords, { fact, value }: UsedFact, { span }: Rule, sayFact: SayFact): string {
  const sayDay = (day: number | undefined, words: (day: string) => string): string =>
    day === undefined ? '' : words(isoOfSerial(day));
  const inForce = sayDay(span.from, say.from) + sayDay(span.until, say.until);
  return sayFact(fact.name, showValue(fact, value), inForce.trim());
}

function nothing(say: ExplainWords, nearMiss: NearMiss | undefined, unit: string): string {
  if (!nearMiss) return say.nothing(unit);
  const failed = [
    ...nearMiss.failed.map(({ condition, used }) =>
      say.fails(condition.fact, showValue(used.fact, used.value), condition.text),
    ),
    ...(nearMiss.date ? [sayDate(say, nearMiss.date, nearMiss.rule, say.fails)] : []),
  ];
  return `${say.nothing(unit)}${say.pause}${say.near(sayRule(say, nearMiss.rule), say.listed(failed))}`;
}

/** A rule in brackets: （依据三②：200元）, empty where it has neither clause nor amount. */
function sayRule(say: ExplainWords, rule: Rule): string {
  const amount = amountText(rule);
  const money = /^[\d.]+$/.test(amount) ? say.figure(amount, rule.unit) : amount;
  const text = say.clause(rule.source.clause, money);
  return text ? say.brackets(text) : '';
}
