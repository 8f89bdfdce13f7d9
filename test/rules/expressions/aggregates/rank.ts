import type { AggregateCases } from './cases';

export const rank: AggregateCases = [
  { figures: [80, 95, 95], wanted: [3, 1, 1] },
  { figures: [1, 2, 2, 3], wanted: [4, 2, 2, 1] },
  { figures: [0], wanted: [1] },
];
