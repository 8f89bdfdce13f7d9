import { dayOfSerial, isoOfSerial } from '../../../facts/dates';
import { mapInSteps, type Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import { dutiesWords } from '../../../messages/pane/tools/duties';
import { type DutyLine, planCarried, planStatus } from '../../../sheets/daily/duties-sheet';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { headFrom } from '../daily/head';
import type { Tone } from '../daily/parts';
import type { DutiesLook, Item } from './look';

export type Duties = Extract<DutiesLook, { kind: 'items' }>;

export function statusName({ status }: Item, language: Language): string {
  const { states } = dutiesWords[language];
  switch (status.kind) {
    case 'done':
      return states.done;
    case 'overdue':
      return states.overdue(status.days);
    case 'soon':
      return status.days === 0 ? states.today : states.soon(status.days);
    case 'open':
      return states.open;
    case 'no-date':
      return states.noDate;
    case 'unclear':
      return states.unclear;
  }
}

export const toneOf = ({ status, lacks }: Item): Tone =>
  status.kind === 'overdue'
    ? 'bad'
    : status.kind === 'soon' || status.kind === 'unclear' || lacks.length > 0
      ? 'look'
      : 'plain';

const lacksReason = ({ lacks }: Item, language: Language): string =>
  lacks
    .map(({ consequence, source }) => dutiesWords[language].lacksReason(consequence, source.clause, source.note))
    .join('');

const isCarried = ({ done }: Item): boolean => done === false;

const nextMonth = ({ next }: Duties, language: Language): string => dutiesWords[language].month(next.year, next.month);

/** Characters of an item that fit on one line of the narrowest pane. */
const SHOWN_WHOLE = 7;

/** When it is due, why it is not done, what follows. */
export function sayItem(look: Duties, item: Item, language: Language): string {
  const words = dutiesWords[language];
  return [
    ...(item.item.length > SHOWN_WHOLE ? [words.whole(item.item)] : []),
    ...(item.due.kind === 'day' ? [words.due(isoOfSerial(item.due.serial))] : []),
    ...(item.due.kind === 'none' && item.done === false ? [words.withoutDate] : []),
    ...unclear(item, language),
    ...(item.done === false && item.reason !== '' && item.lacks.length === 0 ? [words.reason(item.reason)] : []),
    lacksReason(item, language),
    ...(isCarried(item) ? [words.carried(nextMonth(look, language))] : []),
  ].join(language === 'zh' ? '' : ' ');
}

function unclear({ status, sheetRow, item, doneText, due }: Item, language: Language): readonly string[] {
  if (status.kind !== 'unclear') return [];
  const words = dutiesWords[language];
  return [
    status.what === 'done'
      ? words.unclearDone(sheetRow, item, doneText)
      : words.unclearDate(sheetRow, item, due.kind === 'unreadable' ? due.text : ''),
  ];
}

/** What people should look at, each with its row where it is about one; put into words when it is shown. */
export function dutyFindings(
  look: Duties,
  language: Language,
): readonly { readonly say: () => string; readonly sheetRow?: number }[] {
  const words = dutiesWords[language];
  const taken = look.items.filter(({ due, done }) => due.kind === 'day' && due.yearTaken && done !== true);
  const [first] = taken;
  const year = first?.due.kind === 'day' ? dayOfSerial(first.due.serial).year : 0;
  return [
    ...look.items
      .filter(({ status }) => status.kind === 'unclear')
      .map((item) => ({ say: () => unclear(item, language).join(''), sheetRow: item.sheetRow })),
    ...(taken.length > 0 ? [{ say: () => words.yearTaken(taken.length, year) }] : []),
    ...(look.asksReasons ? [] : [{ say: () => words.noReasonRule }]),
  ];
}

/** The status of all items, and the list of the next month where anything goes over. In steps, for many items. */
export function* dutiesPlans(look: Duties, language: Language): Steps<readonly SheetPlan[]> {
  const words = dutiesWords[language];
  const head = headFrom(look.list.source, '');
  const day = isoOfSerial(look.day ?? 0);
  const line = (item: Item): DutyLine => ({
    item: item.item,
    section: item.section,
    due: item.due.kind === 'day' ? item.due.serial : item.due.kind === 'none' ? '' : item.due.text,
    done: item.done,
    status: statusName(item, language),
    daysOver: item.status.kind === 'overdue' ? item.status.days : undefined,
    reason: item.reason,
    result: [lacksReason(item, language), ...unclear(item, language)].join(''),
  });
  const count = (of: (item: Item) => boolean): number => look.items.filter(of).length;
  const summary = words.sheet.summary(
    look.items.length,
    count(({ done }) => done === true),
    count(({ status }) => status.kind === 'overdue'),
    look.asksReasons ? count(({ lacks }) => lacks.length > 0) : undefined,
  );
  const lines = yield* mapInSteps(look.items, line);
  const status = yield* planStatus({ day, lines, summary }, head, language);
  const carried = lines.filter(({ done }) => done === false);
  if (carried.length === 0) return [status];
  const month = nextMonth(look, language);
  return [status, yield* planCarried({ month, day, lines: carried }, head, language)];
}
