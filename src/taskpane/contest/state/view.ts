import { type Exact } from '../../../facts/exact';
import { textKey } from '../../../facts/text';
import { assess } from '../../../rules/award/assess';
import type { Outcome } from '../../../rules/award/outcome';
import { programFor } from '../../../rules/award/program';
import { type AwardOutcome, excludesEachOther, runContests } from '../../../rules/contest/run';
import { awardsWithPlaces } from '../../../rules/places/quota';
import type { Places, Scheme } from '../../../rules/scheme/scheme';
import { type ReadVoteList, readVoteList } from './vote-lists';
import { awardFindings, type ContestFinding, rosterFindings } from './findings';
import { type ItemView, itemViews } from './items';
import { type FilledBy, filledBy } from './filled-by';
import type { Lists } from './lists';
import type { Material } from './material';
import { countsOf, inForce, ruleFor, type Seats, seatsOf, typedBase } from './places';
import { type Pool, type PoolChoice, poolFor } from './pool';
import { type Progress, progressOf } from './progress';
import {
  proposeVoteColumns,
  proposeEntries,
  proposeFacts,
  proposeFilter,
  proposeItems,
  proposeKind,
  proposePerSection,
  proposeRoster,
} from './propose';
import { readRoster, type Roster } from './roster';
import { type AwardSetup, awardSetup, type VoteColumn, type ContestSetup, type FactSheet } from './setup';

/** One award with all that its four steps show. */
export interface AwardView {
  readonly award: string;
  readonly setup: AwardSetup;
  readonly rule: Places;
  readonly filledBy: FilledBy;
  readonly choice: PoolChoice;
  readonly pool: Pool;
  readonly seats: readonly Seats[];
  /** The base as counted, whatever was typed. */
  readonly counted: number;
  readonly voteLists: readonly ReadVoteList[];
  readonly voteColumns: readonly VoteColumn[];
  readonly outcome: AwardOutcome;
  /** Other awards with which it may not be combined, by the rules. */
  readonly apart: readonly string[];
  /** Money of each candidate who is in or may come in, as the pool stands. */
  readonly money: readonly (Outcome | undefined)[];
  readonly findings: readonly ContestFinding[];
  readonly progress: Progress;
}

export interface ContestView {
  readonly scheme: Scheme;
  readonly rosterSheet: string | undefined;
  readonly factSheets: readonly FactSheet[];
  readonly roster: Roster | undefined;
  readonly findings: readonly ContestFinding[];
  /** In the order in which their places are filled. */
  readonly awards: readonly AwardView[];
  /** Items of 资格 that bear on none of these awards. */
  readonly items: readonly ItemView[];
}

/** All awards of the scheme with places and all its items of 资格, reckoned from the lists and from what the clerk settled. */
export function contestView(scheme: Scheme, lists: Lists, setup: ContestSetup): ContestView {
  const rosterSheet = setup.roster ?? proposeRoster(scheme, lists);
  const factSheets = setup.facts ?? (rosterSheet === undefined ? [] : proposeFacts(scheme, lists, rosterSheet));
  const roster = rosterSheet === undefined ? undefined : readRoster(scheme, lists, rosterSheet, factSheets);
  const material: Material = { scheme, lists, roster, rosterSheet };
  const prepared = orderOf(scheme, setup).flatMap((award) => prepare(material, setup, award) ?? []);
  const outcomes = runContests(
    prepared
      .filter((one) => !one.setup.skipped)
      .map((one) => ({ award: one.award, notWith: notWithOf(one), input: inputOf(one, setup) })),
    new Set(setup.combined),
  );
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.award, outcome]));
  const awards = prepared.map((one) => finish(material, prepared, one, outcomeOf.get(one.award)));
  const taken = new Set(awards.flatMap(({ choice }) => choice.items));
  const items = itemViews(material, setup, taken);
  return { scheme, rosterSheet, factSheets, roster, findings: rosterFindings(roster, rosterSheet), awards, items };
}

const orderOf = (scheme: Scheme, { first }: ContestSetup): readonly string[] => {
  const all = awardsWithPlaces(scheme);
  const known = first.filter((award) => all.includes(award));
  return [...known, ...all.filter((award) => !known.includes(award))];
};

type Prepared = Pick<
  AwardView,
  'award' | 'setup' | 'rule' | 'filledBy' | 'choice' | 'pool' | 'seats' | 'counted' | 'voteLists' | 'voteColumns'
>;

function prepare(material: Material, contest: ContestSetup, award: string): Prepared | undefined {
  const { scheme, lists, roster, rosterSheet } = material;
  const first = inForce(scheme, award);
  if (!first) return undefined;
  const setup = awardSetup(contest, award);
  const kind = setup.kind ?? proposeKind(first, award);
  const tracker = rosterSheet === undefined ? undefined : lists.get(rosterSheet);
  const choice: PoolChoice = {
    kind,
    filter: setup.filter ?? (tracker && kind === 'people' ? proposeFilter(first, tracker) : 'everyone'),
    sheet: setup.sheet ?? (kind === 'entries' ? proposeEntries(lists, award) : undefined),
    items: setup.items ?? proposeItems(scheme, award, kind),
    perSection: setup.perSection ?? proposePerSection(first),
  };
  const pool = poolFor(material, award, choice);
  const seats = seatsOf(scheme, award, basesOf(pool, choice, setup), setup.given);
  const rule = ruleFor(scheme, award, seats) ?? first;
  const voteColumns = setup.voteColumns ?? proposeVoteColumns(material, award, rule, kind);
  const known = new Set(knownKeys(pool, kind, roster));
  const voteLists = voteColumns.flatMap((column) => readVoteList(lists, column, kind, known) ?? []);
  const counted = pool.candidates.length;
  const by = filledBy(scheme, award, rule);
  return { award, setup, rule, filledBy: by, choice, pool, seats, counted, voteLists, voteColumns };
}

/** Votes for people outside the pool are no slip of a name as long as they are on the roster. */
const knownKeys = ({ candidates }: Pool, kind: PoolChoice['kind'], roster: Roster | undefined): readonly string[] => [
  ...candidates.map(({ key }) => key),
  ...(kind === 'people' ? (roster?.people ?? []).map(({ key }) => key) : []),
];

/** The base of the places: as typed, else as many as may win; in each section apart where the rule says so. */
function basesOf(pool: Pool, { perSection }: PoolChoice, { base }: AwardSetup): ReadonlyMap<string, Exact | undefined> {
  if (!perSection) return new Map([['', base === null ? pool.candidates.length : typedBase(base)]]);
  const bases = new Map<string, number>();
  for (const { of } of pool.candidates) bases.set(of, (bases.get(of) ?? 0) + 1);
  return bases;
}

/** Exclusions hold among people only: a section or a paper is nobody who has two awards. */
const notWithOf = ({ rule, choice }: Prepared): readonly string[] => (choice.kind === 'people' ? rule.notWith : []);

function inputOf({ setup, rule, pool, seats, voteLists }: Prepared, contest: ContestSetup) {
  const places = countsOf(seats);
  if (!places || voteLists.length === 0 || pool.candidates.length === 0) return undefined;
  return {
    entrants: pool.candidates,
    voteLists: voteLists.map(({ votes }) => votes),
    places,
    end: rule.end,
    settled: new Map(contest.settled.map(({ name, eligible, note }) => [textKey(name), { eligible, note }])),
    struck: new Map(setup.struck.map(({ name, note }) => [textKey(name), { note }])),
    decision: setup.decision
      ? { among: setup.decision.among.map(textKey), chosen: setup.decision.chosen.map(textKey) }
      : undefined,
  };
}

function finish(
  { scheme, roster, rosterSheet }: Material,
  all: readonly Prepared[],
  one: Prepared,
  outcome: AwardOutcome | undefined,
): AwardView {
  const own: AwardOutcome = outcome ?? { award: one.award, result: undefined, waitsFor: [] };
  const asContest = (other: Prepared) => ({ award: other.award, notWith: notWithOf(other), input: undefined });
  const apart = all.filter((other) => other !== one && excludesEachOther(asContest(other), asContest(one), new Set()));
  const view = {
    ...one,
    outcome: own,
    apart: apart.map(({ award }) => award),
    money: moneyOf(scheme, one, own),
    findings: awardFindings(
      one.pool,
      one.voteLists,
      rosterSheet,
      one.choice.kind === 'people' ? (roster?.twice ?? []) : [],
    ),
  };
  return { ...view, progress: progressOf(view) };
}

/** What the rules of 奖励 give to each who is in or may come in. */
function moneyOf(scheme: Scheme, { award, pool }: Prepared, { result }: AwardOutcome): AwardView['money'] {
  const program = programFor(scheme, award);
  const paid = new Set(['wins', 'ties', 'passes']);
  const wanted = pool.candidates.flatMap((candidate, index) =>
    program && paid.has(result?.standings[index]?.kind ?? '') ? [{ candidate, index }] : [],
  );
  const { outcomes } = assess(
    scheme,
    wanted.map(() => award),
    wanted.map(({ candidate }) => candidate.row),
  );
  const money = new Map(wanted.map(({ index }, place) => [index, outcomes[place]]));
  return pool.candidates.map((_, index) => money.get(index));
}
