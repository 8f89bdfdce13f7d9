import { entryOf } from '../../base/entries';
import { add, type Exact, isZero, negate } from '../../facts/exact';
import { showAmount } from '../../facts/show';
import { type Language, listed } from '../../messages/language';
import { limitWords } from '../../messages/sheets/limits';
import type { Assessment } from '../../rules/award/assess';
import type { Outcome } from '../../rules/award/outcome';
import { speaksOf } from '../../rules/award/program';
import { type Capped, cappedIn } from '../../rules/totals/caps';
import type { Taken } from '../../rules/totals/held-to';
import { ownerOf } from '../../rules/totals/owners';
import type { ListTracker } from '../../trackers/reading';
import { type LimitLine, type UndecidedLine, YUAN } from './award-line';

/** Why nobody can tell what the caps leave. */
type Untold = Exclude<Capped, { kind: 'figure' }>;

/** A person's rows under one name in one section, as the sheets list them: places in the assessment. */
interface Part {
  readonly person: string;
  readonly section: string;
  readonly indexes: readonly number[];
}

/**
 * What 每人上限 takes from each person, so that with these lines the sheets come to what TOTALS gives; none where the
 * scheme has no such limit. Where nobody can tell a limit, an undecided line says so.
 *
 * A person who stands in two sections has one limit: the rows that come first are counted against it first, and each
 * section bears what its own rows lose.
 */
export function limitLinesOf(
  assessment: Assessment,
  tracker: ListTracker,
  language: Language,
): readonly (LimitLine | UndecidedLine)[] {
  if (!assessment.scheme.rollUps.some(({ cap }) => cap !== undefined)) return [];
  const capped = cappedIn(assessment, (index) => yuanOf(assessment.outcomes[index]));
  return peopleOf(assessment, tracker).flatMap((parts): readonly (LimitLine | UndecidedLine)[] => {
    const person = parts.flatMap(({ indexes }) => indexes);
    const sum = capped(person);
    if (sum.kind === 'figure') return sum.taken.flatMap((taken) => linesFor(taken, parts, language));
    const whole: Part = { person: parts[0]?.person ?? '', section: parts[0]?.section ?? '', indexes: person };
    const [row = person[0] ?? 0] = sum.kind === 'missing' ? (sum.rows ?? []) : [];
    const from = { clause: clausesOf(assessment, person, language), sourceRow: tracker.rows[row]?.sheetRow ?? 0 };
    return [undecidedLine(whole, from, sum, language)];
  });
}

/** Whoever receives something, as TOTALS tells people apart. */
type Person = readonly Part[];

function peopleOf(assessment: Assessment, tracker: ListTracker): readonly Person[] {
  const people = new Map<string, Map<string, Part & { readonly indexes: number[] }>>();
  tracker.rows.forEach((at, index) => {
    const row = assessment.rows.at(index);
    if (!row || assessment.outcomes[index]?.kind === 'blank') return;
    const owner = JSON.stringify(ownerOf(assessment.scheme, assessment.programs[index], row) ?? null);
    const parts = entryOf(people, owner, () => new Map());
    const { person, section } = at;
    entryOf(parts, JSON.stringify([section, person]), () => ({ person, section, indexes: [] })).indexes.push(index);
  });
  return Array.from(people.values(), (parts) => [...parts.values()]);
}

/** What one cap takes from the rows of each section. */
function linesFor(
  { rollUp, from, before, after, cuts }: Taken,
  parts: Person,
  language: Language,
): readonly LimitLine[] {
  const words = limitWords[language];
  const period = rollUp.capPer && from !== undefined ? words.period(rollUp.capPer, from) : '';
  const reason = period + words.taken(showAmount(before), showAmount(after));
  return parts.flatMap(({ person, section, indexes }): LimitLine[] => {
    const less = indexes.reduce<Exact>((sum, index) => add(sum, cuts.get(index) ?? 0), 0);
    if (isZero(less)) return [];
    return [{ person, section, clause: rollUp.source.clause, state: 'limit', amount: negate(less), reason }];
  });
}

/** Says of a person, over all sections, that nobody can tell the limit. */
function undecidedLine(
  { person, section }: Part,
  from: Pick<UndecidedLine, 'clause' | 'sourceRow'>,
  untold: Untold,
  language: Language,
): UndecidedLine {
  const words = limitWords[language];
  return {
    ...from,
    person,
    section,
    award: words.limit,
    reason: words.untold,
    quantity: 1,
    unit: YUAN,
    state: 'undecided',
    note: noteOf(untold, language),
  };
}

/** What a row counts against a cap: its yuan. */
const yuanOf = (outcome: Outcome | undefined): Exact =>
  outcome?.kind === 'paid' && outcome.unit === YUAN ? outcome.amount : 0;

function clausesOf({ scheme, programs }: Assessment, person: readonly number[], language: Language): string {
  const caps = scheme.rollUps.filter(
    ({ cap, awards }) => cap !== undefined && person.some((index) => speaksOf(awards, programs[index]?.award ?? '')),
  );
  return listed(language, [...new Set(caps.map(({ source }) => source.clause).filter((clause) => clause !== ''))]);
}

function noteOf(untold: Untold, language: Language): string {
  const words = limitWords[language];
  switch (untold.kind) {
    case 'missing':
      return words.missing(listed(language, untold.facts));
    case 'unread':
      return words.unread(listed(language, untold.readings));
    case 'division-by-zero':
      return words.divided;
    case 'differs':
      return words.differs(listed(language, untold.facts));
  }
}
