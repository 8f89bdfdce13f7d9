import type { Scheme } from '../../../rules/scheme/scheme';
import type { Area } from '../../../whatif/areas';
import type { Knob } from '../../../whatif/knobs';

/** The numbers about one award, item or score. */
export interface AreaSection {
  readonly key: string;
  /** As the clerk reads it: 优质服务标兵、标兵奖. */
  readonly subject: string;
  /** The awards, items or scores that it is about. */
  readonly names: readonly string[];
  readonly clause: string;
  readonly knobs: readonly Knob[];
}

/** The rows of an area by what they are about, in the order of their tables, each with its numbers. */
export function sectionsOf(
  scheme: Scheme,
  area: Exclude<Area, 'amounts'>,
  knobs: readonly Knob[],
): readonly AreaSection[] {
  const sections = new Map<string, { names: readonly string[]; clauses: Set<string>; knobs: Knob[] }>();
  for (const { id, names, clause } of rowsOf(scheme, area)) {
    const subject = names.join('、');
    const section = sections.get(subject) ?? { names, clauses: new Set<string>(), knobs: [] };
    if (clause !== '') section.clauses.add(clause);
    section.knobs.push(...knobs.filter(({ parameters: [first] }) => first.row === id));
    sections.set(subject, section);
  }
  // Facts that the scheme reckons stand by themselves: several items may look at one.
  const placed = new Set([...sections.values()].flatMap((section) => section.knobs));
  const own = [...sections].map(([subject, { names, clauses, knobs: ofSection }]) => ({
    key: subject,
    subject,
    names,
    clause: [...clauses].join('、'),
    knobs: ofSection,
  }));
  const facts = knobs.filter((knob) => !placed.has(knob));
  return [
    ...own,
    ...facts.map((knob): AreaSection => {
      const [{ subject, clause }] = knob.parameters;
      return { key: knob.key, subject, names: [], clause, knobs: [knob] };
    }),
  ];
}

interface SubjectRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly clause: string;
}

function rowsOf({ places, eligibility, scoreParts }: Scheme, area: Exclude<Area, 'amounts'>): readonly SubjectRow[] {
  switch (area) {
    case 'places':
      return places.map(({ id, awards, source }) => ({ id, names: awards, clause: source.clause }));
    case 'eligibility':
      return eligibility.map(({ id, items, source }) => ({ id, names: items, clause: source.clause }));
    case 'scores':
      return scoreParts.map(({ id, assessment, source }) => ({ id, names: [assessment], clause: source.clause }));
  }
}
