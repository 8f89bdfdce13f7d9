import type { Scheme } from '../../../rules/scheme/scheme';
import type { Lists } from './lists';
import type { Roster } from './roster';

/** What a contest is reckoned from: the rules, and what was read of the workbook. */
export interface Material {
  readonly scheme: Scheme;
  readonly lists: Lists;
  readonly roster: Roster | undefined;
  readonly rosterSheet: string | undefined;
}
