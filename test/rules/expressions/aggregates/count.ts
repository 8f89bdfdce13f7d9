import type { AggregateCases } from './cases';

export const count: AggregateCases = [
  { figures: [1, 1], wanted: [2, 2] },
  { figures: [80, 0, -1], wanted: [2, 2, 2] },
  { figures: [0], wanted: [0] },
];
