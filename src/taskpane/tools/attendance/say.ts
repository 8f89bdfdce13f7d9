import { type Exact, subtract, toNumber } from '../../../facts/exact';
import { slotOf } from '../../../facts/book';
import { showExact, showValue } from '../../../facts/show';
import { sayFault } from '../../../messages/rules/faults';
import type { Language } from '../../../messages/language';
import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { dailyWords } from '../../../messages/pane/tools/daily';
import type { Day, DayEntry } from '../../../rules/attendance/days';
import { NO_MONTH } from '../../../rules/attendance/months';
import type { MonthRow, YearCount, YearEntry } from '../../../rules/attendance/year';
import { factsOfRequirement } from '../../../rules/conditions/requirement';
import type { Eligibility } from '../../../rules/scheme/scheme';
import { rowInRange } from '../../state/addresses';
import type { AttendanceLook } from './look';
import { monthName, saySigns, signFindings } from './say-signs';

export type YearLook = Extract<AttendanceLook, { kind: 'year' }>;
export type DaysLook = Extract<AttendanceLook, { kind: 'days' }>;
export type SignsLook = Extract<AttendanceLook, { kind: 'signs' }>;

export type State = 'barred' | 'near' | 'fine' | 'open';

/** What a person's year comes to: barred, to be warned, not to be told yet, or fine. */
export function stateOf({ verdict, counts }: YearEntry): State {
  if (verdict.kind === 'barred') return 'barred';
  if (counts.some(({ state }) => state !== 'fine')) return 'near';
  return verdict.kind === 'eligible' ? 'fine' : 'open';
}

/** Barred people first, then those to be warned, then the undecided; as in the list otherwise. */
export const byUrgency = (entries: readonly YearEntry[]): readonly YearEntry[] => {
  const order: readonly State[] = ['barred', 'near', 'open', 'fine'];
  return [...entries].sort((a, b) => order.indexOf(stateOf(a)) - order.indexOf(stateOf(b)));
};

/** 迟到次数8/10 for every count that is not 0. */
export const countsInShort = ({ counts }: YearEntry, language: Language): string =>
  counts
    .filter(({ total }) => toNumber(total) !== 0)
    .map(({ limit, total }) => attendanceWords[language].count(limit.fact, showExact(total), showExact(limit.allowed)))
    .join(' ');

/** Every count with its months, its limit and clause; then what bars for other reasons. */
export function sayYear(entry: YearEntry, language: Language): string {
  const words = attendanceWords[language];
  const counted = entry.counts
    .filter(({ total }) => toNumber(total) !== 0)
    .map((count) => sayCount(entry, count, language));
  const others =
    entry.verdict.kind === 'barred'
      ? entry.verdict.bars.filter(
          (bar) => !entry.counts.some(({ limit, state }) => limit.rule === bar && state === 'passed'),
        )
      : [];
  const said = [
    ...counted,
    ...others.map((bar) => words.bar(bar.requirement.text, bar.consequence, bar.source.clause)),
    ...entry.rows.map((row) => saySigns(row, language)).filter((text) => text !== ''),
    ...unclear(entry, language),
  ];
  return said.length > 0 ? said.join(language === 'zh' ? '' : ' ') : words.clean;
}

function sayCount({ byMonth }: YearEntry, { limit, total, state }: YearCount, language: Language): string {
  const words = attendanceWords[language];
  const months = [...(byMonth.get(limit.fact) ?? [])]
    .filter(([month, count]) => month !== NO_MONTH && toNumber(count) !== 0)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([month, count]) => words.perMonth(monthName(month, language), showExact(count)));
  const { requirement, consequence, source } = limit.rule;
  const said = words.counted({
    fact: limit.fact,
    total: showExact(total),
    months,
    rule: requirement.text,
    consequence,
    clause: source.clause,
  });
  const end = language === 'zh' ? '。' : '.';
  if (state === 'passed') return `${said}${words.passed()}${end}`;
  const left: Exact = subtract(limit.allowed, total);
  if (state === 'near') return `${said}${toNumber(left) === 0 ? words.reached() : words.left(showExact(left))}${end}`;
  return `${said}${end}`;
}

/** Why a person's year cannot be told. */
function unclear({ verdict, person }: YearEntry, language: Language): readonly string[] {
  if (verdict.kind === 'undecided') return [attendanceWords[language].open(person, verdict.missing)];
  return verdict.kind === 'unread' ? [dailyWords[language].reading(verdict.readings)] : [];
}

/** Why a day does not meet the demands, or cannot be told. */
export function sayDay(look: DaysLook, { at, verdict }: Day, language: Language): string {
  const words = attendanceWords[language];
  const place = placeOf(look, at, language);
  switch (verdict.kind) {
    case 'barred':
      return verdict.bars
        .map((bar) => words.failedDay(place, bar.requirement.text, shownFacts(look, at, bar), bar.source.clause))
        .join('');
    case 'undecided':
      return `${place}${dailyWords[language].lacks(verdict.missing)}${language === 'zh' ? '。' : '.'}`;
    case 'bad':
      return verdict.faults
        .map((fault) => words.fault(at.sheet, at.sheetRow, at.person, sayFault(language, fault)))
        .join('');
    case 'unread':
      return dailyWords[language].reading(verdict.readings);
    case 'eligible':
    case 'blank':
      return '';
  }
}

export function placeOf(look: DaysLook, { sheet, sheetRow }: MonthRow, language: Language): string {
  const row = dailyWords[language].row(sheetRow);
  return look.lists.length > 1 ? `${sheet}${row}` : row;
}

function shownFacts({ scheme }: DaysLook, { row }: MonthRow, { requirement }: Eligibility): string {
  const { book } = scheme;
  return [...new Set(factsOfRequirement(requirement))]
    .map((name) => {
      const slot = slotOf(book, name);
      const [fact, value] = [book.facts[slot], row.values[slot]];
      return `${name}${fact && value !== undefined ? showValue(fact, value) : '—'}`;
    })
    .join('、');
}

/** All days of a person that need a look, or that all are well. */
export function sayDays(look: DaysLook, entry: DayEntry, language: Language): string {
  const said = entry.days.map((day) => sayDay(look, day, language)).filter((text) => text !== '');
  return said.length > 0 ? said.join('') : attendanceWords[language].allMet(entry.met);
}

/** Something to look at, and the cells that it is about. */
export interface AttendanceFinding {
  readonly text: string;
  readonly at?: { readonly sheet: string; readonly address: string } | undefined;
}

/** What people should look at, each with its row or its cells where it is about some. */
export function attendanceFindings(
  look: YearLook | DaysLook | SignsLook,
  language: Language,
): readonly AttendanceFinding[] {
  const words = attendanceWords[language];
  const ofSigns = signFindings(look.lists, language);
  if (look.kind === 'signs') return ofSigns;
  const rowAt = ({ sheet, sheetRow }: Pick<MonthRow, 'sheet' | 'sheetRow'>): AttendanceFinding['at'] => {
    const range = look.lists.find(({ tracker }) => tracker.sheet === sheet)?.tracker.range;
    return range === undefined ? undefined : { sheet, address: rowInRange(range, sheetRow) };
  };
  const common: readonly AttendanceFinding[] = [
    ...look.unread.map((sheet) => ({ text: words.notAttendance(sheet) })),
    ...look.unnamed.map((at) => ({ text: words.unnamed(at.sheet, at.sheetRow), at: rowAt(at) })),
    ...ofSigns,
  ];
  if (look.kind === 'days') {
    const open = look.entries
      .flatMap(({ days }) => days)
      .filter(({ verdict }) => verdict.kind !== 'eligible' && verdict.kind !== 'barred');
    return [
      ...common,
      ...open.map((day) => ({ text: `${day.at.person} ${sayDay(look, day, language)}`, at: rowAt(day.at) })),
    ];
  }
  return [
    ...common,
    ...look.entries.flatMap((entry): readonly AttendanceFinding[] => [
      ...entry.faults.map(({ at, fault }) => ({
        text: words.fault(at.sheet, at.sheetRow, at.person, sayFault(language, fault)),
        at: rowAt(at),
      })),
      ...repeated(entry).map((at) => ({
        text: words.twice(entry.person, monthName(at.month ?? NO_MONTH, language)),
        at: rowAt(at),
      })),
      ...unclear(entry, language).map((text) => ({ text })),
    ]),
  ];
}

/** Rows of a month that has one already. A grid of signs beside a list of other counts is no second row. */
const repeated = ({ rows }: YearEntry): readonly MonthRow[] =>
  rows.filter(
    (row, index) =>
      row.month !== undefined &&
      rows.findIndex(({ month, signs }) => month === row.month && (signs === undefined) === (row.signs === undefined)) <
        index,
  );
