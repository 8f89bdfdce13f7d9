import { entryOf } from '../../base/entries';
import type { Value } from '../../facts/fact';
import { slotOf } from '../../facts/book';
import { factsOfCondition } from '../conditions/condition';
import { type Match, matchCondition } from '../conditions/match';
import { factsIn } from '../expressions/expression';
import type { Scope } from '../expressions/evaluate';
import type { Rule } from '../scheme/scheme';
import { isDated, matchSpan } from './match-rules';
import type { Program } from './program';
import { numbered, type Told } from './told';

/** A question that the value of one fact alone answers: a condition of a rule, the time in which one is in force. */
type Question = (scope: Scope) => Match;

/**
 * What a program asks of each fact before amounts are reckoned, by slot. Facts whose value itself counts there (a
 * bound such as >=任务数, a fact that another is reckoned from) are `whole`; of the others only the answers count.
 */
export interface Questions {
  readonly asked: ReadonlyMap<number, readonly Question[]>;
  readonly whole: ReadonlySet<number>;
}

const questionsOfPrograms = new WeakMap<Program, Questions>();

export const questionsOf = (program: Program): Questions => entryOf(questionsOfPrograms, program, questionsIn);

function questionsIn(program: Program): Questions {
  const { book, derived } = program.scheme;
  const asked = new Map<number, Map<string, Question>>();
  const whole = new Set<number>();
  const ask = (name: string, text: string, question: Question): void => {
    entryOf(asked, slotOf(book, name), () => new Map<string, Question>()).set(text, question);
  };
  for (const { when, span } of program.variants.flatMap(({ rules }): readonly Rule[] => rules)) {
    for (const { fact, condition, text } of when) {
      const others = factsOfCondition(condition);
      for (const name of others.length > 0 ? [fact, ...others] : []) whole.add(slotOf(book, name));
      ask(fact, text, (scope) => matchCondition(condition, fact, scope));
    }
    if (isDated(span)) ask('日期', `${span.from}..${span.until}`, (scope) => matchSpan(span, scope));
  }
  const reckoned = new Set(program.facts);
  for (const { name, expression } of [...derived].reverse()) {
    if (!reckoned.has(name)) continue;
    for (const other of factsIn(expression)) {
      reckoned.add(other);
      whole.add(slotOf(book, other));
    }
  }
  return { asked: new Map([...asked].map(([slot, of]) => [slot, [...of.values()]])), whole };
}

/** Numbers values by what is answered about them: values that no rule tells apart get the same. Missing ones get 0. */
export function bandsOf(values: readonly (Value | undefined)[], questions: readonly Question[]): Int32Array {
  const known = new Map<string, number>();
  const bands = new Int32Array(values.length);
  values.forEach((value, place) => {
    if (value === undefined) return;
    const scope: Scope = { valueOf: () => value };
    let answers = '';
    for (const question of questions) answers += question(scope).kind;
    bands[place] = entryOf(known, answers, () => known.size + 1);
  });
  return bands;
}

/** Numbers values one by one, missing ones with 0. */
export const wholeBands = (told: Pick<Told, 'values' | 'cells'>): Int32Array => numbered(told).map((at) => at + 1);
