import { mapInSteps, type Steps } from '../../base/steps';
import type { AwardLine, CertainLine } from './award-line';
import type { DetailLayout, PersonRows } from './layout';
import { isUndecided } from './lines';
import { bySectionInSteps } from '../plan/by-section';

/** A row of the summary: one person in one section, and where the lines stand on the sheet of details. */
export interface PersonEntry {
  readonly section: string;
  readonly person: string;
  readonly money: PersonRows | undefined;
  /** By unit that is no money. */
  readonly units: ReadonlyMap<string, PersonRows>;
  readonly undecided: number;
}

/** Everyone who has a line of any kind, by section, in the tracker's order. In steps, for many. */
export function* peopleOf(lines: readonly AwardLine[], layout: DetailLayout): Steps<PersonEntry[]> {
  const money = byPerson(layout.money);
  const units = layout.units.map(({ unit, people }) => ({ unit, people: byPerson(people) }));
  const sections = yield* bySectionInSteps(lines);
  const all = sections.flatMap(({ section, people }) => people.map((person) => ({ section, ...person })));
  return yield* mapInSteps(all, ({ section, person, lines: own }): PersonEntry => {
    const key = keyOf(section, person);
    const found = units.flatMap(({ unit, people: ofUnit }) => {
      const rows = ofUnit.get(key);
      return rows ? [[unit, rows] as const] : [];
    });
    return {
      section,
      person,
      money: money.get(key),
      units: new Map(found),
      undecided: own.filter(isUndecided).length,
    };
  });
}

export const linesOf = (rows: PersonRows | undefined): readonly CertainLine[] => rows?.lines ?? [];

const keyOf = (section: string, person: string): string => JSON.stringify([section, person]);

const byPerson = (people: readonly PersonRows[]): ReadonlyMap<string, PersonRows> =>
  new Map(people.map((rows) => [keyOf(rows.section, rows.person), rows]));
