import type { SheetPlan } from '../../src/sheets/plan/plan';
import { type ReadStamp, stampIn } from '../../src/sheets/stamp/stamp';

/** The stamp of a plan. */
export const stampOf = ({ rows, keptStamp = [] }: SheetPlan): ReadStamp =>
  stampIn([
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
    ...keptStamp,
  ]);
