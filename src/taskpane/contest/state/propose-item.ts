import { rulesForItem } from '../../../rules/eligibility/eligible';
import type { Scheme } from '../../../rules/scheme/scheme';
import type { ListTracker } from '../../../trackers/reading';
import { factsOfItem } from './item-facts';
import { type Lists, namedRows } from './lists';
import { factsAsked } from './roster';
import type { ItemBy } from './setup';

/** How an item is judged as long as nobody says otherwise, and the sheets that it may be judged by, the best first. */
export interface ItemProposal {
  readonly by: ItemBy;
  readonly sheets: readonly string[];
}

/**
 * By people where the best sheet names each of them once, or has figures that can be put together; else line by line:
 * a register of days, of tasks, of papers.
 */
export function proposeItemSheet(scheme: Scheme, lists: Lists, item: string): ItemProposal {
  const wanted = new Set(factsOfItem(scheme, item));
  const sheets = [...lists]
    .map(([sheet, tracker]) => ({ sheet, tracker, worth: servedIn(tracker, wanted).length }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const [best] = sheets;
  const names = sheets.map(({ sheet }) => sheet);
  if (!best) return { by: 'people', sheets: names };
  const people = namedRows(best.tracker, 'people').map(({ key }) => key);
  if (people.length === 0) return { by: 'lines', sheets: names };
  const once = new Set(people).size === people.length;
  const reckoned = new Set(scheme.derived.map(({ name }) => name));
  const asked = factsAsked(rulesForItem(scheme, item));
  const joinable = servedIn(best.tracker, wanted).every(({ fact }) => fact.kind === 'number' || fact.kind === 'flag');
  // What is reckoned from parts, such as minutes from two times, holds in its own line only.
  const whole = asked.every((fact) => !reckoned.has(fact));
  return { by: whole && (once || joinable) ? 'people' : 'lines', sheets: names };
}

const servedIn = ({ uses }: ListTracker, wanted: ReadonlySet<string>) =>
  uses.filter(({ fact, by }) => wanted.has(fact.name) && (by !== 'synonym' || fact.kind !== 'text'));
