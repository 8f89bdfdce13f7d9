import { givableFacts } from '../../../src/taskpane/contest/state/item-facts';
import type { ItemView } from '../../../src/taskpane/contest/state/items';
import { listBook, type Lists } from '../../../src/taskpane/contest/state/lists';
import { factsAsked } from '../../../src/taskpane/contest/state/roster';
import { EMPTY_CONTEST } from '../../../src/taskpane/contest/state/setup';
import { contestView, type ContestView } from '../../../src/taskpane/contest/state/view';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetOf, source } from '../sheets';

/** The contest over sheets that are given as text, under a built-in. */
export function viewOf(scheme: string, sheets: Readonly<Record<string, string>>, setup = EMPTY_CONTEST): ContestView {
  const under = schemeUnder(source(scheme), new Map());
  const awardFacts = givableFacts(under, factsAsked(under.eligibility));
  const lists: Lists = new Map(
    Object.entries(sheets).flatMap(([name, text]) => {
      const tracker = readTracker(sheetOf(name, text), listBook(under.book), { awardFacts });
      return tracker.kind === 'list' ? [[name, tracker] as const] : [];
    }),
  );
  return contestView(under, lists, setup);
}

export function itemOf(view: ContestView, name: string): ItemView {
  const found = view.items.find(({ item }) => item === name);
  if (!found) throw new Error(`no item ${name} among ${view.items.map(({ item }) => item).join(', ')}`);
  return found;
}
