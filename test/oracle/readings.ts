import { type Answer, type Choice, holds, type Office, type Rule, same, speaksOf } from './office';

/** The ways to read an office's rules, where a reading of them is in doubt. */

/** Every way to read the rows of some awards: the reading in force, or each option of one that nobody chose. */
export function choicesOf(office: Office, awards: readonly string[]): readonly Choice[] {
  const asked = [...office.rules, ...office.rollUps]
    .filter((row) => awards.some((award) => speaksOf(row.awards, award)))
    .flatMap((row) => row.reading?.[0] ?? []);
  let choices: readonly Choice[] = [{}];
  for (const [id, { options, chosen }] of Object.entries(office.readings)) {
    const ways = chosen === undefined ? (asked.includes(id) ? options : []) : [chosen];
    if (ways.length > 0) choices = choices.flatMap((choice) => ways.map((way) => ({ ...choice, [id]: way })));
  }
  return choices;
}

/** For every way to read the rows of an award: whether a row is in force and speaks of it. */
export const waysToRead = (
  office: Office,
  award: string,
): readonly ((row: Pick<Rule, 'awards' | 'reading'>) => boolean)[] =>
  choicesOf(office, [award]).map(
    (choice) =>
      ({ awards, reading }) =>
        speaksOf(awards, award) && holds(reading, choice),
  );

/** Whether the rows of an award speak of a fact, under some reading that may be in force. */
export const asks = (office: Office, award: string, fact: string): boolean =>
  waysToRead(office, award).some(
    (inForce) =>
      office.rules.some((rule) => inForce(rule) && rule.asks.includes(fact)) ||
      office.rollUps.some((row) => inForce(row) && row.highest.includes(fact)),
  );

/** An ambiguity that nobody resolved is #N/A wherever it matters: where two readings of it give two answers. */
export function agreed(choices: readonly Choice[], list: readonly Answer[]): Answer {
  const [first = { is: 'blank' as const }] = list;
  const readings = Object.keys(choices[0] ?? {}).filter((id) =>
    choices.some((a, i) =>
      choices.some(
        (b, j) =>
          Object.keys(a).every((other) => (a[other] === b[other]) !== (other === id)) && !same(list[i], list[j]),
      ),
    ),
  );
  const lacking = list.some((answer) => 'lacking' in answer && answer.lacking);
  return readings.length > 0 ? { is: 'unread', readings, lacking } : first;
}
