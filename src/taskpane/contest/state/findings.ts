import { distance } from 'fastest-levenshtein';
import { nearestFirst } from '../../../facts/nearest';
import { textKey } from '../../../facts/text';
import type { Conflict } from '../../../rules/contest/join';
import type { VoteFault, ReadVoteList } from './vote-lists';
import type { Pool } from './pool';
import type { Roster } from './roster';

/** What a clerk should look at before the lists go out. */
export type ContestFinding =
  | {
      readonly kind: 'name-twice';
      readonly sheet: string;
      readonly name: string;
      readonly sheetRows: readonly number[];
    }
  | {
      readonly kind: 'stranger';
      readonly sheet: string;
      readonly name: string;
      readonly sheetRow: number;
      readonly near: string | undefined;
    }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'vote'; readonly fault: VoteFault; readonly near: string | undefined };

export function rosterFindings(roster: Roster | undefined, sheet: string | undefined): readonly ContestFinding[] {
  if (!roster || sheet === undefined) return [];
  const names = [...roster.people, ...roster.sections].map(({ name }) => name);
  return [
    ...roster.twice.map(({ name, sheetRows }): ContestFinding => ({ kind: 'name-twice', sheet, name, sheetRows })),
    ...roster.joined.strangers.map(({ list, name, sheetRow }): ContestFinding => ({
      kind: 'stranger',
      sheet: list,
      name,
      sheetRow,
      near: alike(name, names),
    })),
    ...roster.joined.conflicts.map((conflict): ContestFinding => ({ kind: 'conflict', conflict })),
  ];
}

/** @param twice names of the roster on more than one line: who of them has the votes, nobody knows */
export function awardFindings(
  pool: Pool,
  voteLists: readonly ReadVoteList[],
  sheet: string | undefined,
  twice: Roster['twice'],
): readonly ContestFinding[] {
  const names = pool.candidates.map(({ name }) => name);
  const ambiguous = twice.filter(({ name }) => names.includes(name));
  return [
    ...ambiguous.map((one): ContestFinding => ({ kind: 'name-twice', sheet: sheet ?? '', ...one })),
    ...pool.twice.map((twice): ContestFinding => ({ kind: 'name-twice', ...twice })),
    ...voteLists.flatMap(({ faults }) =>
      faults.map((fault): ContestFinding => ({
        kind: 'vote',
        fault,
        near: fault.kind === 'vote-stranger' ? alike(fault.name, names) : undefined,
      })),
    ),
  ];
}

/** Candidates of whom a finding says that their votes were not taken, or that two of them have one name. */
export function doubtfulNames(
  findings: readonly ContestFinding[],
  { candidates }: Pool,
): { readonly unread: readonly string[]; readonly ambiguous: readonly string[] } {
  const known = new Set(candidates.map(({ key }) => key));
  const among = (names: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => known.has(textKey(name)))),
  ];
  return {
    unread: among(
      findings.flatMap((one) => (one.kind === 'vote' && one.fault.kind !== 'vote-stranger' ? [one.fault.name] : [])),
    ),
    ambiguous: among(findings.flatMap((one) => (one.kind === 'name-twice' ? [one.name] : []))),
  };
}

/** The name that is likely meant: it differs in one character. Numbered names (员工01, 员工02) are no slips. */
function alike(name: string, names: readonly string[]): string | undefined {
  const [near] = nearestFirst(name, names);
  if (near === undefined || /\d/.test(name)) return undefined;
  const [a, b] = [textKey(name), textKey(near)];
  return a.length > 1 && b.length > 1 && distance(a, b) === 1 ? near : undefined;
}
