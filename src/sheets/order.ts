/** Whatever is listed by section and person. */
export interface Listed {
  readonly person: string;
  readonly section: string;
}

/** All lines of one person in one section, in the tracker's order. */
export interface PersonGroup<L extends Listed> {
  readonly person: string;
  readonly lines: readonly L[];
}

export interface SectionGroup<L extends Listed> {
  readonly section: string;
  readonly people: readonly PersonGroup<L>[];
}

/**
 * Lines by section, within it by person, both in the order in which the tracker first names them; lines without a
 * section come last. One name in two sections is two people.
 */
export function bySection<L extends Listed>(lines: readonly L[]): readonly SectionGroup<L>[] {
  const sections = Array.from(
    grouped(lines, (line) => line.section),
    ([section, ofSection]) => ({
      section,
      people: Array.from(
        grouped(ofSection, (line) => line.person),
        ([person, ofPerson]) => ({ person, lines: ofPerson }),
      ),
    }),
  );
  return [...sections.filter(({ section }) => section !== ''), ...sections.filter(({ section }) => section === '')];
}

/** The same lines, those of a section and within it of a person brought together. */
export const inOrder = <L extends Listed>(lines: readonly L[]): readonly L[] =>
  bySection(lines).flatMap(({ people }) => people.flatMap((person) => person.lines));

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
