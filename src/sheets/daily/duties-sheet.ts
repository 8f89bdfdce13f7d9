import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { dailyWords } from '../../messages/pane/tools/daily';
import { dutiesWords } from '../../messages/pane/tools/duties';
import { blank, number, text } from '../plan/cells';
import { type ListColumn, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

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

interface StatusSheet {
  /** The day on which it is so, as it is printed. */
  readonly day: string;
  readonly lines: readonly DutyLine[];
  readonly summary: string;
}

interface CarriedSheet {
  /** The month into which the items go over. */
  readonly month: string;
  readonly day: string;
  readonly lines: readonly DutyLine[];
}

const dueCell = (due: DutyLine['due']): Cell =>
  typeof due === 'number' ? number('date', due) : due === '' ? blank('date') : text('centred', due);

/** What tells the two sheets of items apart: their names, and the columns behind the due date. */
interface DutySheet {
  readonly name: string;
  readonly title: string;
  readonly itemWidth: { readonly least: number; readonly most: number };
  readonly columns: readonly ListColumn[];
  readonly cells: (line: DutyLine) => readonly Cell[];
  readonly note: string;
  readonly signed: boolean;
}

/** A list of items: number, item, section and due date, then what the sheet is about. In steps, for many items. */
function* planDuties(
  sheet: DutySheet,
  lines: readonly DutyLine[],
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = dutiesWords[language].sheet;
  const { heads } = dailyWords[language];
  return yield* planListInSteps(
    {
      name: sheet.name,
      title: sheet.title,
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 5 },
        { kind: 'text', head: words.item, ...sheet.itemWidth },
        { kind: 'text', head: words.section, least: 10, most: 18 },
        { kind: 'text', head: words.due, least: 12, most: 14 },
        ...sheet.columns,
      ],
      rows: yield* mapInSteps(lines, (line, index): Cell[] => [
        number('count', index + 1),
        text('text', line.item),
        text('centred', line.section),
        dueCell(line.due),
        ...sheet.cells(line),
      ]),
      notes: [sheet.note],
      signed: sheet.signed,
    },
    head,
    language,
  );
}

/** Every item with where it stands on the day. */
export function planStatus(
  { day, lines, summary }: StatusSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = dutiesWords[language].sheet;
  const shown = (done: boolean | undefined): string => (done === undefined ? '' : done ? words.yes : words.no);
  const sheet: DutySheet = {
    name: words.name,
    title: words.title(day),
    itemWidth: { least: 24, most: 50 },
    columns: [
      { kind: 'figure', head: words.done, least: 7 },
      { kind: 'text', head: words.status, least: 10, most: 14 },
      { kind: 'figure', head: words.days, least: 9 },
      { kind: 'text', head: words.reason, least: 14, most: 34 },
      { kind: 'text', head: words.result, least: 14, most: 44 },
    ],
    cells: (line) => [
      text('centred', shown(line.done)),
      text('centred', line.status),
      line.daysOver === undefined ? blank('count') : number('count', line.daysOver),
      text('text', line.reason),
      text('text', line.result),
    ],
    note: summary,
    signed: true,
  };
  return planDuties(sheet, lines, head, language);
}

/** What is carried over, headed so that it serves as the next month's list. */
export function planCarried(
  { month, day, lines }: CarriedSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = dutiesWords[language].sheet;
  const sheet: DutySheet = {
    name: words.nextName(month),
    title: words.nextTitle(month),
    itemWidth: { least: 30, most: 60 },
    columns: [
      { kind: 'figure', head: words.done, least: 8 },
      { kind: 'text', head: words.before, least: 14, most: 36 },
      { kind: 'text', head: words.reason, least: 18, most: 36 },
    ],
    cells: (line) => [blank('centred'), text('text', line.reason), blank('text')],
    note: words.nextNote(day),
    signed: false,
  };
  return planDuties(sheet, lines, head, language);
}
