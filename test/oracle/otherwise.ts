import { type Answer, type Awards, type Facts, type Office, same } from './office';
import { answersInUnits } from './oracle';

/** What a row would come to if a reading in force were another of its options. */
export interface Otherwise {
  readonly reading: string;
  readonly option: string;
  readonly answer: Answer;
}

/** For each row that has an amount the options that would give it another one, or none: each tried by itself. */
export function otherwise(
  office: Office,
  awards: Awards,
  rows: readonly (Facts | undefined)[],
): readonly (readonly Otherwise[])[] {
  const inForce = answersInUnits(office, awards, rows);
  const tries = Object.entries(office.readings).flatMap(([reading, { options, chosen }]) => {
    const others = chosen === undefined ? [] : options.filter((option) => option !== chosen);
    return others.map((option) => {
      const readings = { ...office.readings, [reading]: { options, chosen: option } };
      return { reading, option, answers: answersInUnits({ ...office, readings }, awards, rows) };
    });
  });
  return inForce.map((given, i) =>
    tries.flatMap(({ reading, option, answers }) => {
      const answer = answers[i] ?? { is: 'blank' };
      return given.is === 'amount' && !same(given, answer) ? [{ reading, option, answer }] : [];
    }),
  );
}
