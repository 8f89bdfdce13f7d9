import type { Language } from '../../messages/language';
import { type WinnerWords, winnerWords } from '../../messages/sheets/winners';
import { number, text } from '../plan/cells';
import { type DraftRow, figures, wrapping } from '../plan/draft';
import { banner } from '../plan/frame';
import { bySection } from '../plan/by-section';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { planTable, type TableColumn } from '../plan/table-sheet';
import { nameCell } from '../plan/name-cell';

/** One reason why one person may not be chosen. */
export interface BarredLine {
  readonly person: string;
  readonly section: string;
  /** What the person may not be chosen for: 年度评先. */
  readonly item: string;
  /** The fact: 迟到次数. */
  readonly fact: string;
  /** Its value as it shall be printed: 12次. */
  readonly value: string;
  /** What the scheme says of it: 超过10次. */
  readonly requirement: string;
  readonly clause: string;
  /** The reading under which it bars, 迟到旷工=任一; "" where none was in play. */
  readonly reading: string;
  /** What follows where that holds, 取消年度评先资格; where the scheme demands it, what follows where it does not: 不达标. */
  readonly consequence?: string;
  readonly demands?: boolean;
}

/** Whether each person is barred, or each case of a register by itself: a day, a task. */
type BarredKind = 'people' | 'cases';

interface BarredList {
  readonly of?: BarredKind;
  /** Whether nobody is barred from anything, and these do not meet what is demanded. */
  readonly unmet?: boolean;
  /** What is not judged yet, and what people decided where the facts leave it open, in words. */
  readonly notes?: readonly string[];
}

const LONGEST = 200;

/** 取消资格名单 or 不达标名单: by section and person every reason with its fact, the rule and the clause. */
export function planDisqualified(
  lines: readonly BarredLine[],
  head: SheetHead,
  language: Language,
  { of = 'people', unmet = false, notes = [] }: BarredList = {},
): SheetPlan {
  const words = winnerWords[language];
  const own = words.disqualified;
  const list = unmet ? own.unmet : own.barred;
  const people = bySection(lines).flatMap((section) => section.people);
  const ordered = people.flatMap((person) => person.lines);
  const sections = people.filter(({ lines: [first] }) => first && isSection(first)).length;
  const withReadings = ordered.some(({ reading }) => reading !== '');
  const names = of === 'cases' ? own.case : sections > 0 ? own.names : words.columns.person;
  const columns = tableColumns(words, withReadings, of, names);
  const body = ordered.map((line, index) => barredRow(line, index + 1, withReadings, words));
  const summary =
    people.length === 0
      ? list.nobody
      : of === 'people'
        ? own.count(people.length - sections, sections)
        : own.cases(lines.length);
  return planTable(
    {
      name: list.name,
      title: list.title(head.title),
      right: '',
      columns,
      body,
      foot: [
        banner('instruction', text('instruction', summary), columns.length, 24),
        ...notes.map((note) => banner('note', text('note', note), columns.length, 16)),
      ],
      orientation: 'landscape',
      stamp: undefined,
    },
    head,
    language,
  );
}

/** A section stands under its own name. */
const isSection = ({ person, section }: BarredLine): boolean => person === section && person !== '';

function barredRow(line: BarredLine, serial: number, withReadings: boolean, { disqualified }: WinnerWords): DraftRow {
  const { person, section, item, fact, value, requirement, consequence = '', demands = false, clause, reading } = line;
  const rule = consequence === '' ? requirement : disqualified.rule(requirement, consequence, demands);
  const texts = [person, section, item, fact, value, rule, clause, ...(withReadings ? [reading] : [])];
  return {
    cells: [number('count', serial), ...texts.map((content) => nameCell(content, LONGEST))],
    leastHeight: 24,
  };
}

function tableColumns(
  { columns, disqualified }: WinnerWords,
  withReadings: boolean,
  of: BarredKind,
  names: string,
): readonly TableColumn[] {
  const texts: readonly (readonly [string, number, number])[] = [
    [names, 12, of === 'people' ? 18 : 30],
    [columns.section, 10, 20],
    [disqualified.item, 12, 24],
    [disqualified.fact, 12, 24],
    [disqualified.value, 10, 30],
    [disqualified.requirement, 14, 40],
    [disqualified.clause, 10, 16],
    ...(withReadings ? [[disqualified.reading, 14, 30] as const] : []),
  ];
  return [
    { head: disqualified.number, need: (rows) => figures(rows, 0, 5) },
    ...texts.map(([head, least, most], index): TableColumn => {
      const need: TableColumn['need'] = (rows) => wrapping(rows, index + 1, least, most);
      return head === disqualified.requirement ? { head, need, grows: true } : { head, need };
    }),
  ];
}
