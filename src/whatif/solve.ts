import {
  add,
  compare,
  divide,
  type Exact,
  floor,
  fractionText,
  greatest,
  least,
  multiply,
  subtract,
} from '../facts/exact';
import type { NumberParameter } from './parameter';

/** A value that was tried and what came of it. */
export interface Tried {
  readonly value: Exact;
  /** In yuan, the rows that have an amount. */
  readonly total: Exact;
  /** Rows without one: they come on top once they are settled. */
  readonly undecided: number;
}

/** "Stay within N yuan" asked of one parameter. */
export type Solution =
  /** It is within the limit as it stands. */
  | { readonly kind: 'within'; readonly now: Tried }
  /** The value nearest to the present one that keeps the limit; `next`, one step nearer, does not. */
  | { readonly kind: 'solved'; readonly best: Tried; readonly next: Tried }
  /** No value keeps it: even at `nearest` it is more. */
  | { readonly kind: 'out-of-reach'; readonly nearest: Tried }
  /** More of it makes now more, now less: the nearest value that was found; there may be a nearer one. */
  | { readonly kind: 'not-monotone'; readonly best: Tried }
  /** It changes nothing here. */
  | { readonly kind: 'no-effect'; readonly now: Tried };

/** What comes of a value of the parameter. */
export type Try = (value: Exact) => { readonly total: Exact; readonly undecided: number };

/** The values that a parameter can have. */
type ValueSteps = Pick<NumberParameter, 'step' | 'least' | 'most'>;

/** Values looked at between the ends, to see whether the total runs one way. */
const LOOKED_AT = 6;

/**
 * The value of the parameter, on its steps, that keeps the total within the limit and lies nearest to the present
 * one. Yields after every trial, so that the caller can draw and stop.
 *
 * @param now the parameter's present value
 * @param limit in yuan
 */
export function* solveBudget(
  parameter: ValueSteps,
  now: Exact,
  limit: Exact,
  attempt: Try,
): Generator<Tried, Solution, void> {
  const { look, all } = remembering(attempt);
  const keeps = keeping(limit);
  const present = look(now);
  yield present;
  if (keeps(present)) return { kind: 'within', now: present };

  const low = look(parameter.least);
  yield low;
  const high = look(upperEnd(parameter, now));
  yield high;
  const end = keeps(low) ? low : keeps(high) ? high : undefined;
  for (const target of end ? [end] : [low, high]) {
    for (let part = 1; part < LOOKED_AT; part++) {
      const between = add(now, multiply(subtract(target.value, now), divide(part, LOOKED_AT)));
      yield look(onSteps(between, parameter));
    }
  }
  if (all().every(({ total }) => compare(total, present.total) === 0)) return { kind: 'no-effect', now: present };
  const towards = nearestKept(all(), now, limit);
  if (!towards) return { kind: 'out-of-reach', nearest: leastTotal(all()) };
  const { kept, over } = yield* narrow(parameter, look, keeps, towards, nearestOver(all(), present, towards, keeps));
  return runsOneWay(all()) ? { kind: 'solved', best: kept, next: over } : { kind: 'not-monotone', best: kept };
}

type Look = (value: Exact) => Tried;
type Keeps = (tried: Tried) => boolean;

/** Every value is tried once; `all` are those tried, in the order of the first time. */
function remembering(attempt: Try): { readonly look: Look; readonly all: () => readonly Tried[] } {
  const tried = new Map<string, Tried>();
  return {
    look(value) {
      const key = fractionText(value);
      const known = tried.get(key) ?? { value, ...attempt(value) };
      tried.set(key, known);
      return known;
    },
    all: () => [...tried.values()],
  };
}

/** Whether a total is within the limit. */
const keeping =
  (limit: Exact): Keeps =>
  ({ total }) =>
    compare(total, limit) <= 0;

/** Of those between the present value and one that keeps the limit, the nearest to the latter that does not. */
const nearestOver = (tried: readonly Tried[], present: Tried, kept: Tried, keeps: Keeps): Tried =>
  tried
    .filter((one) => !keeps(one) && isBetween(one, present, kept))
    .reduce((nearest, one) => (isBetween(one, nearest, kept) ? one : nearest), present);

/**
 * Halves the way between a value that keeps the limit and one that does not, on whole numbers of steps from `least`,
 * until no value lies between them.
 */
function* narrow(
  parameter: ValueSteps,
  look: Look,
  keeps: Keeps,
  kept: Tried,
  over: Tried,
): Generator<Tried, { readonly kept: Tried; readonly over: Tried }, void> {
  for (;;) {
    const middle = onSteps(divide(add(kept.value, over.value), 2), parameter);
    const next = look(
      compare(middle, kept.value) === 0 || compare(middle, over.value) === 0
        ? stepFrom(kept.value, over.value, parameter.step)
        : middle,
    );
    yield next;
    if (!isStrictlyBetween(next.value, kept.value, over.value)) return { kept, over };
    if (keeps(next)) kept = next;
    else over = next;
  }
}

/** Ten times the present value and no less than a thousand steps above; where there is a limit, that. */
const upperEnd = ({ most, step, least: lowest }: ValueSteps, now: Exact): Exact =>
  most ??
  add(lowest, multiply(step, floor(divide(subtract(greatest(multiply(now, 10), multiply(step, 1000)), lowest), step))));

/** The nearest value below on the parameter's steps. */
function onSteps(value: Exact, { step, least: lowest, most }: ValueSteps): Exact {
  const steps = floor(divide(subtract(value, lowest), step));
  const on = greatest(lowest, add(lowest, multiply(steps, step)));
  return most === undefined ? on : least(most, on);
}

/** One step from a value towards another, not beyond it. */
function stepFrom(from: Exact, to: Exact, step: Exact): Exact {
  const up = compare(to, from) > 0;
  const next = up ? add(from, step) : subtract(from, step);
  return (up ? compare(next, to) > 0 : compare(next, to) < 0) ? to : next;
}

const isBetween = ({ value }: Tried, a: Tried, b: Tried): boolean =>
  compare(value, least(a.value, b.value)) >= 0 && compare(value, greatest(a.value, b.value)) <= 0;

const isStrictlyBetween = (value: Exact, a: Exact, b: Exact): boolean =>
  compare(value, least(a, b)) > 0 && compare(value, greatest(a, b)) < 0;

function runsOneWay(tried: readonly Tried[]): boolean {
  const ordered = [...tried].sort((a, b) => compare(a.value, b.value));
  const turns = ordered.slice(1).map(({ total }, place) => Math.sign(compare(total, ordered[place]?.total ?? 0)));
  return !(turns.includes(1) && turns.includes(-1));
}

const leastTotal = (tried: readonly Tried[]): Tried => tried.reduce((a, b) => (compare(b.total, a.total) < 0 ? b : a));

function nearestKept(tried: readonly Tried[], now: Exact, limit: Exact): Tried | undefined {
  const far = ({ value }: Tried): Exact => {
    const away = subtract(value, now);
    return compare(away, 0) < 0 ? multiply(away, -1) : away;
  };
  const kept = tried.filter(keeping(limit));
  return kept.reduce<Tried | undefined>((a, b) => (a && compare(far(a), far(b)) <= 0 ? a : b), undefined);
}
