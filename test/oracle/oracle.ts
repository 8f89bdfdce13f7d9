import { across } from './across';
import { complete, type Known, toGive } from './complete';
import { outcomesOf } from './matches';
import { decide } from './missing';
import {
  amount,
  type Answer,
  awardOf,
  type Awards,
  type Choice,
  type Facts,
  holds,
  type Office,
  speaksOf,
} from './office';
import { agreed, asks, choicesOf } from './readings';

/**
 * How awards are reckoned, written to be read beside the page that fixes it and not to be quick: what an undecided row
 * could change is found by trying every way it may turn out. It shares exact numbers with the product, nothing else.
 */

/** The answers for the rows of a body; undefined is a blank row. */
export const answers = (office: Office, awards: Awards, rows: readonly (Facts | undefined)[]): readonly Answer[] =>
  answersInUnits(office, awards, rows).map((answer) => (answer.is === 'amount' ? amount(answer.amount) : answer));

/** The same, amounts with what they are in. */
export const answersInUnits = (
  office: Office,
  awards: Awards,
  rows: readonly (Facts | undefined)[],
): readonly Answer[] =>
  answersTo(
    office,
    awards,
    complete(office, rows, (award, so) => underAward(office, award, awards, so)),
  );

/** What rows get of one award: a row that stands under another gets nothing of it, but may be the same thing. */
function underAward(
  office: Office,
  award: string,
  awards: Awards,
  known: readonly (Known | undefined)[],
): readonly Answer[] {
  const under = typeof awards === 'string' ? award : awards;
  return answersTo(office, under, known).map((answer, i) => (awardOf(under, i) === award ? answer : amount(0)));
}

/** Each row by itself, then what 汇总 leaves of them together. */
function answersTo(office: Office, awards: Awards, known: readonly (Known | undefined)[]): readonly Answer[] {
  const judged = known.map((row, i): Answer => {
    if (!row) return { is: 'blank' };
    const award = awardOf(awards, i);
    if (row.contradicts && asks(office, award, '级别')) return { is: 'bad' };
    const choices = choicesOf(office, [award]);
    const answer = agreed(
      choices,
      choices.map((choice) => judge(office, award, choice, row.facts)),
    );
    return answer.is === 'missing' ? { ...answer, facts: toGive(row, answer.facts) } : answer;
  });
  const rows = known.map((row) => row?.facts);
  const choices = choicesOf(office, typeof awards === 'string' ? [awards] : [...new Set(awards)]);
  const settled = choices.map((choice) => across(office, awards, choice, rows, judged));
  return judged.map((_, index) =>
    agreed(
      choices,
      settled.map((list) => list[index] ?? { is: 'blank' }),
    ),
  );
}

/** What a row comes to by itself under one reading. */
function judge(office: Office, award: string, choice: Choice, facts: Facts): Answer {
  const rules = office.rules.filter((rule) => speaksOf(rule.awards, award) && holds(rule.reading, choice));
  const gates = office.rollUps.filter((row) => row.gate && speaksOf(row.awards, award) && holds(row.reading, choice));
  if (!office.rules.some((rule) => speaksOf(rule.awards, award))) return { is: 'open' };

  const met = gates.map(({ gate }) => gate?.(facts) ?? 'yes');
  return decide(rules, outcomesOf(rules, facts), met, facts);
}
