import type { SheetCells } from '../../../excel/port';
import { factsNamed, slotOf } from '../../../facts/book';
import { divide, type Exact, toNumber } from '../../../facts/exact';
import { readHeader } from '../../../facts/headers';
import { exactFromText } from '../../../facts/quantity';
import type { Steps } from '../../../base/steps';
import { type DayEntry, daysInSteps } from '../../../rules/attendance/days';
import { signKinds } from '../../../rules/attendance/sign-kinds';
import { type YearEntry, yearInSteps } from '../../../rules/attendance/year';
import type { Eligibility, Scheme } from '../../../rules/scheme/scheme';
import type { SchemeSource } from '../../../rules/schemes/source';
import {
  type Asked,
  type DailyReading,
  factsAsked,
  type NoReading,
  readDaily,
  readSheetAs,
  schemeIn,
  type Settled,
} from '../daily/list';
import type { AttendanceChoice } from './choice';
import { attendanceItems, recordedFor, rulesInForce } from './items';
import { type AttendanceSheet, listRows, settled, signRows, signSheetOf } from './sheets';

interface Common {
  readonly source: SchemeSource;
  readonly scheme: Scheme;
  /** The pane's sheet, then the others that serve. */
  readonly lists: readonly [AttendanceSheet, ...AttendanceSheet[]];
  readonly items: readonly string[];
  readonly item: string;
  readonly rules: readonly Eligibility[];
  /** Facts of the rules that no column and no sign gives. */
  readonly lacking: readonly string[];
  /** Whether any fact of the rules is given. */
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
  | (Common & { readonly kind: 'days'; readonly entries: readonly DayEntry[] })
  /** A grid of signs of which the scheme limits nothing: it is counted, and nobody is judged. */
  | {
      readonly kind: 'signs';
      readonly source: SchemeSource;
      readonly lists: readonly [AttendanceSheet, ...AttendanceSheet[]];
    };

const AROUND = ['科室', '月份', '日期'];

/** In steps, for many rows. */
export function* lookAtAttendance(pane: Settled, choice: AttendanceChoice): Steps<AttendanceLook> {
  const scheme = schemeIn(pane);
  const { source } = pane.setup;
  if (!scheme || !source) return { kind: 'unread', reading: { kind: 'none', why: 'no-scheme' } };
  const { cells: own } = pane;
  if (!own) return { kind: 'unread', reading: { kind: 'none', why: 'no-sheet' } };
  const items = attendanceItems(scheme);
  const isGrid = (yield* signSheetOf(own, choice.days.get(own.sheet))) !== undefined;
  if (items.length === 0 && !isGrid) return { kind: 'none' };
  const read = (item: string | undefined) => {
    const asked = askedFor(scheme, item);
    return readAs(own, { scheme, asked }, choice, readDaily(pane, asked, choice.given));
  };
  const readings: { item: string; sheet: AttendanceSheet | NoReading }[] = [];
  for (const item of items) readings.push({ item, sheet: yield* read(item) });
  const picked = readings.find(({ item }) => item === choice.item) ?? best(scheme, readings);
  const sheet = picked?.sheet ?? (yield* read(undefined));
  if ('kind' in sheet) return { kind: 'unread', reading: sheet };
  const others: (AttendanceSheet | NoReading)[] = [];
  const asked = askedFor(scheme, picked?.item);
  for (const cells of choice.others.values()) {
    if (cells.sheet === sheet.tracker.sheet) continue;
    const asList = readSheetAs({ source, scheme }, cells, { asked, given: choice.given });
    others.push(yield* readAs(cells, { scheme, asked }, choice, asList));
  }
  if (!picked || (sheet.signs && !limitsSigns(scheme, picked.item))) {
    const grids = others.filter((other): other is AttendanceSheet => !('kind' in other) && other.signs !== undefined);
    return { kind: 'signs', source, lists: [sheet, ...grids] };
  }
  return yield* judged({ source, items, item: picked.item, list: sheet, others, choice });
}

const askedFor = (scheme: Scheme, item: string | undefined): Asked => ({
  needed: ['姓名', ...(item === undefined ? [] : recordedFor(scheme, rulesInForce(scheme, item)))],
  beside: AROUND,
});

/** A sheet as a grid of signs where it is one, else as a list. */
function* readAs(
  cells: SheetCells,
  { scheme, asked }: { readonly scheme: Scheme; readonly asked: Asked },
  choice: AttendanceChoice,
  asList: Steps<DailyReading>,
): Steps<AttendanceSheet | NoReading> {
  const grid = yield* signSheetOf(cells, choice.days.get(cells.sheet));
  if (grid) {
    return signRows(cells, scheme, factsAsked(asked), yield* settled(grid, choice.signs.get(grid.form) ?? new Map()));
  }
  const reading = yield* asList;
  return reading.kind === 'list' ? yield* listRows(reading.list) : reading;
}

/** Whether an item limits anything that signs can record. */
const limitsSigns = (scheme: Scheme, item: string): boolean => {
  const possible = new Set(signKinds.flatMap(({ fact }) => factsNamed(scheme.book, readHeader(fact))));
  const facts = new Set(recordedFor(scheme, rulesInForce(scheme, item)));
  return [...possible].some(({ name }) => facts.has(name));
};

/** How many facts of an item a sheet gives. */
const given = (scheme: Scheme, item: string, sheet: AttendanceSheet | NoReading): number =>
  'kind' in sheet ? 0 : recordedFor(scheme, rulesInForce(scheme, item)).filter((fact) => sheet.facts.has(fact)).length;

/** The item most facts of which stand in the sheet, the first of equals. */
function best<T extends { readonly item: string; readonly sheet: AttendanceSheet | NoReading }>(
  scheme: Scheme,
  readings: readonly T[],
): T | undefined {
  const found = ({ item, sheet }: T): number => given(scheme, item, sheet);
  return readings.reduce<T | undefined>((a, b) => (a && found(a) >= found(b) ? a : b), undefined);
}

/** An item of 资格, the pane's sheet and the further ones that were read for it. */
interface Asking {
  readonly source: SchemeSource;
  readonly items: readonly string[];
  readonly item: string;
  readonly list: AttendanceSheet;
  readonly others: readonly (AttendanceSheet | NoReading)[];
  readonly choice: AttendanceChoice;
}

function* judged({ source, items, item, list, others, choice }: Asking): Steps<AttendanceLook> {
  const { scheme } = list;
  const rules = rulesInForce(scheme, item);
  const recorded = recordedFor(scheme, rules);
  const serves = (sheet: AttendanceSheet | NoReading): sheet is AttendanceSheet =>
    !('kind' in sheet) && recorded.some((fact) => sheet.facts.has(fact));
  const lists: readonly [AttendanceSheet, ...AttendanceSheet[]] = [list, ...others.filter(serves)];
  const rows = lists.flatMap((sheet) => sheet.rows);
  const has = (fact: string): boolean => lists.some(({ facts }) => facts.has(fact));
  const lacking = recorded.filter((fact) => !has(fact) && fallbackOf(scheme, fact) === undefined);
  const kinds = new Map(scheme.book.facts.map(({ name, kind }) => [name, kind]));
  const common: Common = {
    source,
    scheme,
    lists,
    items,
    item,
    rules,
    lacking: lacking.filter((fact) => (choice.given.get(fact) ?? '').trim() === ''),
    recorded: recorded.some(has),
    typable: lacking.filter((fact) => kinds.get(fact) === 'date'),
    unnamed: rows.filter(({ person, row }) => person === '' && !row.blank),
    unread: others.filter((sheet) => !serves(sheet)).map(sheetNameOf),
  };
  yield;
  if (rules.some(({ effect }) => effect === 'demands')) {
    return { ...common, kind: 'days', entries: yield* daysInSteps(scheme, rules, rows) };
  }
  const share = shareOf(choice.share);
  return { ...common, kind: 'year', share, entries: yield* yearInSteps(scheme, rules, rows, share ?? 1) };
}

function sheetNameOf(sheet: AttendanceSheet | NoReading): string {
  if (!('kind' in sheet)) return sheet.tracker.sheet;
  return sheet.kind === 'unread' ? sheet.sheet : '';
}

const fallbackOf = ({ book }: Scheme, fact: string): unknown => book.facts[slotOf(book, fact)]?.fallback;

/** 80, 80% or 0.8 are all four fifths. */
function shareOf(text: string): Exact | undefined {
  const value = exactFromText(text);
  if (value === undefined) return undefined;
  const share = toNumber(value) > 1 ? divide(value, 100) : value;
  return toNumber(share) > 0 && toNumber(share) <= 1 ? share : undefined;
}
