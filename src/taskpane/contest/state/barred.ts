import { textKey } from '../../../facts/text';
import { rulesForItem } from '../../../rules/eligibility/eligible';
import type { BarredLine } from '../../../sheets/contest/disqualified';
import { barReasons } from './bars';
import { undecidedAmong } from './item-counts';
import type { ItemRuling } from './item-rulings';
import type { ItemView } from './items';
import type { Candidate } from './pool';
import type { Roster } from './roster';
import { linesOf } from './result-lines';
import type { AwardView, ContestView } from './view';

/**
 * Everybody who is barred from an award that is held, or was found not to qualify, and who does not meet an item that is
 * to be listed; each reason once. Sections and people as the roster has them, whichever award names them first: the
 * document orders the reasons of one person and says nothing of the people.
 */
export function barredLines(view: ContestView): readonly BarredLine[] {
  const lines = new Map<string, BarredLine>();
  for (const award of view.awards) {
    if (award.setup.skipped) continue;
    award.pool.candidates.forEach((candidate, index) => {
      for (const line of [...barsOf(view, candidate), ...rulingOf(award, index)])
        lines.set([candidate.key, line.item, line.fact].join('|'), line);
    });
  }
  for (const item of view.items) {
    if (!item.listed) continue;
    for (const candidate of item.candidates)
      for (const line of [...barsOf(view, candidate), ...ruledOut(item, candidate)])
        lines.set([candidate.key, line.item, line.fact].join('|'), line);
  }
  return inRosterOrder([...lines.values()], view.roster);
}

/** Whoever is not on the roster comes last, in the order given. */
function inRosterOrder(lines: readonly BarredLine[], roster: Roster | undefined): readonly BarredLine[] {
  const sections = new Map(roster?.sections.map(({ name }, place) => [textKey(name), place]));
  const people = new Map(roster?.people.map(({ key }, place) => [key, place]));
  const placed = lines.map((line) => ({
    line,
    section: sections.get(textKey(line.section)) ?? sections.size,
    person: people.get(textKey(line.person)) ?? people.size,
  }));
  return placed.sort((a, b) => a.section - b.section || a.person - b.person).map(({ line }) => line);
}

/** A candidate whom the facts leave open and people found not to meet an item: their grounds stand for the rule. */
function ruledOut({ item, standings }: ItemView, candidate: Candidate): readonly BarredLine[] {
  const ruling = standings.ruled.get(candidate);
  if (!ruling || ruling.meets) return [];
  return [openLine(candidate, item, ruling.note)];
}

/** What people ruled about the lines of listed items, for the foot of the list and for its stamp. */
export const rulingsOf = (view: ContestView, say: (item: string, ruling: ItemRuling) => string): readonly string[] =>
  view.items
    .filter(({ listed }) => listed)
    .flatMap(({ item, standings }) => [...standings.ruled.values()].map((ruling) => say(item, ruling)));

/** Of whom a list says nothing: whom the facts leave undecided, all of them where the sheets lack a column. */
export interface OpenItem {
  /** An item, or an award whose candidates the items decide about. */
  readonly item: string;
  readonly lacking: readonly string[];
  /** How many are undecided while others could be judged; 0 where nobody could. */
  readonly count: number;
}

export const isJudged = ({ candidates, standings }: ItemView): boolean =>
  candidates.length > standings.undecided.length;

export const openItems = (view: ContestView): readonly OpenItem[] => [
  ...view.awards
    .map((award) => ({ item: award.award, lacking: [], count: award.setup.skipped ? 0 : undecidedIn(award) }))
    .filter(({ count }) => count > 0),
  ...view.items
    .filter((item) => item.listed && (!isJudged(item) || item.standings.undecided.length > 0))
    .map((item) => ({
      item: item.item,
      lacking: item.lacking,
      count: isJudged(item) ? item.standings.undecided.length : 0,
    })),
];

const undecidedIn = (award: AwardView): number =>
  award.outcome.result ? linesOf(award, 'undecided').length : undecidedAmong(award.pool.candidates).length;

/** Whether lines of a register stand on the list rather than people. */
export const listsCases = (view: ContestView): boolean =>
  view.awards.length === 0 && view.items.some(({ by, listed }) => listed && by === 'lines');

/** Whether nobody is barred from anything: whoever is listed does not meet what the rules demand. */
export const listsUnmet = ({ scheme, awards, items }: ContestView): boolean =>
  awards.length === 0 &&
  items.every(({ item }) => rulesForItem(scheme, item).every(({ effect }) => effect === 'demands'));

const barsOf = ({ scheme }: ContestView, candidate: Candidate): readonly BarredLine[] =>
  (candidate.verdict.kind === 'barred' ? candidate.verdict.bars : []).flatMap((rule) =>
    barReasons(scheme, candidate, rule).map(
      ({ item, fact, value, requirement, clause, reading, demands, consequence }) => ({
        person: candidate.name,
        section: candidate.of,
        item,
        fact,
        value,
        requirement,
        clause,
        reading,
        consequence,
        demands,
      }),
    ),
  );

/** A person whom the facts left undecided and somebody found not to qualify: the grounds stand for the rule. */
function rulingOf({ pool, outcome, choice }: AwardView, index: number): readonly BarredLine[] {
  const candidate = pool.candidates[index];
  const standing = outcome.result?.standings[index];
  if (!candidate || standing?.kind !== 'ruled-out') return [];
  return [openLine(candidate, choice.items.join('、'), standing.note)];
}

const openLine = ({ name, of, verdict }: Candidate, item: string, grounds: string): BarredLine => ({
  person: name,
  section: of,
  item,
  fact: verdict.kind === 'undecided' ? verdict.missing.join('、') : '',
  value: '',
  requirement: grounds,
  clause: '',
  reading: '',
});
