import type { SheetCells } from '../../../excel/port';
import { dayOfSerial } from '../../../facts/dates';
import { add, type Exact } from '../../../facts/exact';
import { slotOf } from '../../../facts/book';
import type { Row } from '../../../facts/row';
import { mapInSteps, type Steps } from '../../../base/steps';
import { textKey } from '../../../facts/text';
import { type Assessment, assessInSteps } from '../../../rules/award/assess';
import { programFor } from '../../../rules/award/program';
import { achievedInSteps, type Piece } from '../../../rules/progress/achieved';
import { DONE, type Progress, progressOf, shareGone, TARGET, taskAwards } from '../../../rules/progress/progress';
import {
  cellsAbove,
  type DailyList,
  hasColumn,
  type NoReading,
  readDaily,
  readSheetAs,
  schemeIn,
  type Settled,
  writtenIn,
} from '../daily/list';

/** What the clerk chose; without `pieces` the list's own 完成数 is all there is. */
export interface TasksChoice {
  /** A sheet that lists pieces one by one, read. */
  readonly pieces: SheetCells | undefined;
  /** What the pieces are where no column says. */
  readonly item: string | undefined;
}

export interface Task {
  readonly index: number;
  readonly person: string;
  readonly section: string;
  readonly item: string;
  readonly sheetRow: number;
  readonly progress: Progress;
  /** 完成数 was counted on the sheet of pieces. */
  readonly counted: boolean;
}

export type TasksLook =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly reading: NoReading }
  | {
      readonly kind: 'tasks';
      readonly list: DailyList;
      readonly year: number;
      readonly gone: Exact;
      readonly assessment: Assessment;
      readonly tasks: readonly Task[];
      readonly items: readonly string[];
      /** The sheet of pieces as a list; undefined without one, or where it is no list. */
      readonly pieces: DailyList | undefined;
      readonly piecesUnread: string | undefined;
      /** What the pieces count as: an item, or as their column 项目 says. */
      readonly pieceItem: string | undefined;
      /** Titles that stand in more than one row of the sheet of pieces. */
      readonly repeated: number;
      readonly lacking: readonly string[];
      readonly yuan: Exact;
    };

const AROUND = ['姓名', '作者', '科室', '项目', '数量', '标题'];
const NEEDED = ['项目', TARGET, DONE];

/** @param today serial number of the day up to which it is reckoned */
export function* lookAtTasks(settled: Settled, choice: TasksChoice, today: number): Steps<TasksLook> {
  const scheme = schemeIn(settled);
  if (!scheme) return { kind: 'unread', reading: { kind: 'none', why: 'no-scheme' } };
  const [award] = taskAwards(scheme);
  if (award === undefined) return { kind: 'none' };
  const beside = [...(programFor(scheme, award)?.facts ?? []), ...AROUND];
  const reading = yield* readDaily(settled, { needed: NEEDED, beside });
  if (reading.kind !== 'list') return { kind: 'unread', reading };
  const { list } = reading;
  const other =
    choice.pieces &&
    (yield* readSheetAs({ source: list.source, scheme }, choice.pieces, { asked: { needed: [], beside: AROUND } }));
  const pieces = other?.kind === 'list' ? other.list : undefined;
  const itemsOf = yield* mapInSteps(list.rows, (_, index) => itemOf(list, index));
  const items = [...new Set(itemsOf.filter((item) => item !== ''))];
  const pieceItem = pieces && !hasColumn(pieces, '项目') ? (choice.item ?? items.at(-1)) : undefined;
  const filled = yield* fill(list, pieces, pieceItem);
  const year = yearAbove(list) ?? dayOfSerial(today).year;
  const gone = shareGone(year, today);
  const rows = filled.map(({ row }) => row);
  const assessment = yield* assessInSteps(
    list.scheme,
    rows.map(() => award),
    rows,
  );
  const tasks = yield* mapInSteps(
    filled.flatMap(({ row, counted }, index) => (row.blank ? [] : [{ row, counted, index }])),
    ({ row, counted, index }): Task => ({
      index,
      person: list.tracker.rows[index]?.person ?? '',
      section: list.tracker.rows[index]?.section ?? '',
      item: itemsOf[index] ?? '',
      sheetRow: list.tracker.rows[index]?.sheetRow ?? 0,
      progress: progressOf(list.scheme, row, gone),
      counted,
    }),
  );
  return {
    kind: 'tasks',
    // Which of the facts matter hangs on the rows.
    list: { ...list, asked: { needed: [...NEEDED, ...missingIn(assessment)], beside } },
    year,
    gone,
    assessment,
    tasks,
    items,
    pieces,
    piecesUnread: other?.kind === 'unread' ? other.sheet : undefined,
    pieceItem,
    repeated: pieces ? yield* repeatedTitles(pieces) : 0,
    lacking: [TARGET, ...(pieces ? [] : [DONE])].filter((fact) => !hasColumn(list, fact)),
    yuan: assessment.outcomes.reduce<Exact>((sum, one) => (one.kind === 'paid' ? add(sum, one.amount) : sum), 0),
  };
}

const missingIn = ({ outcomes }: Assessment): readonly string[] =>
  outcomes.flatMap((outcome) => (outcome.kind === 'undecided' ? outcome.missing : []));

const itemOf = (list: DailyList, index: number): string => String(writtenIn(list, index, '项目')).trim();

/** Who a row of either list is about: the person where both name people, else the section. */
function ownerOf({ tracker }: DailyList, index: number, byPerson: boolean): string {
  const row = tracker.rows[index];
  return (byPerson ? row?.person : row?.section) ?? '';
}

/** Rows with 完成数 counted from the pieces where nobody gave it. */
function* fill(
  list: DailyList,
  pieces: DailyList | undefined,
  pieceItem: string | undefined,
): Steps<readonly { readonly row: Row; readonly counted: boolean }[]> {
  if (!pieces) return list.rows.map((row) => ({ row, counted: false }));
  const byPerson = list.tracker.personColumn !== undefined && pieces.tracker.personColumn !== undefined;
  const rows = yield* mapInSteps(pieces.rows, (row, index): Piece => ({
    owner: ownerOf(pieces, index, byPerson),
    item: pieceItem ?? itemOf(pieces, index),
    row,
  }));
  const count = yield* achievedInSteps(pieces.scheme, rows);
  const listed = new Set(rows.map(({ item }) => textKey(item)));
  const slot = slotOf(list.scheme.book, DONE);
  return yield* mapInSteps(list.rows, (row, index) => {
    const item = itemOf(list, index);
    if (row.blank || row.values[slot] !== undefined || !listed.has(textKey(item))) return { row, counted: false };
    const values = [...row.values];
    values[slot] = count(ownerOf(list, index, byPerson), item) ?? 0;
    return { row: { ...row, values }, counted: true };
  });
}

function* repeatedTitles(pieces: DailyList): Steps<number> {
  const counts = new Map<string, number>();
  const titles = yield* mapInSteps(pieces.rows, (_, index) => textKey(String(writtenIn(pieces, index, '标题'))));
  titles.forEach((title) => {
    if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  });
  return [...counts.values()].filter((count) => count > 1).length;
}

/** The year that the title above the header names, where it names one. */
function yearAbove(list: DailyList): number | undefined {
  const years = new Set(
    cellsAbove(list).flatMap((cell) => [...String(cell).matchAll(/((?:19|20)\d{2})\s*年/g)].map(([, year]) => year)),
  );
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
