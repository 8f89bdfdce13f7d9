import { ratio } from '../../../../src/facts/exact';
import type { AggregateCases } from './cases';

export const mean: AggregateCases = [
  { figures: [80, 95, 65], wanted: [80, 80, 80] },
  { figures: [1, 2], wanted: [ratio(3n, 2n), ratio(3n, 2n)] },
  { figures: [7], wanted: [7] },
];
