import type { Steps } from '../../base/steps';
import type { Reading, Scheme } from '../../rules/scheme/scheme';
import type { SheetCells } from '../../trackers/grid/cells';
import type { AwardChoice } from './award-choice';
import { type Check, checkOf } from './check';
import type { Issue } from './issue';
import { issuesOf } from './issues';
import type { Reckoning } from './reckoning';
import { type Totals, totalsOf } from './totals';

/** All that the pane shows of a tracker: what its rows come to and what to look at. */
export interface Result {
  readonly scheme: Scheme;
  readonly choice: AwardChoice;
  readonly reckoning: Reckoning;
  readonly totals: Totals;
  /** Undefined where the tracker has no amounts to compare with. */
  readonly check: Check | undefined;
  readonly issues: readonly Issue[];
  /** Readings that nobody chose and that amounts hang on: the pane asks. */
  readonly asked: readonly Reading[];
}

/** In steps, for a hundred thousand rows. */
export function* resultOf(scheme: Scheme, choice: AwardChoice, reckoning: Reckoning, cells: SheetCells): Steps<Result> {
  const { tracker, assessment } = reckoning;
  const issues = issuesOf(reckoning);
  yield;
  const check = yield* checkOf(tracker, assessment, cells);
  const asked = new Set(issues.flatMap(({ detail }) => (detail.kind === 'unread' ? detail.readings : [])));
  return {
    scheme,
    choice,
    reckoning,
    totals: totalsOf(assessment),
    check,
    issues,
    asked: scheme.readings.filter(({ id }) => asked.has(id)),
  };
}
