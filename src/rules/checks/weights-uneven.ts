import { add, compare, type Exact } from '../../facts/exact';
import { showExact } from '../../facts/show';
import type { Scheme } from '../scheme/scheme';
import type { Check, Doubt } from './check';

/** Shares, tenths and percentages: 0.6 and 0.4, 6 to 4, 60 and 40. */
const WHOLES: readonly Exact[] = [1, 10, 100];

/** Weights count in proportion, so that a sum of 90 still gives a score: said, since it is rarely meant. */
export const weightsUneven: Check = (scheme) =>
  [...new Set(scheme.scoreParts.map(({ assessment }) => assessment))].flatMap((assessment) =>
    uneven(scheme, assessment),
  );

function uneven(scheme: Scheme, assessment: string): readonly Doubt[] {
  const parts = scheme.scoreParts.filter((part) => part.assessment === assessment);
  const weights = parts.flatMap(({ weight, reading }) => (weight === undefined || reading ? [] : [weight]));
  const [first] = parts;
  const isSaid = scheme.findings.some((found) => found.code === 'weights-not-whole' && found.assessment === assessment);
  if (!first || isSaid || weights.length < Math.max(parts.length, 2)) return [];
  const sum = weights.reduce<Exact>(add, 0);
  if (WHOLES.some((whole) => compare(sum, whole) === 0)) return [];
  return [{ at: first.source.at, detail: { code: 'weights-uneven', assessment, sum: showExact(sum) } }];
}
