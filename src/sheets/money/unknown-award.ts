import { noteWords } from '../../messages/rules/notes';
import type { Language } from '../../messages/language';
import type { Assessment } from '../../rules/award/assess';
import type { ListTracker } from '../../trackers/reading';
import type { TrackerRow } from '../../trackers/rows/row';
import { type UndecidedLine, YUAN } from './award-line';
import { calledBy } from './reason';

/** Whether a row is filled in and names an award that the rules lack, or none: nobody can tell what is due. */
export const isUnknownAward = ({ programs, rows }: Assessment, index: number): boolean =>
  programs[index] === undefined && rows.at(index)?.blank === false;

/** What the row has under 奖项. */
export function writtenAward({ uses }: ListTracker, { cells }: TrackerRow): string {
  const use = uses.find(({ fact }) => fact.name === '奖项');
  return String(cells[use?.column ?? -1] ?? '').trim();
}

/** The line of such a row: without an amount, so that whoever signs sees what was left out. */
export function unknownAwardLine(tracker: ListTracker, at: TrackerRow, language: Language): UndecidedLine {
  const { person, section, sheetRow: sourceRow } = at;
  const award = writtenAward(tracker, at);
  const words = noteWords[language];
  const note = award === '' ? words.noAward : words.unknownAward(award);
  return { state: 'undecided', person, section, award, reason: calledBy(tracker, at), clause: '', sourceRow, quantity: 1, unit: YUAN, note }; // prettier-ignore
}
