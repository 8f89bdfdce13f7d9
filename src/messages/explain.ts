import { showAmount, showExact, showValue } from '../facts/show';
import type { FactCondition } from '../rules/conditions/condition';
import type { Rule } from '../rules/scheme/scheme';
import type { NearMiss, Step, Trace, UsedFact } from '../rules/award/trace';
import { sayOutcome } from './outcomes';
import { type Language, listed, type Words } from './language';

/** How a row is named in a sentence: 表内第2行, 第17行. */
export type NameRow = (index: number) => string;

interface Phrases {
  readonly is: (fact: string, value: string) => string;
  readonly within: (fact: string, value: string, condition: string) => string;
  readonly clause: (clause: string, note: string) => string;
  readonly figure: (amount: string, unit: string) => string;
  readonly times: (each: string, unit: string, fact: string, count: string, amount: string) => string;
  readonly factor: (factor: string) => string;
  readonly total: (amount: string, unit: string) => string;
  readonly supplement: string;
  readonly nothing: string;
  readonly near: (failed: string, rule: string) => string;
  readonly gate: (text: string, clause: string) => string;
  readonly merged: (row: string, clause: string) => string;
  readonly defaults: (facts: string) => string;
  readonly readings: (readings: string) => string;
  readonly zeros: (facts: string) => string;
  readonly alone: string;
  readonly stop: string;
  readonly brackets: (text: string) => string;
  /** Between the facts and the amount, between a statement and what follows from it. */
  readonly colon: string;
  readonly pause: string;
}

const phrases: Words<Phrases> = {
  zh: {
    is: (fact, value) => `${fact}为${value}`,
    within: (fact, value, condition) => `${fact}${value}(${condition})`,
    clause: (clause, note) => (clause ? `依据${clause}${note ? `：${note}` : ''}` : note),
    figure: (amount, unit) => `${amount}${unit}`,
    times: (each, unit, fact, count, amount) => `${each}${unit}×${fact}${count}=${amount}${unit}`,
    factor: (factor) => `再乘${factor}`,
    total: (amount, unit) => `合计${amount}${unit}`,
    supplement: '另加',
    nothing: '没有符合的条款，0元',
    near: (failed, rule) => `最接近的是${rule}，但${failed}`,
    gate: (text, clause) => `未达到门槛“${text}”，不计奖${clause ? `（依据${clause}）` : ''}`,
    merged: (row, clause) => `同稿已在${row}计奖，本行0元${clause ? `（依据${clause}）` : ''}`,
    defaults: (facts) => `未填的按${facts}`,
    readings: (readings) => `释义取${readings}`,
    zeros: (facts) => `${facts}为0，也可能是空白单元格，请核对`,
    alone: '未查同稿',
    stop: '。',
    brackets: (text) => `（${text}）`,
    colon: '：',
    pause: '；',
  },
  en: {
    is: (fact, value) => `${fact} is ${value}`,
    within: (fact, value, condition) => `${fact} ${value} (${condition})`,
    clause: (clause, note) => (clause ? `clause ${clause}${note ? `: ${note}` : ''}` : note),
    figure: (amount, unit) => `${amount} ${unit}`,
    times: (each, unit, fact, count, amount) => `${each} ${unit} × ${fact} ${count} = ${amount} ${unit}`,
    factor: (factor) => `then times ${factor}`,
    total: (amount, unit) => `in all ${amount} ${unit}`,
    supplement: 'plus ',
    nothing: 'no clause applies, 0 元',
    near: (failed, rule) => `the nearest is ${rule}, but ${failed}`,
    gate: (text, clause) => `the condition "${text}" is not met, nothing is paid${clause ? ` (clause ${clause})` : ''}`,
    merged: (row, clause) => `the same article is paid in ${row}, 0 元 here${clause ? ` (clause ${clause})` : ''}`,
    defaults: (facts) => `where blank, taken as ${facts}`,
    readings: (readings) => `read as ${readings}`,
    zeros: (facts) => `${facts} is 0, which may have been a blank cell; check it`,
    alone: 'not checked for the same article elsewhere (未查同稿)',
    stop: '. ',
    brackets: (text) => ` (${text})`,
    colon: ': ',
    pause: '; ',
  },
};

const inTable: Words<NameRow> = {
  zh: (index) => `表内第${index + 1}行`,
  en: (index) => `row ${index + 1} of the table`,
};

/**
 * The sentence for one row: which rule applied, how the amount came about, which clause; then the defaults and
 * readings that were used and what was not checked.
 */
export function explain(language: Language, trace: Trace, nameRow: NameRow = inTable[language]): string {
  const say = phrases[language];
  const sentences = [...reasons(language, trace, nameRow)];
  if (trace.defaults.length) sentences.push(say.defaults(usedFacts(language, trace.defaults)));
  if (trace.readings.length) {
    sentences.push(
      say.readings(
        listed(
          language,
          trace.readings.map((r) => `${r.id}=${r.chosen ?? ''}`),
        ),
      ),
    );
  }
  if (trace.zeros.length) sentences.push(say.zeros(listed(language, trace.zeros)));
  if (trace.alone) sentences.push(say.alone);
  return sentences.map((sentence) => sentence.replace(/[。.]$/, '')).join(say.stop) + say.stop.trim();
}

const usedFacts = (language: Language, facts: readonly UsedFact[]): string =>
  listed(
    language,
    facts.map(({ fact, value }) => `${fact.name}=${showValue(fact, value)}`),
  );

function reasons(language: Language, trace: Trace, nameRow: NameRow): readonly string[] {
  const say = phrases[language];
  const { outcome } = trace;
  switch (outcome.kind) {
    case 'merged':
      return [say.merged(nameRow(outcome.into), trace.rollUp?.source.clause ?? '')];
    case 'paid':
      if (trace.gate) return [say.gate(gateText(trace), trace.gate.source.clause)];
      if (trace.steps.length === 0) return [nothing(language, trace.nearMiss)];
      return paid(language, trace, outcome.amount, outcome.unit);
    default:
      return [sayOutcome(language, trace.award, outcome, trace.rules)];
  }
}

const gateText = (trace: Trace): string => trace.gate?.gate?.text ?? '';

function paid(
  language: Language,
  trace: Trace,
  amount: Parameters<typeof showAmount>[0],
  unit: string,
): readonly string[] {
  const say = phrases[language];
  const parts = trace.steps.map((step, index) => sayStep(language, step, index > 0));
  return trace.steps.length > 1 ? [...parts, say.total(showAmount(amount), unit)] : parts;
}

function sayStep(language: Language, step: Step, further: boolean): string {
  const say = phrases[language];
  const facts = [
    ...step.held.map(({ condition, used }) => sayHeld(language, condition, used)),
    ...step.reckoned.map(({ fact, value }) => `${fact.name}${showValue(fact, value)}`),
  ];
  const why = facts.length ? `${listed(language, [...new Set(facts)])}${say.colon}` : '';
  const clause = say.clause(step.rule.source.clause, step.rule.source.note);
  return `${further && step.rule.mode !== 'multiply' ? say.supplement : ''}${why}${sayAmount(language, step)}${clause ? say.brackets(clause) : ''}`;
}

function sayAmount(language: Language, { rule, worth, measure }: Step): string {
  const say = phrases[language];
  if (rule.mode === 'multiply') return say.factor(showExact(worth.amount));
  const formula =
    rule.amount.kind === 'figure' && rule.amount.expression.kind !== 'number' ? `${rule.amount.text}=` : '';
  const each = `${formula}${showAmount(worth.each)}`;
  if (!measure || worth.times === 1) return say.figure(each, rule.unit);
  return say.times(each, rule.unit, measure.fact.name, showExact(worth.times), showAmount(worth.amount));
}

/** 级别为省, 字数1200(1000字以上): a condition that only names the value adds nothing. */
function sayHeld(language: Language, condition: FactCondition, { fact, value }: UsedFact): string {
  const say = phrases[language];
  const plain = condition.condition.kind === 'list' || condition.condition.kind === 'flag';
  const shown = showValue(fact, value);
  return plain ? say.is(fact.name, shown) : say.within(fact.name, shown, condition.text);
}

function nothing(language: Language, nearMiss: NearMiss | undefined): string {
  const say = phrases[language];
  if (!nearMiss) return say.nothing;
  const failed = nearMiss.failed.map(({ condition, used }) =>
    say.within(condition.fact, showValue(used.fact, used.value), condition.text),
  );
  return `${say.nothing}${say.pause}${say.near(listed(language, failed), sayRule(language, nearMiss.rule))}`;
}

/** A rule in a few words: 200元(三②). */
export function sayRule(language: Language, rule: Rule): string {
  const amount = rule.amount.kind === 'figure' ? rule.amount.text : '';
  const money = /^[\d.]+$/.test(amount) ? `${amount}${rule.unit}` : amount;
  const say = phrases[language];
  return rule.source.clause ? money + say.brackets(say.clause(rule.source.clause, '')) : money;
}
