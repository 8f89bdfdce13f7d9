import { add, divide, type Exact, multiply, roundTo } from '../../facts/exact';

/** What the board of a contest between groups is written from, for a month or a quarter. */
export interface Board {
  /** How often it is posted; which month or quarter stands in the head's period. */
  readonly published: 'month' | 'quarter';
  readonly parts: readonly BoardPart[];
  /** Whether the scheme leaves the weights open, so that all count equally. */
  readonly weightsOpen: boolean;
  /** In the order of the board; those without a total are put last. */
  readonly groups: readonly BoardGroup[];
  /** 工作实绩末位成员; none where nobody was ranked. */
  readonly lastMembers: readonly LastMember[];
  /** Who decides; "" where the scheme does not say. */
  readonly decidedBy: string;
}

export interface BoardPart {
  readonly name: string;
  readonly weight: Exact;
  /** The most that the part can have, counted as 100; undefined where scores are of 100 already. */
  readonly full: Exact | undefined;
}

export interface BoardGroup {
  readonly group: string;
  /** By part; undefined where a score is missing, then there is no total. */
  readonly scores: readonly (Exact | undefined)[];
  readonly mark: BoardMark;
}

export type BoardMark = 'first' | 'last' | 'firstTie' | 'lastTie' | 'barred' | 'none';

interface LastMember {
  readonly name: string;
  readonly group: string;
  readonly score: Exact;
  readonly result: 'wins' | 'ties';
}

/** Rank and group stand before the parts. */
export const FIRST_PART = 2;

/** The weighted mean of the parts, each of its most, with two decimals; undefined where a score is missing. */
export function totalOf(parts: readonly BoardPart[], scores: readonly (Exact | undefined)[]): Exact | undefined {
  let [sum, weights]: [Exact, Exact] = [0, 0];
  for (const [index, { weight, full }] of parts.entries()) {
    const score = scores[index];
    if (score === undefined) return undefined;
    sum = add(sum, multiply(weight, full === undefined ? score : multiply(100, divide(score, full))));
    weights = add(weights, weight);
  }
  return weights === 0 ? 0 : roundTo(divide(sum, weights), 2);
}

/** Whether a part has a most of its own. */
export const hasFull = (parts: readonly BoardPart[]): boolean => parts.some(({ full }) => full !== undefined);
