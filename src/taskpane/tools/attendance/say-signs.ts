import { equal, toNumber } from '../../../facts/exact';
import { showExact } from '../../../facts/show';
import { attendanceWords } from '../../../messages/pane/tools/attendance';
import type { Language } from '../../../messages/language';
import { signsWords } from '../../../messages/pane/tools/signs';
import { type MonthKey, NO_MONTH } from '../../../rules/attendance/months';
import type { SignMeaning } from '../../../rules/attendance/sign-meaning';
import type { MonthRow } from '../../../rules/attendance/year';
import type { Unread } from '../../../trackers/signs/people';
import type { SettledSign } from '../../../trackers/signs/settle';
import type { AttendanceSheet, SignReading } from './sheets';

/** Days on duty and of rest are no news. */
const USUAL: ReadonlySet<string> = new Set(['出勤天数', '休息天数']);

/** 迟到 · 旷工半天 · 出勤半天、旷工半天 · 不计 */
export function meaningName({ counts }: SignMeaning, language: Language): string {
  const words = signsWords[language];
  const said = counts.map(({ kind, amount }) => {
    if (amount === 1) return kind.name;
    return toNumber(amount) === 0.5 ? words.half(kind.name) : words.times(kind.name, showExact(amount));
  });
  return said.length > 0 ? said.join(language === 'zh' ? '、' : ', ') : words.uncounted;
}

/** 12格 · 表上写明 */
export function whoSays({ cells, by, said, meaning }: SettledSign, language: Language): string {
  const words = signsWords[language];
  const source = meaning && by ? words.by[by] : said === undefined ? '' : words.said(said);
  return [words.cells(cells), source].filter((part) => part !== '').join(' · ');
}

export const monthName = (month: MonthKey, language: Language): string =>
  month === NO_MONTH ? attendanceWords[language].noMonth : attendanceWords[language].month(month);

/** What the signs of a month come to, each with its days; "" for a row without signs. */
export function saySigns({ month, signs }: MonthRow, language: Language): string {
  if (!signs) return '';
  const words = signsWords[language];
  const name = monthName(month ?? NO_MONTH, language);
  const parts = [...signs.counts]
    .filter(([fact]) => !USUAL.has(fact))
    .map(([fact, count]) => words.days(fact, showExact(count), signs.days.get(fact) ?? []));
  return [
    parts.length > 0 ? words.person(name, parts) : words.nothing(name),
    ...(signs.pending.length > 0 ? [words.pending(signs.pending)] : []),
  ].join(language === 'zh' ? '' : ' ');
}

/** What people should look at on the grids, each with its cells. */
export interface SignFinding {
  readonly text: string;
  readonly at: { readonly sheet: string; readonly address: string };
}

export const signFindings = (lists: readonly AttendanceSheet[], language: Language): readonly SignFinding[] =>
  lists.flatMap(({ signs }) => (signs ? [...unreadIn(signs, language), ...differingIn(signs, language)] : []));

const unreadIn = ({ sheet }: SignReading, language: Language): readonly SignFinding[] =>
  sheet.unread.map((unread) => ({
    text: sayUnread(sheet.sheet, unread, language),
    at: { sheet: sheet.sheet, address: addressOf(unread) },
  }));

function sayUnread(sheet: string, unread: Unread, language: Language): string {
  const words = signsWords[language];
  switch (unread.kind) {
    case 'no-name':
      return words.noName(sheet, unread.row);
    case 'merged-days':
      return words.mergedDays(sheet, unread.range, unread.sign, unread.days);
    case 'other-part':
      return words.otherPart(sheet, unread.cell, unread.sign);
  }
}

function addressOf(unread: Unread): string {
  switch (unread.kind) {
    case 'no-name':
      return `A${unread.row}`;
    case 'merged-days':
      return unread.range;
    case 'other-part':
      return unread.cell;
  }
}

const differingIn = ({ sheet, counts }: SignReading, language: Language): readonly SignFinding[] =>
  counts.flatMap(({ person, differing }) =>
    differing
      .filter(({ tally, counted }) => !equal(tally.value, counted))
      .map(({ tally, counted }) => ({
        text: signsWords[language].differing({
          sheet: sheet.sheet,
          cell: tally.cell,
          person: person.person,
          fact: tally.fact,
          written: showExact(tally.value),
          counted: showExact(counted),
        }),
        at: { sheet: sheet.sheet, address: tally.cell },
      })),
  );
