import type { Steps } from '../../base/steps';
import { cleanText } from '../../facts/text';
import { inContext } from './body-context';
import { isBlank, kindOf } from '../grid/cell-kind';
import { filledCells, type Grid, mergeAt, valueAt } from '../grid/grid';
import type { FoundTable } from '../header/tables-apart';
import { repeatTest } from './repeat';
import {
  isAboutRows,
  isBareTotal,
  isClosing,
  isCounted,
  isGroupTitle,
  isNumberedGroup,
  isPageMark,
  isRemark,
  isScoreLine,
  isSignature,
  isTotal,
} from '../words/row-words';

/** What a row below the header is. Only data rows are read as facts; the others are shown as left out. */
export type RowKind = 'data' | 'blank' | 'numbered' | 'total' | 'heading' | 'note' | 'repeat';

export interface BodyRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'blank'>;
}

/** What the body's columns are for, as far as it bears on telling rows apart. Columns of the grid. */
export interface BodyColumns {
  /** Columns with a running number only. */
  readonly serial: ReadonlySet<number>;
  /** Columns that name the person: a row with nothing else is still a row. */
  readonly person: ReadonlySet<number>;
  /** Columns of titles, where 合计 may be part of the text. */
  readonly titles: ReadonlySet<number>;
  /** Columns of remarks, which may speak of a sum. */
  readonly notes: ReadonlySet<number>;
}

/** The rows of a table as they are told apart. */
interface Body {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly columns: BodyColumns;
}

/** A row's only text of more characters is a note. */
const LONG_NOTE = 24;
/** A name has at most so many characters. */
const LONG_NAME = 12;

/** …… where rows may be added. */
const FILLER = /^[….·。、-]+$/;

/** Names are letters, set apart by the signs that part names; a drawn sign (√出勤) makes it a legend. */
const NAMES = /^[\p{L}\p{N}\s·.()、,;/&+]+$/u;

/** Rows between two steps. */
const SLICE = 500;

/**
 * Rows of the table below its header, from the first to the last one that holds something; blank ones left out. In
 * steps, for many rows.
 */
export function* bodyRows(grid: Grid, table: FoundTable, columns: BodyColumns): Steps<readonly BodyRow[]> {
  const { header, bottom } = table;
  const repeats = repeatTest(grid, table.header);
  const title = titleOf(grid, header.rows.top);
  const rows: BodyRow[] = [];
  let gap = false;
  for (let row = header.rows.bottom + 1; row <= bottom; row++) {
    if (row % SLICE === 0) yield;
    if ((grid.filled[row] ?? 0) === 0) {
      gap = true;
      continue;
    }
    const kind =
      repeats(row) || (title !== undefined && onlyText(grid, row) === title)
        ? 'repeat'
        : kindOfRow({ grid, table, columns }, row, gap);
    if (kind !== 'blank') rows.push({ row, kind });
    if (kind === 'data') gap = false;
  }
  yield;
  return yield* inContext(grid, rows, columns);
}

/** The title right above the header: repeated with it on every printed page. */
function titleOf(grid: Grid, top: number): string | undefined {
  for (let row = top - 1; row >= Math.max(0, top - 4); row--) {
    const text = onlyText(grid, row);
    if (text !== undefined) return text;
    if ((grid.filled[row] ?? 0) > 1) return undefined;
  }
  return undefined;
}

function onlyText(grid: Grid, row: number): string | undefined {
  if (grid.filled[row] !== 1) return undefined;
  const value = valueAt(grid, row, grid.first[row] ?? 0);
  return kindOf(value) === 'text' ? cleanText(String(value)) : undefined;
}

/** What the cells of a row within the table are, from left to right. */
interface Seen {
  filled: number;
  texts: number;
  /** Cells that say more than a running number. */
  telling: number;
  first: number;
  /** A cell says that the row sums up, left of its figures. */
  sums: boolean;
  /** A cell says so somewhere. */
  mentionsSum: boolean;
}

function look({ grid, table, columns }: Body, row: number): Seen {
  const seen: Seen = { filled: 0, texts: 0, telling: 0, first: -1, sums: false, mentionsSum: false };
  let figures = 0;
  for (let column = table.header.left; column <= table.header.right; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    seen.filled += 1;
    if (seen.first < 0) seen.first = column;
    const text = kindOf(value) === 'text';
    const counts = columns.serial.has(column) && !text;
    if (!counts) seen.telling += 1;
    if (typeof value !== 'string' || !text) {
      if (!counts) figures += 1;
      continue;
    }
    seen.texts += 1;
    if (!isTotal(value)) continue;
    seen.mentionsSum = true;
    const wordy = columns.titles.has(column) || columns.notes.has(column);
    if (figures === 0 && (!wordy || isBareTotal(value))) seen.sums = true;
  }
  return seen;
}

/** @param afterGap blank rows part it from the last row of data */
function kindOfRow(body: Body, row: number, afterGap: boolean): RowKind {
  const { grid, columns } = body;
  const seen = look(body, row);
  if (seen.filled === 0) return 'blank';
  // A note that speaks of a sum stands beside a name; where the word is the only one, the row is the sum.
  if (seen.sums || (seen.mentionsSum && seen.texts === 1)) return 'total';
  const first = valueAt(grid, row, seen.first);
  if (typeof first === 'string' && (isClosing(first) || (isRemark(first) && isSignature(filledCells(grid, row)))))
    return 'note';
  if (seen.telling === 0) return 'numbered';
  if (seen.filled === 1) return kindOfSingle(body, { row, column: seen.first }, afterGap);
  const words = String(first);
  const sole =
    seen.texts === 1 && (isCounted(words) || isScoreLine(words) || namesGroup(grid, columns, row, seen.first));
  return sole ? 'total' : 'data';
}

/**
 * The row's only words name a group and its figures are the group's: they are merged over the columns that name
 * people and titles, or are numbered (一、县委办) where nobody is named.
 */
function namesGroup(grid: Grid, { person, titles }: BodyColumns, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  const reaches = (other: number): boolean => merge !== undefined && other > merge.left && other <= merge.right;
  if (merge && merge.top === merge.bottom && [...person, ...titles].some(reaches)) return true;
  const nobody = person.size > 0 && [...person].every((other) => isBlank(valueAt(grid, row, other)));
  return nobody && isNumberedGroup(String(valueAt(grid, row, column)));
}

/** A row with one cell: a person without entries, a heading of a group, a note, or something astray. */
function kindOfSingle(
  { grid, table, columns }: Body,
  { row, column }: { readonly row: number; readonly column: number },
  afterGap: boolean,
): RowKind {
  const value = valueAt(grid, row, column);
  const merge = mergeAt(grid, row, column);
  const wide = merge !== undefined && merge.right - merge.left >= 2;
  const text = kindOf(value) === 'text' ? cleanText(String(value)) : '';
  if (isPageMark(text)) return 'note';
  if (text !== '' && FILLER.test(text)) return 'numbered';
  if (columns.person.has(column) && (isGroupTitle(text) || isAboutRows(text))) return 'heading';
  if (columns.person.has(column) && !wide && text.length <= LONG_NAME && NAMES.test(text)) return 'data';
  if (table.header.right - table.header.left < 2) return 'data';
  if (text === '') return 'note';
  if (text.length > LONG_NOTE) return 'note';
  return wide || column === table.header.left || columns.serial.has(column) ? 'heading' : afterGap ? 'note' : 'data';
}
