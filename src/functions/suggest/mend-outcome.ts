import type { Problem } from '../../rules/problem';
import { isRange, replaced, type TypedArguments } from './call';
import { withReading } from './mend-tables';
import { withoutZeros } from './ranges';
import { otherValues, withFacts, withoutPair } from './values';

/** Arguments with which an award has an amount, whatever kept it from one; the likeliest first. */
export function mendOutcome(
  name: string,
  args: TypedArguments,
  { outcome, award }: Extract<Problem, { code: 'no-amount' }>,
): readonly TypedArguments[] {
  switch (outcome.kind) {
    case 'undecided':
      return withFacts(name, args, outcome.missing);
    case 'bad': {
      const told = outcome.faults.some(({ code }) => code === 'level-contradicts-outlet');
      return [...(told ? withoutPair(args, '级别') : []), ...withFacts(name, args, factsOf(outcome.faults))];
    }
    case 'open':
    case 'pending':
      return [withAmount(award)];
    case 'unread':
      return [...withReadings(args, outcome.readings), ...otherValues(name, args)];
    case 'refused':
      return otherValues(name, args);
    case 'unreckonable':
      return outcome.why === 'division-by-zero' ? [withoutZeros(args)] : [];
    case 'paid':
    case 'merged':
    case 'blank':
      return [];
  }
}

/** A table that names an amount for the award. */
export const withAmount = (award: unknown): TypedArguments => [
  [
    ['奖项', '金额'],
    [award, 500],
  ],
  award,
];

/** With a reading chosen where nobody chose one: in the tables, which a short name does not hold. */
export const withReadings = (args: TypedArguments, ids: readonly string[]): readonly TypedArguments[] =>
  isRange(args[0]) ? [replaced(args, 0, withReading(args[0], ids))] : [];

/** The facts that cannot be as they were given. */
export const factsOf = (faults: readonly { readonly fact: string }[]): readonly string[] =>
  faults.map(({ fact }) => fact);
