import type { SheetCells } from '../../excel/port';
import type { Language } from '../../messages/language';
import { paneWords } from '../../messages/pane/pane';
import { contestWords } from '../../messages/pane/contest/contest';
import { type PackSheet, packSheets } from '../../messages/pane/contest/pack';
import type { Scheme } from '../../rules/scheme/scheme';
import type { SchemeSource } from '../../rules/schemes/source';
import type { SheetPlan } from '../../sheets/plan/plan';
import type { SheetHead } from '../../sheets/plan/sheet-head';
import { readTracker } from '../../trackers/tracker';
import { type HeadEdits, headEditsFrom } from '../state/head-edits';
import { type MadeAgain, type MadeBefore, readingsBefore } from '../state/made-before';
import { schemeUnder } from '../state/scheme-choice';
import { contestHead, contestYear } from './state/head';
import { listBook, type Lists } from './state/lists';
import { isJudged, rulingsOf } from './state/barred';
import { planPack } from './state/pack';
import { sayRuling } from './state/list-notes';
import { givableFacts } from './state/item-facts';
import { factsAsked } from './state/roster';
import type { ContestSetup } from './state/setup';
import { fromContestSetting, toContestSetting } from './state/setup-setting';
import { type AwardView, contestView, type ContestView } from './state/view';
import { whoIsWho } from './state/who-is-who';

/** The lists of a contest and what comes of them. */
export interface ContestGround {
  readonly source: SchemeSource;
  readonly view: ContestView;
  readonly lists: Lists;
  readonly cells: readonly SheetCells[];
}

/**
 * The sheets of these kinds, headed as far as the lists and the scheme say it.
 *
 * @param typed what the clerk typed for all of them
 */
export function packPlans(
  { source, view, lists, cells }: ContestGround,
  kinds: readonly PackSheet[],
  now: Date,
  language: Language,
  typed: HeadEdits,
): readonly SheetPlan[] {
  const { pack: words, items } = contestWords[language];
  const year = contestYear(cells, lists);
  const listed = view.items.filter((item) => item.listed && isJudged(item)).map(({ item }) => item);
  const headWords = {
    title: paneWords[language].head.title,
    contests: view.awards.length > 0 ? words.contests : items.title(listed),
  };
  const head = (award: AwardView | undefined): SheetHead => {
    const proposed = contestHead({ source, view, lists, award, year, now }, headWords);
    const { approvedBy } = proposed;
    return { ...proposed, ...typed, ...(approvedBy ? { approvedBy } : {}) };
  };
  return planPack({ view, kinds, head, year: year === undefined ? '' : String(year), language, words });
}

/** The plans with what they come from; certificates have what the clerk typed for the heading in every row. */
export function withOrigins(
  plans: readonly SheetPlan[],
  setup: ContestSetup,
  view: ContestView,
  typed: HeadEdits,
  language: Language,
): readonly SheetPlan[] {
  const decisions = [
    ...settledIn(view, setup, language),
    ...view.awards.flatMap((award) => decisionsOf(award, language)),
    ...rulingsOf(view, (item, ruling) => sayRuling(item, ruling, language)),
  ];
  const choice = JSON.stringify({ ...toContestSetting(setup), head: typed });
  return plans.map((plan) => ({ ...plan, origin: { tool: 'contest', part: plan.name, choice, decisions } }));
}

/** What people decided about an award that is held; a decision that no longer fits is not told, for it was not used. */
function decisionsOf({ award, setup, outcome }: AwardView, language: Language): readonly string[] {
  const words = contestWords[language].pack;
  const { decision, approved, struck, skipped } = setup;
  if (skipped) return [];
  return [
    ...struck.map(({ name, note }) => words.leftOut(award, name, note)),
    ...(decision && !outcome.result?.stale
      ? [words.tieDecided(award, decision.by, decision.chosen, decision.note)]
      : []),
    ...(approved ? [words.approvedBy(award, approved.by, approved.note)] : []),
  ];
}

/** What people decided about persons whom the facts leave open, each once whatever the awards. */
function settledIn(view: ContestView, setup: ContestSetup, language: Language): readonly string[] {
  const words = contestWords[language].pack;
  const rulings = view.awards
    .filter((award) => !award.setup.skipped)
    .flatMap(({ pool }) => [...whoIsWho(pool.candidates, setup.settled).ruled.values()]);
  return [...new Set(rulings)].map(({ name, eligible, note }) => words.settled(name, eligible, note));
}

/** What was typed for the heading; stamps of an earlier form say nothing of it. */
const typedIn = (choice: unknown): HeadEdits =>
  typeof choice === 'object' && choice !== null && 'head' in choice ? headEditsFrom(choice.head) : {};

/** Sheets read as lists of a contest; those that are none are left out. */
export function contestLists(
  scheme: Scheme,
  sheets: readonly SheetCells[],
): { readonly lists: Lists; readonly cells: readonly SheetCells[] } {
  const book = listBook(scheme.book);
  const awardFacts = givableFacts(scheme, factsAsked(scheme.eligibility));
  const lists = new Map(
    sheets.flatMap((cells) => {
      const tracker = readTracker(cells, book, { awardFacts });
      return tracker.kind === 'none' ? [] : [[cells.sheet, tracker] as const];
    }),
  );
  return { lists, cells: sheets.filter(({ sheet }) => lists.has(sheet)) };
}

/**
 * All sheets of a contest as they come out today, the awards whose decision no longer fits, and the items with rulings
 * that no longer fit. A ruling that was of no use even when the stamp was made is not told.
 */
export function contestAgain(before: MadeBefore): MadeAgain | undefined {
  const { source, sheets, now } = before;
  const { choice: kept, language, decisions } = before.stamp;
  const choice: unknown = JSON.parse(kept);
  const setup = fromContestSetting(choice);
  if (!setup) return undefined;
  const scheme = schemeUnder(source, readingsBefore(before));
  const { lists, cells } = contestLists(scheme, sheets);
  const view = contestView(scheme, lists, setup);
  const stale = view.awards.filter((award) => award.setup.decision && award.outcome.result?.stale);
  const plans = packPlans({ source, view, lists, cells }, packSheets, now, language, typedIn(choice));
  const staleItems = view.items.filter(({ item, standings }) =>
    standings.stale.some((ruling) => decisions.includes(sayRuling(item, ruling, language))),
  );
  return { plans, stale: stale.map(({ award }) => award), staleItems: staleItems.map(({ item }) => item) };
}
