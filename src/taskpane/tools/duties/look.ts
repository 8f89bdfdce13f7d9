import { dayOfSerial, serialFromText, serialOfDay } from '../../../facts/dates';
import { floor, toNumber } from '../../../facts/exact';
import { slotOf } from '../../../facts/book';
import { isFigure } from '../../../facts/fact';
import type { Row } from '../../../facts/row';
import { isBlankCell } from '../../../facts/statement';
import { mapInSteps, sortInSteps, type Steps } from '../../../base/steps';
import { calendarWith } from '../../../rules/calendar/working-days';
import { isDone } from '../../../rules/duties/done';
import { type DueDate, dueDate } from '../../../rules/duties/due-date';
import { reasonLacking, reasonRules } from '../../../rules/duties/reason';
import { type Status, statusOf } from '../../../rules/duties/status';
import type { Eligibility } from '../../../rules/scheme/scheme';
import type { TrackerRow } from '../../../trackers/rows/row';
import { type DailyList, hasColumn, type NoReading, readDaily, schemeIn, type Settled, writtenIn } from '../daily/list';

/** An item of the list and where it stands. */
export interface Item {
  readonly sheetRow: number;
  readonly item: string;
  readonly section: string;
  readonly done: boolean | undefined;
  /** As the clerk wrote it. */
  readonly doneText: string;
  readonly due: DueDate;
  readonly reason: string;
  readonly status: Status;
  /** Rules that it fails by being not done without a reason. */
  readonly lacks: readonly Eligibility[];
}

export type DutiesLook =
  | { readonly kind: 'unread'; readonly reading: NoReading }
  | {
      readonly kind: 'items';
      readonly list: DailyList;
      readonly items: readonly Item[];
      /** Overdue items first, the longest before, then what is soon due; what is done last. */
      readonly urgent: readonly Item[];
      readonly lacking: readonly string[];
      /** Undefined where the typed day is none. */
      readonly day: number | undefined;
      readonly asksReasons: boolean;
      /** Year and month into which unfinished items go. */
      readonly next: { readonly year: number; readonly month: number };
    };

const NEEDED = ['事项', '期限', '完成'];
const BESIDE = ['责任科室', '科室', '原因', '日期', '责任人'];
/** So many days before it is due an item is soon due. */
const SOON = 3;

/** @param typed the day of the check as the clerk typed it; "" for today */
export function* lookAtDuties(settled: Settled, typed: string, today: number): Steps<DutiesLook> {
  const chosen = schemeIn(settled);
  const asksReasons = chosen !== undefined && reasonRules(chosen).length > 0;
  const needed = [...NEEDED, ...(asksReasons ? ['原因'] : [])];
  const reading = yield* readDaily(settled, { needed, beside: BESIDE });
  if (reading.kind !== 'list') return { kind: 'unread', reading };
  const { list } = reading;
  const { tracker } = list;
  const day = dayTyped(typed, today);
  const at = day ?? today;
  const start = monthAbove(list) ?? at;
  const given = tracker.rows.flatMap((row, index): readonly GivenRow[] => {
    const facts = list.rows[index];
    return facts && !facts.blank ? [{ row, index, facts }] : [];
  });
  const items = yield* mapInSteps(given, itemsOf(list, at, start));
  const { year, month } = dayOfSerial(start);
  return {
    kind: 'items',
    list,
    items,
    urgent: yield* byUrgency(items),
    lacking: ['事项', '完成'].filter((fact) => !hasColumn(list, fact)),
    day,
    asksReasons,
    next: month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 },
  };
}

/** The serial number of the day of the check; undefined where what was typed is none. */
function dayTyped(typed: string, today: number): number | undefined {
  const serial = typed.trim() === '' ? today : serialFromText(typed);
  return serial === undefined || toNumber(serial) < 1 ? undefined : toNumber(floor(serial));
}

/** A row of the list that is filled in. */
interface GivenRow {
  readonly row: TrackerRow;
  readonly index: number;
  readonly facts: Row;
}

/**
 * @param at the day of the check
 * @param start the day from which 月底 or 5日内 is told where the row has no date
 */
function itemsOf(list: DailyList, at: number, start: number): (given: GivenRow) => Item {
  const { scheme } = list;
  const rules = reasonRules(scheme);
  const calendar = calendarWith(scheme.days);
  return ({ row, index, facts }) => {
    const doneCell = writtenIn(list, index, '完成');
    const done = isDone(doneCell);
    const date = facts.values[slotOf(scheme.book, '日期')];
    const base = isFigure(date) ? toNumber(floor(date)) : start;
    const due = dueDate(writtenIn(list, index, '期限'), base, calendar);
    const reason = writtenIn(list, index, '原因');
    return {
      sheetRow: row.sheetRow,
      item: String(writtenIn(list, index, '事项')).trim(),
      section: String(writtenIn(list, index, '责任科室')).trim() || row.section,
      done,
      doneText: String(doneCell),
      due,
      reason: isBlankCell(reason) ? '' : String(reason).trim(),
      status: statusOf(done, due, at, SOON),
      lacks: done === false && rules.length > 0 ? reasonLacking(scheme, rules, facts, done) : [],
    };
  };
}

const ORDER: readonly Status['kind'][] = ['overdue', 'soon', 'unclear', 'open', 'no-date', 'done'];

function byUrgency(items: readonly Item[]): Steps<Item[]> {
  const days = ({ status }: Item): number =>
    status.kind === 'overdue' ? -status.days : 'days' in status ? status.days : 0;
  return sortInSteps(items, (a, b) => ORDER.indexOf(a.status.kind) - ORDER.indexOf(b.status.kind) || days(a) - days(b));
}

/** The first day of the month that the title above the header or the sheet's name gives with its year. */
function monthAbove({ cells, tracker }: DailyList): number | undefined {
  const above = cells.values.slice(0, Math.max(0, tracker.header.firstRow - 1 - cells.firstRow)).flat();
  for (const cell of [...above, tracker.sheet]) {
    const [, year, month] = /((?:19|20)\d{2})\s*[年.-]\s*(\d{1,2})\s*月?/.exec(String(cell)) ?? [];
    const serial = year === undefined ? undefined : serialOfDay(Number(year), Number(month), 1);
    if (serial !== undefined) return serial;
  }
  return undefined;
}
