import { slotOf } from '../../../facts/book';
import type { Exact } from '../../../facts/exact';
import { isFigure } from '../../../facts/fact';
import { showValue } from '../../../facts/show';
import { textKey } from '../../../facts/text';
import type { Standing } from '../../../rules/score/standing';
import { type DailyList, hasColumn, writtenIn } from '../daily/list';

/** One row of the ranking with what people call it. */
export interface Rated {
  readonly standing: Standing;
  readonly name: string;
  readonly section: string;
  readonly sheetRow: number;
  /** By part: a figure, or what the clerk wrote. */
  readonly values: readonly (Exact | string)[];
}

/** A column gives it, or the scheme reckons it from others. */
export const isGiven = (list: DailyList, fact: string): boolean =>
  hasColumn(list, fact) || list.scheme.derived.some(({ name }) => name === fact);

const written = (list: DailyList, index: number, fact: string): string => String(writtenIn(list, index, fact)).trim();

/** The month that a row names; "" for none. */
export const monthOf = (list: DailyList, index: number): string => written(list, index, '月份');

/** A list of people names people, a list of groups its groups. */
export const nameOf = (list: DailyList, index: number): string =>
  [
    written(list, index, '姓名'),
    written(list, index, '指挥组'),
    written(list, index, '组室'),
    written(list, index, '科室'),
  ].find((name) => name !== '') ?? '';

/** The group, section or person in charge that is called otherwise than the row itself; "" for none. */
export function sectionOf(list: DailyList, index: number): string {
  const name = nameOf(list, index);
  return (
    [
      written(list, index, '指挥组'),
      written(list, index, '科室'),
      written(list, index, '责任人'),
      list.tracker.rows[index]?.section ?? '',
    ].find((section) => section !== '' && textKey(section) !== textKey(name)) ?? ''
  );
}

/** The figure of a part, exact; where it is none what the clerk wrote. */
export function valueOf(list: DailyList, index: number, fact: string): Exact | string {
  const slot = slotOf(list.scheme.book, fact);
  const value = list.rows[index]?.values[slot];
  if (isFigure(value)) return value;
  const known = list.scheme.book.facts[slot];
  return value !== undefined && known ? showValue(known, value) : written(list, index, fact);
}
