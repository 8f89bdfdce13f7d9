import fc from 'fast-check';
import { functionsMetadata } from '../../src/functions/metadata';
import { awardNames } from '../../src/rules/award/program';
import { builtIns, schemeFrom } from '../../src/rules/schemes/catalog';
import { cells, ranges, texts } from './cells';
import { schemeTables } from './schemes';

/** A function and what stands between its brackets. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

const schemeNames = builtIns.flatMap(({ id, name }) => [id, name]);
const names = [
  ...new Set(
    builtIns.flatMap((source) => {
      const scheme = schemeFrom(source);
      return [
        ...awardNames(scheme),
        ...scheme.eligibility.flatMap(({ items }) => items),
        ...scheme.scoreParts.map(({ assessment }) => assessment),
        ...scheme.duties.map(({ item }) => item),
      ];
    }),
  ),
];

const schemeArguments = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...schemeNames) },
  { weight: 1, arbitrary: texts },
  { weight: 1, arbitrary: schemeTables },
);
const nameArguments = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...names) },
  { weight: 1, arbitrary: cells },
);
const anyArguments = fc.oneof(
  { weight: 5, arbitrary: cells },
  { weight: 2, arbitrary: ranges(6, 6) },
  { weight: 1, arbitrary: ranges(40, 1) },
);

const ids = functionsMetadata('zh').functions.map(({ id }) => id);

/** Argument lists as a clerk's slips make them: the scheme and a name first more often than not, then anything. */
export const calls: fc.Arbitrary<Call> = fc.constantFrom(...ids).chain((id) => {
  const rest = fc.array(anyArguments, { maxLength: 7 });
  const args =
    id === 'RMBUPPER'
      ? fc.array(anyArguments, { maxLength: 2 })
      : fc.tuple(schemeArguments, nameArguments, rest).map(([scheme, name, more]) => [scheme, name, ...more]);
  return args.map((list): Call => ({ id, args: list }));
});
