import {
  add,
  compare,
  divide,
  type Exact,
  floor,
  greatest,
  least,
  multiply,
  subtract,
  toNumber,
} from '../../facts/exact';
import type { NumberParameter } from '../../whatif/parameter';

/** A slider over exact values: place `k` stands for `from + k × step`. */
export interface Scale {
  readonly step: Exact;
  readonly places: number;
  valueAt(place: number): Exact;
  /** The place of a value, the nearest below where it lies between two. */
  placeOf(value: Exact): number;
}

/** So many steps make a slider that can be aimed with. */
const STEPS = 100;

/** From the least value to twice the present, or to what is at most possible, in steps such as 1, 5, 10, 50 … */
export function scaleFor(parameter: NumberParameter): Scale {
  const { value, least: from, most, step: finest } = parameter;
  const to = most ?? greatest(multiply(value, 2), add(from, multiply(finest, 20)));
  const step = niceStep(greatest(divide(subtract(to, from), STEPS), finest), finest);
  const places = toNumber(floor(divide(subtract(to, from), step)));
  const valueAt = (place: number): Exact => add(from, multiply(step, Math.min(Math.max(Math.round(place), 0), places)));
  const placeOf = (wanted: Exact): number => {
    const place = toNumber(floor(divide(subtract(wanted, from), step)));
    return Math.min(Math.max(place, 0), places);
  };
  return { step, places, valueAt, placeOf };
}

/** The smallest of 1, 2, 5, 10, 20 … times the finest step that is no smaller than wanted. */
function niceStep(wanted: Exact, finest: Exact): Exact {
  for (let power: Exact = finest; ; power = multiply(power, 10)) {
    for (const times of [1, 2, 5]) {
      const step = multiply(power, times);
      if (compare(step, wanted) >= 0) return step;
    }
  }
}

/** The value one step up or down, never beyond the limits. */
export function stepped({ least: lowest, most }: NumberParameter, value: Exact, step: Exact, up: boolean): Exact {
  const next = up ? add(value, step) : subtract(value, step);
  const atLeast = greatest(lowest, next);
  return most === undefined ? atLeast : least(most, atLeast);
}
