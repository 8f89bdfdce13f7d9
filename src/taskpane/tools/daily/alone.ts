import type { Steps } from '../../../base/steps';
import type { SheetPlan } from '../../../sheets/plan/plan';

/** The plan of a tool that makes one sheet. */
export function* alone(plan: Steps<SheetPlan>): Steps<readonly SheetPlan[]> {
  return [yield* plan];
}
