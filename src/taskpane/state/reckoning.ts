import { type Assessment, assessInSteps } from '../../rules/award/assess';
import { programFor } from '../../rules/award/program';
import { rowsOf } from '../../rules/award/rows-of';
import type { Scheme } from '../../rules/scheme/scheme';
import type { ListTracker } from '../../trackers/reading';
import type { AwardChoice } from './award-choice';
import { type Sliced, sliced } from './slices';

/** What the rows of a tracker come to. Rows, awards and outcomes stand in the tracker's order. */
export interface Reckoning {
  readonly tracker: ListTracker;
  readonly assessment: Assessment;
}

/** Reads the rows of a tracker by the scheme's facts and judges them. */
export function* reckon(scheme: Scheme, tracker: ListTracker, choice: AwardChoice): Sliced<Reckoning> {
  const total = tracker.rows.length;
  yield { done: 0, total };
  const rows = rowsOf(
    scheme,
    tracker.uses,
    [],
    tracker.rows.map(({ cells }) => cells),
  );
  yield { done: 0, total };
  const steps = assessInSteps(scheme, awardsOf(scheme, tracker, choice), rows);
  return { tracker, assessment: yield* sliced(steps, { done: total, total }) };
}

/** The award of each row; undefined where the 奖项 column names none that the scheme knows. */
function awardsOf(scheme: Scheme, tracker: ListTracker, choice: AwardChoice): readonly (string | undefined)[] {
  if (choice.kind === 'one') return tracker.rows.map(() => choice.award);
  const column = tracker.uses.find((use) => use.fact.name === '奖项')?.column ?? -1;
  return tracker.rows.map(({ cells }) => {
    const written = String(cells[column] ?? '');
    return programFor(scheme, written) ? written : undefined;
  });
}
