import type { Row } from '../../facts/row';
import type { Scheme } from '../scheme/scheme';
import { withDerived } from './derive';
import { withLevel } from './levels';

/** The row with all that follows from what was given: the level of its outlet, the facts the scheme reckons itself. */
export const completeRow = (scheme: Scheme, row: Row): Row => withDerived(scheme, withLevel(scheme, row));
