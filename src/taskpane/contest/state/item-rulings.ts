import { slotOf } from '../../../facts/book';
import { showValue } from '../../../facts/show';
import { textKey } from '../../../facts/text';
import type { Scheme } from '../../../rules/scheme/scheme';
import { barredAmong, meetingAmong } from './item-counts';
import { factsOfItem } from './item-facts';
import type { Candidate } from './pool';

/** What people decided about a person or a line that the facts leave open: who, when, on what grounds, and about what. */
export interface ItemRuling {
  /** The sheet whose line it is; "" for a person. */
  readonly sheet: string;
  /** Where the line stood, as Excel numbers it. */
  readonly row: number;
  readonly name: string;
  /** What was known of it: with other facts the ruling no longer holds. */
  readonly said: string;
  readonly meets: boolean;
  readonly by: string;
  /** The day of the ruling: 2012-12-30. */
  readonly day: string;
  readonly note: string;
}

/** How an item's candidates stand, the rulings taken in. */
export interface ItemStandings {
  readonly barred: readonly Candidate[];
  readonly meeting: readonly Candidate[];
  /** Open, and nobody has ruled yet. */
  readonly undecided: readonly Candidate[];
  readonly ruled: ReadonlyMap<Candidate, ItemRuling>;
  /** About what is no longer there, or is known otherwise now: not used. */
  readonly stale: readonly ItemRuling[];
}

/** A ruling is about facts that are missing or cannot be read; a reading that nobody chose is to be chosen first. */
export const canBeRuled = ({ verdict }: Candidate): boolean => verdict.kind === 'undecided' || verdict.kind === 'bad';

/** What is known of a candidate of an item, as text: each fact with its value, or with what is wrong with it. */
export function knownOf(scheme: Scheme, item: string, { row }: Candidate): string {
  return factsOfItem(scheme, item)
    .map((name) => {
      const slot = slotOf(scheme.book, name);
      const [fact, value, fault] = [scheme.book.facts[slot], row.values[slot], row.faults.get(slot)];
      const said = fact && value !== undefined ? showValue(fact, value) : fault && 'given' in fault ? fault.given : '';
      return `${name}=${said}`;
    })
    .join(';');
}

/**
 * The candidates of an item by what is known of them and what was ruled. A ruling counts only where the facts leave it
 * open, and only for the line that it was about: the one of its name of which the same is known, of several the one in
 * its row.
 */
export function standingsOf(
  scheme: Scheme,
  item: string,
  sheet: string | undefined,
  candidates: readonly Candidate[],
  rulings: readonly ItemRuling[],
): ItemStandings {
  const barred = barredAmong(candidates);
  const meeting = meetingAmong(candidates);
  const decided = new Set([...barred, ...meeting]);
  const open = candidates.filter((candidate) => !decided.has(candidate));
  const ruled = new Map<Candidate, ItemRuling>();
  const stale: ItemRuling[] = [];
  for (const ruling of rulings) {
    if (ruling.sheet !== (sheet ?? '')) continue;
    const alike = open.filter(
      (candidate) =>
        canBeRuled(candidate) &&
        !ruled.has(candidate) &&
        textKey(candidate.name) === textKey(ruling.name) &&
        knownOf(scheme, item, candidate) === ruling.said,
    );
    const found = alike.length === 1 ? alike[0] : alike.find(({ sheetRow }) => sheetRow === ruling.row);
    if (found) ruled.set(found, ruling);
    else stale.push(ruling);
  }
  return { barred, meeting, undecided: open.filter((candidate) => !ruled.has(candidate)), ruled, stale };
}

/** How many meet an item and how many do not, by the facts or by a ruling. */
export function countsOfItem({ barred, meeting, ruled, undecided }: ItemStandings): {
  readonly meets: number;
  readonly fails: number;
  readonly undecided: number;
} {
  const meets = [...ruled.values()].filter((ruling) => ruling.meets).length;
  return {
    meets: meeting.length + meets,
    fails: barred.length + ruled.size - meets,
    undecided: undecided.length,
  };
}
