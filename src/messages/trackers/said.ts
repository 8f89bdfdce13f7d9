import type { TrackerFinding } from '../../trackers/findings/finding';
import { type Place, placeName } from '../../trackers/grid/place';
import type { Words } from '../language';
import { rowNames } from '../row-names';
import type { ByTag, Cases } from '../../base/cases';

/** A finding in words: what it is called among others of its kind, and what is wrong, where and what to do. */
export interface FindingWords {
  readonly kind: string;
  readonly text: string;
}

/** What is said of findings of these kinds. */
export type FindingSayings<Code extends keyof ByTag<TrackerFinding, 'code'>> = Pick<
  Cases<TrackerFinding, 'code', FindingWords>,
  Code
>;

/** Rows or cells in a list, cut where it would grow too long to read. */
function list(items: readonly (string | number)[], more: (count: number) => string, separator: string): string {
  const shown = items.slice(0, 8).join(separator);
  return items.length > 8 ? `${shown}${more(items.length)}` : shown;
}

/** Rows of the sheet, and cells or other places, in a list. */
export const inList: Words<{
  rows(rows: readonly Place[]): string;
  places(items: readonly (string | number)[]): string;
  people(names: readonly string[]): string;
}> = {
  zh: {
    rows: (rows) => (rows.length > 8 ? `第${list(rows.map(placeName), (n) => `等${n}行`, '、')}` : rowNames.zh(rows)),
    places: (items) => list(items, (n) => `等${n}处`, '、'),
    people: (names) => list(names, (n) => `等${n}人`, '、'),
  },
  en: {
    rows: (rows) => list(rows.map(placeName), (n) => ` … (${n} in all)`, ', '),
    places: (items) => list(items, (n) => ` … (${n} in all)`, ', '),
    people: (names) => list(names, (n) => ` … (${n} in all)`, ', '),
  },
};
