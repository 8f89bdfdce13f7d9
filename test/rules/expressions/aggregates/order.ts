import type { AggregateCases } from './cases';

export const order: AggregateCases = [
  { figures: [1, 1, 1], wanted: [1, 2, 3] },
  { figures: [45000, 44000, 45000], wanted: [2, 1, 3] },
  { figures: [-1, -3, -2], wanted: [3, 1, 2] },
];
