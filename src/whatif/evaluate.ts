import { assess, type Assessment } from '../rules/award/assess';
import type { Rows } from '../rules/award/rows';
import type { Scheme } from '../rules/scheme/scheme';
import { type Body, rowsFor } from './body';

/** What the rows come to under a scheme. */
export type Evaluate = (scheme: Scheme) => Assessment<Rows>;

/** Judges the same rows under one scheme after another. */
export const evaluator =
  (body: Body): Evaluate =>
  (scheme) =>
    scheme === body.baseline.scheme ? body.baseline : assess(scheme, body.awards, rowsFor(body, scheme));
