import type { Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { calendarWords } from '../../messages/pane/tools/calendar';
import { dailyWords } from '../../messages/pane/tools/daily';
import { blank, number, text } from '../plan/cells';
import { planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

interface CalendarLine {
  /** Serial number of the day. */
  readonly serial: number;
  readonly weekday: string;
  readonly item: string;
  readonly period: string;
  readonly inCharge: string;
  readonly clause: string;
  readonly note: string;
}

interface CalendarSheet {
  readonly year: number;
  readonly lines: readonly CalendarLine[];
  /** What has no day of its own. */
  readonly notes: readonly string[];
}

/** The year's duties by day, with a column to write on; what has no day of its own stands below. In steps. */
export function planCalendar(
  { year, lines, notes }: CalendarSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = calendarWords[language].sheet;
  const { heads } = dailyWords[language];
  return planListInSteps(
    {
      name: words.name,
      title: words.title(year),
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 6 },
        { kind: 'figure', head: words.date, least: 12 },
        { kind: 'figure', head: words.weekday, least: 7 },
        { kind: 'text', head: words.item, least: 16, most: 30 },
        { kind: 'text', head: words.period, least: 8, most: 12 },
        { kind: 'text', head: words.inCharge, least: 10, most: 20 },
        { kind: 'text', head: heads.clause, least: 8, most: 14 },
        { kind: 'text', head: words.note, least: 12, most: 48 },
        { kind: 'text', head: words.done, least: 14, most: 24 },
      ],
      rows: lines.map((line, index): Cell[] => [
        number('count', index + 1),
        number('date', line.serial),
        text('centred', line.weekday),
        text('text', line.item),
        text('centred', line.period),
        text('centred', line.inCharge),
        text('centred', line.clause),
        text('text', line.note),
        blank('text'),
      ]),
      notes,
      signed: true,
    },
    head,
    language,
  );
}
