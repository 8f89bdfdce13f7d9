import { ratio } from '../../../../src/facts/exact';
import type { AggregateCases } from './cases';

export const sum: AggregateCases = [
  { figures: [80, 95, 70], wanted: [245, 245, 245] },
  { figures: [ratio(1n, 3n), ratio(2n, 3n)], wanted: [1, 1] },
  { figures: [-5], wanted: [-5] },
];
