import { add, equal, type Exact, subtract } from '../facts/exact';
import { showAmount } from '../facts/show';
import { type Language, listed } from '../messages/language';
import { limitWords } from '../messages/sheets-limits';
import type { Assessment } from '../rules/award/assess';
import { settledAmount } from '../rules/award/outcome';
import { speaksOf } from '../rules/award/program';
import { type Capped, cappedSum } from '../rules/totals/caps';
import { ownerOf } from '../rules/totals/totals';
import type { ListTracker } from '../trackers/reading';
import { type LimitLine, type UndecidedLine, YUAN } from './award-line';

/** A person's rows under one name in one section, as the sheets list them. */
interface Part {
  readonly person: string;
  readonly section: string;
  readonly indexes: readonly number[];
}

/**
 * What 每人上限 takes from each person, so that with these lines the sheets come to what TOTALS gives; none where the
 * scheme has no such limit. Where nobody can tell a limit, an undecided line says so.
 *
 * A person who stands in two sections has one limit: the rows of the section that comes first are counted against it
 * first.
 */
export function limitLinesOf(
  assessment: Assessment,
  tracker: ListTracker,
  language: Language,
): readonly (LimitLine | UndecidedLine)[] {
  if (!assessment.scheme.rollUps.some(({ cap }) => cap !== undefined)) return [];
  return peopleOf(assessment, tracker).flatMap((parts) => linesFor(assessment, tracker, parts, language));
}

/** Rows by who receives them, as TOTALS groups them, each person's by name and section. */
function peopleOf(assessment: Assessment, tracker: ListTracker): readonly (readonly Part[])[] {
  const people = new Map<string, Map<string, { person: string; section: string; indexes: number[] }>>();
  tracker.rows.forEach((at, index) => {
    const row = assessment.rows.at(index);
    if (!row || assessment.outcomes[index]?.kind === 'blank') return;
    const owner = JSON.stringify(ownerOf(assessment.scheme, assessment.programs[index], row) ?? null);
    const parts = people.get(owner) ?? new Map<string, { person: string; section: string; indexes: number[] }>();
    people.set(owner, parts);
    const key = JSON.stringify([at.section, at.person]);
    const part = parts.get(key) ?? { person: at.person, section: at.section, indexes: [] };
    parts.set(key, part);
    part.indexes.push(index);
  });
  return Array.from(people.values(), (parts) => [...parts.values()]);
}

function linesFor(
  assessment: Assessment,
  tracker: ListTracker,
  parts: readonly Part[],
  language: Language,
): (LimitLine | UndecidedLine)[] {
  const words = limitWords[language];
  const all = parts.flatMap(({ indexes }) => indexes);
  const amounts = new Map<string, Exact>();
  const lines: (LimitLine | UndecidedLine)[] = [];
  let taken: Exact = 0;
  for (const { person, section, indexes } of parts) {
    for (const index of indexes) count(assessment, index, amounts);
    const sum = [...amounts.values()].reduce<Exact>(add, 0);
    const capped = cappedSum(assessment.scheme, amounts, { indexes: all, at: (index) => assessment.rows.at(index) });
    const base = { person, section, clause: clausesOf(assessment, amounts, language) };
    if (capped.kind !== 'figure') {
      const sourceRow = tracker.rows[indexes[0] ?? 0]?.sheetRow ?? 0;
      const note = noteOf(capped, language);
      const undecided = { award: words.limit, reason: words.untold, quantity: 1, unit: YUAN, sourceRow, note };
      return [...lines, { ...base, ...undecided, state: 'undecided' }];
    }
    const less = subtract(capped.value, sum);
    const amount = subtract(less, taken);
    taken = less;
    if (equal(amount, 0)) continue;
    lines.push({ ...base, state: 'limit', amount, reason: words.taken(showAmount(sum), showAmount(capped.value)) });
  }
  return lines;
}

/** Adds a row's yuan to its award. */
function count({ programs, outcomes }: Assessment, index: number, amounts: Map<string, Exact>): void {
  const outcome = outcomes[index];
  if (outcome?.kind !== 'paid' && outcome?.kind !== 'merged') return;
  if (outcome.unit !== YUAN) return;
  const award = programs[index]?.award ?? '';
  amounts.set(award, add(amounts.get(award) ?? 0, settledAmount(outcome) ?? 0));
}

function clausesOf({ scheme }: Assessment, amounts: ReadonlyMap<string, Exact>, language: Language): string {
  const caps = scheme.rollUps.filter(
    ({ cap, awards }) => cap !== undefined && [...amounts.keys()].some((award) => speaksOf(awards, award)),
  );
  return listed(language, [...new Set(caps.map(({ source }) => source.clause).filter((clause) => clause !== ''))]);
}

function noteOf(capped: Exclude<Capped, { kind: 'figure' }>, language: Language): string {
  const words = limitWords[language];
  switch (capped.kind) {
    case 'missing':
      return words.missing(listed(language, capped.facts));
    case 'unread':
      return words.unread(listed(language, capped.readings));
    case 'division-by-zero':
      return words.divided;
    case 'differs':
      return words.differs(listed(language, capped.facts));
  }
}
