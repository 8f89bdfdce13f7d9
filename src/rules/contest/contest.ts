import type { Eligibility } from '../scheme/scheme';
import type { Pass, Verdict } from '../eligibility/eligible';
import { type VoteList, type Count, countVotes, wouldReach } from './vote';

/** A person, a section or a paper that may win. */
export interface Entrant {
  /** The same for the same name however it is spaced. */
  readonly key: string;
  readonly name: string;
  /** Where the places hold in each section apart, the section; else "". */
  readonly section: string;
  readonly verdict: Verdict;
  readonly pass: Pass;
}

/** What the clerk writes down for a person whom the facts leave undecided, or whom the deciders struck out. */
interface Ruling {
  readonly note: string;
}

/** Who of those who tie wins, as the deciders said. It holds only while the same candidates tie. */
interface Decision {
  readonly among: readonly string[];
  readonly chosen: readonly string[];
}

export interface ContestInput {
  readonly entrants: readonly Entrant[];
  /** One, or two that stand side by side. */
  readonly voteLists: readonly VoteList[];
  /** Places of each section, by section: one entry with the key "" where they are not apart. */
  readonly places: ReadonlyMap<string, number>;
  readonly end: 'first' | 'last';
  /** Winners of an award that may not be combined with this one, and which award that is, by key. */
  readonly excluded: ReadonlyMap<string, string>;
  /** Undecided persons whom people settled. */
  readonly settled: ReadonlyMap<string, Ruling & { readonly eligible: boolean }>;
  /** Candidates whom the deciders struck out; the next move up. */
  readonly struck: ReadonlyMap<string, Ruling>;
  readonly decision: Decision | undefined;
}

/** What became of one candidate. */
export type Standing =
  | { readonly kind: 'passes'; readonly rule: Eligibility }
  | { readonly kind: 'wins'; readonly ranks: Count['ranks']; readonly by: 'votes' | 'decision' }
  | { readonly kind: 'ties'; readonly ranks: Count['ranks'] }
  | { readonly kind: 'loses'; readonly ranks: Count['ranks']; readonly by: 'votes' | 'decision' }
  | { readonly kind: 'unscored' }
  | { readonly kind: 'barred'; readonly bars: readonly Eligibility[] }
  | { readonly kind: 'ruled-out'; readonly note: string }
  | { readonly kind: 'undecided'; readonly verdict: Verdict; readonly matters: boolean }
  | { readonly kind: 'excluded'; readonly award: string }
  | { readonly kind: 'struck'; readonly note: string };

export interface ContestResult {
  /** As the entrants stand. */
  readonly standings: readonly Standing[];
  readonly places: number;
  /** Places that the deciders have yet to give to some of those who tie. */
  readonly open: number;
  /** Winners beyond the places, whom a decision made; those who pass take no place. */
  readonly exceeded: number;
  /** Places that a decision leaves free, as when somebody withdrew after it. */
  readonly unfilled: number;
  /** A decision was made, but other candidates tie now: it does not hold. */
  readonly stale: boolean;
}

/** Fills the places of one award: who is in, who ties, who is out and why. Nobody wins by the order of a list. */
export function runContest(input: ContestInput): ContestResult {
  const before = input.entrants.map((entrant) => standingBefore(entrant, input));
  const running = input.entrants.filter((_, index) => before[index] === undefined);
  const sections = [...input.places].map(([section, places]) => {
    const keys = running.filter((one) => one.section === section).map(({ key }) => key);
    return { section, places, ...countVotes(keys, input.voteLists, places, input.end) };
  });
  const counts = new Map(sections.flatMap(({ counts }) => counts).map((count) => [count.key, count]));
  const tied = [...counts.values()].filter(({ result }) => result === 'ties').map(({ key }) => key);
  const decision = input.decision && sameKeys(input.decision.among, tied) ? input.decision : undefined;
  const chosen = new Set(decision?.chosen);
  const standings = input.entrants.map((entrant, index): Standing => {
    const early = before[index];
    if (early?.kind === 'undecided') return { ...early, matters: matters(entrant, input, running) };
    if (early) return early;
    const count = counts.get(entrant.key);
    if (!count) return { kind: 'loses', ranks: [], by: 'votes' };
    const { result, ranks } = count;
    if (ranks.every((rank) => rank === undefined)) return { kind: 'unscored' };
    if (result !== 'ties') return { kind: result, ranks, by: 'votes' };
    if (!decision) return { kind: 'ties', ranks };
    return { kind: chosen.has(entrant.key) ? 'wins' : 'loses', ranks, by: 'decision' };
  });
  const beyond = sections.map(({ counts: own, open }) => own.filter(({ key }) => chosen.has(key)).length - open);
  return {
    standings,
    places: sections.reduce((sum, { places }) => sum + places, 0),
    open: decision ? 0 : sections.reduce((sum, { open }) => sum + open, 0),
    exceeded: decision ? beyond.reduce((sum, more) => sum + Math.max(0, more), 0) : 0,
    unfilled: decision ? beyond.reduce((sum, more) => sum + Math.max(0, -more), 0) : 0,
    stale: input.decision !== decision,
  };
}

/** What settles a candidate before any vote is counted; undefined for one who runs. */
function standingBefore(entrant: Entrant, input: ContestInput): Standing | undefined {
  const { key, verdict, pass } = entrant;
  if (verdict.kind === 'barred') return { kind: 'barred', bars: verdict.bars };
  const struck = input.struck.get(key);
  if (struck) return { kind: 'struck', note: struck.note };
  if (verdict.kind !== 'eligible') {
    const ruling = input.settled.get(key);
    if (!ruling) return { kind: 'undecided', verdict, matters: false };
    if (!ruling.eligible) return { kind: 'ruled-out', note: ruling.note };
  }
  const award = input.excluded.get(key);
  if (award !== undefined) return { kind: 'excluded', award };
  return pass.kind === 'yes' ? { kind: 'passes', rule: pass.rule } : undefined;
}

/**
 * Whether an undecided candidate would reach the places: until that is settled the list is not final. Whoever has an
 * award that may not be combined with this one is out in any case.
 */
function matters(entrant: Entrant, input: ContestInput, running: readonly Entrant[]): boolean {
  const { voteLists, places, end, excluded } = input;
  if (excluded.has(entrant.key)) return false;
  const rivals = running.filter(({ section }) => section === entrant.section);
  return voteLists.some((votes) => {
    const score = votes.get(entrant.key);
    if (score === undefined) return false;
    const taken = rivals.flatMap(({ key }) => votes.get(key) ?? []);
    return wouldReach(score, taken, places.get(entrant.section) ?? 0, end);
  });
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));
