import { compare } from '../../../facts/exact';
import type { Aggregation } from './aggregate';

/** 序号(x): 1 for the row with the lowest x, and so on; equals, and all rows of 序号(), count in the order of the table. */
export const order: Aggregation = (figures) => {
  const places = figures.map((_, at) => at).sort((a, b) => compare(figures[a] ?? 0, figures[b] ?? 0) || a - b);
  const numbers = new Array<number>(figures.length).fill(1);
  places.forEach((at, place) => (numbers[at] = place + 1));
  return numbers;
};
