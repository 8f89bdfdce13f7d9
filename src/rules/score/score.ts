import { add, compare, divide, equal, type Exact, multiply, roundTo } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import { type Fault, isFigure } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { showExact } from '../../facts/show';
import { sameText } from '../../facts/text';
import { givable } from '../award/lack';
import { faultsBehind } from '../award/faults-behind';
import { underEach, type Unread } from '../award/readings';
import type { Scheme, ScorePart } from '../scheme/scheme';

/** A score of 0 to 100 with two decimals, or why there is none. */
export type Score =
  | { readonly kind: 'score'; readonly score: Exact }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | Unread
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] }
  | { readonly kind: 'blank' };

/** Every assessment of 计分, each once. */
export const assessments = (scheme: Scheme): readonly string[] => [
  ...new Set(scheme.scoreParts.map((part) => part.assessment)),
];

export const partsOf = (scheme: Scheme, assessment: string): readonly ScorePart[] =>
  scheme.scoreParts.filter((part) => sameText(part.assessment, assessment));

/**
 * The weighted mean of the parts, each as a share of its 满分 where there is one. Without weights the 满分 weigh, and
 * without these all parts count equally.
 */
export function scoreOf(scheme: Scheme, parts: readonly ScorePart[], row: Row): Score {
  if (row.blank) return { kind: 'blank' };
  return underEach(scheme, parts, (inForce) => scoreUnder(scheme, inForce, row), sameScore);
}

const sameScore = (a: Score, b: Score): boolean =>
  a.kind === 'score' && b.kind === 'score' ? equal(a.score, b.score) : a.kind === b.kind;

function scoreUnder(scheme: Scheme, parts: readonly ScorePart[], row: Row): Score {
  const faults: Fault[] = [];
  const missing: string[] = [];
  let sum: Exact = 0;
  let weights: Exact = 0;
  for (const part of parts) {
    const slot = slotOf(scheme.book, part.fact);
    const fault = row.faults.get(slot);
    const value = row.values[slot];
    if (fault) faults.push(fault);
    else if (!isFigure(value)) missing.push(part.fact);
    else {
      if (part.full !== undefined && compare(value, part.full) > 0) {
        faults.push({ code: 'above-full', fact: part.fact, given: showExact(value), full: showExact(part.full) });
      }
      const weight = weightOf(part, parts);
      sum = add(sum, multiply(weight, part.full === undefined ? value : multiply(100, divide(value, part.full))));
      weights = add(weights, weight);
    }
  }
  faults.push(...faultsBehind(scheme, row, missing));
  // Parts between 0 and 1 beside parts above 1: a percentage in a cell is a fraction, though a score is meant.
  const scores = scoresIn(parts, row, scheme);
  if (scores.some(({ value }) => compare(value, 1) > 0)) faults.push(...sharesOf(scores));
  if (faults.length) return { kind: 'bad', faults: [...new Set(faults)] };
  if (missing.length) return { kind: 'undecided', missing: givable(scheme, row, missing) };
  return { kind: 'score', score: weights === 0 ? 0 : roundTo(divide(sum, weights), 2) };
}

type Given = readonly { readonly fact: string; readonly value: Exact }[];

/** What a row gives for the parts that are scores of a hundred. */
export const scoresIn = (parts: readonly ScorePart[], row: Row, scheme: Scheme): Given =>
  parts.flatMap(({ fact, full }) => {
    const value = row.values[slotOf(scheme.book, fact)];
    return full === undefined && isFigure(value) ? [{ fact, value }] : [];
  });

/** Those between 0 and 1, each as a fault that says which score is likely meant. */
export const sharesOf = (scores: Given): readonly Fault[] =>
  scores
    .filter(({ value }) => compare(value, 0) > 0 && compare(value, 1) < 0)
    .map(({ fact, value }) => ({
      code: 'share-among-scores',
      fact,
      given: showExact(value),
      score: showExact(multiply(100, value)),
    }));

/** What a part weighs: its 权重, else its 满分 where all parts have one, else 1 like all the others. */
export function weightOf(part: ScorePart, parts: readonly ScorePart[]): Exact {
  if (part.weight !== undefined) return part.weight;
  const points = parts.every((other) => other.weight === undefined && other.full !== undefined);
  return points ? (part.full ?? 1) : 1;
}
