import type { Language } from '../../messages/language';
import { calledBy, reasonOf, reasonSource } from '../../sheets/money/reason';
import { isUnknownAward, writtenAward } from '../../sheets/money/unknown-award';
import { placesIn } from '../state/addresses';
import type { PaneState } from '../state/pane-state';
import type { Result } from '../state/result';

/** Who and what a row is about, for one line. */
export interface RowFacts {
  readonly sheetRow: number;
  /** The person, or the section where the list has no persons. */
  readonly name: string;
  readonly what: string;
}

export function rowFacts({ reckoning, choice }: Result, index: number, language: Language): RowFacts {
  const { tracker, assessment } = reckoning;
  const at = tracker.rows[index];
  const row = assessment.rows.at(index);
  const program = assessment.programs[index];
  const reason =
    at && row && program ? reasonOf(reasonSource(program, tracker), at, (slot) => row.values[slot], language) : '';
  const award = choice.kind === 'column' && program ? `${program.award} ` : '';
  const unknown =
    at && isUnknownAward(assessment, index) ? `${writtenAward(tracker, at)} ${calledBy(tracker, at)}` : '';
  // A list of sections names nobody.
  const name = (tracker.personColumn === undefined ? at?.section : at?.person) ?? '';
  return { sheetRow: at?.sheetRow ?? 0, name, what: unknown.trim() || `${award}${reason}` };
}

/** The row of the tracker that the clerk has selected on its sheet, or whose line on a sheet made from it. */
export function selectedRow({ place, tracker, sourceRow }: PaneState): number | undefined {
  if (tracker?.kind !== 'list' || place?.address === undefined) return undefined;
  return place.sheet === tracker.sheet ? placesIn(tracker.range, place.address)?.first : sourceRow;
}
