import type { ReadingTest, RuleBase } from '../scheme/rule-base';
import type { Scheme } from '../scheme/scheme';

/** The reading in force of each ambiguity, by 编号. */
export type Choice = ReadonlyMap<string, string>;

export const holdsUnder = (test: ReadingTest | undefined, choice: Choice): boolean =>
  test === undefined || test.readings.includes(choice.get(test.id) ?? '');

/** The readings that a row asks for, by its 释义 or by a cell that names one. */
export const readingsOf = (rule: RuleBase): readonly string[] => [
  ...(rule.reading ? [rule.reading.id] : []),
  ...(rule.namesReadings ?? []),
];

/**
 * Every way to read the rules at hand: the chosen readings, and for each reading that nobody chose and that these
 * rules ask for, each of its options. One choice where all is chosen.
 */
export function choicesFor(scheme: Scheme, rules: readonly RuleBase[]): readonly Choice[] {
  const asked = new Set(rules.flatMap(readingsOf));
  let choices: Choice[] = [new Map()];
  for (const reading of scheme.readings) {
    if (reading.chosen !== undefined) {
      const chosen = reading.chosen;
      choices = choices.map((choice) => new Map(choice).set(reading.id, chosen));
    } else if (asked.has(reading.id) && choices.length * reading.options.length <= MOST_CHOICES) {
      choices = choices.flatMap((choice) => reading.options.map((option) => new Map(choice).set(reading.id, option)));
    }
  }
  return choices;
}

/** More open readings than this at once are simply not chosen: the rows that hang on them do not hold. */
const MOST_CHOICES = 64;

/** Of the readings that nobody chose those that matter: between two of their options the answer differs. */
export function decisive<Answer>(
  answers: readonly { readonly choice: Choice; readonly answer: Answer }[],
  same: (a: Answer, b: Answer) => boolean,
): readonly string[] {
  const ids = new Set<string>();
  for (const a of answers) {
    for (const b of answers) {
      const apart = [...a.choice.keys()].filter((id) => a.choice.get(id) !== b.choice.get(id));
      if (apart.length === 1 && !same(a.answer, b.answer)) apart.forEach((id) => ids.add(id));
    }
  }
  return [...(answers[0]?.choice.keys() ?? [])].filter((id) => ids.has(id));
}

/** Readings that nobody chose, where the answer hangs on them. */
export interface Unread {
  readonly kind: 'unread';
  readonly readings: readonly string[];
}

/** What the rules in force come to, where every way to read them gives the same answer. */
export function underEach<Rule extends RuleBase, Answer>(
  scheme: Scheme,
  rules: readonly Rule[],
  answerOf: (inForce: readonly Rule[]) => Answer,
  same: (a: Answer, b: Answer) => boolean,
): Answer | Unread {
  const answers = choicesFor(scheme, rules).map((choice) => {
    const inForce = rules.filter(({ reading }) => holdsUnder(reading, choice));
    return { choice, answer: answerOf(inForce) };
  });
  const readings = decisive(answers, same);
  const [first] = answers;
  return first && readings.length === 0 ? first.answer : { kind: 'unread', readings };
}
