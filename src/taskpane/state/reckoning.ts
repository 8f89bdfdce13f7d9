import type { Steps } from '../../base/steps';
import { type Assessment, assessInSteps } from '../../rules/award/assess';
import { programFor } from '../../rules/award/program';
import { rowsOf } from '../../rules/award/rows';
import type { Scheme } from '../../rules/scheme/scheme';
import type { ListTracker } from '../../trackers/reading';
import type { AwardChoice } from './award-choice';

/** Rows done so far, of all. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** Work that is done in slices, so that the pane can draw and the clerk can cancel in between. */
export type Sliced<T> = Generator<Done, T, void>;

/** Rows between two chances to draw. */
const SLICE = 250;

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

/** Work in steps that does not say how far it is, as work that is so far meanwhile. */
export function* sliced<T>(steps: Steps<T>, done: Done): Sliced<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}

/** Work in steps of which nobody knows how much there is to do. */
export const uncounted = <T>(steps: Steps<T>): Sliced<T> => sliced(steps, { done: 0, total: 0 });

/** The award of each row; undefined where the 奖项 column names none that the scheme knows. */
function awardsOf(scheme: Scheme, tracker: ListTracker, choice: AwardChoice): readonly (string | undefined)[] {
  if (choice.kind === 'one') return tracker.rows.map(() => choice.award);
  const column = tracker.uses.find((use) => use.fact.name === '奖项')?.column ?? -1;
  return tracker.rows.map(({ cells }) => {
    const written = String(cells[column] ?? '');
    return programFor(scheme, written) ? written : undefined;
  });
}

/** Applies `one` to the numbers from 0 to below `total`, in slices; what is undefined is left out. */
export function* slicedMap<T>(total: number, one: (index: number) => T | undefined): Sliced<readonly T[]> {
  const results: T[] = [];
  for (let index = 0; index < total; index++) {
    if (index % SLICE === 0) yield { done: index, total };
    const result = one(index);
    if (result !== undefined) results.push(result);
  }
  return results;
}
