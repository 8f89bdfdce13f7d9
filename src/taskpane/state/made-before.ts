import type { SheetCells } from '../../excel/port';
import type { SchemeSource } from '../../rules/schemes/source';
import type { SheetPlan } from '../../sheets/plan/plan';
import type { ListStamp } from '../../sheets/stamp/list-stamp';
import type { ChosenReadings } from './scheme-choice';

/** A list that was made before: what its stamp keeps, and what it came from as that stands now. */
export interface MadeBefore {
  readonly source: SchemeSource;
  readonly stamp: Pick<ListStamp, 'tool' | 'readings' | 'choice' | 'decisions' | 'sources' | 'language'>;
  readonly sheets: readonly SheetCells[];
  readonly now: Date;
}

/** What comes out of it today. */
export interface MadeAgain {
  readonly plans: readonly SheetPlan[];
  /** Awards whose decision no longer fits. */
  readonly stale: readonly string[];
  /** Items of 资格 with rulings that no longer fit. */
  readonly staleItems: readonly string[];
}

/** The readings under which it was made. */
export const readingsBefore = ({ stamp }: MadeBefore): ChosenReadings =>
  new Map(stamp.readings.map(({ id, option }) => [id, option]));
