import { entryOf } from '../../../base/entries';
import { textKey } from '../../../facts/text';
import { factsOfRequirement } from '../../../rules/conditions/requirement';
import { type Joined, joinFacts, type JoinedPerson, type PersonList } from '../../../rules/contest/join';
import type { Eligibility, Scheme } from '../../../rules/scheme/scheme';
import { cleanName } from '../../../trackers/words/names';
import type { ListTracker } from '../../../trackers/reading';
import { type Lists, nameColumn, namedRows } from './lists';
import type { EntrantKind, FactSheet, RosterFilter } from './setup';

/** A person or a section of the roster with all that the sheets say. */
export interface Member extends JoinedPerson {
  readonly key: string;
  /** Of a section its own name. */
  readonly section: string;
  /** The line of the roster; undefined for a section. */
  readonly rosterRow: number | undefined;
}

export interface Roster {
  readonly people: readonly Member[];
  readonly sections: readonly Member[];
  readonly joined: Joined;
  /** Names that stand on the roster more than once: the first line counts. */
  readonly twice: readonly { readonly name: string; readonly sheetRows: readonly number[] }[];
}

/** The facts that the rows of 资格 look at. */
export const factsAsked = (rules: readonly Eligibility[]): readonly string[] => [
  ...new Set(rules.flatMap(({ requirement }) => factsOfRequirement(requirement))),
];

/** The roster's people and sections, with what the other sheets say of them by name. */
export function readRoster(
  scheme: Scheme,
  lists: Lists,
  sheet: string,
  others: readonly FactSheet[],
): Roster | undefined {
  const tracker = lists.get(sheet);
  if (!tracker) return undefined;
  const own: FactSheet = { sheet, repeats: 'conflict', counts: '' };
  const sheets = [own, ...others.filter((other) => other.sheet !== sheet)];
  const personLists = sheets.flatMap((one) => listOf(scheme, lists, one, 'people'));
  const people = linesOf(tracker);
  const joined = joinFacts(
    scheme.book,
    people.map(({ name }) => name),
    personLists,
  );
  const sectionNames = [...new Map(people.map(({ section }) => [textKey(section), section])).values()].filter(Boolean);
  const sectionLists = sheets
    .filter((one) => namedRows(lists.get(one.sheet) ?? tracker, 'people').length === 0)
    .flatMap((one) => listOf(scheme, lists, one, 'sections'));
  const ofSections = joinFacts(scheme.book, sectionNames, sectionLists);
  return {
    people: joined.people.map((person, index) => ({
      ...person,
      key: textKey(person.name),
      section: people[index]?.section ?? '',
      rosterRow: people[index]?.sheetRows[0],
    })),
    sections: ofSections.people.map((section) => ({
      ...section,
      key: textKey(section.name),
      section: section.name,
      rosterRow: undefined,
    })),
    joined: {
      people: joined.people,
      conflicts: [...joined.conflicts, ...ofSections.conflicts],
      strangers: [...joined.strangers, ...ofSections.strangers],
    },
    twice: people.filter(({ sheetRows }) => sheetRows.length > 1),
  };
}

/** The people of the roster with their sections, and the rows in which each stands. */
function linesOf(tracker: ListTracker): readonly RosterLine[] {
  const sectionColumn = tracker.sectionColumn ?? nameColumn(tracker, 'sections') ?? -1;
  const lines = new Map<string, RosterLine>();
  for (const { name, key, sheetRow, index } of namedRows(tracker, 'people')) {
    const section = cleanName(tracker.rows[index]?.cells[sectionColumn]);
    entryOf(lines, key, () => ({ name, section, sheetRows: [] })).sheetRows.push(sheetRow);
  }
  return [...lines.values()];
}

interface RosterLine {
  readonly name: string;
  readonly section: string;
  readonly sheetRows: number[];
}

/** A sheet as a list of people, or of sections, with the facts that 资格 asks for. */
function listOf(
  scheme: Scheme,
  lists: Lists,
  { sheet, repeats, counts }: FactSheet,
  kind: EntrantKind,
): readonly PersonList[] {
  const tracker = lists.get(sheet);
  if (!tracker) return [];
  const asked = new Set(factsAsked(scheme.eligibility));
  const rows = namedRows(tracker, kind).map(({ name, sheetRow, index }) => ({
    person: name,
    sheetRow,
    cells: tracker.rows[index]?.cells ?? [],
  }));
  const uses = tracker.uses.filter(({ fact }) => asked.has(fact.name));
  return [{ name: sheet, uses, rows, repeats, counts: counts || undefined }];
}

/** The people of the roster whom a filter lets through. */
export function filtered(roster: Roster, tracker: ListTracker, filter: RosterFilter | 'everyone'): readonly Member[] {
  if (filter === 'everyone') return roster.people;
  const column = tracker.columns.find(({ header }) => header.text === filter.header)?.index;
  if (column === undefined) return [];
  const values = new Map(tracker.rows.map(({ sheetRow, cells }) => [sheetRow, filterValue(cells[column])]));
  return roster.people.filter(({ rosterRow }) => values.get(rosterRow ?? 0) === filter.value);
}

const YES = /^(?:是|√|✓|1|true|有|y|yes)$/i;

/** What a cell says for a filter: the ways to write yes are one. */
export function filterValue(cell: unknown): string {
  const text = cleanName(typeof cell === 'string' || typeof cell === 'number' ? cell : String(cell ?? ''));
  return YES.test(text) ? '是' : text;
}
