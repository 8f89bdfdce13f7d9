import type { SheetCells } from '../../../excel/port';

/** What the clerk chose; undefined as long as the tool proposes. */
export interface AttendanceChoice {
  readonly item: string | undefined;
  /** Further sheets, read, by name. */
  readonly others: ReadonlyMap<string, SheetCells>;
  /** Per cent of a limit from which people are warned, as typed. */
  readonly share: string;
  /** Times that hold for everybody, by fact, as typed. */
  readonly given: ReadonlyMap<string, string>;
  /** What signs mean by the clerk, by the form of their sheets: names of `meaningChoices`. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** For which days weekdays alone stand, by sheet, as typed: 2026年11月, 2026-11-16. */
  readonly days: ReadonlyMap<string, string>;
}

export const NO_CHOICE: AttendanceChoice = {
  item: undefined,
  others: new Map(),
  share: '80',
  given: new Map(),
  signs: new Map(),
  days: new Map(),
};
