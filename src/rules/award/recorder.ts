import type { RollUp, Rule } from '../scheme/scheme';
import type { Worth } from './worth';

/** Hears how the evaluator comes to its answer. The same evaluator runs with and without. */
export interface Recorder {
  /** A rule whose amount went into the answer. */
  readonly counted: (rule: Rule, worth: Extract<Worth, { kind: 'figure' }>) => void;
  /** A 门槛 that the row does not meet: nothing is paid. */
  readonly gated: (rollUp: RollUp) => void;
}

export const silent: Recorder = { counted: () => undefined, gated: () => undefined };
