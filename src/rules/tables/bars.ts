import type { FactBook } from '../../facts/book';
import { toNumber } from '../../facts/exact';
import { boundOf, type FactCondition, piecesOf } from '../conditions/condition';

/** Names of shares, whose conditions may leave out the %. */
const SHARE = /率$|比[例重]$|占比$|进度$|满意度$/;

/** 前10%, 前百分之十, 前1/3. */
const PART = /[%‰]|分之|\d\/\d|^前.?半/;

/** The book with the figures that conditions hold shares against: cells that write them otherwise are asked about. */
export function withBars(book: FactBook, conditions: readonly FactCondition[]): FactBook {
  const barOf = (name: string): number =>
    Math.max(
      ...conditions
        .filter(({ fact, text }) => fact === name && (SHARE.test(name) || PART.test(text)))
        .flatMap(({ condition }) => piecesOf(condition))
        .flatMap((piece) => boundOf(piece) ?? [])
        .map(({ limit }) => toNumber(limit)),
    );
  const facts = book.facts.map((fact) => {
    const bar = fact.kind === 'number' ? barOf(fact.name) : 0;
    return bar > 0 && (bar <= 2 || bar >= 10) ? { ...fact, bar } : fact;
  });
  return { ...book, facts };
}
