import type { AggregateCases } from './cases';

export const amount: AggregateCases = [{ figures: [100, 0, -50], wanted: [50, 50, 50] }];
