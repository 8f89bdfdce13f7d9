import type { Language } from '../messages/language';
import { dailyWords } from '../messages/pane-daily';
import { dutiesWords } from '../messages/pane-duties';
import { blank, number, text } from './cells';
import { planList } from './list-sheet';
import type { Cell, SheetPlan } from './plan';
import type { SheetHead } from './sheet-head';

export interface DutyLine {
  readonly item: string;
  readonly section: string;
  /** Serial number; what the clerk wrote where it is no date; "" for none. */
  readonly due: number | string;
  /** Undefined where its words do not say. */
  readonly done: boolean | undefined;
  readonly status: string;
  readonly daysOver: number | undefined;
  readonly reason: string;
  readonly result: string;
}

const dueCell = (due: DutyLine['due']): Cell =>
  typeof due === 'number' ? number('date', due) : due === '' ? blank('date') : text('centred', due);

/** Every item with where it stands on the day. */
export function planStatus(
  day: string,
  lines: readonly DutyLine[],
  summary: string,
  head: SheetHead,
  language: Language,
): SheetPlan {
  const words = dutiesWords[language].sheet;
  const { heads } = dailyWords[language];
  const shown = (done: boolean | undefined): string => (done === undefined ? '' : done ? words.yes : words.no);
  return planList(
    {
      name: words.name,
      title: words.title(day),
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 5 },
        { kind: 'text', head: words.item, least: 24, most: 50 },
        { kind: 'text', head: words.section, least: 10, most: 18 },
        { kind: 'text', head: words.due, least: 12, most: 14 },
        { kind: 'figure', head: words.done, least: 7 },
        { kind: 'text', head: words.status, least: 10, most: 14 },
        { kind: 'figure', head: words.days, least: 9 },
        { kind: 'text', head: words.reason, least: 14, most: 34 },
        { kind: 'text', head: words.result, least: 14, most: 44 },
      ],
      rows: lines.map((line, index): Cell[] => [
        number('count', index + 1),
        text('text', line.item),
        text('centred', line.section),
        dueCell(line.due),
        text('centred', shown(line.done)),
        text('centred', line.status),
        line.daysOver === undefined ? blank('count') : number('count', line.daysOver),
        text('text', line.reason),
        text('text', line.result),
      ]),
      notes: [summary],
      signed: true,
    },
    head,
    language,
  );
}

/** What is carried over, headed so that it serves as the next month's list. */
export function planCarried(
  month: string,
  day: string,
  lines: readonly DutyLine[],
  head: SheetHead,
  language: Language,
): SheetPlan {
  const words = dutiesWords[language].sheet;
  const { heads } = dailyWords[language];
  return planList(
    {
      name: words.nextName(month),
      title: words.nextTitle(month),
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 5 },
        { kind: 'text', head: words.item, least: 30, most: 60 },
        { kind: 'text', head: words.section, least: 10, most: 18 },
        { kind: 'text', head: words.due, least: 12, most: 14 },
        { kind: 'figure', head: words.done, least: 8 },
        { kind: 'text', head: words.before, least: 14, most: 36 },
        { kind: 'text', head: words.reason, least: 18, most: 36 },
      ],
      rows: lines.map((line, index): Cell[] => [
        number('count', index + 1),
        text('text', line.item),
        text('centred', line.section),
        dueCell(line.due),
        blank('centred'),
        text('text', line.reason),
        blank('text'),
      ]),
      notes: [words.nextNote(day)],
      signed: false,
    },
    head,
    language,
  );
}
