import type { SheetCells } from '../../../excel/port';
import { dayOfSerial } from '../../../facts/dates';
import { divide, type Exact, toNumber } from '../../../facts/exact';
import { slotOf } from '../../../facts/book';
import { exactFromText } from '../../../facts/quantity';
import { daysOf, type DayEntry } from '../../../rules/attendance/days';
import { monthIn } from '../../../rules/attendance/months';
import { type MonthRow, type YearEntry, yearOf } from '../../../rules/attendance/year';
import { choicesFor, holdsUnder } from '../../../rules/award/readings';
import { factsOfRequirement } from '../../../rules/conditions/requirement';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import { factsIn } from '../../../rules/expressions/expression';
import type { Eligibility, Scheme } from '../../../rules/scheme/scheme';
import {
  cellsAbove,
  type DailyList,
  type DailyReading,
  hasColumn,
  type NoReading,
  readDaily,
  readSheetAs,
  schemeIn,
  type Settled,
  writtenIn,
} from '../daily/list';

/** What the clerk chose; undefined as long as the tool proposes. */
export interface AttendanceChoice {
  readonly item: string | undefined;
  /** Further sheets, read, by name. */
  readonly others: ReadonlyMap<string, SheetCells>;
  /** Per cent of a limit from which people are warned, as typed. */
  readonly share: string;
  /** Times that hold for everybody, by fact, as typed. */
  readonly given: ReadonlyMap<string, string>;
}

export const NO_CHOICE: AttendanceChoice = { item: undefined, others: new Map(), share: '80', given: new Map() };

interface Common {
  readonly list: DailyList;
  readonly lists: readonly DailyList[];
  readonly items: readonly string[];
  readonly item: string;
  readonly rules: readonly Eligibility[];
  /** Facts of the rules that no column of the first list gives. */
  readonly lacking: readonly string[];
  /** Whether any fact of the rules has a column. */
  readonly recorded: boolean;
  /** Times that no column gives and that may be typed for everybody. */
  readonly typable: readonly string[];
  /** Rows that name nobody. */
  readonly unnamed: readonly { readonly sheet: string; readonly sheetRow: number }[];
  /** Further sheets that are no list, or have nothing of the rules. */
  readonly unread: readonly string[];
}

export type AttendanceLook =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly reading: NoReading }
  | (Common & {
      readonly kind: 'year';
      /** Undefined where the typed share is none. */
      readonly share: Exact | undefined;
      readonly entries: readonly YearEntry[];
    })
  | (Common & { readonly kind: 'days'; readonly entries: readonly DayEntry[] });

const AROUND = ['姓名', '科室', '月份', '日期'];

/** The rows of an item under the readings in force. */
function rulesInForce(scheme: Scheme, item: string): readonly Eligibility[] {
  const rules = rulesForItem(scheme, item);
  const [choice] = choicesFor(scheme, rules);
  return choice ? rules.filter((rule) => holdsUnder(rule.reading, choice)) : rules;
}

/** What a clerk records for the rules: a reckoned fact by those that it is reckoned from. */
function recordedFacts(scheme: Scheme, rules: readonly Eligibility[]): readonly string[] {
  const expand = (fact: string): readonly string[] => {
    const derived = scheme.derived.find(({ name }) => name === fact);
    return derived ? factsIn(derived.expression).flatMap(expand) : [fact];
  };
  return [...new Set(rules.flatMap(({ requirement }) => factsOfRequirement(requirement)).flatMap(expand))];
}

/** Items of 资格 that an attendance list can be about: they limit a count, or judge a sign-in. */
function attendanceItems(scheme: Scheme): readonly string[] {
  const kinds = new Map(scheme.book.facts.map(({ name, kind }) => [name, kind]));
  return eligibilityItems(scheme).filter((item) =>
    recordedFacts(scheme, rulesForItem(scheme, item)).some(
      (fact) => kinds.get(fact) === 'number' || kinds.get(fact) === 'date',
    ),
  );
}

export function lookAtAttendance(settled: Settled, choice: AttendanceChoice): AttendanceLook {
  const scheme = schemeIn(settled);
  if (!scheme) return { kind: 'unread', reading: { kind: 'none', why: 'no-scheme' } };
  const items = attendanceItems(scheme);
  const readings = items.map((item) => {
    const facts = [...recordedFacts(scheme, rulesInForce(scheme, item)), ...AROUND];
    return { item, facts, reading: readDaily(settled, facts, choice.given) };
  });
  const picked = readings.find(({ item }) => item === choice.item) ?? best(scheme, readings);
  if (!picked) return { kind: 'none' };
  if (picked.reading.kind !== 'list') return { kind: 'unread', reading: picked.reading };
  const { list } = picked.reading;
  const others = [...choice.others.values()]
    .filter(({ sheet }) => sheet !== list.cells.sheet)
    .map((cells) => readSheetAs(list.source, scheme, cells, picked.facts, {}, choice.given));
  return look(scheme, items, picked.item, list, others, choice);
}

/** The item most facts of which stand in the sheet, the first of equals. */
function best<T extends { readonly item: string; readonly reading: DailyReading }>(
  scheme: Scheme,
  readings: readonly T[],
): T | undefined {
  const found = ({ item, reading }: T): number =>
    reading.kind === 'list'
      ? recordedFacts(scheme, rulesInForce(scheme, item)).filter((fact) => hasColumn(reading.list, fact)).length
      : 0;
  return readings.reduce<T | undefined>((a, b) => (a && found(a) >= found(b) ? a : b), undefined);
}

function look(
  scheme: Scheme,
  items: readonly string[],
  item: string,
  list: DailyList,
  others: readonly DailyReading[],
  choice: AttendanceChoice,
): AttendanceLook {
  const rules = rulesInForce(scheme, item);
  const recorded = recordedFacts(scheme, rules);
  const serves = (reading: DailyReading): reading is Extract<DailyReading, { kind: 'list' }> =>
    reading.kind === 'list' && recorded.some((fact) => hasColumn(reading.list, fact));
  const lists = [list, ...others.filter(serves).map((reading) => reading.list)];
  const rows = lists.flatMap(monthRows);
  const lacking = recorded.filter((fact) => !hasColumn(list, fact) && fallbackOf(list, fact) === undefined);
  const kinds = new Map(list.scheme.book.facts.map(({ name, kind }) => [name, kind]));
  const common: Common = {
    list,
    lists,
    items,
    item,
    rules,
    lacking: lacking.filter((fact) => (choice.given.get(fact) ?? '').trim() === ''),
    recorded: recorded.some((fact) => hasColumn(list, fact)),
    typable: lacking.filter((fact) => kinds.get(fact) === 'date'),
    unnamed: rows.filter(({ person, row }) => person === '' && !row.blank),
    unread: others.filter((reading) => !serves(reading)).map(sheetNameOf),
  };
  if (rules.some(({ effect }) => effect === 'demands')) {
    return { ...common, kind: 'days', entries: daysOf(list.scheme, rules, rows) };
  }
  const share = shareOf(choice.share);
  return { ...common, kind: 'year', share, entries: yearOf(list.scheme, rules, rows, share ?? 1) };
}

const sheetNameOf = (reading: DailyReading): string => {
  switch (reading.kind) {
    case 'list':
      return reading.list.tracker.sheet;
    case 'unread':
      return reading.sheet;
    case 'none':
      return '';
  }
};

const fallbackOf = ({ scheme }: DailyList, fact: string): unknown =>
  scheme.book.facts[slotOf(scheme.book, fact)]?.fallback;

/** 80, 80% or 0.8 are all four fifths. */
function shareOf(text: string): Exact | undefined {
  const value = exactFromText(text);
  if (value === undefined) return undefined;
  const share = toNumber(value) > 1 ? divide(value, 100) : value;
  return toNumber(share) > 0 && toNumber(share) <= 1 ? share : undefined;
}

/** The rows of a list with their months: by the column, by the date, by the sheet's name, by the title. */
function monthRows(list: DailyList): readonly MonthRow[] {
  const { tracker, rows, scheme } = list;
  const dateSlot = slotOf(scheme.book, '日期');
  const ofSheet =
    monthIn(tracker.sheet) ??
    cellsAbove(list)
      .map((cell) => monthIn(String(cell)))
      .find((month) => month !== undefined);
  return tracker.rows.flatMap((at, index): readonly MonthRow[] => {
    const row = rows[index];
    if (!row) return [];
    const date = row.values[dateSlot];
    const dated = typeof date === 'number' || typeof date === 'object' ? dayOfSerial(toNumber(date)).month : undefined;
    const month = monthIn(String(writtenIn(list, index, '月份'))) ?? dated ?? ofSheet;
    return [{ person: at.person, section: at.section, month, sheet: tracker.sheet, sheetRow: at.sheetRow, row }];
  });
}
