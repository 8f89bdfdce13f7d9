import { entryOf } from '../../base/entries';
import { eachInSteps, finish, type Steps } from '../../base/steps';

/** Whatever is listed by section and person. */
interface Listed {
  readonly person: string;
  readonly section: string;
}

/** All lines of one person in one section, in the tracker's order. */
interface PersonGroup<L extends Listed> {
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
export const bySection = <L extends Listed>(lines: readonly L[]): readonly SectionGroup<L>[] =>
  finish(bySectionInSteps(lines));

/** The same in steps, for a hundred thousand lines. */
export function* bySectionInSteps<L extends Listed>(lines: readonly L[]): Steps<readonly SectionGroup<L>[]> {
  const sections: SectionGroup<L>[] = [];
  for (const [section, ofSection] of yield* grouped(lines, (line) => line.section)) {
    yield;
    const people = yield* grouped(ofSection, (line) => line.person);
    sections.push({ section, people: Array.from(people, ([person, ofPerson]) => ({ person, lines: ofPerson })) });
  }
  return [...sections.filter(({ section }) => section !== ''), ...sections.filter(({ section }) => section === '')];
}

/** The same lines, those of a section and within it of a person brought together. */
export function* inOrder<L extends Listed>(lines: readonly L[]): Steps<readonly L[]> {
  const sections = yield* bySectionInSteps(lines);
  return sections.flatMap(({ people }) => people.flatMap((person) => person.lines));
}

function* grouped<T>(items: readonly T[], keyOf: (item: T) => string): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  yield* eachInSteps(items, (item) => {
    entryOf(groups, keyOf(item), () => []).push(item);
  });
  return groups;
}
