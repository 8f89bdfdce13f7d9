import type { SheetCells } from '../../../excel/port';
import { factsNamed, slotOf } from '../../../facts/book';
import { bookWith } from '../../../facts/book-with';
import { dayOfSerial } from '../../../facts/dates';
import { toNumber } from '../../../facts/exact';
import { isFigure, type Value } from '../../../facts/fact';
import { readHeader } from '../../../facts/headers';
import { type Row, rowReader } from '../../../facts/row';
import type { Steps } from '../../../base/steps';
import { knownFacts } from '../../../facts/vocabulary';
import { monthIn } from '../../../rules/attendance/months';
import type { MonthRow } from '../../../rules/attendance/year';
import type { Scheme } from '../../../rules/scheme/scheme';
import { countSigns, type SignCounts } from '../../../trackers/signs/count';
import { type SettledSigns, settleSigns } from '../../../trackers/signs/settle';
import { daysTyped } from '../../../trackers/signs/given-days';
import { readSignSheet, type SignSheet } from '../../../trackers/signs/sheet';
import { cellsAbove, type DailyList, writtenIn } from '../daily/list';

/** What a grid of signs comes to, with the meanings that the clerk gave to its signs. */
export interface SignReading {
  readonly sheet: SignSheet;
  readonly settled: SettledSigns;
  readonly counts: readonly SignCounts[];
}

/** A sheet as it serves attendance: a list with counts in its columns, or a grid of signs. */
export interface AttendanceSheet {
  readonly cells: SheetCells;
  readonly tracker: { readonly sheet: string; readonly range: string };
  readonly scheme: Scheme;
  /** Facts that the sheet gives. */
  readonly facts: ReadonlySet<string>;
  readonly rows: readonly MonthRow[];
  readonly signs: SignReading | undefined;
  /** Undefined for a grid of signs. */
  readonly list: DailyList | undefined;
}

const known = new WeakMap<SheetCells, { readonly days: string; readonly sheet: SignSheet | undefined }>();

/**
 * The sheet as a grid of signs, read once; undefined where it is none.
 *
 * @param days for which days its weekdays stand, as the clerk typed it
 */
export function* signSheetOf(cells: SheetCells, days = ''): Steps<SignSheet | undefined> {
  const before = known.get(cells);
  if (before?.days === days) return before.sheet;
  const sheet = yield* readSignSheet(cells, daysTyped(days));
  known.set(cells, { days, sheet });
  return sheet;
}

/** Signs with the meanings that the clerk gave them on sheets of this form. */
export function* settled(sheet: SignSheet, chosen: ReadonlyMap<string, string>): Steps<SignReading> {
  const meanings = yield* settleSigns(sheet, chosen);
  return { sheet, settled: meanings, counts: yield* countSigns(sheet, meanings) };
}

/** A grid of signs as rows of facts; facts of people whose signs are not all known stay open. */
export function signRows(
  cells: SheetCells,
  scheme: Scheme,
  facts: readonly string[],
  signs: SignReading,
): AttendanceSheet {
  const book = bookWith(
    scheme.book,
    knownFacts.filter(({ name }) => facts.includes(name)),
  );
  const blank = rowReader(book, [], [])([]);
  const given = [...signs.settled.facts].map((fact) => ({
    fact,
    slots: factsNamed(book, readHeader(fact)).map(({ name }) => slotOf(book, name)),
  }));
  const rowOf = ({ counts, pending }: SignCounts): Row => {
    const values: (Value | undefined)[] = [...blank.values];
    for (const { fact, slots } of given)
      for (const slot of slots) values[slot] = pending.length > 0 ? undefined : (counts.get(fact) ?? 0);
    return { ...blank, values, blank: false };
  };
  return {
    cells,
    tracker: { sheet: signs.sheet.sheet, range: signs.sheet.range },
    scheme: { ...scheme, book },
    facts: new Set(given.flatMap(({ slots }) => slots.flatMap((slot) => book.facts[slot]?.name ?? []))),
    rows: signs.counts.map((counts): MonthRow => {
      const { person, section, month, sheetRow } = counts.person;
      return {
        person,
        section,
        month,
        sheet: signs.sheet.sheet,
        sheetRow,
        row: rowOf(counts),
        signs: counts,
      };
    }),
    signs,
    list: undefined,
  };
}

/** A list as rows of facts with their months: by the column, by the date, by the sheet's name, by the title. */
export function* listRows(list: DailyList): Steps<AttendanceSheet> {
  const { tracker, rows, scheme, cells } = list;
  const dateSlot = slotOf(scheme.book, '日期');
  const ofSheet =
    monthIn(tracker.sheet) ??
    cellsAbove(list)
      .map((cell) => monthIn(String(cell)))
      .find((month) => month !== undefined);
  const found: MonthRow[] = [];
  for (const [index, at] of tracker.rows.entries()) {
    if (index % 500 === 499) yield;
    const row = rows[index];
    if (!row) continue;
    const date = row.values[dateSlot];
    const dated = isFigure(date) ? dayOfSerial(toNumber(date)).month : undefined;
    const month = monthIn(String(writtenIn(list, index, '月份'))) ?? dated ?? ofSheet;
    found.push({ person: at.person, section: at.section, month, sheet: tracker.sheet, sheetRow: at.sheetRow, row });
  }
  return {
    cells,
    tracker,
    scheme,
    facts: new Set(tracker.uses.map((use) => use.fact.name)),
    rows: found,
    signs: undefined,
    list,
  };
}
