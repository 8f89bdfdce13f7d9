import { listed, type Words } from '../language';

/** The words of an explanation. Facts, conditions and notes stand in them as the tables write them. */
export interface ExplainWords {
  is(fact: string, value: string): string;
  figureOf(fact: string, value: string): string;
  from(day: string): string;
  until(day: string): string;
  clause(clause: string, note: string): string;
  figure(amount: string, unit: string): string;
  /** `each` and `amount` with their unit. */
  times(each: string, fact: string, count: string, amount: string): string;
  factor(factor: string): string;
  /** Behind an amount that is no whole number of fen. */
  rounded(amount: string, unit: string): string;
  total(amount: string, unit: string): string;
  readonly plus: string;
  readonly minus: string;
  otherwise(group: string): string;
  /** The row has no 奖项, which may stand in a merged cell above. */
  readonly anyAward: string;
  nothing(unit: string): string;
  /** `rule` is empty or stands in brackets. */
  near(rule: string, failed: string): string;
  fails(fact: string, value: string, condition: string): string;
  gate(text: string, cited: string): string;
  same(thing: string, keys: string): string;
  merged(thing: string, pick: string, row: string, cited: string): string;
  /** `row` is the same thing and has no amount yet. */
  waiting(row: string): string;
  /** A row under another award. */
  under(row: string, award: string): string;
  outlet(outlet: string, level: string): string;
  /** A level as it reads on its own: 省级. */
  level(level: string): string;
  defaults(facts: string): string;
  readings(readings: string): string;
  /** What another option of a reading would give the row: an amount, missing facts, or no amount. */
  otherwiseGives(option: string, amount: string, unit: string): string;
  otherwiseLacks(option: string, facts: string): string;
  otherwiseOpen(option: string): string;
  zeros(facts: string): string;
  readonly article: string;
  readonly thing: string;
  /** `facts` are what the row lacks to be known again, none for a single row. */
  alone(facts: string): string;
  readonly stop: string;
  readonly brackets: (text: string) => string;
  readonly listed: (names: readonly string[]) => string;
  /** Between names of which one is enough. */
  readonly or: string;
  /** Between the facts and the amount. */
  readonly colon: string;
  /** Between a statement and what follows from it. */
  readonly pause: string;
}

export const explainWords: Words<ExplainWords> = {
  zh: {
    is: (fact, value) => `${fact}为${value}`,
    figureOf: (fact, value) => `${fact}${value}`,
    from: (day) => `${day}起`,
    until: (day) => `至${day}`,
    clause: (clause, note) => (clause ? `依据${clause}${note ? `：${note}` : ''}` : note),
    figure: (amount, unit) => `${amount}${unit}`,
    times: (each, fact, count, amount) => `${each}×${fact}${count}=${amount}`,
    factor: (factor) => `再乘${factor}`,
    rounded: (amount, unit) => `，四舍五入到分为${amount}${unit}`,
    total: (amount, unit) => `合计${amount}${unit}`,
    plus: '另加',
    minus: '另计',
    anyAward: '没写奖项的一行',
    otherwise: (group) => `${group ? `“${group}”组` : ''}其他各条都不符合`,
    nothing: (unit) => `没有符合的条款，0${unit}`,
    near: (rule, failed) => `最接近的一条${rule}不符合：${failed}`,
    fails: (fact, value, condition) => `${fact}为${value}，要求“${condition}”`,
    gate: (text, cited) => `未达到门槛“${text}”，不计奖${cited}`,
    same: (thing, keys) => `${thing}（${keys}相同）`,
    merged: (thing, pick, row, cited) => `${thing}只计一次：按${pick}，奖在${row}，本行0元${cited}`,
    waiting: (row) => `同一项还有${row}没有定：定下来以后可能改在那一行计，本行为0`,
    under: (row, award) => `${row}的“${award}”`,
    outlet: (outlet, level) => `级别按媒体名录：《${outlet}》为${level}`,
    level: (level) => (/^(?:.|中央)$/u.test(level) ? `${level}级` : level),
    defaults: (facts) => `未填的按默认值：${facts}`,
    readings: (readings) => `释义：${readings}`,
    otherwiseGives: (option, amount, unit) => `按“${option}”则为${amount}${unit}`,
    otherwiseLacks: (option, facts) => `按“${option}”则要看${facts}`,
    otherwiseOpen: (option) => `按“${option}”则定不了金额`,
    zeros: (facts) => `${facts}为0，也可能是空白单元格，请核对`,
    article: '同稿',
    thing: '同一项',
    alone: (facts) => `${facts && `没有${facts}，`}未查同稿`,
    stop: '。',
    brackets: (text) => `（${text}）`,
    listed: (names) => listed('zh', names),
    or: '或',
    colon: '：',
    pause: '；',
  },
  en: {
    is: (fact, value) => `${fact} is ${value}`,
    figureOf: (fact, value) => `${fact} ${value}`,
    from: (day) => `from ${day}`,
    until: (day) => ` until ${day}`,
    clause: (clause, note) => (clause ? `clause ${clause}${note ? `: ${note}` : ''}` : note),
    figure: (amount, unit) => `${amount} ${unit}`,
    times: (each, fact, count, amount) => `${each} × ${fact} ${count} = ${amount}`,
    factor: (factor) => `then times ${factor}`,
    rounded: (amount, unit) => `, to the fen ${amount} ${unit}`,
    total: (amount, unit) => `in all ${amount} ${unit}`,
    plus: 'plus ',
    minus: 'and ',
    anyAward: 'a row without 奖项',
    otherwise: (group) => `no other row${group ? ` of the group ${group}` : ''} applies`,
    nothing: (unit) => `no clause applies, 0 ${unit}`,
    near: (rule, failed) => `the nearest row${rule} does not hold: ${failed}`,
    fails: (fact, value, condition) => `${fact} is ${value} and should be "${condition}"`,
    gate: (text, cited) => `"${text}" is not met, nothing is paid${cited}`,
    same: (thing, keys) => `${thing} (same ${keys})`,
    merged: (thing, pick, row, cited) => `${thing} counts once: by ${pick} it is paid in ${row}, 0 元 here${cited}`,
    waiting: (row) => `the same thing in ${row} is not settled yet and may be paid instead`,
    under: (row, award) => `${row} under "${award}"`,
    outlet: (outlet, level) => `by 媒体名录 ${outlet} is ${level}`,
    level: (level) => level,
    defaults: (facts) => `taken where blank: ${facts}`,
    readings: (readings) => `readings: ${readings}`,
    otherwiseGives: (option, amount, unit) => `${amount} ${unit} by ${option}`,
    otherwiseLacks: (option, facts) => `by ${option} it depends on ${facts}`,
    otherwiseOpen: (option) => `no amount by ${option}`,
    zeros: (facts) => `${facts} is 0, perhaps a blank cell; check it`,
    article: 'the same article',
    thing: 'the same item',
    alone: (facts) => `${facts && `without ${facts} `}not checked for the same article elsewhere (未查同稿)`,
    stop: '. ',
    brackets: (text) => ` (${text})`,
    listed: (names) => listed('en', names),
    or: ' or ',
    colon: ': ',
    pause: '; ',
  },
};
